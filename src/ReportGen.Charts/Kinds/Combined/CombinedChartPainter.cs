using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Bars;
using ReportGen.Charts.Labels;
using ReportGen.Charts.Legend;
using ReportGen.Charts.Lines;
using ReportGen.Charts.Numbers;
using ReportGen.Charts.Painting;
using ReportGen.Charts.Plots;
using ReportGen.Foundation.Data;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Kinds.Combined;

/// <summary>Paints bars on the left axis and lines with marked points on the right one; both axes share grid and zero.</summary>
internal sealed class CombinedChartPainter : GroupedColumnPainter
{
    private const double PointLabelGap = 3.4;

    // Centre of the row of units below the legend, in points from the top of the block.
    private const double UnitRowMiddle = 16.8;

    private readonly ImmutableArray<SeriesData> _lines;

    public CombinedChartPainter(ChartSpecification specification, ChartStyle style)
        : base(specification, style, index => !IsLine(specification, index)) =>
        _lines = [.. Series.Where((_, i) => IsLine(specification, i))];

    private bool HasUnitRow => !(string.IsNullOrEmpty(Specification.Y.Unit) && string.IsNullOrEmpty(Specification.RightY.Unit));

    // The values over bars would collide with the lines.
    protected override bool HasLabelsByDefault => false;

    protected override ImmutableArray<LegendEntry> Entries() =>
    [
        .. BarEntries,
        .. _lines.Select((line, i) => new LegendEntry(line.Name, LegendKey.Line, Style.SeriesColour(LineColour(i)), Style.Legend.KeyWeight)),
    ];

    protected override Arrangement Arrange(Size size)
    {
        var around = new PlotInsets(HasUnitRow ? Style.Insets.TopDual : Style.Insets.Top, Style.Insets.RightDual, Style.Insets.Bottom);
        DualScale scale = Scales();
        return Arrange(size, Entries(), around, hasSlots: true, (scale.Left, scale.Right), Specification.Y.Format, unit: null);
    }

    protected override void PaintData(Canvas canvas, LabelPlacement placement, PlotFrame frame, Arrangement parts, Size size)
    {
        DrawUnits(placement, size, parts.Legend.ExtraHeight);
        base.PaintData(canvas, placement, frame, parts, size);
    }

    protected override void DrawOverBars(Canvas canvas, LabelPlacement placement, PlotFrame frame, Arrangement parts, List<PendingLabel> labels)
    {
        ValueAxis right = parts.Right!;
        using (frame.ClipWhen(IsOutside(_lines.SelectMany(line => line.Known), right.Scale)))
        {
            for (int i = _lines.Length - 1; i >= 0; i--)
            {
                Stroke stroke = Style.LineStroke(LineColour(i)) with { Width = i == 0 ? Style.Lines.Weight : Style.Lines.Secondary };
                PolylinePainter.Draw(canvas, placement, _lines[i].Numbers, parts.Horizontal, right, stroke, Specification.ForecastFrom);
                DrawPoints(canvas, placement, _lines[i], stroke.Colour, parts.Horizontal, right, labels);
            }
        }
    }

    private static bool IsLine(ChartSpecification chart, int index) =>
        CombinedChart.IsLine(chart.Series[index].Role, index, chart.Series.Length);

    // The first line is the subject; further ones take the colours after those of the bars.
    private int LineColour(int index) => index == 0 ? 0 : Slots.Length + index;

    private DualScale Scales()
    {
        IEnumerable<decimal> bars = Ends().Append(0).Concat(ReferenceValues);
        IEnumerable<decimal> lines = _lines.SelectMany(line => line.Known).Append(0);
        ChartAxis left = Specification.Y;
        ChartAxis right = Specification.RightY;
        return DualScale.Of(
            (left.Minimum ?? bars.Min(), left.Maximum ?? bars.Max()),
            (right.Minimum ?? lines.Min(), right.Maximum ?? lines.Max()));
    }

    private void DrawUnits(LabelPlacement placement, Size size, double extra)
    {
        if (!HasUnitRow)
        {
            return;
        }

        double baseline = LegendRows.Baseline(UnitRowMiddle + extra, Style.AxisTitle);
        double half = (size.Width / 2) - 4;
        string left = TextFitting.Shorten(Specification.Y.Unit ?? string.Empty, Style.AxisTitle, half);
        string right = TextFitting.Shorten(Specification.RightY.Unit ?? string.Empty, Style.AxisTitle, half);
        placement.Draw(left, new Point(0, baseline), Style.AxisTitle);
        placement.Draw(right, new Point(size.Width, baseline), Style.AxisTitle, TextAnchor.End);
    }

    private void DrawPoints(Canvas canvas, LabelPlacement placement, SeriesData line, Colour colour, HorizontalAxis horizontal, ValueAxis axis, List<PendingLabel> labels)
    {
        DecimalFormat format = line.Source.Format
            ?? Specification.RightY.Format with { Decimals = Specification.Labels?.Decimals ?? Specification.RightY.Format.Decimals };
        int decimals = format.Decimals ?? ChartNumbers.DecimalsOf(line.Known);
        double radius = Style.Markers.Radius;
        for (int place = 0; place < line.Numbers.Length; place++)
        {
            if (line.Numbers[place] is not { } number)
            {
                continue;
            }

            var point = new Point(horizontal.At(place), axis.At(number));
            canvas.DrawCircle(point, radius, Style.Markers.Fill, new Stroke(colour, Style.Markers.Weight));
            placement.Avoid(new Rect(point.X - radius, point.Y - radius, 2 * radius, 2 * radius));
            if (line.Source.HasLabels ?? Specification.Labels is not null)
            {
                TextFace face = Style.StrongValueLabel with { Colour = colour };
                string text = format.Write(number, decimals);
                labels.Add(new PendingLabel(text, point.X, point.Y, radius + PointLabelGap, true, face, line.ProvenanceOf(place)) { Point = point });
            }
        }
    }
}
