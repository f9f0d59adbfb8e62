using System.Collections.Immutable;

using ReportGen.Documents;
using ReportGen.Documents.Exhibits;
using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Text;
using ReportGen.Typesetting.Styles;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Renders a table: header, groups, rows, statistics, rules and fills.</summary>
/// <param name="languages">The languages to render.</param>
internal sealed class TableRenderer(LanguagePair languages)
{
    private const int ZebraFromRows = 8;
    private const double SpannerInset = 4;

    private readonly RenderingContext _context = languages.First;

    private TableStyle Style => _context.Theme.Table;

    /// <summary>Renders a table into a container.</summary>
    /// <param name="container">The container.</param>
    /// <param name="content">The table.</param>
    /// <param name="options">Its layout options.</param>
    public void Render(IContainer container, TableContent content, TableOptions options)
    {
        var styles = new TableTextStyles(_context, options.IsDense);
        var cells = new TableCellRenderer(languages, content, styles);
        Framed(container).Table(table =>
        {
            table.ColumnsDefinition(columns => DefineColumns(columns, content));
            if (!content.HeaderRows.IsEmpty)
            {
                table.Header(header => RenderHeader(header, content, styles));
            }

            RenderGroups(table, content, styles);
            for (int row = 0; row < content.Rows.Length; row++)
            {
                RenderRow(table, content, row, cells);
            }

            Decorate(table.Rows(), content, IsZebra(content, options));
        });
    }

    /// <summary>The rules above and below every table.</summary>
    private IContainer Framed(IContainer container) => container
        .BorderTop(Style.TopRule.Weight).BorderColor(Style.TopRule.Colour)
        .PaddingTop(Style.TopRule.Weight)
        .Element(inner => inner.BorderBottom(Style.BottomRule.Weight).BorderColor(Style.BottomRule.Colour));

    private static void DefineColumns(TableColumnsDescriptor columns, TableContent content)
    {
        foreach (Documents.Exhibits.BoundColumn column in content.Columns)
        {
            // Widths are millimetres of the full text width; as shares they also apply in a narrower place.
            TableColumnDescriptor defined = column.Width is { } width ? columns.RelativeColumn(width) : columns.AutoColumn();
            // Bars start at the same position only if the numbers after them have the same width.
            if (column.AlignsDecimals || column.Bar is not null)
            {
                defined.AlignDecimals();
            }
        }
    }

    private void RenderHeader(TableRowsDescriptor header, TableContent content, TableTextStyles styles)
    {
        int rows = content.HeaderRows.Length;
        for (int row = 0; row < rows; row++)
        {
            foreach (HeaderCell cell in content.HeaderRows[row])
            {
                TextAlignment alignment = cell.IsSpanner ? TextAlignment.Centre : AlignmentOf(content.Columns[cell.Column]);
                Ruled(header.Cell().Row(row + 1).Column(cell.Column + 1).ColumnSpan(cell.ColumnSpan).RowSpan(cell.RowSpan), cell.Column)
                    .PaddingHorizontal(styles.Padding.X)
                    .PaddingTop(row == 0 ? styles.Padding.HeaderY : styles.Padding.HeaderY / 2)
                    .PaddingBottom(row + cell.RowSpan == rows ? styles.Padding.HeaderY : styles.Padding.HeaderY / 2)
                    .AlignBottom()
                    .Column(lines => RenderLines(lines, (cell.Content, styles.Header), (cell.Second, styles.HeaderSecond), _context.Sheet.Paragraph with { Alignment = alignment }));
                if (cell.IsSpanner)
                {
                    header.Rule(row + 1, Style.SpannerRule.ToStroke(), cell.Column + 1, cell.Column + cell.ColumnSpan, SpannerInset);
                }
            }
        }

        header.Fill(1, rows, Style.HeaderFill);
        header.Rule(rows, Style.HeaderRule.ToStroke());
    }

    private void RenderLines(
        ColumnDescriptor lines,
        (ImmutableArray<Documents.Inline> Content, TextStyle Style) first,
        (ImmutableArray<Documents.Inline> Content, TextStyle Style) second,
        ParagraphStyle paragraph)
    {
        foreach (Paragraph line in languages.Lines(first, second, paragraph))
        {
            lines.Item().Text(line);
        }
    }

