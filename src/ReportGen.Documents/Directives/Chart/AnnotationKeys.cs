using System.Collections.Immutable;

using ReportGen.Charts;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Chart;

/// <summary>The keys of the annotations of a plot: lines at values, events at positions.</summary>
internal static class AnnotationKeys
{
    private static readonly Key<NumberValue?> Value = Key.Number("value", "The value at which the line is drawn.");

    private static readonly Key<ReferenceStatistic?> Of = Key.Choice(
        "of",
        "Instead of `value`: a statistic of a series.",
        new Choices<ReferenceStatistic>(("mean", ReferenceStatistic.Mean, null), ("median", ReferenceStatistic.Median, null)));

    private static readonly Key<TextValue?> Series = Key.Text("series", "Column of the series that the statistic is computed from; by default the first series.");

    private static readonly Key<LocalText?> LineName = Key.Local("name", "Name of the line; by default the name of the statistic.");

    private static readonly MapDescriptor LineKeys = new("chart-line", "A line across the plot.", Value, Of, Series, LineName);

    private static readonly Key<DataValue?> At = Key.Value(
        "at", "Its position on the horizontal axis.", new EitherType(new DateType(), new TextType { Words = "name of a category" }, new NumberType()), required: true);

    private static readonly Key<LocalText?> EventName = Key.Local("name", "What happened.", required: true);

    private static readonly MapDescriptor EventKeys = new("chart-event", "An event at a position on the horizontal axis.", At, EventName);

    /// <summary>Lines across the plot, read by <see cref="ReadLines"/>.</summary>
    public static Key<ImmutableArray<MapReader>> Lines { get; } = Key.Maps("lines", "Lines across the plot, each at a value or at a statistic.", LineKeys);

    /// <summary>Events, read by <see cref="ReadEvents"/>.</summary>
    public static Key<ImmutableArray<MapReader>> Events { get; } = Key.Maps("events", "Events at positions on the horizontal axis.", EventKeys);

    /// <summary>Reads the lines.</summary>
    /// <param name="reader">The chart.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public static ImmutableArray<ReferenceSpec> ReadLines(MapReader reader, DiagnosticBag diagnostics)
    {
        ImmutableArray<ReferenceSpec>.Builder lines = ImmutableArray.CreateBuilder<ReferenceSpec>();
        foreach (MapReader item in reader.Read(Lines))
        {
            decimal? value = item.Read(Value)?.Number;
            ReferenceStatistic? statistic = item.Read(Of);
            LocalText? name = item.Read(LineName);
            TextValue? series = item.Read(Series);
            item.RejectUnknown();
            if (value is null != statistic is null)
            {
                lines.Add(new ReferenceSpec(name, statistic ?? ReferenceStatistic.Value, value ?? 0, series, item.Map.Span));
            }
            else if (!(item.Has(Value) ^ item.Has(Of)))
            {
                diagnostics.Report(ChartCodes.BadKey, item.Map.Span, "A line across the plot requires either a value or a statistic.", "Write either 'value: 30' or 'of: mean'.");
            }
        }

        return lines.ToImmutable();
    }

    /// <summary>Reads the events.</summary>
    /// <param name="reader">The chart.</param>
    public static ImmutableArray<EventSpec> ReadEvents(MapReader reader)
    {
        ImmutableArray<EventSpec>.Builder events = ImmutableArray.CreateBuilder<EventSpec>();
        foreach (MapReader item in reader.Read(Events))
        {
            DataValue? at = item.Read(At);
            if (at is not null and not (DateValue or TextValue or NumberValue))
            {
                item.Report(At, "a date or the name of a category", at);
                at = null;
            }

            LocalText? name = item.Read(EventName);
            item.RejectUnknown();
            if (name is not null && at is not null)
            {
                events.Add(new EventSpec(at, name, at.Span ?? item.Map.Span));
            }
        }

        return events.ToImmutable();
    }
}
