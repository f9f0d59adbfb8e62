using System.Collections.Immutable;

using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Table;

/// <summary>The keys of a column of a table.</summary>
internal static class ColumnKeys
{
    private static readonly Key<TextValue?> Data = Key.Text("data", "The data column. Required unless the column spans other columns.");

    private static readonly Key<ImmutableArray<TextValue>> Header = Key.Texts(
        "head", "Its header: one line, or a list of lines. By default, the header of the data column.");

    private static readonly Key<int?> Decimals = Key.Integer("decimals", "Number of decimals; by default that of the data column.", minimum: 0, maximum: TableDirective.MostDecimals);

    private static readonly Key<CellAlignment?> Align = Key.Choice(
        "align",
        "Alignment of its cells. By default, numbers are aligned right and text left.",
        new Choices<CellAlignment>(
            ("left", CellAlignment.Left, null),
            ("centre", CellAlignment.Centre, null),
            ("center", CellAlignment.Centre, null),
            ("right", CellAlignment.Right, null)));

    private static readonly Key<bool> Signed = Key.Flag("signed", "`true` prints a plus sign before positive numbers and colours numbers by their sign.", absent: false);

    private static readonly Key<NumberValue?> StrongFrom = Key.Number("strong_from", "Value from which a bar is drawn in the strong colour.");

    private static readonly MapDescriptor BarKeys = new("data-bar", "Bars beside the numbers of a column, on a scale of 0 to 100.", StrongFrom);

    private static readonly Key<DataValue?> Bar = Key.Value(
        "bar",
        "Bars beside the numbers, on a scale of 0 to 100: `true`, or the value from which they are drawn in the strong colour.",
        new EitherType(new FlagType(), new MapType(BarKeys)));

    private static readonly Key<ImmutableArray<DataValue>> Columns = Key.Values(
        "columns", "Instead of `data`: the columns under a spanning header.", ColumnType);

    /// <summary>A column: the name of a data column or a map.</summary>
    public static KeyType ColumnType => new EitherType(new TextType { Words = "name" }, new MapType(() => All));

    /// <summary>The keys in the order in which they are documented.</summary>
    public static MapDescriptor All { get; } = new("column", "A column of a table.", Data, Header, Decimals, Align, Signed, Bar, Columns);

    /// <summary>Names of the keys that apply to columns of numbers only.</summary>
    public static ImmutableArray<string> OfNumbers => [Decimals.Name, Signed.Name, Bar.Name];

    /// <summary>Names of the keys that apply to leaf columns only, not to spanning headers.</summary>
    public static ImmutableArray<string> OfLeaves => [Data.Name, Align.Name, .. OfNumbers];

    /// <summary>Reads a column; null, after reporting a diagnostic, when it cannot be read.</summary>
    /// <param name="item">The column in the source.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public static ColumnSpec? Read(DataValue item, DiagnosticBag diagnostics)
    {
        if (item is TextValue name)
        {
            return new ColumnSpec(name, [], []);
        }

        if (item is not MapValue map)
        {
            diagnostics.Report(DirectiveCodes.BadColumn, item.Span, "A column must be the name of a data column, or a map.", "Write '- name', or '- {data: name, head: Head}'.");
            return null;
        }

        var reader = new MapReader(map, diagnostics, "the column", All);
        ImmutableArray<ColumnSpec> children = [.. reader.Read(Columns).Select(child => Read(child, diagnostics)).OfType<ColumnSpec>()];
        TextValue? data = reader.Read(Data, required: children.IsEmpty);
        int before = diagnostics.Items.Count;
        var column = new ColumnSpec(data, reader.Read(Header), children)
        {
            Decimals = reader.Read(Decimals),
            Align = reader.Read(Align),
            Bar = ReadBar(reader, diagnostics),
            IsSigned = reader.Read(Signed),
        };
        // Keys with invalid values are reported once.
        column = column with
        {
            Keys = diagnostics.Items.Count > before ? [] : [.. map.Entries.Select(entry => new TextValue(entry.Key) { Span = entry.KeySpan })],
        };
        reader.RejectUnknown();
        return data is null && children.IsEmpty ? null : column;
    }

    private static DataBar? ReadBar(MapReader column, DiagnosticBag diagnostics)
    {
        switch (column.Read(Bar))
        {
            case null:
                return null;
            case BooleanValue flag:
                return flag.IsTrue ? new DataBar(null) : null;
            case MapValue map:
                var reader = new MapReader(map, diagnostics, $"'{Bar.Name}'", BarKeys);
                var bar = new DataBar(reader.Read(StrongFrom)?.Number);
                reader.RejectUnknown();
                return bar;
            case { } other:
                column.Report(Bar, "true, false or a map of keys", other, "Write 'bar: true', or 'bar: {strong_from: 90}'.");
                return null;
        }
    }
}
