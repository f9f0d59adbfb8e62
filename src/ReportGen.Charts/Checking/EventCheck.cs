using ReportGen.Charts.Annotations;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Charts.Checking;

/// <summary>Checks that every event is on the horizontal axis and that there is room for all names.</summary>
internal static class EventCheck
{
    private const int MostEvents = 12;

    /// <summary>True when all events can be drawn.</summary>
    public static bool IsSound(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        bool isSound = true;
        foreach (ChartEvent happened in chart.Events)
        {
            if (!IsOnAxis(chart, happened))
            {
                diagnostics.Report(
                    ChartCodes.EventOutside,
                    happened.Span ?? chart.Span,
                    $"The event '{happened.Name}' is not on the horizontal axis.",
                    chart.X[0] is DateValue first && chart.X[^1] is DateValue last
                        ? FormattableString.Invariant($"Specify a date from {first.Date:yyyy-MM-dd} to {last.Date:yyyy-MM-dd}.")
                        : "Write 'at' exactly as in the column of 'x'.");
                isSound = false;
            }
        }

        if (chart.Events.Length > MostEvents)
        {
            diagnostics.Report(
                ChartCodes.TooMany,
                chart.Events[MostEvents].Span ?? chart.Span,
                FormattableString.Invariant($"A chart can have at most {MostEvents} events, but has {chart.Events.Length}."),
                "Keep the events that the text mentions.");
            isSound = false;
        }

        return isSound;
    }

    private static bool IsOnAxis(ChartSpecification chart, ChartEvent happened) =>
        happened.At is DateValue date && chart.X[0] is DateValue first && chart.X[^1] is DateValue last
            ? date.Date >= first.Date && date.Date <= last.Date
            : AnnotationLayer.IndexOf(chart, happened) >= 0;
}
