using System.Collections.Immutable;

using ReportGen.Core.Data;
using ReportGen.Core.Notes;
using ReportGen.Yaml;

namespace ReportGen.Content.Tables;

/// <summary>Reads the tables that a note or the house declares under <c>data:</c>.</summary>
internal static class TableDeclarationReader
{
    private static readonly string[] Types = ["text", "number", "date", "code", "range"];

    /// <summary>Reads the tables below a key.</summary>
    /// <param name="reader">The map that holds the key.</param>
    /// <param name="key">The key, <c>data</c>.</param>
    /// <param name="languages">Languages that heads and units must have.</param>
    public static ImmutableArray<TableDeclaration> ReadAll(MapReader reader, string key, IReadOnlyCollection<string> languages)
    {
        ImmutableArray<TableDeclaration>.Builder tables = ImmutableArray.CreateBuilder<TableDeclaration>();
        foreach ((MapEntry entry, MapReader table) in
            reader.NamedChildren(key, known: ["file", "key", "columns", "source", "as_of", "note"]))
        {
            tables.Add(new TableDeclaration(
                entry.Key,
                entry.KeySpan,
                table.Text("file", required: true),
                table.Text("key"),
                ReadColumns(table, languages)));
            table.RejectUnknown();
        }

        return tables.ToImmutable();
    }

    private static ColumnType? TypeOf(string? word) => word switch
    {
        "text" => ColumnType.Text,
        "number" => ColumnType.Number,
        "date" => ColumnType.Date,
        "code" => ColumnType.Code,
        "range" => ColumnType.Range,
        _ => null,
    };

    private static ImmutableArray<ColumnDeclaration> ReadColumns(MapReader table, IReadOnlyCollection<string> languages)
    {
        ImmutableArray<ColumnDeclaration>.Builder columns = ImmutableArray.CreateBuilder<ColumnDeclaration>();
        foreach ((MapEntry entry, MapReader column) in
            table.NamedChildren("columns", known: ["type", "decimals", "unit", "head"]))
        {
            columns.Add(new ColumnDeclaration(
                entry.Key,
                entry.KeySpan,
                TypeOf(column.Choice("type", Types)),
                column.Integer("decimals", minimum: 0, maximum: 10),
                column.Local("unit", languages),
                column.Local("head", languages)));
            column.RejectUnknown();
        }

        return columns.ToImmutable();
    }
}
