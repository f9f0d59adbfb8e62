using ReportGen.Layout.Elements;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Fluent;

/// <summary>Text.</summary>
public static class TextExtensions
{
    /// <summary>Places a paragraph.</summary>
    /// <param name="container">The container.</param>
    /// <param name="paragraph">The paragraph.</param>
    public static TextBlockDescriptor Text(this IContainer container, Paragraph paragraph) =>
        new(container.Wrap(new TextBlock((_, _) => paragraph)));

    /// <summary>Places one text in one style.</summary>
    /// <param name="container">The container.</param>
    /// <param name="text">The characters.</param>
    /// <param name="style">How they look; null takes the default style around it.</param>
    /// <param name="paragraphStyle">How it is broken into lines.</param>
    public static TextSpanDescriptor Text(
        this IContainer container, string text, TextStyle? style = null, ParagraphStyle? paragraphStyle = null)
    {
        var single = new SingleText(text, style, paragraphStyle ?? ParagraphStyle.Default);
        return new TextSpanDescriptor(container.Wrap(new TextBlock((around, _) => single.Compose(around))), single);
    }

    /// <summary>Places a paragraph of spans.</summary>
    /// <param name="container">The container.</param>
    /// <param name="handler">Adds the spans.</param>
    public static TextBlockDescriptor Text(this IContainer container, Action<TextDescriptor> handler)
    {
        var text = new TextDescriptor();
        handler(text);
        return new TextBlockDescriptor(container.Wrap(new TextBlock(text.Compose, text.IsDynamic, text.Boxes)));
    }

    /// <summary>Style of the texts inside that have none.</summary>
    /// <param name="container">The container.</param>
    /// <param name="style">The style.</param>
    public static IContainer DefaultTextStyle(this IContainer container, TextStyle style) =>
        container.Wrap(new TextDefaults(style));

    internal static InvalidOperationException NoStyle() =>
        new("A text has no style: give it one, or set DefaultTextStyle around it.");
}

/// <summary>Says how a paragraph breaks over pages.</summary>
public class TextBlockDescriptor
{
    private readonly TextBlock _block;

    internal TextBlockDescriptor(TextBlock block) => _block = block;

    /// <summary>Fewest lines at the foot of a page before the paragraph goes on; two unless set.</summary>
    /// <param name="lines">One or more.</param>
    public TextBlockDescriptor Orphans(int lines)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lines);
        _block.Orphans = lines;
        return this;
    }

    /// <summary>Fewest lines that go on on the next page; two unless set.</summary>
    /// <param name="lines">One or more.</param>
    public TextBlockDescriptor Widows(int lines)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lines);
        _block.Widows = lines;
        return this;
    }
}
