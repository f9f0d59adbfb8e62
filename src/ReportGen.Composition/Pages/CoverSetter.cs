using System.Collections.Immutable;

using ReportGen.Composition.Directives;
using ReportGen.Composition.Documents;
using ReportGen.Composition.Markdown;
using ReportGen.Composition.Styles;
using ReportGen.Core.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Text;

using Typeset = ReportGen.Layout.Text;

namespace ReportGen.Composition.Pages;

/// <summary>Sets the directives of the cover: kicker, title, rating, facts, returns, related notes.</summary>
/// <param name="context">What setting needs to know.</param>
/// <param name="width">Width of the column in points.</param>
internal sealed class CoverSetter(SettingContext context, double width)
{
    private const double RuledRowPadding = 1.7;
    private const double PerformanceRowPadding = 2;

    private HouseTheme Theme => context.Theme;

    private string Language => context.Document.Language;

    /// <summary>Sets a directive.</summary>
    /// <param name="directive">The directive.</param>
    /// <param name="flow">The column.</param>
    public void Set(DirectiveBlock directive, FlowColumn flow)
    {
        switch (directive.Name)
        {
            case DirectiveNames.Kicker:
                SetLine(CoverDirectiveReader.ReadText(directive, context.Diagnostics), Theme.Style("kicker"), StructureRole.P, directive, flow);
                break;
            case DirectiveNames.Title when CoverDirectiveReader.ReadTitle(directive, context.Diagnostics) is { } title:
                SetTitle(title, directive, flow);
                break;
            case DirectiveNames.Rating when CoverDirectiveReader.ReadRating(directive, context.Diagnostics) is { } rating:
                SetRating(rating, flow);
                break;
            case DirectiveNames.Facts when CoverDirectiveReader.ReadFacts(directive, context.Diagnostics) is { } facts:
                SetFacts(facts, flow);
                break;
            case DirectiveNames.Performance when CoverDirectiveReader.ReadPerformance(directive, context.Diagnostics) is { } performance:
                SetPerformance(performance, flow);
                break;
            case DirectiveNames.Related when CoverDirectiveReader.ReadRelated(directive, context.Diagnostics) is { } related:
                SetRelated(related, flow);
                break;
        }
    }

    private void SetTitle(TitleDirective title, DirectiveBlock directive, FlowColumn flow)
    {
        TypeStyle style = Language == "zh" ? Theme.Style("title") : Theme.Style("titleEn", "title");
        SetLine(TitleBreak.Apply(title.Text, context.Sheet.Prose(style, Language), width), style, StructureRole.H1, directive, flow);
        SetLine(title.Second, Theme.Style("titleSecond", "subtitle"), StructureRole.P, directive, flow, language: Language == "zh" ? "en" : "zh");
        SetLine(title.Subtitle, Theme.Style("subtitle"), StructureRole.P, directive, flow);
    }

    private void SetLine(
        ImmutableArray<Documents.Inline> text,
        TypeStyle type,
        StructureRole role,
        DirectiveBlock directive,
        FlowColumn flow,
        string? language = null)
    {
        if (text.IsEmpty)
        {
            return;
        }

        TextStyle style = context.Sheet.Prose(type, language ?? Language);
        flow.Item(type.Before, type.After)
            .Source(directive.Span.ToWritten(), directive.Name)
            .Semantic(role, language is null ? null : new StructureSettings { Language = style.Language })
            .Text(new Paragraph(context.Inlines.Set(text, style), style, context.Sheet.Paragraph));
    }

    private void SetRating(RatingDirective rating, FlowColumn flow)
    {
        TypeStyle name = Theme.Style("rating");
        TypeStyle action = Theme.Style("ratingAction");
        TextStyle nameStyle = context.Sheet.Prose(name, Language);
        TextStyle actionStyle = context.Sheet.Prose(action, Language);
        ImmutableArray<Typeset.Inline> nameText = context.Inlines.Set(rating.Value, nameStyle);
        ImmutableArray<Typeset.Inline> actionText = context.Inlines.Set(rating.Action, actionStyle);
        flow.Item(name.Before, name.After).Source(rating.Span.ToWritten(), "rating").Column(column =>
        {
            ImmutableArray<Typeset.Inline> first = rating.IsBelow || rating.Action.IsEmpty
                ? nameText
                : [.. nameText, .. actionText];
            column.Item().Semantic(StructureRole.P).Text(new Paragraph(first, nameStyle, context.Sheet.Paragraph));
            if (rating.IsBelow && !rating.Action.IsEmpty)
            {
                TextStyle below = actionStyle with { Leading = 1.4 * action.Size };
                column.Item().Semantic(StructureRole.P)
                    .Text(new Paragraph(context.Inlines.Set(rating.Action, below), below, context.Sheet.Paragraph));
            }

            if (!rating.Second.IsEmpty)
            {
                TextStyle second = context.Sheet.Prose(Theme.Style("ratingSecond", "ratingAction"), Language == "zh" ? "en" : "zh");
                column.Item().Semantic(StructureRole.P, new StructureSettings { Language = second.Language })
                    .Text(new Paragraph(context.Inlines.Set(rating.Second, second), second, context.Sheet.Paragraph));
            }
        });
    }

