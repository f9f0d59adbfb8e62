using System.Collections.Immutable;

using ReportGen.Charts.Numbers;
using ReportGen.Charts.Painting;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Charts.Checking;

/// <summary>What single kinds of charts ask of their data.</summary>
internal static class KindCheck
{
    /// <summary>True when the data suit the kind.</summary>
    public static bool IsSound(ChartSpecification chart, DiagnosticBag diagnostics) => chart.Kind switch
    {
        ChartKind.Rebased => BasesArePositive(chart, diagnostics),
        ChartKind.SignedBar => HasAtMost(chart, diagnostics, 1),
        ChartKind.Combined => HasAtLeast(chart, diagnostics, 2, "a series of bars and one for the line") && HasBarsAndLine(chart, diagnostics),
        ChartKind.Area => NoneBelowZero(chart, diagnostics),
        ChartKind.Donut or ChartKind.Pie => HasAtMost(chart, diagnostics, 1) && NoneBelowZero(chart, diagnostics) && HasSum(chart, diagnostics),
        ChartKind.Waterfall => HasAtMost(chart, diagnostics, 1) && TotalsExist(chart, diagnostics) && TotalsAddUp(chart, diagnostics),
        ChartKind.Scatter => PlacesAreNumbers(chart, diagnostics),
        ChartKind.Candlestick => HasPrices(chart, diagnostics) && CandlesAreOrdered(chart, diagnostics),
        ChartKind.History => HasAtMost(chart, diagnostics, 2),
        ChartKind.Band => HasAtLeast(chart, diagnostics, 2, "the price and at least one band"),
        _ => true,
    };

    private static bool BasesArePositive(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        bool isSound = true;
        foreach (ChartSeries series in chart.Series)
        {
            if (SeriesData.Of(series).Known.FirstOrDefault() <= 0)
            {
                diagnostics.Error(
                    "CHT007",
                    series.Span ?? chart.Span,
                    $"Series '{series.Name}' cannot be rebased: its first value is not above zero.",
                    "Start the series at a price above zero.");
                isSound = false;
            }
        }

        return isSound;
    }

    private static bool HasAtLeast(ChartSpecification chart, DiagnosticBag diagnostics, int count, string what)
    {
        if (chart.Series.Length >= count)
        {
            return true;
        }

        diagnostics.Error(
            "CHT008",
            chart.Span,
            FormattableString.Invariant($"A {ChartKinds.NameOf(chart.Kind)} chart needs at least {count} series, not {chart.Series.Length}."),
            $"Give {what}.");
        return false;
    }

    private static bool HasAtMost(ChartSpecification chart, DiagnosticBag diagnostics, int count)
    {
        if (chart.Series.Length <= count)
        {
            return true;
        }

        diagnostics.Error(
            "CHT008",
            chart.Series[count].Span ?? chart.Span,
            FormattableString.Invariant($"A {ChartKinds.NameOf(chart.Kind)} chart shows at most {count} series, not {chart.Series.Length}."),
            "Leave the others out, or choose another kind.");
        return false;
    }

    private static bool HasBarsAndLine(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        bool[] lines = [.. chart.Series.Select((series, i) =>
            series.Role == SeriesRole.Line || (series.Role == SeriesRole.Auto && i == chart.Series.Length - 1))];
        if (lines.Contains(true) && lines.Contains(false))
        {
            return true;
        }

        diagnostics.Error("CHT008", chart.Span, "A combined chart needs both bars and a line.", "Mark the series of the line as 'line' and the others as 'bar'.");
        return false;
    }

    private static bool NoneBelowZero(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        bool isSound = true;
        foreach (ChartSeries series in chart.Series)
        {
            foreach (DataValue value in series.Values)
            {
                if (value is NumberValue { Number: < 0 } number)
                {
                    diagnostics.Error(
                        "CHT009",
                        value.Span ?? series.Span ?? chart.Span,
                        FormattableString.Invariant($"Value {number.Number} of '{series.Name}' is below zero and has no share of a whole."),
                        "Show the series as bars.");
                    isSound = false;
                }
            }
        }

        return isSound;
    }

    private static bool HasSum(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        if (SeriesData.Of(chart.Series[0]).Known.Sum() > 0)
        {
            return true;
        }

        diagnostics.Error("CHT009", chart.Series[0].Span ?? chart.Span, $"The shares of the {ChartKinds.NameOf(chart.Kind)} add up to zero.", "Give at least one value above zero.");
        return false;
    }

    private static bool TotalsExist(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        foreach (int total in chart.Totals)
        {
            if (total < 0 || total >= chart.X.Length)
            {
                diagnostics.Error("CHT010", chart.Span, FormattableString.Invariant($"The chart has no step {total + 1} to be a total."), "Name a place of the horizontal axis.");
                return false;
            }
        }

        return true;
    }

    // Rounded figures may miss their sum by half a unit of the last digit each.
    private static bool TotalsAddUp(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        SeriesData series = SeriesData.Of(chart.Series[0]);
        int decimals = NumberText.DecimalsOf(series.Known);
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
                diagnostics.Warning(
                    "CHT012",
                    series.Values[i].Span ?? chart.Span,
                    FormattableString.Invariant($"Total {number} of the waterfall differs from the sum of its steps, {level}."),
                    "Check the steps, or add one for what is missing.");
            }

            level = isTotal ? number : level + number;
        }

        return true;
    }

    private static bool PlacesAreNumbers(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        if (chart.X.FirstOrDefault(place => place is not NumberValue) is not { } wrong)
        {
            return true;
        }

        diagnostics.Error(
            "CHT004",
            wrong.Span ?? chart.Span,
            "The horizontal axis of a scatter chart has a place that is no number.",
            "Name a column of numbers under 'x', and the column with the points' names under 'names'.");
        return false;
    }

    private static bool HasPrices(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        ImmutableArray<SeriesRole> roles = CandleSeries.Roles(chart.Series);
        SeriesRole[] missing = [.. ((SeriesRole[])[SeriesRole.Open, SeriesRole.High, SeriesRole.Low, SeriesRole.Close]).Except(roles)];
        if (missing.Length > 0)
        {
            diagnostics.Error(
                "CHT008",
                chart.Span,
                $"The candlestick chart has no series for: {string.Join(", ", missing.Select(role => role.ToString().ToLowerInvariant()))}.",
                "Give the columns open, high, low, close in this order, then volume, then averages.");
            return false;
        }

        return true;
    }

    private static bool CandlesAreOrdered(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        CandleSeries candles = CandleSeries.Of([.. chart.Series.Select(SeriesData.Of)]);
        bool isSound = true;
        for (int i = 0; i < chart.X.Length; i++)
        {
            decimal? low = candles.Low.Numbers[i];
            decimal? high = candles.High.Numbers[i];
            decimal? open = candles.Open.Numbers[i];
            decimal? close = candles.Close.Numbers[i];
            if (low > high || open < low || open > high || close < low || close > high)
            {
                diagnostics.Error(
                    "CHT011",
                    candles.Close.Values[i].Span ?? chart.X[i].Span ?? chart.Span,
                    FormattableString.Invariant($"Prices of place {i + 1} do not lie between low {low} and high {high}."),
                    "Check the columns: open and close lie between low and high.");
                isSound = false;
            }
        }

        return isSound;
    }
}
