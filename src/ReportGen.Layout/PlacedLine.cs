using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Text;

namespace ReportGen.Layout;

/// <summary>A line of text with its position.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Label">The number printed on the page.</param>
/// <param name="Area">The line's own width and its leading, in points from the page's top left corner.</param>
/// <param name="Line">The line, with the rules that were applied to it.</param>
/// <param name="Count">Number of lines of its paragraph.</param>
public sealed record PlacedLine(int Page, string Label, Rect Area, TextLine Line, int Count);
