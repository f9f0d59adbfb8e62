using System.Collections.Immutable;

using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Text;
using ReportGen.Typesetting.Styles;

using Typeset = ReportGen.Layout.Text;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Renders the running header and the footer.</summary>
/// <param name="context">The rendering context.</param>
internal sealed class RunningElementRenderer(RenderingContext context)
{
    private HouseTheme Theme => context.Theme;

    private string Language => context.Document.Language;

    /// <summary>Renders the running header into a layer over the whole page.</summary>
    /// <param name="layers">The layers of the page.</param>
    public void RenderHeader(LayersDescriptor layers)
    {
        RunningHeaderStyle style = Theme.RunningHeader;
        Insets margin = Theme.Page.Margin;
        layers.Layer().Artifact(ArtifactKind.Header).Canvas((canvas, size) =>
        {
            canvas.FillRectangle(new Rect(margin.Left, style.RuleTop, size.Width - margin.Left - margin.Right, style.Rule.Weight), style.Rule.Colour);
            // The lower edges of accent and rule coincide.
            double top = style.RuleTop + style.Rule.Weight - style.Accent.Weight;
            canvas.FillRectangle(new Rect(margin.Left, top, style.AccentWidth, style.Accent.Weight), style.Accent.Colour);
        });
        RenderLine(layers, ArtifactKind.Header, "wordmarkSmall", Theme.Words.GetValueOrDefault("wordmark.main", string.Empty), "zh", style.Baseline, margin.Left);
        RenderLine(layers, ArtifactKind.Header, "wordmarkSmallEn", Theme.Words.GetValueOrDefault("wordmark.second", string.Empty), "en", style.Baseline, style.SecondX);
        TextStyle right = context.Sheet.Data(Theme.Style("runningHead"), Language);
        layers.Layer().Artifact(ArtifactKind.Header)
            .Line(WithPageNumbers(context.Document.Running.HeaderRight, right, right), right, style.Baseline, margin.Left, margin.Right, TextAlignment.Right);
    }

    /// <summary>Renders the footer into a layer over the whole page.</summary>
    /// <param name="layers">The layers of the page.</param>
    public void RenderFooter(LayersDescriptor layers)
    {
        FooterStyle style = Theme.Footer;
        // Measured from the lower edge, so that the line is also placed correctly on landscape pages.
        double height = Theme.Page.Size.Height;
        Insets margin = Theme.Page.Margin;
        TextStyle text = context.Sheet.Data(Theme.Style("footerText"), Language);
        TextStyle number = context.Sheet.Data(Theme.Style("pageNumber"), Language);
        layers.Layer().Artifact(ArtifactKind.Footer).Canvas((canvas, size) => canvas.FillRectangle(
            new Rect(margin.Left, size.Height - height + style.RuleTop, size.Width - margin.Left - margin.Right, style.Rule.Weight), style.Rule.Colour));
        layers.Layer().Artifact(ArtifactKind.Footer)
            .FootLine(WithPageNumbers(context.Document.Running.FooterLeft, text, text), text, height - style.Baseline, margin.Left, margin.Right, TextAlignment.Left);
        layers.Layer().Artifact(ArtifactKind.Footer)
            .FootLine(WithPageNumbers(context.Document.Running.FooterRight, number, number), number, height - style.Baseline, margin.Left, margin.Right, TextAlignment.Right);
    }

    private void RenderLine(LayersDescriptor layers, ArtifactKind kind, string styleName, string words, string language, double baseline, double left)
    {
        TextStyle style = context.Sheet.Data(Theme.Style(styleName), language);
        layers.Layer().Artifact(kind).Line(PlacedText.Words(words, style), style, baseline, left, 0, TextAlignment.Left);
    }

    /// <summary>Replaces <c>{page}</c> and <c>{pages}</c> by page numbers.</summary>
    private ImmutableArray<Typeset.ParagraphItem> WithPageNumbers(ImmutableArray<Documents.Inline> content, TextStyle style, TextStyle number)
    {
        ImmutableArray<Typeset.ParagraphItem>.Builder set = ImmutableArray.CreateBuilder<Typeset.ParagraphItem>();
        foreach (Typeset.ParagraphItem inline in context.Inlines.Render(content, style))
        {
            if (inline is not Typeset.TextItem text)
            {
                set.Add(inline);
                continue;
            }

            string rest = text.Text;
            while (rest.Length > 0)
            {
                int at = rest.IndexOf("{page", StringComparison.Ordinal);
                int end = at < 0 ? -1 : rest.IndexOf('}', at);
                string name = end < 0 ? string.Empty : rest[(at + 1)..end];
                if (name is not ("page" or "pages"))
                {
                    set.Add(text with { Text = rest });
                    break;
                }

                if (at > 0)
                {
                    set.Add(text with { Text = rest[..at] });
                }

                set.Add(new PageNumberInline(name == "page" ? PageNumberKind.Current : PageNumberKind.Total, number));
                rest = rest[(end + 1)..];
            }
        }

        return set.ToImmutable();
    }
}
