using System.Collections.Immutable;

using ReportGen.Documents;
using ReportGen.Documents.Directives.Performance;
using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Text;
using ReportGen.Typesetting.Styles;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Renders the table of returns of the cover.</summary>
/// <param name="context">The rendering context.</param>
internal sealed class PerformanceRenderer(RenderingContext context)
{
    private const double RowPadding = 2;

    private readonly SideText _text = new(context);

    private HouseTheme Theme => context.Theme;

    /// <summary>Renders a table of returns.</summary>
    /// <param name="performance">The returns.</param>
    /// <param name="flow">The column.</param>
    public void Render(PerformanceBlock performance, FlowColumn flow)
    {
        TypeStyle label = Theme.Style("sideLabel");
        TypeStyle value = Theme.Style("sideValue");
        flow.Item(0, 0).Source(performance.Span.ToWritten(), "performance").Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.RelativeColumn(1.6);
                for (int column = 1; column < performance.Header.Length; column++)
                {
                    columns.RelativeColumn();
                }
            });
            table.Header(header =>
            {
                for (int column = 0; column < performance.Header.Length; column++)
                {
                    header.Cell().PaddingVertical(RowPadding)
                        .Text(_text.LineOf(performance.Header[column], label, column == 0 ? TextAlignment.Left : TextAlignment.Right));
                }

                header.Rule(1, new Stroke(Theme.SectionRule.Rule.Colour, Theme.SectionRule.Rule.Weight));
            });
            for (int row = 0; row < performance.Rows.Length; row++)
            {
                ImmutableArray<ImmutableArray<Documents.Inline>> cells = performance.Rows[row];
                for (int column = 0; column < cells.Length; column++)
                {
                    ITableCell cell = table.Cell();
                    IContainer padded = (column == 0 ? cell.HeaderCell() : cell).PaddingVertical(RowPadding);
                    padded.Text(column == 0
                        ? _text.LineOf(cells[column], label, TextAlignment.Left)
                        : _text.LineOf(cells[column], value, TextAlignment.Right, _text.SignColour(InlineWalk.PlainText(cells[column]))));
                }

                table.Rows().Rule(row + 1, Theme.Table.RowRule.ToStroke());
            }
        });
        _text.RenderSource(performance.Source, flow);
    }
}
