using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Labels;
using ReportGen.Charts.Legend;
using ReportGen.Charts.Plots;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Lines;

/// <summary>Paints lines over dates or categories, with the last value of each at its end.</summary>
/// <param name="specification">What to show.</param>
/// <param name="style">The style.</param>
internal abstract class LinePlotPainter(ChartSpecification specification, ChartStyle style) : PlotPainter(specification, style)
{
    private const double EndLabelGap = 4;

    /// <summary>The numbers of each line; null is a gap.</summary>
    protected abstract ImmutableArray<ImmutableArray<decimal?>> Lines { get; }

    /// <summary>True when the scale includes zero.</summary>
    protected abstract bool IncludesZero { get; }

    /// <summary>Number format of the axis.</summary>
    protected virtual DecimalFormat AxisFormat => Specification.Y.Format;

    private IEnumerable<decimal> Numbers => Lines.SelectMany(line => line).Where(number => number.HasValue).Select(number => number.GetValueOrDefault());

    /// <summary>The text at the end of a line, and its provenance.</summary>
    /// <param name="series">Index of the series.</param>
    /// <param name="last">The last number of its line.</param>
    /// <param name="format">The requested format.</param>
    protected abstract (string Text, Provenance? Provenance) EndLabelOf(int series, decimal last, DecimalFormat format);

    protected override Arrangement Arrange(Size size)
    {
        NiceScale scale = ScaleOf(Numbers.Concat(ReferenceValues), Specification.Y, IncludesZero);
        double labels = Ends(_ => 0).Select(label => label.Face.Measure(label.Text) + EndLabelGap).DefaultIfEmpty(0).Max();
        var insets = new PlotInsets(Style.Insets.TopLine, Math.Max(Style.Insets.RightLine, labels), Style.Insets.BottomLine);
        ImmutableArray<LegendEntry> entries = [.. Series.Select((series, i) => new LegendEntry(series.Name, LegendKey.Line, StrokeOf(i).Colour, Style.Legend.KeyWeight))];
        return Arrange(size, entries, insets, hasSlots: false, (scale, null), AxisFormat, Specification.Y.Unit);
    }

    protected override void PaintData(Canvas canvas, LabelPlacement placement, PlotFrame frame, Arrangement parts, Size size)
    {
        using (frame.ClipWhen(IsOutside(Numbers, parts.Axis.Scale)))
        {
            // The subject is the first series and is drawn on top.
            for (int i = Lines.Length - 1; i >= 0; i--)
            {
                PolylinePainter.Draw(canvas, placement, Lines[i], parts.Horizontal, parts.Axis, StrokeOf(i), Specification.ForecastFrom);
            }
        }

        EndLabels.Draw(placement, Ends(parts.Axis.At), parts.Plot.Right + EndLabelGap, (parts.Plot.Y, parts.Plot.Bottom));
        parts.Annotations.DrawOver(canvas, placement, parts.Plot, parts.Axis, Specification.HasLegend);
    }

    private Stroke StrokeOf(int index) => Series[index].Source.Role == SeriesRole.Average
        ? Style.LineStroke(index) with { Width = Style.Lines.Average }
        : Style.LineStroke(index);

    // With labels enabled, the last value of each line is written at its end in the line's colour.
    private IEnumerable<EndLabel> Ends(Func<decimal, double> at)
    {
        for (int i = 0; i < Lines.Length; i++)
        {
            if (!(Series[i].Source.HasLabels ?? Specification.Labels is not null) || Lines[i][^1] is not { } last)
            {
                continue;
            }

            DecimalFormat format = Series[i].Source.Format
                ?? (Specification.Labels is { Suffix.Length: 0 } plain ? plain with { Suffix = AxisFormat.Suffix } : Specification.Labels ?? AxisFormat);
            (string text, Provenance? provenance) = EndLabelOf(i, last, format);
            yield return new EndLabel(text, at(last), Style.StrongValueLabel with { Colour = StrokeOf(i).Colour }, provenance);
        }
    }
}
