using ReportGen.Core.Pages;
using ReportGen.Layout.Elements;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Fluent;

/// <summary>Says how a text of one style looks.</summary>
public sealed class TextSpanDescriptor : TextBlockDescriptor
{
    private readonly SingleText _text;

    internal TextSpanDescriptor(TextBlock block, SingleText text)
        : base(block) => _text = text;

    /// <summary>Changes the style freely.</summary>
    /// <param name="change">Gives the new style.</param>
    public TextSpanDescriptor Style(Func<TextStyle, TextStyle> change)
    {
        _text.Changes.Add(change);
        return this;
    }

    /// <summary>Sets the type size.</summary>
    /// <param name="size">In points.</param>
    public TextSpanDescriptor FontSize(double size) => Style(style => style with { Size = size });

    /// <summary>Sets the colour.</summary>
    /// <param name="colour">The colour.</param>
    public TextSpanDescriptor FontColor(Colour colour) => Style(style => style with { Colour = colour });

    /// <summary>Sets the distance from baseline to baseline.</summary>
    /// <param name="points">In points.</param>
    public TextSpanDescriptor LineHeight(double points) => Style(style => style with { Leading = points });

    /// <summary>Adds space between characters.</summary>
    /// <param name="ems">In ems.</param>
    public TextSpanDescriptor LetterSpacing(double ems) => Style(style => style with { Tracking = ems });

    /// <summary>Lines stand at the left.</summary>
    public TextSpanDescriptor AlignLeft() => Align(Text.TextAlignment.Left);

    /// <summary>Lines stand in the middle.</summary>
    public TextSpanDescriptor AlignCenter() => Align(Text.TextAlignment.Centre);

    /// <summary>Lines stand at the right.</summary>
    public TextSpanDescriptor AlignRight() => Align(Text.TextAlignment.Right);

    /// <summary>Lines reach from edge to edge.</summary>
    public TextSpanDescriptor Justify() => Align(Text.TextAlignment.Justify);

    private TextSpanDescriptor Align(Text.TextAlignment alignment)
    {
        _text.ParagraphStyle = _text.ParagraphStyle with { Alignment = alignment };
        return this;
    }
}

/// <summary>A text of one style while it is described.</summary>
internal sealed class SingleText(string text, TextStyle? style, ParagraphStyle paragraphStyle)
{
    /// <summary>Changes to the style, in order.</summary>
    public List<Func<TextStyle, TextStyle>> Changes { get; } = [];

    public ParagraphStyle ParagraphStyle { get; set; } = paragraphStyle;

    public Paragraph Compose(TextStyle? around)
    {
        TextStyle own = style ?? around ?? throw TextExtensions.NoStyle();
        foreach (Func<TextStyle, TextStyle> change in Changes)
        {
            own = change(own);
        }

        return Paragraph.Of(text, own, ParagraphStyle);
    }
}
