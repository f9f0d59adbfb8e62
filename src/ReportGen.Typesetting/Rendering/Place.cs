using ReportGen.Typesetting.Styles;

namespace ReportGen.Typesetting.Rendering;

/// <summary>A place in a note, which determines the styles of blocks.</summary>
internal enum PlaceKind
{
    /// <summary>Body across the full width.</summary>
    Body,

    /// <summary>A column of the parallel edition.</summary>
    Parallel,

    /// <summary>Main column of the cover.</summary>
    Cover,

    /// <summary>Sidebar of the cover.</summary>
    Sidebar,

    /// <summary>Back matter.</summary>
    Legal,
}

/// <summary>The styles of a place in one language.</summary>
/// <param name="Kind">The place.</param>
/// <param name="Text">Style of paragraphs.</param>
/// <param name="Paragraph">Paragraph options.</param>
/// <param name="ListKey">Key of the list measures in the theme.</param>
/// <param name="Headings">Styles of heading levels 1 to 3; deeper levels use the last.</param>
internal sealed record Place(
    PlaceKind Kind,
    TypeStyle Text,
    ParagraphDefaults Paragraph,
    string ListKey,
    TypeStyle[] Headings)
{
    /// <summary>The styles of a place.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="kind">The place.</param>
    /// <param name="isChinese">True for Chinese.</param>
    public static Place Of(HouseTheme theme, PlaceKind kind, bool isChinese)
    {
        ParagraphDefaults english = theme.Paragraph["english"];
        ParagraphDefaults flush = isChinese ? theme.Paragraph["cover"] : english;
        return kind switch
        {
            PlaceKind.Body => new Place(
                kind,
                isChinese ? theme.Style("body") : theme.Style("bodyEn", "body"),
                isChinese ? theme.Paragraph["body"] : english,
                "body",
                [theme.Style("h1"), theme.Style("h2"), theme.Style("h3")]),
            PlaceKind.Parallel => new Place(
                kind,
                isChinese ? theme.Style("bodyParallel") : theme.Style("bodyParallelEn", "bodyParallel"),
                flush,
                "body",
                [theme.Style("h1Parallel", "h1"), theme.Style("h2Parallel", "h2"), theme.Style("h3Parallel", "h3")]),
            PlaceKind.Cover => new Place(
                kind,
                isChinese ? theme.Style("coverText") : theme.Style("coverTextEn", "coverText"),
                flush,
                isChinese ? "cover" : "coverEn",
                [theme.Style("coverHead"), theme.Style("coverHead"), theme.Style("h3")]),
            PlaceKind.Sidebar => new Place(
                kind,
                theme.Style("sideText"),
                english,
                "cover",
                [theme.Style("sideHead"), theme.Style("sideHead"), theme.Style("sideHead")]),
            PlaceKind.Legal => new Place(
                kind,
                isChinese ? theme.Style("legal") : theme.Style("legalEn", "legal"),
                flush,
                "cover",
                [
                    isChinese ? theme.Style("tocHead") : theme.Style("tocHeadEn", "tocHead"),
                    theme.Style("legalHead"),
                    theme.Style("legalHead"),
                ]),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    /// <summary>Style of a heading level.</summary>
    /// <param name="level">Level from 1.</param>
    public TypeStyle Heading(int level) => Headings[Math.Min(level, Headings.Length) - 1];

    /// <summary>True where headings have a section rule above them.</summary>
    public bool HasSectionRules => Kind is PlaceKind.Cover or PlaceKind.Sidebar;
}
