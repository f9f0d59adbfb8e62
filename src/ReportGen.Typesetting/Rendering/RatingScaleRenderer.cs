using System.Collections.Immutable;

using ReportGen.Documents.Directives.RatingScale;
using ReportGen.Graphics.Geometry;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Text;
using ReportGen.Typesetting.Styles;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Renders the definition of a rating scale as a table: name in the colour of its tone, definition beside it.</summary>
/// <param name="context">The rendering context.</param>
internal sealed class RatingScaleRenderer(RenderingContext context)
{
    private const double NameColumnMillimetres = 28;

    private TableStyle Style => context.Theme.Table;

    /// <summary>Renders a scale.</summary>
    /// <param name="container">The container.</param>
    /// <param name="scale">The scale.</param>
    public void Render(IContainer container, RatingScaleBlock scale)
    {
        var styles = new TableTextStyles(context, isDense: false);
        TextStyle note = context.Sheet.Data(Style.HeaderNote, context.Document.Language);
        container.BorderTop(Style.TopRule.Weight).BorderColor(Style.TopRule.Colour)
            .PaddingTop(Style.TopRule.Weight)
            .Element(inner => inner.BorderBottom(Style.BottomRule.Weight).BorderColor(Style.BottomRule.Colour))
            .ShowEntire()
            .Table(table =>
            {
                table.ColumnsDefinition(columns =>
                {
                    columns.ConstantColumn(Length.Millimetres(NameColumnMillimetres));
                    columns.RelativeColumn();
                });
                table.Header(header =>
                {
                    Padded(header.Cell(), styles.Padding.HeaderY).Text(ParagraphOf(scale.Name, styles.Header));
                    Padded(header.Cell(), styles.Padding.HeaderY).Text(ParagraphOf(scale.Basis, note));
                    header.Fill(1, 1, Style.HeaderFill);
                    header.Rule(1, Style.HeaderRule.ToStroke());
                });
                RenderValues(table, scale.Values, styles);
            });
    }

    private void RenderValues(TableDescriptor table, ImmutableArray<RatingDefinition> values, TableTextStyles styles)
    {
        for (int row = 0; row < values.Length; row++)
        {
            TextStyle name = styles.Strong with { Colour = Style.RatingTones.GetValueOrDefault(values[row].Tone, styles.Text.Colour) };
            Padded(table.Cell().HeaderCell(), styles.Padding.Y).Text(ParagraphOf(values[row].Name, name));
            Padded(table.Cell(), styles.Padding.Y).Text(ParagraphOf(values[row].Definition, styles.Text));
            if (row + 1 < values.Length)
            {
                table.Rows().Rule(row + 1, Style.RowRule.ToStroke());
            }
        }
    }

    private IContainer Padded(IContainer cell, double vertical) =>
        cell.PaddingHorizontal(Style.Normal.X).PaddingVertical(vertical).AlignMiddle();

    private Paragraph ParagraphOf(ImmutableArray<Documents.Inline> content, TextStyle style) =>
        new(context.Inlines.Render(content, style), style, context.Sheet.Paragraph);
}
