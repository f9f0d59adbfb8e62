using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Elements;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Fluent;

/// <summary>Builds a paragraph span by span.</summary>
public sealed class TextDescriptor
{
    private readonly List<Func<TextStyle, PageSituation, ParagraphItem>> _inlines = [];
    private readonly List<InlineBox> _boxes = [];
    private readonly List<PageNumberDescriptor> _numbers = [];
    private bool _isDynamic;
    private TextStyle? _style;
    private ParagraphStyle _paragraph = ParagraphStyle.Default;

    /// <summary>Default style of the paragraph's spans; determines leading and indents.</summary>
    /// <param name="style">The style.</param>
    public void DefaultTextStyle(TextStyle style) => _style = style;

    /// <summary>Sets the paragraph style.</summary>
    /// <param name="style">The style; replaces the alignment and indent set before.</param>
    public void Style(ParagraphStyle style) => _paragraph = style;

    /// <summary>Aligns lines left.</summary>
    public void AlignLeft() => Align(Text.TextAlignment.Left);

    /// <summary>Centres lines.</summary>
    public void AlignCenter() => Align(Text.TextAlignment.Centre);

    /// <summary>Aligns lines right.</summary>
    public void AlignRight() => Align(Text.TextAlignment.Right);

    /// <summary>Justifies lines.</summary>
    public void Justify() => Align(Text.TextAlignment.Justify);

    /// <summary>Indent of the first line.</summary>
    /// <param name="ems">In ems of the paragraph's own text.</param>
    public void ParagraphFirstLineIndentation(double ems) => _paragraph = _paragraph with { FirstLineIndent = ems };

    /// <summary>Limits the number of lines; an ellipsis marks omitted text.</summary>
    /// <param name="lines">Maximum number of lines.</param>
    /// <param name="ellipsis">Replaces the omitted text.</param>
    public void ClampLines(int lines, string ellipsis = "…") => _paragraph = _paragraph with { MaxLines = lines, Ellipsis = ellipsis };

    /// <summary>Adds text.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="style">Their style; null for that of the paragraph.</param>
    /// <param name="written">Their place in the source.</param>
    public SpanDescriptor Span(string text, TextStyle? style = null, SourceSpan? written = null)
    {
        var span = new SpanDescriptor(style);
        _inlines.Add((own, _) => new TextItem(text, span.StyleIn(own)) { Provenance = Provenance.WrittenAt(written) });
        return span;
    }

    /// <summary>Adds text and ends the line.</summary>
    /// <param name="text">The characters.</param>
    public SpanDescriptor Line(string text)
    {
        SpanDescriptor span = Span(text);
        _inlines.Add(static (_, _) => new LineBreakItem());
        return span;
    }

    /// <summary>Adds an existing inline.</summary>
    /// <param name="inline">The inline.</param>
    public void ParagraphItem(ParagraphItem inline) => _inlines.Add((_, _) => inline);

    /// <summary>Adds the number of the page on which the text is placed.</summary>
    public PageNumberDescriptor CurrentPageNumber() =>
        PageNumber(PageNumberKind.Current, string.Empty, static page => page.PageNumber);

    /// <summary>Adds the number of pages.</summary>
    public PageNumberDescriptor TotalPages() =>
        PageNumber(PageNumberKind.Total, string.Empty, static page => page.TotalPages);

    /// <summary>Adds the number of the page on which a section begins.</summary>
    /// <param name="section">Name of the section.</param>
    public PageNumberDescriptor BeginPageNumberOfSection(string section) =>
        PageNumber(PageNumberKind.Destination, section, page => page.FirstPageOf(section));

    /// <summary>Adds the number of the last page of a section.</summary>
    /// <param name="section">Name of the section.</param>
    public SpanDescriptor EndPageNumberOfSection(string section) =>
        Dynamic(page => page.LabelOf(page.LastPageOf(section)));

    /// <summary>Adds the number of the page counted from the start of a section.</summary>
    /// <param name="section">Name of the section.</param>
    public SpanDescriptor PageNumberWithinSection(string section) =>
        Dynamic(page => Figures(page.PageNumber - page.FirstPageOf(section) + 1));

