using System.Collections.Immutable;

using ReportGen.Documents;
using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Text;
using ReportGen.Typesetting.Styles;

using Typeset = ReportGen.Layout.Text;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Renders the footnotes of a page set; each is printed on the page of its reference.</summary>
/// <param name="theme">The theme.</param>
/// <param name="left">Space on the left of the notes, in points.</param>
/// <param name="right">Space on the right.</param>
internal sealed class FootnoteRenderer(HouseTheme theme, double left = 0, double right = 0)
{
    /// <summary>Adds the footnotes of some languages.</summary>
    /// <param name="notes">Receives the footnotes.</param>
    /// <param name="languages">The languages.</param>
    public void Render(FootnotesDescriptor notes, params ReadOnlySpan<RenderingContext> languages)
    {
        FootnoteRuleStyle rule = theme.FootnoteRule;
        notes.Separator().PaddingTop(rule.Before).PaddingBottom(rule.After).PaddingLeft(left).PaddingRight(right).AlignLeft().Width(rule.Width)
            .LineHorizontal(rule.Rule.Weight, rule.Rule.Colour);
        foreach (RenderingContext language in languages)
        {
            foreach (FootnoteText footnote in language.Document.Footnotes)
            {
                Render(notes, language, footnote);
            }
        }
    }

    private void Render(FootnotesDescriptor notes, RenderingContext language, FootnoteText footnote)
    {
        TypeStyle type = theme.Style("footnote");
        TextStyle style = language.Sheet.Prose(type, language.Document.Language);
        double indent = 1.5 * type.Size;
        ImmutableArray<Typeset.ParagraphItem> content =
        [
            new Typeset.TextItem(language.Inlines.FootnoteNumber(footnote.Label), style with { Colour = theme.FootnoteReference.Colour }) { Role = StructureRole.Lbl },
            new TabInline(indent),
            .. language.Inlines.Render(footnote.Content, style),
        ];
        notes.Spacing(type.After);
        notes.Note(language.Inlines.FootnoteKey(footnote.Label))
            .Source(footnote.Span.ToWritten(), $"footnote '{footnote.Label}'")
            .PaddingLeft(left)
            .PaddingRight(right)
            .Text(new Paragraph(content, style, language.Sheet.Paragraph with
            {
                Alignment = language.Words.IsChinese ? TextAlignment.Justify : TextAlignment.Left,
                HangingIndent = indent,
            }));
    }
}
