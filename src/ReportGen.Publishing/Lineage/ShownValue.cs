using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;
using ReportGen.Graphics.Geometry;

namespace ReportGen.Publishing.Lineage;

/// <summary>A value from the data at a position on a page.</summary>
/// <param name="Page">Page from 1.</param>
/// <param name="Area">Its rectangle, in points from the top left corner of the page.</param>
/// <param name="Text">The printed text.</param>
/// <param name="Provenance">The data it comes from; its origin is never null.</param>
public sealed record ShownValue(int Page, Rect Area, string Text, Provenance Provenance)
{
    /// <summary>The data it comes from.</summary>
    public Origin Origin => Provenance.Origin!;

    /// <summary>True for values that can be checked against the data: numbers, dates, and markers of missing values.</summary>
    public bool IsNumberOrDate =>
        Provenance.Value is NumberValue or DateValue or MissingValue || Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
}
