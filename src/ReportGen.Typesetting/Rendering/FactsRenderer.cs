using System.Collections.Immutable;

using ReportGen.Documents;
using ReportGen.Documents.Directives.Facts;
using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Text;
using ReportGen.Typesetting.Styles;

using Typeset = ReportGen.Layout.Text;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Renders facts of the cover.</summary>
/// <param name="context">The rendering context.</param>
internal sealed class FactsRenderer(RenderingContext context)
{
    private const double RuledRowPadding = 1.7;

    private readonly SideText _text = new(context);

    private HouseTheme Theme => context.Theme;

    private string Language => context.Document.Language;

    /// <summary>Renders facts. Label and value of a fact are one paragraph, because they are meaningless when read separately.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="flow">The column.</param>
    public void Render(FactsBlock facts, FlowColumn flow)
    {
        TypeStyle label = Theme.Style("sideLabel");
        TypeStyle value = Theme.Style("sideValue");
        IContainer item = flow.Item(0, 0).Source(facts.Span.ToWritten(), "facts");
        switch (facts.Style)
        {
            case FactsStyle.Big:
                item.PaddingTop(label.Size).PaddingBottom(label.Size / 2).Row(row =>
                {
                    foreach (Fact fact in facts.Items)
                    {
                        row.RelativeItem().Semantic(StructureRole.P).Column(column => RenderBigFact(fact, column));
                    }
                });
                break;
            case FactsStyle.Ruled:
                item.Column(column =>
                {
                    foreach (Fact fact in facts.Items)
                    {
                        column.Item().BorderBottom(Theme.Table.RowRule.Weight).BorderColor(Theme.Table.RowRule.Colour)
                            .PaddingVertical(RuledRowPadding).Semantic(StructureRole.P).Row(row =>
                            {
                                row.AutoItem().Semantic(StructureRole.Span).Text(_text.LineOf(fact.Label, label, TextAlignment.Left));
                                row.RelativeItem().Semantic(StructureRole.Span).Text(_text.LineOf(fact.Value, value, TextAlignment.Right));
                            });
                    }
                });
                break;
            default:
                item.Column(column =>
                {
                    column.Spacing(Theme.Cover.SidebarRowGap);
                    foreach (Fact fact in facts.Items)
                    {
                        column.Item().Semantic(StructureRole.P).Row(row =>
                        {
                            row.ConstantItem(Theme.Cover.SidebarLabelWidth).Semantic(StructureRole.Span).Text(_text.LineOf(fact.Label, label, TextAlignment.Left));
                            row.RelativeItem().Semantic(StructureRole.Span).Text(_text.LineOf(fact.Value, value, TextAlignment.Left));
                        });
                    }
                });
                break;
        }
    }

    private void RenderBigFact(Fact fact, ColumnDescriptor column)
    {
        TypeStyle type = Theme.Style("sideBig");
        string written = InlineWalk.PlainText(fact.Value);
        TextStyle style = context.Sheet.Data(type, Language);
        TextStyle coloured = style with { Colour = _text.SignColour(written) ?? style.Colour };
        TextStyle unit = context.Sheet.Data(Theme.Style("sideLabel"), Language) with { Leading = type.Leading };
        ImmutableArray<Typeset.ParagraphItem> content = context.Inlines.Render(fact.Value, coloured);
        if (!fact.Unit.IsEmpty)
        {
            content = [.. content, new SpaceInline(unit.Size / 3), .. context.Inlines.Render(fact.Unit, unit)];
        }

        column.Item().Semantic(StructureRole.Span).Text(_text.LineOf(fact.Label, Theme.Style("sideLabel"), TextAlignment.Left));
        column.Item().Semantic(StructureRole.Span).Text(new Paragraph(content, style, context.Sheet.Paragraph));
    }
}
