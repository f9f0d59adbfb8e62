using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Core.Geometry;
using ReportGen.Drawing;

namespace ReportGen.Charts.Painting;

/// <summary>Paints charts that have a vertical axis of values over a horizontal axis of places.</summary>
/// <param name="specification">What to show.</param>
/// <param name="style">The look.</param>
internal abstract class PlotPainter(ChartSpecification specification, ChartStyle style) : ChartPainter(specification, style)
{
    // A plot lower than this shows nothing; blocks are measured with one that is amply high.
    private const double LowestPlot = 36;
    private const double AmpleHeight = 2000;

    /// <inheritdoc/>
    public override double MinimumHeight(double width) =>
        AmpleHeight - Arrange(new Size(width, AmpleHeight)).Plot.Height + LowestPlot;

    /// <inheritdoc/>
    public override void Paint(Canvas canvas, Size size)
    {
        Arrangement parts = Arrange(size);
        var lettering = new Lettering(canvas, size);
        var frame = new PlotFrame(canvas, lettering, parts, size.Width, Style);
        parts.Annotations.DrawBehind(canvas, lettering, parts.Plot);
        parts.Legend.Draw(canvas, lettering, size.Width - Style.Insets.Right);
        frame.DrawGrid();
        frame.DrawLabels();
        PaintData(canvas, lettering, frame, parts, size);
    }

    /// <summary>Finds the place of everything around the data.</summary>
    protected abstract Arrangement Arrange(Size size);

    /// <summary>Paints the data, the lines across them, and their labels.</summary>
    protected abstract void PaintData(Canvas canvas, Lettering lettering, PlotFrame frame, Arrangement parts, Size size);

    /// <summary>Values that the scale must hold besides the data: those of the reference lines.</summary>
    protected IEnumerable<decimal> ReferenceValues => Annotations.ReferencesOf(Specification, Series).Select(line => line.Value);

    /// <summary>Arranges legend, axes and annotations around the plot.</summary>
    /// <param name="size">Size of the block.</param>
    /// <param name="entries">Entries of the legend.</param>
    /// <param name="insets">Insets of the plot.</param>
    /// <param name="hasSlots">True for places of equal width, false for points from edge to edge.</param>
    /// <param name="scales">Scales of the left and, if any, the right axis.</param>
    /// <param name="format">How the left axis writes its numbers.</param>
    /// <param name="unit">Unit at the right end of the legend.</param>
    protected Arrangement Arrange(
        Size size,
        ImmutableArray<LegendEntry> entries,
        PlotInsets insets,
        bool hasSlots,
        (NiceScale Left, NiceScale? Right) scales,
        NumberFormat format,
        string? unit)
    {
        LegendRows legend = Legend([.. entries, .. Annotations.EntriesOf(Specification, Series, Style)], unit, size.Width - Style.Insets.Right);
        double left = InsetFor(Style.Insets.Left, scales.Left, format);
        double right = scales.Right is null ? insets.Right : InsetFor(insets.Right, scales.Right, Specification.RightY.Format);
        HorizontalAxis horizontal = hasSlots
            ? HorizontalAxis.ForSlots(Specification.X, left, size.Width - right, Style.Label, Specification.IsChinese)
            : HorizontalAxis.ForPoints(Specification.X, left, size.Width - right, Style.Label, Specification.IsChinese);
        Annotations annotations = Annotations.Arrange(Specification, Series, Style, horizontal, (left, size.Width - right), hasSlots);
        Rect plot = Inside(size, left, insets.Top + legend.ExtraHeight + annotations.Height, right, insets.Bottom + horizontal.ExtraHeight);
        Rect values = plot with { Height = Math.Max(1, plot.Height - insets.Foot) };
        return new Arrangement(legend, plot, new ValueAxis(scales.Left, format, values.Y, values.Bottom), horizontal, annotations)
        {
            Values = values,
            Right = scales.Right is null ? null : new ValueAxis(scales.Right, Specification.RightY.Format, values.Y, values.Bottom),
        };
    }
}

/// <summary>Distances in points from the block to the plot.</summary>
/// <param name="Top">Above it.</param>
/// <param name="Right">Right of it.</param>
/// <param name="Bottom">Below it.</param>
internal readonly record struct PlotInsets(double Top, double Right, double Bottom)
{
    /// <summary>Foot of the plot that the vertical axis leaves out.</summary>
    public double Foot { get; init; }
}

/// <summary>Where everything in a chart stands.</summary>
/// <param name="Legend">The legend.</param>
/// <param name="Plot">The plot area.</param>
/// <param name="Axis">The (left) axis of values.</param>
/// <param name="Horizontal">The horizontal axis.</param>
/// <param name="Annotations">Events, reference lines and forecast.</param>
internal sealed record Arrangement(LegendRows Legend, Rect Plot, ValueAxis Axis, HorizontalAxis Horizontal, Annotations Annotations)
{
    /// <summary>The part of the plot that the vertical axis spans: all of it, or what is above the volume.</summary>
    public required Rect Values { get; init; }

    /// <summary>The right axis of values; null where there is none.</summary>
    public ValueAxis? Right { get; init; }
}
