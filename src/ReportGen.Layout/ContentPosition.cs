using ReportGen.Graphics.Geometry;

namespace ReportGen.Layout;

/// <summary>The position of a part of captured content.</summary>
/// <param name="Page">Page from 1.</param>
/// <param name="Area">Its rectangle on the page, in points.</param>
public readonly record struct ContentPosition(int Page, Rect Area);
