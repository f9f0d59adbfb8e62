using System.Collections.Immutable;

using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Documents.Directives.Table;

/// <summary>Binds a table directive to data.</summary>
/// <param name="data">Data tables of the note.</param>
/// <param name="words">Labels of the language.</param>
/// <param name="diagnostics">Receives the diagnostics.</param>
internal sealed class TableBinder(
    DataLookup data,
    Labels words,
    DiagnosticBag diagnostics)
{
    /// <summary>Binds a table; null when the data or a column is missing.</summary>
    /// <param name="directive">The directive.</param>
    public TableContent? Bind(TableDirective directive)
    {
        if (data.Table(directive.Data) is not { } table)
        {
            return null;
        }

        ImmutableArray<ColumnSpec> specs = directive.Columns.IsEmpty
            ? [.. table.Columns.Select(column => new ColumnSpec(new TextValue(column.Name), [], []))]
            : directive.Columns;
        ImmutableArray<ColumnSpec> leaves = [.. specs.SelectMany(Leaves)];
        int[] indices = [.. leaves.Select(leaf => data.Column(table, leaf.Data!))];
        ImmutableArray<DataRow>? rows = data.Rows(table, directive.Where);
        if (indices.Contains(-1) || rows is null || !WidthsFit(directive, leaves.Length))
        {
            return null;
        }

        ImmutableArray<LeafColumn> columns = [.. leaves.Select((leaf, position) => new LeafColumn(leaf, table.Columns[indices[position]], indices[position]))];
        TableKeyCheck.WarnOfUnusedKeys(specs, columns, diagnostics);
        data.CheckValues(table, rows.Value, [.. directive.Highlight, .. directive.SubRows]);
        int group = GroupColumn(directive, table, leaves);
        ImmutableArray<RowGroup> groups = group < 0 ? [] : GroupsOf(rows.Value, group);
        ImmutableArray<BodyRow>.Builder body = ImmutableArray.CreateBuilder<BodyRow>();
        foreach (DataRow row in rows.Value)
        {
            body.Add(BodyRowOf(directive, table, row, columns, hasGroup: group >= 0));
        }

        body.AddRange(new TableStatistics(directive, columns, words).Rows(
            rows.Value, (value, decimals, column) => CellOf(value, decimals, column.Spec.IsSigned), diagnostics));
        return new TableContent(
            [.. columns.Select((column, position) => ColumnOf(directive, column, position))],
            TableHeader.Build(specs, leaf => HeaderOf(leaf, table)),
            body.ToImmutable())
        {
            Groups = groups,
        };
    }

    private static IEnumerable<ColumnSpec> Leaves(ColumnSpec column) =>
        column.Children.IsEmpty ? [column] : column.Children.SelectMany(Leaves);

    private bool WidthsFit(TableDirective directive, int columns)
    {
        if (directive.Widths.IsEmpty || directive.Widths.Length == columns)
        {
            return true;
        }

        diagnostics.Report(
            DirectiveCodes.WidthCount,
            directive.Span,
            FormattableString.Invariant($"The table has {columns} columns, but {directive.Widths.Length} widths."),
            "Write one width for each column, or remove 'widths'.");
        return false;
    }

    private int GroupColumn(TableDirective directive, DataTable table, ImmutableArray<ColumnSpec> leaves)
    {
        if (directive.Group is not { } name)
        {
            return -1;
        }

        if (leaves[0].Data!.Text == name.Text)
        {
            return data.Find(table, name.Text);
        }

        diagnostics.Report(
            DirectiveCodes.GroupNotFirst,
            name.Span,
            $"The group column '{name.Text}' is not the first column of the table.",
            $"Put '{name.Text}' first under 'columns'.");
        return -1;
    }

    private ImmutableArray<RowGroup> GroupsOf(ImmutableArray<DataRow> rows, int column)
    {
        ImmutableArray<RowGroup>.Builder groups = ImmutableArray.CreateBuilder<RowGroup>();
        for (int start = 0; start < rows.Length;)
        {
            string label = KeyText.Of(rows[start].Cells[column]);
            int end = start + 1;
            while (end < rows.Length && KeyText.Of(rows[end].Cells[column]) == label)
            {
                end++;
            }

            groups.Add(new RowGroup(start, end - start, CellOf(rows[start].Cells[column], null, signed: false)));
            start = end;
        }

        return groups.ToImmutable();
    }

    private BodyRow BodyRowOf(TableDirective directive, DataTable table, DataRow row, ImmutableArray<LeafColumn> columns, bool hasGroup)
    {
        RowKind kind = Matches(directive.Highlight, table, row) ? RowKind.Highlight
            : Matches(directive.SubRows, table, row) ? RowKind.Sub
            : RowKind.Plain;
        return new BodyRow(
            kind,
            [.. columns.Select((column, position) => hasGroup && position == 0
                ? null
                : CellOf(row.Cells[column.Index], column.Decimals, column.Spec.IsSigned, column.Data.Type))]);
    }

    private bool Matches(ImmutableArray<RowFilter> filters, DataTable table, DataRow row) =>
        filters.Any(filter => data.Find(table, filter.Column.Text) is >= 0 and var column
            && filter.Values.Any(value => value.Text == KeyText.Of(row.Cells[column])));

    private BodyCell CellOf(DataValue value, int? decimals, bool signed, ColumnType type = ColumnType.Text) => value switch
    {
        NumberValue number => new BodyCell([new DataInline(new DecimalFormat { Decimals = decimals, IsSigned = signed }.Format(number.Number), number)])
        {
            Number = number.Number,
            IsNumeric = true,
        },
        DateValue date => new BodyCell([new DataInline(CellFormat.Date(date.Date), date)]),
        TextValue text when type == ColumnType.Range => new BodyCell([new DataInline(CellFormat.Range(text.Text), text)]) { IsNumeric = true },
        TextValue text => new BodyCell([new DataInline(text.Text, text)]),
        MissingValue missing => new BodyCell([new DataInline(words.Missing(missing.Reason), missing)]) { IsMissing = true },
        _ => new BodyCell([]),
    };

    private static BoundColumn ColumnOf(TableDirective directive, LeafColumn column, int position)
    {
        bool isNumeric = column.Data.Type is ColumnType.Number or ColumnType.Range;
        CellAlignment alignment = column.Spec.Align ?? (isNumeric ? CellAlignment.Right : CellAlignment.Left);
        return new BoundColumn(alignment)
        {
            Width = directive.Widths.IsEmpty ? null : directive.Widths[position],
            AlignsDecimals = isNumeric && directive.AlignsDecimals && alignment == CellAlignment.Right,
            Bar = column.Spec.Bar,
            IsCode = column.Data.Type == ColumnType.Code,
            ColoursSign = column.Spec.IsSigned,
        };
    }

    private ImmutableArray<ImmutableArray<Inline>> HeaderOf(ColumnSpec leaf, DataTable table)
    {
        if (!leaf.Header.IsEmpty)
        {
            return [.. leaf.Header.Select(DirectiveText.Inlines)];
        }

        DataColumn column = table.Columns[data.Find(table, leaf.Data!.Text)];
        return [column.Header?.Find(words.Language) is { } header ? DirectiveText.Inlines(header) : [new TextInline(column.Name, null)]];
    }
}
