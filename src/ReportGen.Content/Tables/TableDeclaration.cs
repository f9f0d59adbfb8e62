using System.Collections.Immutable;

using ReportGen.Core.Data;
using ReportGen.Core.Sources;
using ReportGen.Yaml;

namespace ReportGen.Content.Tables;

/// <summary>A column as <c>note.yaml</c> declares it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Span">Where the name is written.</param>
/// <param name="Type">What it holds; null guesses.</param>
/// <param name="Decimals">Fraction digits at display.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Head">Head text.</param>
internal sealed record ColumnDeclaration(
    string Name,
    SourceSpan? Span,
    ColumnType? Type,
    int? Decimals,
    LocalText? Unit,
    LocalText? Head);

/// <summary>A table as <c>note.yaml</c> declares it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Span">Where the name is written.</param>
/// <param name="File">Path of its file as written.</param>
/// <param name="Key">Column that names the rows.</param>
/// <param name="Columns">Columns declared.</param>
internal sealed record TableDeclaration(
    string Name,
    SourceSpan? Span,
    TextValue? File,
    TextValue? Key,
    ImmutableArray<ColumnDeclaration> Columns)
{
    private static readonly string[] Types = ["text", "number", "date", "code", "range"];

    /// <summary>A table without declaration: every column is guessed.</summary>
    public static TableDeclaration Undeclared(string name) => new(name, null, null, null, []);

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
