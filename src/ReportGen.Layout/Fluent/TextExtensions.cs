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
    /// <param name="style">Their style; null for the default style around it.</param>
    /// <param name="paragraphStyle">The paragraph style.</param>
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

    /// <summary>Sets the default style of the texts inside.</summary>
    /// <param name="container">The container.</param>
    /// <param name="style">The style.</param>
    public static IContainer DefaultTextStyle(this IContainer container, TextStyle style) =>
        container.Wrap(new TextDefaults(style));

    internal static InvalidOperationException NoStyle() =>
        new("A text has no style. Give it one, or set DefaultTextStyle around it.");
}

/// <summary>Describes how a paragraph breaks across pages.</summary>
public class TextBlockDescriptor
{
    private readonly TextBlock _block;

    internal TextBlockDescriptor(TextBlock block) => _block = block;

    /// <summary>Minimum number of lines at the bottom of a page before the paragraph continues; by default two.</summary>
    /// <param name="lines">The number, at least one.</param>
    public TextBlockDescriptor Orphans(int lines)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lines);
        _block.Orphans = lines;
        return this;
    }

    /// <summary>Minimum number of lines that continue on the next page; by default two.</summary>
    /// <param name="lines">The number, at least one.</param>
    public TextBlockDescriptor Widows(int lines)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lines);
        _block.Widows = lines;
        return this;
    }
}
