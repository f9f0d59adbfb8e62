using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Charts.Checking;

/// <summary>Checks the number of series, and of the parts that a reader has to distinguish.</summary>
internal static class PartCountCheck
{
    /// <summary>True when the kind supports the number of series of the chart.</summary>
    public static bool HasFittingSeries(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        SeriesCount allowed = chart.Kind.SeriesCount;
        int count = chart.Series.Length;
        if (count < allowed.Minimum)
        {
            diagnostics.Report(
                ChartCodes.SeriesCount,
                chart.Span,
                FormattableString.Invariant($"A {chart.Kind.Name} chart needs at least {allowed.Minimum} series, but has {count}."),
                $"Give {allowed.Required}.");
            return false;
        }

        if (count > allowed.Maximum)
        {
            diagnostics.Report(
                ChartCodes.SeriesCount,
                chart.Series[allowed.Maximum.Value].Span ?? chart.Span,
                FormattableString.Invariant($"A {chart.Kind.Name} chart can show at most {allowed.Maximum} series, but has {count}."),
                "Remove the others, or choose another kind.");
            return false;
        }

        return true;
    }

    /// <summary>True when the chart is legible.</summary>
    public static bool IsLegible(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        PartLimit limit = chart.Kind.PartLimit;
        int count = limit.Count(chart);
        if (count <= limit.Most)
        {
            return true;
        }

        diagnostics.Report(
            ChartCodes.TooMany,
            chart.Span,
            FormattableString.Invariant($"A {chart.Kind.Name} chart of {count} {limit.Parts} is not legible; the maximum is {limit.Most}."),
            limit.Hint);
        return false;
    }
}
