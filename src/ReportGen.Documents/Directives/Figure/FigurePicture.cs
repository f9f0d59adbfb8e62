using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Documents.Directives.Figure;

/// <summary>The file of a figure.</summary>
/// <param name="Name">Its path in the note's folder.</param>
/// <param name="File">The file.</param>
/// <param name="Written">Where the writer names it; null when it was not written.</param>
/// <param name="NaturalSize">Size in points at which it says to be shown; null for a drawing, which has no pixels.</param>
public sealed record FigurePicture(string Name, ImageFile File, SourceSpan? Written, Size? NaturalSize);