    /// <summary>Label and value of a fact are one paragraph: heard apart, neither says anything.</summary>
    private void SetFacts(FactsDirective facts, FlowColumn flow)
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
                        row.RelativeItem().Semantic(StructureRole.P).Column(column => SetBigFact(fact, column));
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
                                row.AutoItem().Semantic(StructureRole.Span).Text(LineOf(fact.Label, label, TextAlignment.Left));
                                row.RelativeItem().Semantic(StructureRole.Span).Text(LineOf(fact.Value, value, TextAlignment.Right));
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
                            row.ConstantItem(Theme.Cover.SidebarLabelWidth).Semantic(StructureRole.Span).Text(LineOf(fact.Label, label, TextAlignment.Left));
                            row.RelativeItem().Semantic(StructureRole.Span).Text(LineOf(fact.Value, value, TextAlignment.Left));
                        });
                    }
                });
                break;
        }
    }

    private void SetBigFact(Fact fact, ColumnDescriptor column)
    {
        TypeStyle type = Theme.Style("sideBig");
        string written = InlineWalk.PlainText(fact.Value);
        TextStyle style = context.Sheet.Data(type, Language);
        TextStyle coloured = style with { Colour = SignColour(written) ?? style.Colour };
        TextStyle unit = context.Sheet.Data(Theme.Style("sideLabel"), Language) with { Leading = type.Leading };
        ImmutableArray<Typeset.Inline> content = context.Inlines.Set(fact.Value, coloured);
        if (!fact.Unit.IsEmpty)
        {
            content = [.. content, new SpaceInline(unit.Size / 3), .. context.Inlines.Set(fact.Unit, unit)];
        }

        column.Item().Semantic(StructureRole.Span).Text(LineOf(fact.Label, Theme.Style("sideLabel"), TextAlignment.Left));
        column.Item().Semantic(StructureRole.Span).Text(new Paragraph(content, style, context.Sheet.Paragraph));
    }

    private void SetPerformance(PerformanceDirective performance, FlowColumn flow)
    {
        TypeStyle label = Theme.Style("sideLabel");
        TypeStyle value = Theme.Style("sideValue");
        flow.Item(0, 0).Source(performance.Span.ToWritten(), "performance").Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.RelativeColumn(1.6);
                for (int column = 1; column < performance.Head.Length; column++)
                {
                    columns.RelativeColumn();
                }
            });
            table.Header(head =>
            {
                for (int column = 0; column < performance.Head.Length; column++)
                {
                    head.Cell().PaddingVertical(PerformanceRowPadding)
                        .Text(LineOf(performance.Head[column], label, column == 0 ? TextAlignment.Left : TextAlignment.Right));
                }

                head.Rule(1, new Stroke(Theme.SectionRule.Rule.Colour, Theme.SectionRule.Rule.Weight));
            });
            for (int row = 0; row < performance.Rows.Length; row++)
            {
                ImmutableArray<ImmutableArray<Documents.Inline>> cells = performance.Rows[row];
                for (int column = 0; column < cells.Length; column++)
                {
                    ITableCell cell = table.Cell();
                    IContainer padded = (column == 0 ? cell.HeadCell() : cell).PaddingVertical(PerformanceRowPadding);
                    padded.Text(column == 0
                        ? LineOf(cells[column], label, TextAlignment.Left)
                        : LineOf(cells[column], value, TextAlignment.Right, SignColour(InlineWalk.PlainText(cells[column]))));
                }

                table.Rows().Rule(row + 1, Theme.Table.RowRule.ToStroke());
            }
        });
        SetSource(performance.Source, flow);
    }

    /// <summary>Sets a source line of the sidebar.</summary>
    /// <param name="source">The source without its label; empty sets nothing.</param>
    /// <param name="flow">The column.</param>
    public void SetSource(ImmutableArray<Documents.Inline> source, FlowColumn flow)
    {
        if (source.IsEmpty)
        {
            return;
        }

        TypeStyle type = Theme.Style("sideText");
        TextStyle style = context.Sheet.Prose(type, Language) with { Colour = Theme.Style("source").Colour };
        flow.Item(type.After, 0).Semantic(StructureRole.P).Text(new Paragraph(
            [new Typeset.TextInline(context.Words["source"], style), .. context.Inlines.Set(source, style)],
            style,
            context.Sheet.Paragraph));
    }

    private void SetRelated(RelatedDirective related, FlowColumn flow)
    {
        TypeStyle type = Theme.Style("sideText");
        TextStyle title = context.Sheet.Prose(type, Language) with { Colour = Theme.Style("sideValue").Colour };
        TextStyle date = context.Sheet.Prose(type, Language) with { Colour = Theme.Style("source").Colour };
        flow.Item(0, type.After).Source(related.Span.ToWritten(), "related").Semantic(StructureRole.L).Column(column =>
        {
            column.Spacing(type.After);
            foreach ((ImmutableArray<Documents.Inline> text, ImmutableArray<Documents.Inline> when) in related.Items)
            {
                column.Item().Semantic(StructureRole.LI).Semantic(StructureRole.LBody).Column(entry =>
                {
                    entry.Item().Semantic(StructureRole.P).Text(new Paragraph(context.Inlines.Set(text, title), title, context.Sheet.Paragraph));
                    if (!when.IsEmpty)
                    {
                        entry.Item().Semantic(StructureRole.P).Text(new Paragraph(context.Inlines.Set(when, date), date, context.Sheet.Paragraph));
                    }
                });
            }
        });
    }

    private Paragraph LineOf(ImmutableArray<Documents.Inline> content, TypeStyle type, TextAlignment alignment, Colour? colour = null)
    {
        TextStyle style = context.Sheet.Data(type, Language);
        style = colour is { } set ? style with { Colour = set } : style;
        return new Paragraph(context.Inlines.Set(content, style), style, context.Sheet.Paragraph with { Alignment = alignment });
    }

    /// <summary>Red for a rise, green for a fall, as the house colours them; null without a sign.</summary>
    private Colour? SignColour(string text) => text switch
    {
        ['+', ..] => Theme.ColourNamed("up"),
        ['\u2212' or '-', ..] when text.Any(char.IsAsciiDigit) => Theme.ColourNamed("down"),
        _ => null,
    };
}
