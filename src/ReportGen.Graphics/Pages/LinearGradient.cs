using System.Collections.Immutable;

using ReportGen.Graphics.Geometry;

namespace ReportGen.Graphics.Pages;

/// <summary>A colour at a place of a gradient.</summary>
/// <param name="Offset">0 at the start to 1 at the end.</param>
/// <param name="Colour">The colour there; its opacity counts.</param>
public readonly record struct GradientStop(double Offset, Colour Colour);

/// <summary>
/// Colours that change along a line, constant across it; before the start and behind the end the outer colours
/// go on (PDF axial shading extended at both ends, SVG <c>spreadMethod="pad"</c>).
/// </summary>
/// <param name="Start">Where offset 0 lies, in the coordinates of the path it fills.</param>
/// <param name="End">Where offset 1 lies.</param>
/// <param name="Stops">Two stops or more, offsets not falling.</param>
public sealed record LinearGradient(Point Start, Point End, ImmutableArray<GradientStop> Stops);
