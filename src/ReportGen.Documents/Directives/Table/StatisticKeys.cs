using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Table;

/// <summary>The keys of a statistic below the rows of a table.</summary>
internal static class StatisticKeys
{
    private static readonly Key<string?> Of = Key.Word("of", "What is taken of the numbers shown.", [.. SampleStatistic.Names], required: true);

    private static readonly Key<TextValue?> Label = Key.Text("label", "Label of its row; else the word of the house style.");

    private static readonly MapDescriptor All = new("statistic", "A statistic below the rows.", Of, Label);

    /// <summary>A statistic: its name, or a map.</summary>
    public static KeyType StatisticType { get; } = new EitherType(Of.Type, new MapType(All));

    /// <summary>Reads a statistic; null, with a report, when it is none.</summary>
    /// <param name="item">The statistic as written.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static StatisticSpec? Read(DataValue item, DiagnosticBag diagnostics)
    {
        // A plain name stands for a map with nothing but the name.
        MapValue map = item as MapValue ?? new MapValue([new MapEntry(Of.Name, item)]) { Span = item.Span };
        var reader = new MapReader(map, diagnostics, "the statistic", All);
        string? name = reader.Read(Of);
        TextValue? label = reader.Read(Label);
        reader.RejectUnknown();
        return name is null ? null : new StatisticSpec(name, label);
    }
}
