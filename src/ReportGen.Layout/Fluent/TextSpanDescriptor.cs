using ReportGen.Graphics.Pages;
using ReportGen.Layout.Elements;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Fluent;

/// <summary>Describes the style of a text.</summary>
public sealed class TextSpanDescriptor : TextBlockDescriptor
{
    private readonly SingleText _text;

    internal TextSpanDescriptor(TextBlock block, SingleText text)
        : base(block) => _text = text;

    /// <summary>Changes the style freely.</summary>
    /// <param name="change">Returns the new style.</param>
    public TextSpanDescriptor Style(Func<TextStyle, TextStyle> change)
    {
        _text.Changes.Add(change);
        return this;
    }

    /// <summary>Sets the font size.</summary>
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

    /// <summary>Adds space between words.</summary>
    /// <param name="ems">In ems.</param>
    public TextSpanDescriptor WordSpacing(double ems) => Style(style => style with { WordSpacing = ems });

    /// <summary>Sets the background of the text.</summary>
    /// <param name="colour">The colour.</param>
    public TextSpanDescriptor BackgroundColor(Colour colour) => Style(style => style with { Background = colour });

    /// <summary>Draws a line below the text.</summary>
    /// <param name="shape">Its shape.</param>
    public TextSpanDescriptor Underline(DecorationShape shape = DecorationShape.Solid) => Decorate(DecorationLines.Underline, shape);

    /// <summary>Draws a line through the text.</summary>
    /// <param name="shape">Its shape.</param>
    public TextSpanDescriptor Strikethrough(DecorationShape shape = DecorationShape.Solid) => Decorate(DecorationLines.Strikethrough, shape);

    /// <summary>Draws a line above the text.</summary>
    /// <param name="shape">Its shape.</param>
    public TextSpanDescriptor Overline(DecorationShape shape = DecorationShape.Solid) => Decorate(DecorationLines.Overline, shape);

    /// <summary>Sets the colour of the lines along the text.</summary>
    /// <param name="colour">The colour.</param>
    public TextSpanDescriptor DecorationColor(Colour colour) => Style(style => style with { Decoration = (style.Decoration ?? new TextDecoration(DecorationLines.None)) with { Colour = colour } });

    /// <summary>Sets the thickness of the lines along the text.</summary>
    /// <param name="ems">In ems.</param>
    public TextSpanDescriptor DecorationThickness(double ems) => Style(style => style with { Decoration = (style.Decoration ?? new TextDecoration(DecorationLines.None)) with { Thickness = ems } });

    /// <summary>Sets the text small and raised.</summary>
    public TextSpanDescriptor Superscript() => Style(static style => style.Superscript());

    /// <summary>Sets the text small and lowered.</summary>
    public TextSpanDescriptor Subscript() => Style(static style => style.Subscript());

    /// <summary>Limits the number of lines; an ellipsis marks omitted text.</summary>
    /// <param name="lines">Maximum number of lines.</param>
    /// <param name="ellipsis">Replaces the omitted text.</param>
    public TextSpanDescriptor ClampLines(int lines, string ellipsis = "…")
    {
        _text.ParagraphStyle = _text.ParagraphStyle with { MaxLines = lines, Ellipsis = ellipsis };
        return this;
    }

    /// <summary>Aligns lines left.</summary>
    public TextSpanDescriptor AlignLeft() => Align(Text.TextAlignment.Left);

    /// <summary>Centres lines.</summary>
    public TextSpanDescriptor AlignCenter() => Align(Text.TextAlignment.Centre);

    /// <summary>Aligns lines right.</summary>
    public TextSpanDescriptor AlignRight() => Align(Text.TextAlignment.Right);

    /// <summary>Justifies lines.</summary>
    public TextSpanDescriptor Justify() => Align(Text.TextAlignment.Justify);

    private TextSpanDescriptor Decorate(DecorationLines lines, DecorationShape shape) => Style(style => style with
    {
        Decoration = (style.Decoration ?? new TextDecoration(DecorationLines.None)) with { Lines = (style.Decoration?.Lines ?? DecorationLines.None) | lines, Shape = shape },
    });

    private TextSpanDescriptor Align(Text.TextAlignment alignment)
    {
        _text.ParagraphStyle = _text.ParagraphStyle with { Alignment = alignment };
        return this;
    }
}

/// <summary>A text of one style under construction.</summary>
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
