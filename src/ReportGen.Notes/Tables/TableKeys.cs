using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Notes.Tables;

/// <summary>Keys of a table under <c>data</c>.</summary>
internal static class TableKeys
{
    public static Key<TextValue?> File { get; } = Key.Text("file", "path of its CSV file, such as `data/prices.csv`", required: true);

    public static Key<TextValue?> RowKey { get; } = Key.Text("key", "column that names the rows");

    public static Key<ImmutableArray<NamedMap>> Columns { get; } = Key.NamedMaps(
        "columns", "types and display of its columns; other columns are inferred", TableColumnKeys.Keys, "column");

    public static Key<DataValue?> Source { get; } = Key.Value("source", "origin of the data; for information only", new AnyType());

    public static Key<DataValue?> AsOf { get; } = Key.Value("as_of", "date of the data; for information only", new AnyType());

    public static Key<DataValue?> Note { get; } = Key.Value("note", "a remark; for information only", new AnyType());

    public static MapDescriptor Keys { get; } = new("data-table", "A data table.", File, RowKey, Columns, Source, AsOf, Note);

    public static Key<ImmutableArray<NamedMap>> Data { get; } = Key.NamedMaps("data", "tables by name: `file`, `key`, `columns`", Keys, "table");
}

/// <summary>Keys of a column.</summary>
internal static class TableColumnKeys
{
    private const int MostDecimals = 10;

    private static readonly Choices<ColumnType> Types = new(
        ("text", ColumnType.Text, "any text"),
        ("number", ColumnType.Number, "a number"),
        ("date", ColumnType.Date, "a calendar date"),
        ("code", ColumnType.Code, "a security code such as `300308.SZ`"),
        ("range", ColumnType.Range, "a number, or a range such as `4-5`"));

    public static Key<ColumnType?> Type { get; } = Key.Choice("type", "type of its values; by default inferred from its cells", Types);

    public static Key<int?> Decimals { get; } = Key.Integer("decimals", "fraction digits for display; by default those of the file", 0, MostDecimals);

    public static Key<LocalText?> Unit { get; } = Key.Local("unit", "unit of its numbers, in each language");

    public static Key<LocalText?> Header { get; } = Key.Local("head", "header of the column, in each language");

    public static MapDescriptor Keys { get; } = new("column", "A column of a data table.", Type, Decimals, Unit, Header);
}
