using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Notes;

namespace ReportGen.Market;

/// <summary>A column that <c>market</c> names.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Column">Its index.</param>
internal sealed record MarketColumn(DataTable Table, int Column)
{
    /// <summary>Its name.</summary>
    public string Name => Table.Columns[Column].Name;
}

/// <summary>
/// What <c>market</c> in <c>note.yaml</c> says: where the prices of the note's subject and of its benchmark stand, and
/// for a company its shares and its expected profit.
/// </summary>
/// <example>
/// <code>
/// market:
///   table: prices
///   subject:   {column: close}
///   benchmark: {column: csi300}
///   shares:    {table: shares, total: total, float: float}   # this is the default
///   earnings:  {table: forecast, row: profit}
/// </code>
/// </example>
/// <param name="Subject">Prices of the subject.</param>
/// <param name="Benchmark">Levels of the benchmark; in the table of the subject.</param>
/// <param name="TotalShares">Shares outstanding of the note's security.</param>
/// <param name="FloatShares">Tradable shares of the note's security.</param>
/// <param name="Earnings">Expected net profit by column.</param>
internal sealed record MarketDeclaration(
    MarketColumn? Subject,
    MarketColumn? Benchmark,
    DataValue? TotalShares,
    DataValue? FloatShares,
    IReadOnlyList<(string Column, DataValue Profit)> Earnings)
{
    private static readonly MarketDeclaration Nothing = new(null, null, null, null, []);

    /// <summary>Reads the key; reports names that are not there.</summary>
    public static MarketDeclaration Read(NoteSource note, DiagnosticBag diagnostics)
    {
        if (note.Header.Tree["market"] is not MapValue market)
        {
            return Nothing;
        }

        var reader = new Reader(note, diagnostics);
        DataTable? table = reader.Table(market["table"]);
        MapValue? shares = market["shares"] as MapValue;
        DataTable? shareTable = shares is null ? note.Tables.GetValueOrDefault("shares") : reader.Table(shares["table"]);
        DataRow? shareRow = note.Header.Security is { } security && shareTable is not null
            ? reader.Row(shareTable, security, isRequired: shares is not null)
            : null;
        return new MarketDeclaration(
            reader.Column(table, (market["subject"] as MapValue)?["column"]),
            reader.Column(table, (market["benchmark"] as MapValue)?["column"]),
            reader.Cell(shareTable, shareRow, shares?["total"], "total"),
            reader.Cell(shareTable, shareRow, shares?["float"], "float"),
            reader.Earnings(market["earnings"] as MapValue));
    }

    /// <summary>Finds what the key names.</summary>
    private sealed class Reader(NoteSource note, DiagnosticBag diagnostics)
    {
        public DataTable? Table(DataValue? name)
        {
            if (name is not TextValue text)
            {
                return null;
            }

            if (note.Tables.TryGetValue(text.Text, out DataTable? table))
            {
                return table;
            }

            diagnostics.Error(
                MarketCodes.UnknownTable,
                text.Span,
                $"The note declares no table '{text.Text}'.",
                Spelling.Hint(text.Text, [.. note.Tables.Keys]));
            return null;
        }

        public MarketColumn? Column(DataTable? table, DataValue? name)
        {
            if (table is null || name is not TextValue text)
            {
                return null;
            }

            int column = table.IndexOf(text.Text);
            if (column >= 0 && table.Columns[column].Type is ColumnType.Number)
            {
                return new MarketColumn(table, column);
            }

            diagnostics.Error(
                MarketCodes.UnknownColumn,
                text.Span,
                $"The table '{table.Name}' has no column of numbers '{text.Text}'.",
                Spelling.Hint(
                    text.Text, [.. table.Columns.Where(each => each.Type is ColumnType.Number).Select(each => each.Name)]));
            return null;
        }

        public DataRow? Row(DataTable table, TextValue key, bool isRequired)
        {
            int column = table.KeyColumn is null ? -1 : table.IndexOf(table.KeyColumn);
            DataRow? row = column < 0
                ? null
                : table.Rows.FirstOrDefault(each => each.Cells[column] is TextValue cell && cell.Text == key.Text);
            if (row is null && isRequired)
            {
                diagnostics.Error(
                    MarketCodes.UnknownColumn,
                    key.Span,
                    $"The table '{table.Name}' has no row '{key.Text}'.",
                    column < 0
                        ? $"Name the column that names its rows: 'data.{table.Name}.key'."
                        : Spelling.Hint(key.Text, [.. table.Rows.Select(each => each.Cells[column]).OfType<TextValue>().Select(cell => cell.Text)]));
            }

            return row;
        }

        public DataValue? Cell(DataTable? table, DataRow? row, DataValue? name, string usual)
        {
            if (table is null || row is null)
            {
                return null;
            }

            int column = name is null ? table.IndexOf(usual) : Column(table, name)?.Column ?? -1;
            return column < 0 ? null : row.Cells[column];
        }

        public IReadOnlyList<(string Column, DataValue Profit)> Earnings(MapValue? earnings)
        {
            if (Table(earnings?["table"]) is not { } table || earnings?["row"] is not TextValue key || Row(table, key, isRequired: true) is not { } row)
            {
                return [];
            }

            return [.. table.Columns
                .Select((column, index) => (column, index))
                .Where(each => each.column.Type is ColumnType.Number)
                .Select(each => (each.column.Name, row.Cells[each.index]))];
        }
    }
}
