using System.Collections.Immutable;

using ReportGen.Documents.Directives.RatingScale;
using ReportGen.Graphics.Geometry;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Text;
using ReportGen.Typesetting.Styles;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Sets the definition of a rating scale as a table: name in the colour of its tone, definition beside it.</summary>
/// <param name="context">What setting needs to know.</param>
internal sealed class RatingScaleSetter(SettingContext context)
{
    private const double NameColumnMillimetres = 28;

    private TableLook Look => context.Theme.Table;

    /// <summary>Sets a scale.</summary>
    /// <param name="container">The container.</param>
    /// <param name="scale">The scale.</param>
    public void Set(IContainer container, RatingScaleBlock scale)
    {
        var styles = new TableStyles(context, isDense: false);
        TextStyle note = context.Sheet.Data(Look.HeadNote, context.Document.Language);
        container.BorderTop(Look.TopRule.Weight).BorderColor(Look.TopRule.Colour)
            .PaddingTop(Look.TopRule.Weight)
            .Element(inner => inner.BorderBottom(Look.BottomRule.Weight).BorderColor(Look.BottomRule.Colour))
            .ShowEntire()
            .Table(table =>
            {
                table.ColumnsDefinition(columns =>
                {
                    columns.ConstantColumn(Length.Millimetres(NameColumnMillimetres));
                    columns.RelativeColumn();
                });
                table.Header(head =>
                {
                    Padded(head.Cell(), styles.Padding.HeadY).Text(ParagraphOf(scale.Name, styles.Head));
                    Padded(head.Cell(), styles.Padding.HeadY).Text(ParagraphOf(scale.Basis, note));
                    head.Fill(1, 1, Look.HeadFill);
                    head.Rule(1, Look.HeadRule.ToStroke());
                });
                SetValues(table, scale.Values, styles);
            });
    }

    private void SetValues(TableDescriptor table, ImmutableArray<RatingDefinition> values, TableStyles styles)
    {
        for (int row = 0; row < values.Length; row++)
        {
            TextStyle name = styles.Strong with { Colour = Look.RatingTones.GetValueOrDefault(values[row].Tone, styles.Text.Colour) };
            Padded(table.Cell().HeadCell(), styles.Padding.Y).Text(ParagraphOf(values[row].Name, name));
            Padded(table.Cell(), styles.Padding.Y).Text(ParagraphOf(values[row].Definition, styles.Text));
            if (row + 1 < values.Length)
            {
                table.Rows().Rule(row + 1, Look.RowRule.ToStroke());
            }
        }
    }

    private IContainer Padded(IContainer cell, double vertical) =>
        cell.PaddingHorizontal(Look.Normal.X).PaddingVertical(vertical).AlignMiddle();

    private Paragraph ParagraphOf(ImmutableArray<Documents.Inline> content, TextStyle style) =>
        new(context.Inlines.Set(content, style), style, context.Sheet.Paragraph);
}
