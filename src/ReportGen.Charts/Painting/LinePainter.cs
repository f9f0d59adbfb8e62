using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Numbers;
using ReportGen.Core.Geometry;
using ReportGen.Core.Pages;
using ReportGen.Drawing;

namespace ReportGen.Charts.Painting;

/// <summary>Lines over dates or categories, as they are or rebased to zero percent at their first value.</summary>
internal sealed class LinePainter : PlotPainter
{
    private const double EndLabelGap = 4;

    private readonly bool _isRebased;
    private readonly ImmutableArray<ImmutableArray<decimal?>> _lines;

    public LinePainter(ChartSpecification specification, ChartStyle style)
        : base(specification, style)
    {
        _isRebased = specification.Kind == ChartKind.Rebased;
        _lines = [.. Series.Select(series => _isRebased ? Rebased(series.Numbers) : series.Numbers)];
    }

    private IEnumerable<decimal> Numbers => _lines.SelectMany(line => line).Where(number => number.HasValue).Select(number => number.GetValueOrDefault());

    private NumberFormat Format => _isRebased && Specification.Y.Format == NumberFormat.Plain ? NumberFormat.Percent : Specification.Y.Format;

    /// <summary>The change in percent since the first number of a series.</summary>
    public static ImmutableArray<decimal?> Rebased(ImmutableArray<decimal?> numbers)
    {
        decimal? first = numbers.FirstOrDefault(number => number.HasValue);
        return [.. numbers.Select(number => number is { } known && first is { } start ? ((known / start) - 1) * 100 : (decimal?)null)];
    }

    protected override Arrangement Arrange(Size size)
    {
        NiceScale scale = ScaleOf(Numbers.Concat(ReferenceValues), Specification.Y, withZero: _isRebased);
        double labels = Ends(_ => 0).Select(label => label.Face.Measure(label.Text) + EndLabelGap).DefaultIfEmpty(0).Max();
        var insets = new PlotInsets(Style.Insets.TopLine, Math.Max(Style.Insets.RightLine, labels), Style.Insets.BottomLine);
        ImmutableArray<LegendEntry> entries = [.. Series.Select((series, i) => new LegendEntry(series.Name, LegendKey.Line, StrokeOf(i).Colour, Style.Legend.KeyWeight))];
        return Arrange(size, entries, insets, hasSlots: false, (scale, null), Format, Specification.Y.Unit);
    }

    protected override void PaintData(Canvas canvas, Lettering lettering, PlotFrame frame, Arrangement parts, Size size)
    {
        using (frame.ClipWhen(IsOutside(Numbers, parts.Axis.Scale)))
        {
            // The subject comes first and lies on top.
            for (int i = _lines.Length - 1; i >= 0; i--)
            {
                PolylinePainter.Draw(canvas, lettering, _lines[i], parts.Horizontal, parts.Axis, StrokeOf(i), Specification.ForecastFrom);
            }
        }

        EndLabels.Draw(lettering, Ends(parts.Axis.At), parts.Plot.Right + EndLabelGap, (parts.Plot.Y, parts.Plot.Bottom));
        parts.Annotations.DrawOver(canvas, lettering, parts.Plot, parts.Axis, Specification.HasLegend);
    }

    private Stroke StrokeOf(int index) => Series[index].Source.Role == SeriesRole.Average
        ? Style.LineStroke(index) with { Width = Style.Lines.Average }
        : Style.LineStroke(index);

    // With labels asked for, the last value of each line stands at its end in the line's colour.
    private IEnumerable<EndLabel> Ends(Func<decimal, double> at)
    {
        for (int i = 0; i < _lines.Length; i++)
        {
            if (!(Series[i].Source.HasLabels ?? Specification.Labels is not null) || _lines[i][^1] is not { } last)
            {
                continue;
            }

            NumberFormat format = Series[i].Source.Format ?? (Specification.Labels is { Suffix.Length: 0 } plain ? plain with { Suffix = Format.Suffix } : Specification.Labels ?? Format);
            int decimals = format.Decimals ?? Math.Min(_isRebased ? 1 : 4, NumberText.DecimalsOf(_isRebased ? [last] : Series[i].Known));
            string text = NumberText.Format(last, _isRebased ? format with { IsSigned = true } : format, decimals);
            TextFace face = Style.StrongValueLabel with { Colour = StrokeOf(i).Colour };
            yield return new EndLabel(text, at(last), face, _isRebased ? null : Series[i].Shows(_lines[i].Length - 1));
        }
    }
}
