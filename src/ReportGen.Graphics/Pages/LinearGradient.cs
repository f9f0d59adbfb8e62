using System.Collections.Immutable;

using ReportGen.Graphics.Geometry;

namespace ReportGen.Graphics.Pages;

/// <summary>A stop of a gradient.</summary>
/// <param name="Offset">0 at the start to 1 at the end.</param>
/// <param name="Colour">The colour there; its opacity counts.</param>
public readonly record struct GradientStop(double Offset, Colour Colour);

/// <summary>
/// Colours that change along a line, constant across it; before the start and after the end the outer colours
/// continue (PDF axial shading extended at both ends, SVG <c>spreadMethod="pad"</c>).
/// </summary>
/// <param name="Start">Position of offset 0, in the coordinates of the filled path.</param>
/// <param name="End">Position of offset 1.</param>
/// <param name="Stops">At least two stops, with non-decreasing offsets.</param>
public sealed record LinearGradient(Point Start, Point End, ImmutableArray<GradientStop> Stops);
