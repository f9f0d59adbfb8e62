using System.Collections.Immutable;

using ReportGen.Graphics.Pages;

namespace ReportGen.Typesetting.Styles;

/// <summary>The theme of a house style, read from <c>theme.yaml</c>. Lengths are in points, tracking and gaps in em.</summary>
internal sealed record HouseTheme
{
    /// <summary>Font file of each role.</summary>
    public required ImmutableSortedDictionary<string, string> FontFiles { get; init; }

    /// <summary>Colours by name.</summary>
    public required ImmutableSortedDictionary<string, Colour> Palette { get; init; }

    /// <summary>Type styles by name.</summary>
    public required ImmutableSortedDictionary<string, TypeStyle> Type { get; init; }

    /// <summary>Han–Latin gap in prose, in em.</summary>
    public required double ProseGap { get; init; }

    /// <summary>Han–Latin gap in tables, sidebar, header and footer, in em.</summary>
    public required double DataGap { get; init; }

    /// <summary>Paper and margins.</summary>
    public required PageGeometry Page { get; init; }

    /// <summary>Running header.</summary>
    public required RunningHeaderStyle RunningHeader { get; init; }

    /// <summary>Footer.</summary>
    public required FooterStyle Footer { get; init; }

    /// <summary>Cover.</summary>
    public required CoverStyle Cover { get; init; }

    /// <summary>Section rule.</summary>
    public required SectionRuleStyle SectionRule { get; init; }

    /// <summary>Headings.</summary>
    public required HeadingStyle Heading { get; init; }

    /// <summary>Paragraphs by place: body, cover, english.</summary>
    public required ImmutableSortedDictionary<string, ParagraphDefaults> Paragraph { get; init; }

    /// <summary>Rules of line breaking for all paragraphs.</summary>
    public required LineRuleStyle LineRules { get; init; }

    /// <summary>Lists.</summary>
    public required ListStyle List { get; init; }

    /// <summary>Footnote references.</summary>
    public required FootnoteReferenceStyle FootnoteReference { get; init; }

    /// <summary>Rule above footnotes.</summary>
    public required FootnoteRuleStyle FootnoteRule { get; init; }

    /// <summary>Tables.</summary>
    public required TableStyle Table { get; init; }

    /// <summary>Figures and charts.</summary>
    public required FigureStyle Figure { get; init; }

    /// <summary>Placement of exhibits.</summary>
    public required ExhibitStyle Exhibit { get; init; }

    /// <summary>Space between columns of text, in points.</summary>
    public required double ColumnGutter { get; init; }

    /// <summary>Parallel columns.</summary>
    public required BilingualStyle Bilingual { get; init; }

    /// <summary>Contents.</summary>
    public required ContentsStyle Contents { get; init; }

    /// <summary>Words drawn by the theme, such as the wordmark, by dotted key.</summary>
    public required ImmutableSortedDictionary<string, string> Words { get; init; }

    /// <summary>A colour of the palette.</summary>
    /// <param name="name">Its name.</param>
    public Colour ColourNamed(string name) => Palette.TryGetValue(name, out Colour colour) ? colour : Colour.Black;

    /// <summary>The first of several type styles that the theme defines, so that a special style may fall back to a general one.</summary>
    /// <param name="names">Names from the most special to the most general; the last one must exist.</param>
    public TypeStyle Style(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (Type.TryGetValue(name, out TypeStyle? style))
            {
                return style;
            }
        }

        throw new InvalidOperationException($"The type style '{names[^1]}' is missing; the theme reader should have reported it.");
    }
}
