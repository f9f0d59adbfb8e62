using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Documents.Directives.Figure;

/// <summary>The file of a figure.</summary>
/// <param name="Name">Its path in the note's folder.</param>
/// <param name="File">The file.</param>
/// <param name="Written">Where the note names it; null when it does not.</param>
/// <param name="NaturalSize">Natural size in points; null for a vector drawing.</param>
public sealed record FigurePicture(string Name, ImageFile File, SourceSpan? Written, Size? NaturalSize);