    /// <summary>Adds the number of pages of a section.</summary>
    /// <param name="section">Name of the section.</param>
    public SpanDescriptor TotalPagesWithinSection(string section) =>
        Dynamic(page => Figures(page.LastPageOf(section) - page.FirstPageOf(section) + 1));

    /// <summary>Adds text that depends on its page, or on facts about the document.</summary>
    /// <param name="text">Returns the text; called again on each page and in each pass.</param>
    public SpanDescriptor Dynamic(Func<PageSituation, string> text)
    {
        var span = new SpanDescriptor(null);
        _isDynamic = true;
        _inlines.Add((own, page) => new TextItem(text(page), span.StyleIn(own)));
        return span;
    }

    /// <summary>Adds text that is a link to an address.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="address">Absolute address.</param>
    public SpanDescriptor Hyperlink(string text, string address) => Linked(text, new AddressTarget(address), address);

    /// <summary>Adds text that is a link to a section.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="section">Name of the section.</param>
    public SpanDescriptor SectionLink(string text, string section) => Linked(text, new DestinationTarget(section), text);

    /// <summary>Adds a reference to a footnote of the page set.</summary>
    /// <param name="text">The text of the reference, such as <c>1</c>.</param>
    /// <param name="key">Name of the footnote.</param>
    /// <param name="style">Style of the reference, small and raised; null for that of the paragraph.</param>
    public SpanDescriptor Footnote(string text, string key, TextStyle? style = null)
    {
        var span = new SpanDescriptor(style);
        _inlines.Add((own, _) => new FootnoteReferenceItem(text, key, span.StyleIn(own)));
        return span;
    }

    /// <summary>Adds a small drawing in the line.</summary>
    /// <param name="size">Its size in points.</param>
    /// <param name="bottom">Distance of its lower edge above the baseline, in points.</param>
    /// <param name="draw">Draws it into a rectangle.</param>
    public void Element(Size size, double bottom, Action<Canvas, Rect> draw) =>
        _inlines.Add((_, _) => new BoxInline(size, bottom, draw));

    /// <summary>Adds content that is placed in the line like a character, at its natural size.</summary>
    /// <param name="bottom">Distance of its lower edge above the baseline, in points; negative below.</param>
    public IContainer Element(double bottom = 0)
    {
        var box = new InlineBox(bottom);
        _boxes.Add(box);
        _inlines.Add((_, _) => box.ToInline());
        return box;
    }

    internal bool IsDynamic => _isDynamic || _numbers.Exists(number => number.IsFormatted);

    /// <summary>The content of the lines.</summary>
    internal IReadOnlyList<InlineBox> Boxes => _boxes;

    internal Paragraph? Compose(TextStyle? around, PageSituation situation)
    {
        if (_inlines.Count == 0)
        {
            return null;
        }

        TextStyle style = _style ?? around ?? throw TextExtensions.NoStyle();
        ImmutableArray<ParagraphItem>.Builder inlines = ImmutableArray.CreateBuilder<ParagraphItem>(_inlines.Count);
        foreach (Func<TextStyle, PageSituation, ParagraphItem> inline in _inlines)
        {
            inlines.Add(inline(style, situation));
        }

        return new Paragraph(inlines.MoveToImmutable(), style, _paragraph);
    }

    private static string Figures(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Align(Text.TextAlignment alignment) => _paragraph = _paragraph with { Alignment = alignment };

    private PageNumberDescriptor PageNumber(PageNumberKind kind, string section, Func<PageSituation, int> number)
    {
        var span = new PageNumberDescriptor();
        _numbers.Add(span);
        _inlines.Add((own, page) => span.Format(number, page) is { } text
            ? new TextItem(text, span.StyleIn(own))
            : new PageNumberInline(kind, span.StyleIn(own), section));
        return span;
    }

    private SpanDescriptor Linked(string text, LinkTarget target, string description)
    {
        var span = new SpanDescriptor(null);
        _inlines.Add((own, _) => new TextItem(text, span.StyleIn(own)) { Link = target, LinkDescription = description });
        return span;
    }
}

/// <summary>Changes the style of a span.</summary>
public class SpanDescriptor
{
    private readonly List<Func<TextStyle, TextStyle>> _changes = [];
    private readonly TextStyle? _style;

    internal SpanDescriptor(TextStyle? style) => _style = style;

