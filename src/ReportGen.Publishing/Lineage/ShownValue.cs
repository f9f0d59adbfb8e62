using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;
using ReportGen.Graphics.Geometry;

namespace ReportGen.Publishing.Lineage;

/// <summary>A value from data where it stands on a page.</summary>
/// <param name="Page">Page from 1.</param>
/// <param name="Area">Where it stands, in points from the page's top left corner.</param>
/// <param name="Text">The text printed.</param>
/// <param name="Provenance">The data that it shows; there is always an origin.</param>
public sealed record ShownValue(int Page, Rect Area, string Text, Provenance Provenance)
{
    /// <summary>The data behind it.</summary>
    public Origin Origin => Provenance.Origin!;

    /// <summary>True for what a reader checks against data: numbers, dates, and the marks of missing ones.</summary>
    public bool IsNumberOrDate =>
        Provenance.Value is NumberValue or DateValue or MissingValue || Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
}
