using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Charts.Checking;

/// <summary>Checks that everything on a logarithmic axis is above zero.</summary>
internal static class LogarithmCheck
{
    /// <summary>True when no axis is logarithmic, or the kind, values, ends and reference lines allow one.</summary>
    public static bool IsSound(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        bool isSound = true;
        if (chart.Y.IsLogarithmic)
        {
            isSound = KindAllowsIt(chart, diagnostics);
            foreach (ChartSeries series in chart.Series)
            {
                isSound &= ArePositive(series.Values, series.Span ?? chart.Span, diagnostics);
            }
        }

        if (chart.XAxis.IsLogarithmic)
        {
            isSound &= ArePositive(chart.X, chart.Span, diagnostics);
        }

        foreach (ChartAxis axis in (ChartAxis[])[chart.Y, chart.XAxis])
        {
            if (axis is { IsLogarithmic: true, Minimum: <= 0 } or { IsLogarithmic: true, Maximum: <= 0 })
            {
                diagnostics.Report(ChartCodes.NotPositive, chart.Span, "A logarithmic axis shows only values above zero.", "Set 'min' and 'max' above zero, or remove them.");
                isSound = false;
            }
        }

        foreach (ReferenceLine line in chart.References)
        {
            if (chart.Y.IsLogarithmic && line is { Statistic: ReferenceStatistic.Value, Value: <= 0 })
            {
                diagnostics.Report(ChartCodes.NotPositive, line.Span ?? chart.Span, "A line at or below zero cannot be shown on a logarithmic axis.", "Use a value above zero.");
                isSound = false;
            }
        }

        return isSound;
    }

    private static bool KindAllowsIt(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        if (chart.Kind.AllowsLogarithmicAxis)
        {
            return true;
        }

        diagnostics.Report(
            ChartCodes.NotPositive,
            chart.Span,
            $"A {chart.Kind.Name} chart is based at zero, which a logarithmic axis does not have.",
            "Show the series as lines, or remove 'scale: log'.");
        return false;
    }

    private static bool ArePositive(IEnumerable<DataValue> values, SourceSpan? span, DiagnosticBag diagnostics)
    {
        foreach (DataValue value in values)
        {
            if (value is NumberValue { Number: <= 0 } number)
            {
                diagnostics.Report(
                    ChartCodes.NotPositive,
                    value.Span ?? span,
                    FormattableString.Invariant($"Value {number.Number} cannot be shown on a logarithmic axis."),
                    "Use values above zero, or remove 'scale: log'.");
                return false;
            }
        }

        return true;
    }
}
