using System.Collections.Immutable;

using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Documents.Directives.Table;

/// <summary>Computes the statistics below the rows of a table.</summary>
/// <param name="directive">The directive.</param>
/// <param name="columns">The leaf columns.</param>
/// <param name="words">Labels of the language.</param>
internal sealed class TableStatistics(TableDirective directive, ImmutableArray<LeafColumn> columns, Labels words)
{
    /// <summary>The rows of statistics, in the order of the directive.</summary>
    /// <param name="rows">The rows shown.</param>
    /// <param name="cellOf">Formats a number of a column with a number of decimals.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public IEnumerable<BodyRow> Rows(ImmutableArray<DataRow> rows, Func<DataValue, int, LeafColumn, BodyCell> cellOf, DiagnosticBag diagnostics)
    {
        bool[] requested = Requested(diagnostics);
        if (directive.Statistics.IsEmpty || !requested.Contains(true))
        {
            yield break;
        }

        DataValue[]?[] values = [.. columns.Select((column, position) => requested[position] ? ValuesOf(column, rows) : null)];
        int?[] decimals = [.. columns.Select((column, position) => values[position] is { } found ? DecimalsOf(column, rows, found) : (int?)null)];
        int labelSpan = Math.Max(1, Array.IndexOf(requested, true));
        for (int index = 0; index < directive.Statistics.Length; index++)
        {
            ImmutableArray<Inline> label = LabelOf(directive.Statistics[index]);
            var cells = new BodyCell?[columns.Length];
            for (int position = requested[0] ? 0 : labelSpan; position < columns.Length; position++)
            {
                cells[position] = values[position] is { } computed
                    ? cellOf(computed[index], decimals[position]!.Value, columns[position])
                    : new BodyCell([]);
            }

            // A number in the first column shares the cell with the label: neither replaces the other.
            cells[0] = new BodyCell(cells[0] is { } first ? [.. label, new TextInline(" ", null), .. first.Content] : label) { ColumnSpan = labelSpan };
            yield return new BodyRow(RowKind.Statistic, [.. cells]);
        }
    }

    private bool[] Requested(DiagnosticBag diagnostics)
    {
        if (directive.StatisticColumns.IsEmpty)
        {
            bool[] numbers = [.. columns.Select(column => column.Data.Type == ColumnType.Number && column.Name.Text != directive.Group?.Text)];
            if (!directive.Statistics.IsEmpty && !numbers.Contains(true))
            {
                diagnostics.Report(
                    DirectiveCodes.NoNumbers,
                    directive.Statistics[0].Span,
                    "The table has no column of numbers that a statistic could be computed from.",
                    "Remove 'statistics', or declare the column with 'type: number' in note.yaml.");
            }

            return numbers;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (StatisticColumn requested in directive.StatisticColumns)
        {
            if (columns.FirstOrDefault(column => column.Name.Text == requested.Name.Text) is not { } column)
            {
                diagnostics.Report(
                    DirectiveCodes.UnknownColumn,
                    requested.Name.Span,
                    $"The table does not show a column '{requested.Name.Text}'.",
                    Spelling.Hint(requested.Name.Text, [.. columns.Select(shown => shown.Name.Text)]));
            }
            else if (column.Data.Type != ColumnType.Number)
            {
                diagnostics.Report(
                    DirectiveCodes.NoNumbers,
                    requested.Name.Span,
                    $"The column '{requested.Name.Text}' is not a column of numbers, so that it has no statistics.",
                    "Remove it, or declare the column with 'type: number' in note.yaml.");
            }
            else
            {
                names.Add(requested.Name.Text);
            }
        }

        if (directive.Statistics.IsEmpty)
        {
            diagnostics.Report(
                DirectiveCodes.UnusedKey,
                directive.StatisticColumns[0].Name.Span,
                "'statistics_columns' has no effect without 'statistics'.",
                "Add 'statistics: [mean]', or remove the key.");
        }

        return [.. columns.Select(column => names.Contains(column.Name.Text))];
    }

    private DataValue[] ValuesOf(LeafColumn column, ImmutableArray<DataRow> rows)
    {
        DataValue[] cells = [.. rows.Select(row => row.Cells[column.Index])];
        return [.. directive.Statistics.Select(statistic => SampleStatistic.Over(statistic.Of, cells))];
    }

    /// <summary>
    /// The decimals requested for the column; otherwise those of its numbers, and one more where a statistic would be rounded.
    /// </summary>
    private int DecimalsOf(LeafColumn column, ImmutableArray<DataRow> rows, DataValue[] statistics)
    {
        if ((directive.StatisticColumns.FirstOrDefault(requested => requested.Name.Text == column.Name.Text)?.Decimals ?? column.Decimals) is { } decimals)
        {
            return decimals;
        }

        int shown = rows.Select(row => row.Cells[column.Index]).OfType<NumberValue>().Select(number => (int)number.Number.Scale).DefaultIfEmpty(0).Max();
        bool isExact = statistics.OfType<NumberValue>().All(number => decimal.Round(number.Number, shown) == number.Number);
        return isExact || shown >= TableDirective.MostDecimals ? shown : shown + 1;
    }

    private ImmutableArray<Inline> LabelOf(StatisticSpec statistic) =>
        statistic.Label is { } given ? DirectiveText.Inlines(given) : [new TextInline(words[WordFor(statistic.Of)], null)];

    private static LabelKey WordFor(string statistic) => statistic switch
    {
        "mean" => LabelKeys.Mean,
        "median" => LabelKeys.Median,
        "sum" => LabelKeys.Total,
        "min" => LabelKeys.Minimum,
        "max" => LabelKeys.Maximum,
        _ => throw new ArgumentOutOfRangeException(nameof(statistic), statistic, "Not a statistic."),
    };
}
