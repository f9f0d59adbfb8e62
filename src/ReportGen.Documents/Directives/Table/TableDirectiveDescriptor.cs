using System.Collections.Immutable;

using ReportGen.Documents.Directives.Frame;
using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Table;

/// <summary>The directive <c>table</c>: a table filled from a data table.</summary>
internal sealed class TableDirectiveDescriptor() : DirectiveDescriptor(Body)
{
    private const string Auto = "auto";

    private static readonly Key<TextValue?> Data = Key.Text("data", "The table's name under `data:` of `note.yaml`.", required: true);

    private static readonly Key<ImmutableArray<RowFilter>> Where = RowFilter.Rows(
        "where", "Selects rows by the value of a column; a list determines their order: `{code: [300308.SZ, 300394.SZ]}`. By default, all rows in their original order.");

    private static readonly Key<ImmutableArray<DataValue>> Columns = Key.Values(
        "columns", "The columns in order: names, or maps. By default, all columns of the data.", ColumnKeys.ColumnType);

    private static readonly Key<TextValue?> Group = Key.Text(
        "group", "First column, whose equal adjacent values become one label, repeated with （续） after a page break.");

    private static readonly Key<ImmutableArray<NumberValue>> Widths = Key.Numbers(
        "widths", "Widths of the columns in mm, or shares; by default they follow the content.");

    private static readonly Key<bool> Dense = Key.Flag("dense", "`true` uses small type and tight rows.", absent: false);

    private static readonly Key<bool?> Zebra = new(
        "zebra",
        new EitherType(new FlagType(), new ChoiceType([new ChoiceWord(Auto)])),
        "Whether every second row is shaded; `auto` shades long tables without groups.",
        (reader, key, _) => reader.Value(key.Name) is TextValue { Text: Auto } ? null : reader.Flag(key.Name),
        defaultText: Auto);

    private static readonly Key<bool> DecimalAlign = Key.Flag(
        "decimal_align", "`false` turns off alignment on the decimal point, for columns of mixed units; numbers beside bars remain aligned.", absent: true);

    private static readonly Key<ImmutableArray<RowFilter>> Highlight = RowFilter.Rows("highlight", "Rows to highlight, by the value of a column.");

    private static readonly Key<ImmutableArray<RowFilter>> SubRows = RowFilter.Rows(
        "sub_rows", "Rows derived from the row above, by the value of a column.");

    private static readonly Key<ImmutableArray<DataValue>> Statistics = Key.Values(
        "statistics", "Statistics below the rows: names, or maps such as `{of: mean, label: 均值}`.", StatisticKeys.StatisticType);

    private static readonly Key<ImmutableArray<StatisticColumn>> StatisticsColumns = new(
        "statistics_columns",
        new NamedType(new NumberType(0, TableDirective.MostDecimals) { IsWhole = true }, "column"),
        "Columns that statistics are computed for, with their number of decimals. By default, every column of numbers, with the decimals of its numbers, and one more where a statistic would be rounded.",
        (reader, key, _) => ReadDecimals(reader.Child(key.Name)));

    private static readonly MapDescriptor Body = new(
        "table",
        "A table filled from a data table.",
        FrameKeys.All,
        Data,
        Where,
        Columns,
        Group,
        Widths,
        Dense,
        Zebra,
        DecimalAlign,
        Highlight,
        SubRows,
        Statistics,
        StatisticsColumns);

    /// <inheritdoc/>
    public override ReferenceKind? Kind => ReferenceKind.Table;

    /// <inheritdoc/>
    protected override Block? Read(MapReader reader, DirectiveSource source, DirectiveContext context, DiagnosticBag diagnostics)
    {
        ExhibitFrame frame = FrameKeys.Read(reader, source.IsNumbered);
        TextValue? data = reader.Read(Data);
        var table = new TableDirective(
            data ?? new TextValue(string.Empty),
            [.. reader.Read(Columns).Select(item => ColumnKeys.Read(item, diagnostics)).OfType<ColumnSpec>()],
            source.Span)
        {
            Where = reader.Read(Where),
            Group = reader.Read(Group),
            AlignsDecimals = reader.Read(DecimalAlign),
            Widths = [.. reader.Read(Widths).Select(number => (double)number.Number)],
            Highlight = reader.Read(Highlight),
            SubRows = reader.Read(SubRows),
            Statistics = [.. reader.Read(Statistics).Select(item => StatisticKeys.Read(item, diagnostics)).OfType<StatisticSpec>()],
            StatisticColumns = reader.Read(StatisticsColumns),
        };
        var options = new TableOptions(reader.Read(Dense), reader.Read(Zebra));
        return data is not null && new TableBinder(context.Lookup(diagnostics), context.Words, diagnostics).Bind(table) is { } content
            ? new TableBlock(frame, source.Id, source.IsNumbered, content, options, source.Span)
            : null;
    }

    private static ImmutableArray<StatisticColumn> ReadDecimals(MapReader? columns)
    {
        ImmutableArray<StatisticColumn>.Builder read = ImmutableArray.CreateBuilder<StatisticColumn>();
        foreach (MapEntry entry in columns?.Map.Entries ?? [])
        {
            if (columns!.Integer(entry.Key, required: true, minimum: 0, maximum: TableDirective.MostDecimals) is { } decimals)
            {
                read.Add(new StatisticColumn(new TextValue(entry.Key) { Span = entry.KeySpan }, decimals));
            }
        }

        return read.ToImmutable();
    }
}
