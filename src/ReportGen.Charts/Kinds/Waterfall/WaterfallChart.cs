using System.Collections.Immutable;

using ReportGen.Charts.Numbers;
using ReportGen.Charts.Painting;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Charts.Kinds.Waterfall;

/// <summary>Steps from one total to the next.</summary>
internal sealed class WaterfallChart : ChartKind
{
    public override string Name => "waterfall";

    public override string Question => "Where does the change come from?";

    public override ImmutableArray<string> Keys { get; } = ["totals", "events", "lines"];

    public override SeriesCount SeriesCount => SeriesCount.One;

    internal override string ChineseName => "瀑布图";

    internal override string EnglishName => "Waterfall chart";

    internal override bool IsSound(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        if (!TotalsExist(chart, diagnostics))
        {
            return false;
        }

        WarnOfDifferences(chart, diagnostics);
        return true;
    }

    internal override IEnumerable<decimal> AxisNumbers(ChartSpecification chart, bool isRight) => isRight
        ? []
        : WaterfallChartPainter.StepsOf(SeriesData.Of(chart.Series[0]).Numbers, chart.Totals).SelectMany(step => (decimal[])[step.From, step.To]);

    internal override ChartPainter CreatePainter(ChartSpecification chart, ChartStyle style) => new WaterfallChartPainter(chart, style);

    private static bool TotalsExist(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        foreach (int total in chart.Totals.Where(total => total < 0 || total >= chart.X.Length))
        {
            diagnostics.Report(ChartCodes.NoSuchStep, chart.Span, FormattableString.Invariant($"The chart has no step {total + 1} to be a total."), "Specify a place of the horizontal axis.");
            return false;
        }

        return true;
    }

    // Each rounded figure may contribute half a unit of the last digit to the difference.
    private static void WarnOfDifferences(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        SeriesData series = SeriesData.Of(chart.Series[0]);
        int decimals = ChartNumbers.DecimalsOf(series.Known);
        decimal unit = 1;
        for (int i = 0; i < decimals; i++)
        {
            unit /= 10;
        }

        decimal level = 0;
        for (int i = 0; i < series.Numbers.Length; i++)
        {
            decimal number = series.Numbers[i] ?? 0;
            bool isTotal = i > 0 && chart.Totals.Contains(i) && series.Numbers[i] is not null;
            if (isTotal && Math.Abs(number - level) > unit * (i + 1) / 2)
            {
                diagnostics.Report(
                    ChartCodes.WrongTotal,
                    series.Values[i].Span ?? chart.Span,
                    FormattableString.Invariant($"Total {number} of the waterfall differs from the sum of its steps, {level}."),
                    "Check the steps, or add one for the difference.");
            }

            level = isTotal ? number : level + number;
        }
    }
}
