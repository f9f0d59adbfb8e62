using System.Collections.Immutable;

using ReportGen.Documents;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Text;
using ReportGen.Typesetting.Styles;

using Typeset = ReportGen.Layout.Text;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Short texts of the cover: lines of labels and values, signed numbers, sources.</summary>
/// <param name="context">The rendering context.</param>
internal sealed class SideText(RenderingContext context)
{
    /// <summary>A line of a label or value.</summary>
    /// <param name="content">Its text.</param>
    /// <param name="type">Its type style.</param>
    /// <param name="alignment">Its alignment.</param>
    /// <param name="colour">Its colour; null uses that of the style.</param>
    public Paragraph LineOf(ImmutableArray<Documents.Inline> content, TypeStyle type, TextAlignment alignment, Colour? colour = null)
    {
        TextStyle style = context.Sheet.Data(type, context.Document.Language);
        style = colour is { } set ? style with { Colour = set } : style;
        return new Paragraph(context.Inlines.Render(content, style), style, context.Sheet.Paragraph with { Alignment = alignment });
    }

    /// <summary>The theme colour of a rise or a fall; null for a number without a sign.</summary>
    /// <param name="text">The number as printed.</param>
    public Colour? SignColour(string text) => text switch
    {
        ['+', ..] => context.Theme.ColourNamed("up"),
        ['\u2212' or '-', ..] when text.Any(char.IsAsciiDigit) => context.Theme.ColourNamed("down"),
        _ => null,
    };

    /// <summary>Renders a source line.</summary>
    /// <param name="source">The source without its label; nothing is printed when it is empty.</param>
    /// <param name="flow">The column.</param>
    public void RenderSource(ImmutableArray<Documents.Inline> source, FlowColumn flow)
    {
        if (source.IsEmpty)
        {
            return;
        }

        TypeStyle type = context.Theme.Style("sideText");
        TextStyle style = context.Sheet.Prose(type, context.Document.Language) with { Colour = context.Theme.Style("source").Colour };
        flow.Item(type.After, 0).Semantic(StructureRole.P).Text(new Paragraph(
            [new Typeset.TextItem(context.Words[LabelKeys.Source], style), .. context.Inlines.Render(source, style)],
            style,
            context.Sheet.Paragraph));
    }
}
