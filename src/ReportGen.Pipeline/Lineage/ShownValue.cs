using ReportGen.Core.Data;
using ReportGen.Core.Geometry;
using ReportGen.Core.Origins;

namespace ReportGen.Pipeline.Lineage;

/// <summary>A value from data where it stands on a page.</summary>
/// <param name="Page">Page from 1.</param>
/// <param name="Area">Where it stands, in points from the page's top left corner.</param>
/// <param name="Text">The text printed.</param>
/// <param name="Value">The value before formatting; null when the text shows several.</param>
/// <param name="Origin">The data behind it.</param>
/// <param name="ValueId">Same number, same value: parts of one value that broke over lines; 0 for a value of its own.</param>
public sealed record ShownValue(int Page, Rect Area, string Text, DataValue? Value, Origin Origin, int ValueId)
{
    /// <summary>True for what a reader checks against data: numbers, dates, and the marks of missing ones.</summary>
    public bool IsNumberOrDate =>
        Value is NumberValue or DateValue or MissingValue || Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
}
