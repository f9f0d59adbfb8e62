using ReportGen.Charts.Painting;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Charts.Checking;

/// <summary>What single kinds of charts ask of their data.</summary>
internal static class KindCheck
{
    /// <summary>True when the data suit the kind.</summary>
    public static bool IsSound(ChartSpecification chart, DiagnosticBag diagnostics) => chart.Kind switch
    {
        ChartKind.Rebased => BasesArePositive(chart, diagnostics),
        ChartKind.Combined => HasSeries(chart, diagnostics, 2, "a series of bars and one for the line"),
        _ => true,
    };

    private static bool BasesArePositive(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        bool isSound = true;
        foreach (ChartSeries series in chart.Series)
        {
            if (SeriesData.Of(series).Known.First() <= 0)
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

    private static bool HasSeries(ChartSpecification chart, DiagnosticBag diagnostics, int count, string what)
    {
        if (chart.Series.Length >= count)
        {
            return true;
        }

        diagnostics.Error(
            "CHT008",
            chart.Span,
            FormattableString.Invariant($"A {ChartKinds.NameOf(chart.Kind)} chart needs {count} series, not {chart.Series.Length}."),
            $"Give {what}.");
        return false;
    }
}
