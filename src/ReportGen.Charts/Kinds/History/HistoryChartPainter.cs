using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Labels;
using ReportGen.Charts.Legend;
using ReportGen.Charts.Lines;
using ReportGen.Charts.Numbers;
using ReportGen.Charts.Painting;
using ReportGen.Charts.Plots;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Kinds.History;

/// <summary>
/// A price with the target prices and ratings given for it: the target applies until the next one, and each change of
/// target or rating is marked at the price of its day.
/// </summary>
internal sealed class HistoryChartPainter : PlotPainter
{
    private const double LabelGap = 3.4;

    private readonly SeriesData _price;
    private readonly SeriesData? _target;

    public HistoryChartPainter(ChartSpecification specification, ChartStyle style)
        : base(specification, style)
    {
        _price = Series[0];
        _target = Series.Length > 1 ? Series[1] : null;
    }

    private IEnumerable<decimal> Numbers => Series.SelectMany(series => series.Known);

    protected override Arrangement Arrange(Size size)
    {
        ImmutableArray<LegendEntry> entries =
            [.. Series.Select((series, i) => new LegendEntry(series.Name, LegendKey.Line, Style.SeriesColour(i), Style.Legend.KeyWeight))];
        NiceScale scale = ScaleOf(Numbers.Concat(ReferenceValues), Specification.Y, withZero: false);
        var insets = new PlotInsets(Style.Insets.Top, Style.Insets.RightLine, Style.Insets.Bottom);
        return Arrange(size, entries, insets, hasSlots: false, (scale, null), Specification.Y.Format, Specification.Y.Unit);
    }

    protected override void PaintData(Canvas canvas, LabelPlacement placement, PlotFrame frame, Arrangement parts, Size size)
    {
        using (frame.ClipWhen(IsOutside(Numbers, parts.Axis.Scale)))
        {
            if (_target is not null)
            {
                Point[] steps = [.. Steps(_target.Numbers, parts.Horizontal, parts.Axis)];
                placement.AvoidLine(steps, Style.Lines.Secondary);
                canvas.DrawPolyline(steps, Style.LineStroke(1) with { Join = LineJoin.Miter });
            }

            PolylinePainter.Draw(canvas, placement, _price.Numbers, parts.Horizontal, parts.Axis, Style.LineStroke(0));
        }

        DrawChanges(canvas, placement, parts);
        parts.Annotations.DrawOver(canvas, placement, parts.Plot, parts.Axis, Specification.HasLegend);
    }

    private static IEnumerable<Point> Steps(ImmutableArray<decimal?> targets, HorizontalAxis horizontal, ValueAxis axis)
    {
        double? level = null;
        for (int i = 0; i < targets.Length; i++)
        {
            if (targets[i] is not { } target)
            {
                continue;
            }

            if (level is { } before)
            {
                yield return new Point(horizontal.At(i), before);
            }

            level = axis.At(target);
            yield return new Point(horizontal.At(i), level.Value);
        }

        if (level is { } last)
        {
            yield return new Point(horizontal.At(targets.Length - 1), last);
        }
    }

    private void DrawChanges(Canvas canvas, LabelPlacement placement, Arrangement parts)
    {
        HorizontalAxis horizontal = parts.Horizontal;
        ValueAxis axis = parts.Axis;
        string rating = string.Empty;
        decimal? target = null;
        for (int i = 0; i < Specification.X.Length; i++)
        {
            string given = Specification.PointNames.IsEmpty ? string.Empty : BilingualChart.OneLine(Specification.PointNames[i]);
            bool isNewRating = given.Length > 0 && given != rating;
            bool isNewTarget = _target?.Numbers[i] is { } value && value != target;
            if (!isNewRating && !isNewTarget)
            {
                continue;
            }

            rating = isNewRating ? given : rating;
            target = _target?.Numbers[i] ?? target;
            double y = axis.At(_price.Numbers[i] ?? target ?? axis.Scale.Minimum);
            var at = new Point(horizontal.At(i), y);
            canvas.DrawCircle(at, Style.Markers.Radius, Style.Markers.Fill, new Stroke(Style.SeriesColour(0), Style.Markers.Weight));
            string amount = isNewTarget ? Amount(target.GetValueOrDefault()) : string.Empty;
            string text = string.Join(' ', ((string[])[isNewRating ? given : string.Empty, amount]).Where(part => part.Length > 0));
            Provenance? provenance = isNewTarget ? _target!.ProvenanceOf(i) : null;
            TextFace face = Style.ValueLabel;
            double width = face.Measure(text);
            Point[] places = [.. LabelPlacement.Around(at, width, face.CapHeight, Style.Markers.Radius + LabelGap)];

            // Placed over the numbers beside the plot only when there is no other room.
            placement.PlaceAt(text, face, provenance, places.OrderBy(place => place.X < parts.Plot.X ? 1 : 0));
        }
    }

    private string Amount(decimal target)
    {
        DecimalFormat format = Specification.Labels ?? Specification.Y.Format;
        return format.Write(target, format.Decimals ?? ChartNumbers.DecimalsOf(_target!.Known));
    }
}
