using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Chart;

/// <summary>The keys of the number format of a chart.</summary>
internal static class FormatKeys
{
    private const int MostDecimals = 6;

    private static readonly Key<NumberForm> Form = Key.Choice(
        "format",
        "Number format.",
        new Choices<NumberForm>(("number", NumberForm.Number, "plain"), ("percent", NumberForm.Percent, "with %"), ("multiple", NumberForm.Multiple, "with x")),
        absent: NumberForm.Number);

    private static readonly Key<int?> Decimals = Key.Integer("decimals", "Number of decimals; by default as many as the numbers need.", minimum: 0, maximum: MostDecimals);

    private static readonly Key<bool> Signed = Key.Flag("signed", "`true` writes a plus sign before positive numbers.", absent: false);

    /// <summary>The keys in the order in which they are documented.</summary>
    public static ImmutableArray<KeyDescriptor> All { get; } = [Form, Decimals, Signed];

    /// <summary>True when one of the keys is present.</summary>
    /// <param name="reader">The map.</param>
    public static bool AreIn(MapReader reader) => All.Any(reader.Has);

    /// <summary>Reads the format.</summary>
    /// <param name="reader">The map.</param>
    public static DecimalFormat Read(MapReader reader) => new()
    {
        Suffix = reader.Read(Form) switch
        {
            NumberForm.Percent => "%",
            NumberForm.Multiple => "x",
            _ => string.Empty,
        },
        Decimals = reader.Read(Decimals),
        IsSigned = reader.Read(Signed),
    };

    private enum NumberForm
    {
        Number,
        Percent,
        Multiple,
    }
}
