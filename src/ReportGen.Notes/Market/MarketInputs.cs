using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Notes.Market;

/// <summary>A column of prices or index levels.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Column">Its index.</param>
internal sealed record MarketColumn(DataTable Table, int Column);

/// <summary>The data named by <see cref="MarketDeclaration"/>, found in the note's tables.</summary>
/// <param name="Subject">Prices of the subject.</param>
/// <param name="Benchmark">Levels of the benchmark; in the table of the subject.</param>
/// <param name="TotalShares">Shares outstanding of the note's security.</param>
/// <param name="FloatShares">Tradable shares of the note's security.</param>
/// <param name="Earnings">Expected net profit by column.</param>
internal sealed record MarketInputs(
    MarketColumn? Subject,
    MarketColumn? Benchmark,
    DataValue? TotalShares,
    DataValue? FloatShares,
    ImmutableArray<(string Column, DataValue Profit)> Earnings)
{
    private const string SharesTable = "shares";

    private static readonly MarketInputs Nothing = new(null, null, null, null, []);

    /// <summary>Finds the named tables, columns and rows; reports missing ones.</summary>
    public static MarketInputs Find(NoteSource note, DiagnosticBag diagnostics)
    {
        if (note.Header.Market is not { } market)
        {
            return Nothing;
        }

        var search = new Search(note, diagnostics);
        DataTable? prices = search.Table(market.Table);
        DataTable? shares = market.Shares is { } declared ? search.Table(declared.Table) : note.Tables.GetValueOrDefault(SharesTable);
        DataRow? shareRow = note.Header.Security is { } security && shares is not null
            ? search.Row(shares, security, isRequired: market.Shares is not null)
            : null;
        return new MarketInputs(
            search.Column(prices, market.Subject?.Column),
            search.Column(prices, market.Benchmark?.Column),
            search.Cell(shares, shareRow, market.Shares?.Total, "total"),
            search.Cell(shares, shareRow, market.Shares?.Float, "float"),
            search.Earnings(market.Earnings));
    }

    private sealed class Search(NoteSource note, DiagnosticBag diagnostics)
    {
        public DataTable? Table(TextValue? name)
        {
            if (name is null)
            {
                return null;
            }

            if (note.Tables.TryGetValue(name.Text, out DataTable? table))
            {
                return table;
            }

            diagnostics.Report(
                NoteCodes.UnknownTable,
                name.Span,
                $"The note does not declare a table '{name.Text}'.",
                Spelling.Hint(name.Text, [.. note.Tables.Keys]));
            return null;
        }

        public MarketColumn? Column(DataTable? table, TextValue? name)
        {
            if (table is null || name is null)
            {
                return null;
            }

            if (table.Column(name.Text) is { Type: ColumnType.Number })
            {
                return new MarketColumn(table, table.IndexOf(name.Text));
            }

            diagnostics.Report(
                NoteCodes.UnknownColumn,
                name.Span,
                $"The table '{table.Name}' has no column of numbers '{name.Text}'.",
                Spelling.Hint(
                    name.Text, [.. table.Columns.Where(each => each.Type is ColumnType.Number).Select(each => each.Name)]));
            return null;
        }

        public DataRow? Row(DataTable table, TextValue key, bool isRequired)
        {
            DataRow? row = table.Row(key.Text);
            if (row is null && isRequired)
            {
                diagnostics.Report(
                    NoteCodes.UnknownColumn,
                    key.Span,
                    $"The table '{table.Name}' has no row '{key.Text}'.",
                    table.KeyColumn is null
                        ? $"Set the column that names its rows: 'data.{table.Name}.key'."
                        : Spelling.Hint(key.Text, [.. table.Keys]));
            }

            return row;
        }

        public DataValue? Cell(DataTable? table, DataRow? row, TextValue? name, string usual)
        {
            if (table is null || row is null)
            {
                return null;
            }

            return name is null ? table.Cell(row, usual) : Column(table, name) is { } found ? row.Cells[found.Column] : null;
        }

        public ImmutableArray<(string Column, DataValue Profit)> Earnings(EarningsDeclaration? earnings)
        {
            if (Table(earnings?.Table) is not { } table || earnings?.Row is not { } key || Row(table, key, isRequired: true) is not { } row)
            {
                return [];
            }

            return [.. table.Columns
                .Zip(row.Cells)
                .Where(each => each.First.Type is ColumnType.Number)
                .Select(each => (each.First.Name, each.Second))];
        }
    }
}
