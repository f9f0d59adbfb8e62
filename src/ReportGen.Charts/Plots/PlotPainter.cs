using System.Collections.Immutable;

using ReportGen.Charts.Annotations;
using ReportGen.Charts.Axes;
using ReportGen.Charts.Labels;
using ReportGen.Charts.Legend;
using ReportGen.Charts.Painting;
using ReportGen.Foundation.Data;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;

namespace ReportGen.Charts.Plots;

/// <summary>Paints charts that have a vertical axis of values over a horizontal axis of places.</summary>
/// <param name="specification">What to show.</param>
/// <param name="style">The style.</param>
internal abstract class PlotPainter(ChartSpecification specification, ChartStyle style) : ChartPainter(specification, style)
{
    // A plot lower than this shows nothing; blocks are measured with an amply tall one.
    private const double LowestPlot = 36;
    private const double AmpleHeight = 2000;

    /// <inheritdoc/>
    public override double MinimumHeight(double width) =>
        AmpleHeight - Arrange(new Size(width, AmpleHeight)).Plot.Height + LowestPlot;

    /// <inheritdoc/>
    public override void Paint(Canvas canvas, Size size)
    {
        Arrangement parts = Arrange(size);
        var placement = new LabelPlacement(canvas, size);
        var frame = new PlotFrame(canvas, placement, parts, size.Width, Style);
        parts.Annotations.DrawBehind(canvas, placement, parts.Plot);
        parts.Legend.Draw(canvas, placement, size.Width - Style.Insets.Right);
        frame.DrawGrid();
        frame.DrawLabels();
        PaintData(canvas, placement, frame, parts, size);
    }

    /// <summary>Arranges everything around the data.</summary>
    protected abstract Arrangement Arrange(Size size);

    /// <summary>Paints the data, the lines across them, and their labels.</summary>
    protected abstract void PaintData(Canvas canvas, LabelPlacement placement, PlotFrame frame, Arrangement parts, Size size);

    /// <summary>Values that the scale must include besides the data: those of the reference lines.</summary>
    protected IEnumerable<decimal> ReferenceValues => ReferenceLines.Of(Specification, Series).Select(line => line.Value);

    /// <summary>Arranges legend, axes and annotations around the plot.</summary>
    /// <param name="size">Size of the block.</param>
    /// <param name="entries">Entries of the legend.</param>
    /// <param name="insets">Insets of the plot.</param>
    /// <param name="hasSlots">True for places of equal width, false for points from edge to edge.</param>
    /// <param name="scales">Scales of the left and, if any, the right axis.</param>
    /// <param name="format">Number format of the left axis.</param>
    /// <param name="unit">Unit at the right end of the legend.</param>
    protected Arrangement Arrange(
        Size size,
        ImmutableArray<LegendEntry> entries,
        PlotInsets insets,
        bool hasSlots,
        (NiceScale Left, NiceScale? Right) scales,
        DecimalFormat format,
        string? unit)
    {
        LegendRows legend = Legend([.. entries, .. ReferenceLines.EntriesOf(Specification, Series, Style)], unit, size.Width - Style.Insets.Right);
        double left = InsetFor(Style.Insets.Left, scales.Left, format);
        double right = scales.Right is null ? insets.Right : InsetFor(insets.Right, scales.Right, Specification.RightY.Format);
        HorizontalAxis horizontal = hasSlots
            ? HorizontalAxis.ForSlots(Specification.X, left, size.Width - right, Style.Label, Specification.IsChinese)
            : HorizontalAxis.ForPoints(Specification.X, left, size.Width - right, Style.Label, Specification.IsChinese);
        AnnotationLayer annotations = AnnotationLayer.Arrange(Specification, Series, Style, horizontal, (left, size.Width - right), hasSlots);
        Rect plot = Inside(size, left, insets.Top + legend.ExtraHeight + annotations.Height, right, insets.Bottom + horizontal.ExtraHeight);
        Rect values = plot with { Height = Math.Max(1, plot.Height - insets.Foot) };
        return new Arrangement(legend, plot, new ValueAxis(scales.Left, format, values.Y, values.Bottom), horizontal, annotations)
        {
            Values = values,
            Right = scales.Right is null ? null : new ValueAxis(scales.Right, Specification.RightY.Format, values.Y, values.Bottom),
        };
    }
}
