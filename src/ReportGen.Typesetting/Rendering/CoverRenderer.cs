using System.Collections.Immutable;

using ReportGen.Documents;
using ReportGen.Documents.Directives.Facts;
using ReportGen.Documents.Directives.Kicker;
using ReportGen.Documents.Directives.Performance;
using ReportGen.Documents.Directives.Rating;
using ReportGen.Documents.Directives.Related;
using ReportGen.Documents.Directives.Title;
using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Text;
using ReportGen.Typesetting.Styles;

using Typeset = ReportGen.Layout.Text;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Renders the blocks of the cover: kicker, title, rating, facts, returns, related notes.</summary>
/// <param name="context">The rendering context.</param>
/// <param name="width">Width of the column in points.</param>
internal sealed class CoverRenderer(RenderingContext context, double width)
{
    private HouseTheme Theme => context.Theme;

    private string Language => context.Document.Language;

    /// <summary>Renders a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="flow">The column.</param>
    public void Render(Block block, FlowColumn flow)
    {
        switch (block)
        {
            case KickerBlock kicker:
                RenderLine(kicker.Text, Theme.Style("kicker"), StructureRole.P, block, flow);
                break;
            case TitleBlock title:
                RenderTitle(title, flow);
                break;
            case RatingBlock rating:
                RenderRating(rating, flow);
                break;
            case FactsBlock facts:
                new FactsRenderer(context).Render(facts, flow);
                break;
            case PerformanceBlock performance:
                new PerformanceRenderer(context).Render(performance, flow);
                break;
            case RelatedBlock related:
                RenderRelated(related, flow);
                break;
        }
    }

    private void RenderTitle(TitleBlock title, FlowColumn flow)
    {
        TypeStyle style = Language == "zh" ? Theme.Style("title") : Theme.Style("titleEn", "title");
        RenderLine(TitleBreak.Apply(title.Text, context.Sheet.Prose(style, Language), width), style, StructureRole.H1, title, flow);
        RenderLine(title.Second, Theme.Style("titleSecond", "subtitle"), StructureRole.P, title, flow, language: Language == "zh" ? "en" : "zh");
        RenderLine(title.Subtitle, Theme.Style("subtitle"), StructureRole.P, title, flow);
    }

    private void RenderLine(
        ImmutableArray<Documents.Inline> text,
        TypeStyle type,
        StructureRole role,
        Block block,
        FlowColumn flow,
        string? language = null)
    {
        if (text.IsEmpty)
        {
            return;
        }

        TextStyle style = context.Sheet.Prose(type, language ?? Language);
        flow.Item(type.Before, type.After)
            .Source(block.Span.ToWritten(), block.Word)
            .Semantic(role, language is null ? null : new StructureSettings { Language = style.Language })
            .Text(new Paragraph(context.Inlines.Render(text, style), style, context.Sheet.Paragraph));
    }

    private void RenderRating(RatingBlock rating, FlowColumn flow)
    {
        TypeStyle name = Theme.Style("rating");
        TypeStyle action = Theme.Style("ratingAction");
        TextStyle nameStyle = context.Sheet.Prose(name, Language);
        TextStyle actionStyle = context.Sheet.Prose(action, Language);
        ImmutableArray<Typeset.ParagraphItem> nameText = context.Inlines.Render(rating.Value, nameStyle);
        ImmutableArray<Typeset.ParagraphItem> actionText = context.Inlines.Render(rating.Action, actionStyle);
        flow.Item(name.Before, name.After).Source(rating.Span.ToWritten(), "rating").Column(column =>
        {
            ImmutableArray<Typeset.ParagraphItem> first = rating.IsBelow || rating.Action.IsEmpty
                ? nameText
                : [.. nameText, .. actionText];
            column.Item().Semantic(StructureRole.P).Text(new Paragraph(first, nameStyle, context.Sheet.Paragraph));
            if (rating.IsBelow && !rating.Action.IsEmpty)
            {
                TextStyle below = actionStyle with { Leading = 1.4 * action.Size };
                column.Item().Semantic(StructureRole.P)
                    .Text(new Paragraph(context.Inlines.Render(rating.Action, below), below, context.Sheet.Paragraph));
            }

            if (!rating.Second.IsEmpty)
            {
                TextStyle second = context.Sheet.Prose(Theme.Style("ratingSecond", "ratingAction"), Language == "zh" ? "en" : "zh");
                column.Item().Semantic(StructureRole.P, new StructureSettings { Language = second.Language })
                    .Text(new Paragraph(context.Inlines.Render(rating.Second, second), second, context.Sheet.Paragraph));
            }
        });
    }

    private void RenderRelated(RelatedBlock related, FlowColumn flow)
    {
        TypeStyle type = Theme.Style("sideText");
        TextStyle title = context.Sheet.Prose(type, Language) with { Colour = Theme.Style("sideValue").Colour };
        TextStyle date = context.Sheet.Prose(type, Language) with { Colour = Theme.Style("source").Colour };
        flow.Item(0, type.After).Source(related.Span.ToWritten(), "related").Semantic(StructureRole.L).Column(column =>
        {
            column.Spacing(type.After);
            foreach (RelatedEntry note in related.Items)
            {
                column.Item().Semantic(StructureRole.LI).Semantic(StructureRole.LBody).Column(entry =>
                {
                    entry.Item().Semantic(StructureRole.P).Text(new Paragraph(context.Inlines.Render(note.Title, title), title, context.Sheet.Paragraph));
                    if (!note.Date.IsEmpty)
                    {
                        entry.Item().Semantic(StructureRole.P).Text(new Paragraph(context.Inlines.Render(note.Date, date), date, context.Sheet.Paragraph));
                    }
                });
            }
        });
    }
}
