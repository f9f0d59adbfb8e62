using ReportGen.Charts.Painting;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Charts.Checking;

/// <summary>Finds what is wrong with scales, events, lines and the amount of data.</summary>
internal static class AnnotationCheck
{
    private const int MostShares = 16;
    private const int MostRows = 60;
    private const int MostSeries = 28;
    private const int MostEvents = 12;

    /// <summary>True when all of it can be drawn.</summary>
    public static bool IsSound(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        bool isSound = CanBeRead(chart, diagnostics);
        isSound &= EventsExist(chart, diagnostics);
        isSound &= LogarithmsExist(chart, diagnostics);
        WarnOfBrokenAreas(chart, diagnostics);
        return isSound;
    }

    // More parts than can be told apart, or than a page holds.
    private static bool CanBeRead(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        (int count, int most, string what, string hint) = chart.Kind switch
        {
            ChartKind.Donut or ChartKind.Pie => (chart.X.Length, MostShares, "shares", "Join the small ones, or show them as horizontal bars."),
            ChartKind.HorizontalBar or ChartKind.HorizontalStackedBar => (chart.X.Length, MostRows, "rows", "Show the first ones with 'sort' and 'limit', or set a table."),
            ChartKind.Heat => (chart.Series.Length, MostRows, "rows", "Leave rows out, or set a table."),
            _ => (chart.Series.Length, MostSeries, "series", "Leave series out, or part them into several charts."),
        };
        if (count <= most)
        {
            return true;
        }

        diagnostics.Error(
            "CHT015",
            chart.Span,
            FormattableString.Invariant($"A {ChartKinds.NameOf(chart.Kind)} chart of {count} {what} cannot be read; it takes {most}."),
            hint);
        return false;
    }

    private static bool EventsExist(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        bool isSound = true;
        foreach (ChartEvent happened in chart.Events)
        {
            if (!IsOnAxis(chart, happened))
            {
                diagnostics.Error(
                    "CHT016",
                    happened.Span ?? chart.Span,
                    $"The event '{happened.Name}' is at no place of the horizontal axis.",
                    chart.X[0] is DateValue first && chart.X[^1] is DateValue last
                        ? FormattableString.Invariant($"Give a date from {first.Date:yyyy-MM-dd} to {last.Date:yyyy-MM-dd}.")
                        : "Write 'at' as the column of 'x' writes it.");
                isSound = false;
            }
        }

        if (chart.Events.Length > MostEvents)
        {
            diagnostics.Error(
                "CHT015",
                chart.Events[MostEvents].Span ?? chart.Span,
                FormattableString.Invariant($"A chart takes {MostEvents} events, not {chart.Events.Length}."),
                "Keep those that the text speaks of.");
            isSound = false;
        }

        return isSound;
    }

    private static bool IsOnAxis(ChartSpecification chart, ChartEvent happened) =>
        happened.At is DateValue date && chart.X[0] is DateValue first && chart.X[^1] is DateValue last
            ? date.Date >= first.Date && date.Date <= last.Date
            : Annotations.IndexOf(chart, happened) >= 0;

    private static bool LogarithmsExist(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        bool isSound = true;
        if (chart.Y.IsLogarithmic)
        {
            isSound = KindTakesLogarithms(chart, diagnostics);
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
                diagnostics.Error("CHT014", chart.Span, "A logarithmic axis has no zero and nothing below it.", "Give 'min' and 'max' above zero, or leave them out.");
                isSound = false;
            }
        }

        foreach (ReferenceLine line in chart.References)
        {
            if (chart.Y.IsLogarithmic && line is { Statistic: ReferenceStatistic.Value, Value: <= 0 })
            {
                diagnostics.Error("CHT014", line.Span ?? chart.Span, "A line at or below zero has no place on a logarithmic axis.", "Give a value above zero.");
                isSound = false;
            }
        }

        return isSound;
    }

    private static bool KindTakesLogarithms(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        if (chart.Kind is ChartKind.Line or ChartKind.Scatter or ChartKind.Candlestick or ChartKind.Band or ChartKind.History)
        {
            return true;
        }

        diagnostics.Error(
            "CHT014",
            chart.Span,
            $"A {ChartKinds.NameOf(chart.Kind)} chart stands on zero, which a logarithmic axis does not have.",
            "Show the series as lines, or leave 'scale: log' out.");
        return false;
    }

    private static bool ArePositive(IEnumerable<DataValue> values, Core.Sources.SourceSpan? span, DiagnosticBag diagnostics)
    {
        foreach (DataValue value in values)
        {
            if (value is NumberValue { Number: <= 0 } number)
            {
                diagnostics.Error(
                    "CHT014",
                    value.Span ?? span,
                    FormattableString.Invariant($"Value {number.Number} has no place on a logarithmic axis."),
                    "Give values above zero, or leave 'scale: log' out.");
                return false;
            }
        }

        return true;
    }

    private static void WarnOfBrokenAreas(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        if (chart.Kind != ChartKind.Area)
        {
            return;
        }

        for (int i = 0; i < chart.X.Length; i++)
        {
            ChartSeries[] missing = [.. chart.Series.Where(series => series.Values[i] is MissingValue)];
            if (missing.Length > 0 && missing.Length < chart.Series.Length)
            {
                diagnostics.Warning(
                    "CHT020",
                    missing[0].Values[i].Span ?? missing[0].Span ?? chart.Span,
                    FormattableString.Invariant($"Series '{missing[0].Name}' has no value at place {i + 1}, so the areas stop there: without it there is no whole."),
                    "Fill the cell; write 0 where there was nothing.");
                return;
            }
        }
    }
}