    /// <summary>Changes the style freely.</summary>
    /// <param name="change">Returns the new style.</param>
    public SpanDescriptor Style(Func<TextStyle, TextStyle> change)
    {
        _changes.Add(change);
        return this;
    }

    /// <summary>Sets the font size.</summary>
    /// <param name="size">In points.</param>
    public SpanDescriptor FontSize(double size) => Style(style => style with { Size = size });

    /// <summary>Sets the colour.</summary>
    /// <param name="colour">The colour.</param>
    public SpanDescriptor FontColor(Colour colour) => Style(style => style with { Colour = colour });

    /// <summary>Sets the distance from baseline to baseline.</summary>
    /// <param name="points">In points.</param>
    public SpanDescriptor LineHeight(double points) => Style(style => style with { Leading = points });

    /// <summary>Adds space between characters.</summary>
    /// <param name="ems">In ems.</param>
    public SpanDescriptor LetterSpacing(double ems) => Style(style => style with { Tracking = ems });

    /// <summary>Adds space between words.</summary>
    /// <param name="ems">In ems.</param>
    public SpanDescriptor WordSpacing(double ems) => Style(style => style with { WordSpacing = ems });

    /// <summary>Sets the background of the text.</summary>
    /// <param name="colour">The colour.</param>
    public SpanDescriptor BackgroundColor(Colour colour) => Style(style => style with { Background = colour });

    /// <summary>Draws a line below the text.</summary>
    /// <param name="shape">Its shape.</param>
    public SpanDescriptor Underline(DecorationShape shape = DecorationShape.Solid) => Decorate(DecorationLines.Underline, shape);

    /// <summary>Draws a line through the text.</summary>
    /// <param name="shape">Its shape.</param>
    public SpanDescriptor Strikethrough(DecorationShape shape = DecorationShape.Solid) => Decorate(DecorationLines.Strikethrough, shape);

    /// <summary>Draws a line above the text.</summary>
    /// <param name="shape">Its shape.</param>
    public SpanDescriptor Overline(DecorationShape shape = DecorationShape.Solid) => Decorate(DecorationLines.Overline, shape);

    /// <summary>Sets the colour of the lines along the text.</summary>
    /// <param name="colour">The colour.</param>
    public SpanDescriptor DecorationColor(Colour colour) => Style(style => style with { Decoration = (style.Decoration ?? new TextDecoration(DecorationLines.None)) with { Colour = colour } });

    /// <summary>Sets the thickness of the lines along the text.</summary>
    /// <param name="ems">In ems.</param>
    public SpanDescriptor DecorationThickness(double ems) => Style(style => style with { Decoration = (style.Decoration ?? new TextDecoration(DecorationLines.None)) with { Thickness = ems } });

    /// <summary>Sets the text small and raised.</summary>
    public SpanDescriptor Superscript() => Style(static style => style.Superscript());

    /// <summary>Sets the text small and lowered.</summary>
    public SpanDescriptor Subscript() => Style(static style => style.Subscript());

    internal TextStyle StyleIn(TextStyle around)
    {
        TextStyle style = _style ?? around;
        foreach (Func<TextStyle, TextStyle> change in _changes)
        {
            style = change(style);
        }

        return style;
    }

    private SpanDescriptor Decorate(DecorationLines lines, DecorationShape shape) => Style(style => style with
    {
        Decoration = (style.Decoration ?? new TextDecoration(DecorationLines.None)) with { Lines = (style.Decoration?.Lines ?? DecorationLines.None) | lines, Shape = shape },
    });
}

/// <summary>Changes the style and format of a page number.</summary>
public sealed class PageNumberDescriptor : SpanDescriptor
{
    private Func<int, string>? _format;

    internal PageNumberDescriptor()
        : base(null)
    {
    }

    internal bool IsFormatted => _format is not null;

    /// <summary>Formats the number in another way, such as in Roman or Chinese numerals.</summary>
    /// <param name="format">Returns the text for a page counted from 1; 0 while it is unknown.</param>
    public PageNumberDescriptor Format(Func<int, string> format)
    {
        _format = format;
        return this;
    }

    internal string? Format(Func<PageSituation, int> number, PageSituation page) => _format?.Invoke(number(page));
}