    private void RenderGroups(TableDescriptor table, TableContent content, TableTextStyles styles)
    {
        foreach (RowGroup group in content.Groups)
        {
            table.Cell().Row(group.FirstRow + 1).Column(1).RowSpan(group.RowCount).HeaderCell()
                .Continued(continued => RenderGroupLabel(continued, group.Label, styles, isContinued: true))
                .Element(label => RenderGroupLabel(label, group.Label, styles, isContinued: false));
        }
    }

    private void RenderGroupLabel(IContainer container, BodyCell label, TableTextStyles styles, bool isContinued) =>
        container.PaddingHorizontal(styles.Padding.X).PaddingVertical(styles.Padding.Y).AlignMiddle().Column(lines =>
        {
            RenderLines(lines, (label.Content, styles.Group), (label.Second, styles.HeaderSecond), _context.Sheet.Paragraph);
            if (isContinued)
            {
                lines.Item().Text(Paragraph.Of(_context.Words[LabelKeys.ContinuedGroup].Trim(), styles.Group));
            }
        });

    private void RenderRow(TableDescriptor table, TableContent content, int index, TableCellRenderer cells)
    {
        BodyRow row = content.Rows[index];
        for (int column = 0; column < row.Cells.Length; column++)
        {
            if (row.Cells[column] is not { } cell)
            {
                continue;
            }

            ITableCell placed = table.Cell().Row(index + 1).Column(column + 1).ColumnSpan(cell.ColumnSpan);
            bool isLabel = row.Kind == RowKind.Statistic
                ? column == 0
                : content.NamesRows(column) && cell is { Number: null, IsMissing: false, Content.IsEmpty: false };
            // Statistics have a different number of decimals and are aligned separately from the rows.
            placed = cell.IsNumeric && row.Kind != RowKind.Statistic ? placed : placed.AsText();
            cells.Render(Ruled(isLabel ? placed.HeaderCell() : placed, column), row, cell, column);
        }
    }

    private IContainer Ruled(IContainer cell, int column) => column > 0 && Style.ColumnRule is { } rule
        ? cell.BorderLeft(rule.Weight).BorderColor(rule.Colour)
        : cell;

    private void Decorate(TableRowsDescriptor rows, TableContent content, bool isZebra)
    {
        var groupEnds = content.Groups.Select(group => group.FirstRow + group.RowCount).ToHashSet();
        int count = content.Rows.Length;
        for (int row = 1; row <= count; row++)
        {
            if (FillOf(content.Rows[row - 1], row, isZebra) is { } fill)
            {
                rows.Fill(row, row, fill);
            }

            if (row == count)
            {
                break;
            }

            if (content.Rows[row].Kind is RowKind.Sub or RowKind.Statistic)
            {
                // Rows derived from the rows above never start a page.
                rows.KeepWithNext(row);
            }

            bool entersStatistics = content.Rows[row].Kind == RowKind.Statistic && content.Rows[row - 1].Kind != RowKind.Statistic;
            if (entersStatistics)
            {
                rows.Rule(row, Style.StatisticRule.ToStroke());
            }
            else if (groupEnds.Contains(row))
            {
                rows.Rule(row, Style.GroupRule.ToStroke());
            }
            else if (!isZebra)
            {
                bool isInsideGroup = !content.Groups.IsEmpty && content.Rows[row - 1].Kind != RowKind.Statistic;
                rows.Rule(row, Style.RowRule.ToStroke(), isInsideGroup ? 2 : 1);
            }
        }
    }

    private Colour? FillOf(BodyRow row, int number, bool isZebra) => row.Kind switch
    {
        RowKind.Statistic => Style.StatisticFill,
        RowKind.Highlight => Style.HighlightFill,
        _ when isZebra && number % 2 == 0 => Style.ZebraFill,
        _ => null,
    };

    private static bool IsZebra(TableContent content, TableOptions options) =>
        options.Zebra ?? (content.Groups.IsEmpty && content.Rows.Length >= ZebraFromRows);

    private static TextAlignment AlignmentOf(Documents.Exhibits.BoundColumn column) => column.Alignment switch
    {
        CellAlignment.Right => TextAlignment.Right,
        CellAlignment.Centre => TextAlignment.Centre,
        _ => TextAlignment.Left,
    };
}
