using System.Collections.Immutable;

using ReportGen.Charts.Numbers;
using ReportGen.Charts.Painting;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Charts.Kinds.Rebased;

/// <summary>Lines of the change in percent since the first value of each series.</summary>
internal sealed class RebasedChart : ChartKind
{
    public override string Name => "rebased";

    public override string Question => "How did they develop relative to each other?";

    public override ImmutableArray<string> Keys { get; } = ["events", "lines", "forecast_from"];

    public override ImmutableArray<SeriesRole> Roles { get; } = [SeriesRole.Average];

    public override bool TakesUnitOfColumns => false;

    internal override string ChineseName => "相对走势图";

    internal override string EnglishName => "Line chart of changes since the start";

    /// <summary>The change in percent since the first number of a series.</summary>
    /// <param name="numbers">Its numbers, the first above zero; null is a gap.</param>
    public static ImmutableArray<decimal?> ChangesOf(ImmutableArray<decimal?> numbers)
    {
        decimal? first = numbers.FirstOrDefault(number => number.HasValue);
        return [.. numbers.Select(number => number is { } known && first is { } start ? ((known / start) - 1) * 100 : (decimal?)null)];
    }

    internal override bool IsSound(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        bool isSound = true;
        foreach (ChartSeries series in chart.Series.Where(series => SeriesData.Of(series).Known.FirstOrDefault() <= 0))
        {
            diagnostics.Report(
                ChartCodes.NoBase,
                series.Span ?? chart.Span,
                $"Series '{series.Name}' cannot be rebased: its first value is not above zero.",
                "Start the series at a price above zero.");
            isSound = false;
        }

        return isSound;
    }

    internal override ChartPainter CreatePainter(ChartSpecification chart, ChartStyle style) => new RebasedChartPainter(chart, style);

    // The chart shows changes, so its description gives changes.
    internal override ImmutableArray<decimal?> ShownNumbers(ImmutableArray<decimal?> numbers) => ChangesOf(numbers);

    internal override DecimalFormat DescribedFormat(ChartSpecification chart, int index) =>
        ChartNumbers.Percent with { Decimals = 1, IsSigned = true };
}
