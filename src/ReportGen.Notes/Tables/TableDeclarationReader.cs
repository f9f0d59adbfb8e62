using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Yaml;

namespace ReportGen.Notes.Tables;

/// <summary>Reads the tables that a note or the house declares under <c>data:</c>.</summary>
internal static class TableDeclarationReader
{
    /// <summary>Reads the tables.</summary>
    /// <param name="reader">The map that contains the key <c>data</c>.</param>
    /// <param name="languages">Required languages of headers and units.</param>
    public static ImmutableArray<TableDeclaration> ReadAll(MapReader reader, IReadOnlyCollection<string> languages)
    {
        ImmutableArray<TableDeclaration>.Builder tables = ImmutableArray.CreateBuilder<TableDeclaration>();
        foreach ((MapEntry entry, MapReader table) in reader.Read(TableKeys.Data))
        {
            tables.Add(new TableDeclaration(
                entry.Key,
                entry.KeySpan,
                table.Read(TableKeys.File),
                table.Read(TableKeys.RowKey),
                ReadColumns(table, languages)));
            table.RejectUnknown();
        }

        return tables.ToImmutable();
    }

    private static ImmutableArray<ColumnDeclaration> ReadColumns(MapReader table, IReadOnlyCollection<string> languages)
    {
        ImmutableArray<ColumnDeclaration>.Builder columns = ImmutableArray.CreateBuilder<ColumnDeclaration>();
        foreach ((MapEntry entry, MapReader column) in table.Read(TableKeys.Columns))
        {
            columns.Add(new ColumnDeclaration(
                entry.Key,
                entry.KeySpan,
                column.Read(TableColumnKeys.Type),
                column.Read(TableColumnKeys.Decimals),
                column.Read(TableColumnKeys.Unit, languages),
                column.Read(TableColumnKeys.Header, languages)));
            column.RejectUnknown();
        }

        return columns.ToImmutable();
    }
}
