using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Numbers;
using ReportGen.Core.Geometry;
using ReportGen.Core.Pages;
using ReportGen.Drawing;

namespace ReportGen.Charts.Painting;

/// <summary>
/// A price with the target prices and ratings given for it: the target holds until the next one, and each change of
/// target or rating is marked at the price of its day.
/// </summary>
internal sealed class HistoryPainter : ChartPainter
{
    private const double LabelGap = 3.4;

    private readonly SeriesData _price;
    private readonly SeriesData? _target;

    public HistoryPainter(ChartSpecification specification, ChartStyle style)
        : base(specification, style)
    {
        _price = Series[0];
        _target = Series.Length > 1 ? Series[1] : null;
    }

    public override void Paint(Canvas canvas, Size size)
    {
        ChartInsets insets = Style.Insets;
        ImmutableArray<LegendEntry> entries =
            [.. Series.Select((series, i) => new LegendEntry(series.Name, LegendKey.Line, Style.SeriesColour(i), Style.Legend.KeyWeight))];
        LegendRows legend = Legend(entries, Specification.Y.Unit, size.Width - insets.Right);
        decimal[] numbers = [.. Series.SelectMany(series => series.Known)];
        NiceScale scale = ScaleOf(numbers, Specification.Y, withZero: false);
        double left = InsetFor(insets.Left, scale, Specification.Y.Format);
        Rect plot = Inside(size, left, insets.Top + legend.ExtraHeight, insets.RightLine, insets.Bottom);
        var axis = new ValueAxis(scale, Specification.Y.Format, plot.Y, plot.Bottom);
        HorizontalAxis horizontal = HorizontalAxis.ForPoints(Specification.X, plot.X, plot.Right, Style.Label, Specification.IsChinese);

        legend.Draw(canvas, size.Width - insets.Right);
        var frame = new PlotFrame(canvas, plot, size.Width, Style);
        frame.DrawGrid(axis);
        frame.DrawLeftLabels(axis);
        frame.DrawBottomLabels(horizontal.Labels);
        using (frame.ClipWhen(IsOutside(numbers, scale)))
        {
            if (_target is not null)
            {
                canvas.DrawPolyline([.. Steps(_target.Numbers, horizontal, axis)], Style.LineStroke(1) with { Join = LineJoin.Miter });
            }

            PolylinePainter.Draw(canvas, _price.Numbers, horizontal, axis, Style.LineStroke(0));
        }

        DrawChanges(canvas, size, horizontal, axis);
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

    private void DrawChanges(Canvas canvas, Size size, HorizontalAxis horizontal, ValueAxis axis)
    {
        var placer = new LabelPlacer(canvas, size);
        string rating = string.Empty;
        decimal? target = null;
        for (int i = 0; i < Specification.X.Length; i++)
        {
            string given = Specification.PointNames.IsEmpty ? string.Empty : Specification.PointNames[i];
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
            ShownValue? shows = isNewTarget ? _target!.Shows(i) : null;
            placer.Place(text, at.X, at.Y - Style.Markers.Radius, LabelGap, isAbove: true, Style.ValueLabel, shows ?? new ShownValue(null, null, null));
        }
    }

    private string Amount(decimal target)
    {
        NumberFormat format = Specification.Labels ?? Specification.Y.Format;
        return NumberText.Format(target, format, format.Decimals ?? NumberText.DecimalsOf(_target!.Known));
    }
}
