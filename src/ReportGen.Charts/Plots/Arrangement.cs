using ReportGen.Charts.Annotations;
using ReportGen.Charts.Axes;
using ReportGen.Charts.Legend;
using ReportGen.Graphics.Geometry;

namespace ReportGen.Charts.Plots;

/// <summary>The positions of all parts of a chart.</summary>
/// <param name="Legend">The legend.</param>
/// <param name="Plot">The plot area.</param>
/// <param name="Axis">The (left) axis of values.</param>
/// <param name="Horizontal">The horizontal axis.</param>
/// <param name="Annotations">Events, reference lines and forecast.</param>
internal sealed record Arrangement(LegendRows Legend, Rect Plot, ValueAxis Axis, HorizontalAxis Horizontal, AnnotationLayer Annotations)
{
    /// <summary>The part of the plot that the vertical axis spans: all of it, or the part above the volume.</summary>
    public required Rect Values { get; init; }

    /// <summary>The right axis of values; null where there is none.</summary>
    public ValueAxis? Right { get; init; }
}
