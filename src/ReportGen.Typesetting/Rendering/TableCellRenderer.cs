using System.Collections.Immutable;

using ReportGen.Documents;
using ReportGen.Documents.Exhibits;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Text;
using ReportGen.Typesetting.Styles;

using TextAlignment = ReportGen.Layout.Text.TextAlignment;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Renders the body cells of a table: bars, second languages, colours by sign and row kind.</summary>
internal sealed class TableCellRenderer
{
    private readonly LanguagePair _languages;
    private readonly TableTextStyles _styles;
    private readonly ImmutableArray<Documents.Exhibits.BoundColumn> _columns;

    /// <summary>Creates a renderer.</summary>
    /// <param name="languages">The languages to render.</param>
    /// <param name="content">The table.</param>
    /// <param name="styles">Its styles.</param>
    public TableCellRenderer(LanguagePair languages, TableContent content, TableTextStyles styles)
    {
        _languages = languages;
        _styles = styles;
        _columns = content.Columns;
    }

    private TableStyle Style => _languages.First.Theme.Table;

    /// <summary>Renders a cell.</summary>
    /// <param name="container">The container.</param>
    /// <param name="row">Its row.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="index">Its column from 0.</param>
    public void Render(IContainer container, BodyRow row, BodyCell cell, int index)
    {
        Documents.Exhibits.BoundColumn column = _columns[index];
        TextStyle style = ColouredStyle(row, cell, column);
        double left = row.Kind == RowKind.Sub && index == 0 ? Style.SubRowPadding : _styles.Padding.X;
        IContainer padded = container.PaddingLeft(left).PaddingRight(_styles.Padding.X)
            .PaddingVertical(_styles.Padding.Y)
            .AlignMiddle();
        TextAlignment alignment = cell.ColumnSpan > 1 ? TextAlignment.Left : AlignmentOf(column);
        Paragraph[] texts =
        [
            .. _languages.Lines(
                (cell.Content, style),
                (cell.Second, _styles.HeaderSecond),
                _languages.First.Sheet.Paragraph with { Alignment = alignment, MinLastLineHan = 0 }),
        ];
        if ((row.Kind is RowKind.Plain or RowKind.Highlight) && column.Bar is { } bar && cell.Number is { } number)
        {
            RenderBar(padded, number, bar, texts[0]);
        }
        else if (texts is [var text])
        {
            padded.Text(text);
        }
        else
        {
            padded.Column(lines => Array.ForEach(texts, text => lines.Item().Text(text)));
        }
    }

    private void RenderBar(IContainer container, decimal number, DataBar bar, Paragraph text) => container.Row(row =>
    {
        DataBarStyle style = Style.Bar;
        double share = (double)Math.Clamp(number, 0, 100) / 100;
        Colour fill = bar.StrongFrom is { } strong && number >= strong ? style.StrongFill : style.Fill;
        row.RelativeItem();
        row.ConstantItem(style.Width).AlignMiddle().Artifact().Height(style.Height).Canvas((canvas, size) =>
        {
            canvas.FillRectangle(new Rect(0, 0, size.Width, size.Height), style.Track);
            canvas.FillRectangle(new Rect(0, 0, size.Width * share, size.Height), fill);
        });
        row.AutoItem().PaddingLeft(style.Gap).Text(text);
    });


    private TextStyle ColouredStyle(BodyRow row, BodyCell cell, Documents.Exhibits.BoundColumn column)
    {
        TextStyle style = StyleOf(row.Kind);
        if (cell.IsMissing)
        {
            return style with { Colour = Style.MissingColour };
        }

        return column.ColoursSign && cell.Number is { } number && number != 0
            ? style with { Colour = _languages.First.Theme.ColourNamed(number > 0 ? "up" : "down") }
            : style;
    }

    private TextStyle StyleOf(RowKind kind) => kind switch
    {
        RowKind.Highlight => _styles.Strong with { Colour = Style.HighlightColour },
        RowKind.Statistic => _styles.Strong with { Colour = Style.StatisticColour },
        RowKind.Sub => _styles.Text with { Colour = Style.SubRowColour },
        _ => _styles.Text,
    };

    private static TextAlignment AlignmentOf(Documents.Exhibits.BoundColumn column) => column.Alignment switch
    {
        CellAlignment.Right => TextAlignment.Right,
        CellAlignment.Centre => TextAlignment.Centre,
        _ => TextAlignment.Left,
    };
}
