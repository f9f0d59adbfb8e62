using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Table;

/// <summary>The keys of a statistic below the rows of a table.</summary>
internal static class StatisticKeys
{
    private static readonly Key<string?> Of = Key.Word("of", "The statistic computed from the numbers shown.", [.. SampleStatistic.Names], required: true);

    private static readonly Key<TextValue?> Label = Key.Text("label", "Label of its row; by default that of the house style.");

    private static readonly MapDescriptor All = new("statistic", "A statistic below the rows.", Of, Label);

    /// <summary>A statistic: a name or a map.</summary>
    public static KeyType StatisticType { get; } = new EitherType(Of.Type, new MapType(All));

    /// <summary>Reads a statistic; null, after reporting a diagnostic, when it is invalid.</summary>
    /// <param name="item">The statistic in the source.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public static StatisticSpec? Read(DataValue item, DiagnosticBag diagnostics)
    {
        // A plain name is shorthand for a map that contains only the name.
        MapValue map = item as MapValue ?? new MapValue([new MapEntry(Of.Name, item)]) { Span = item.Span };
        var reader = new MapReader(map, diagnostics, "the statistic", All);
        string? name = reader.Read(Of);
        TextValue? label = reader.Read(Label);
        reader.RejectUnknown();
        return name is null ? null : new StatisticSpec(name, label, item.Span);
    }
}
