using ReportGen.Charts.Painting;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Charts.Checking;

/// <summary>Checks values that are parts of a whole.</summary>
internal static class ShareCheck
{
    /// <summary>True when no value is below zero.</summary>
    public static bool NoneBelowZero(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        bool isSound = true;
        foreach (ChartSeries series in chart.Series)
        {
            foreach (NumberValue number in series.Values.OfType<NumberValue>().Where(number => number.Number < 0))
            {
                diagnostics.Report(
                    ChartCodes.NotAShare,
                    number.Span ?? series.Span ?? chart.Span,
                    FormattableString.Invariant($"Value {number.Number} of '{series.Name}' is below zero and therefore not a share of a whole."),
                    "Show the series as bars.");
                isSound = false;
            }
        }

        return isSound;
    }

    /// <summary>True when the shares of the first series have a sum.</summary>
    public static bool HasSum(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        if (SeriesData.Of(chart.Series[0]).Known.Sum() > 0)
        {
            return true;
        }

        diagnostics.Report(
            ChartCodes.NotAShare,
            chart.Series[0].Span ?? chart.Span,
            $"The shares of the {chart.Kind.Name} chart add up to zero.",
            "Provide at least one value above zero.");
        return false;
    }
}
