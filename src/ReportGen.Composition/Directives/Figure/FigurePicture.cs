using ReportGen.Core.Geometry;
using ReportGen.Core.Pages;

namespace ReportGen.Composition.Directives.Figure;

/// <summary>The file of a figure.</summary>
/// <param name="Name">Its path in the note's folder.</param>
/// <param name="File">The file.</param>
/// <param name="NaturalSize">Size in points at which it says to be shown; null for a drawing, which has no pixels.</param>
internal sealed record FigurePicture(string Name, ImageFile File, Size? NaturalSize);
