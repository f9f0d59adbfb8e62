using ReportGen.Foundation.Data;
using ReportGen.Layout.Text;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Styles.Keys;

/// <summary>Keys of a theme: a type style.</summary>
internal static class StyleKeys
{
    public static readonly Key<TextValue?> Font = Key.Text("font", "Role of the font, a key of `fonts`.", required: true);
    public static readonly Key<double?> Size = Key.Length("size", "Size; 0 uses that of the surrounding text.", LengthUnit.Point, required: true);
    public static readonly Key<NumberValue?> Leading = Key.Number("leading", "Distance between baselines in points; 0 uses that of the surrounding text.");
    public static readonly Key<TextValue?> Colour = ThemeKey.Colour("colour", "Colour.");
    public static readonly Key<NumberValue?> Tracking = Key.Number("tracking", "Space added between characters, in em.");
    public static readonly Key<NumberValue?> Before = Key.Number("before", "Space above, in points.");
    public static readonly Key<NumberValue?> After = Key.Number("after", "Space below, in points.");

    public static readonly MapDescriptor All = new(
        "type-style",
        "A type style.",
        Font,
        Size,
        Leading,
        Colour,
        Tracking,
        Before,
        After)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: space between Han and Latin characters, in em.</summary>
internal static class GapKeys
{
    public static readonly Key<NumberValue?> Prose = Key.Number("prose", "In prose.", required: true);
    public static readonly Key<NumberValue?> Data = Key.Number("data", "In tables, sidebar, header and footer.", required: true);

    public static readonly MapDescriptor All = new(
        "han-latin-gap",
        "Space between Han and Latin characters, in em.",
        Prose,
        Data)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: headings.</summary>
internal static class HeadingKeys
{
    public static readonly Key<TextValue?> NumberColour = ThemeKey.Colour("numberColour", "Colour of their numbers.");
    public static readonly Key<NumberValue?> NumberGap = Key.Number("numberGap", "Space after the number, in em.", required: true);
    public static readonly Key<NumberValue?> KeepWithNext = Key.Number("keepWithNext", "Lines of the following text that are kept with a heading.", required: true);

    public static readonly MapDescriptor All = new(
        "heading",
        "Headings.",
        NumberColour,
        NumberGap,
        KeepWithNext)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: paragraphs of a place.</summary>
internal static class ParagraphKeys
{
    public static readonly Key<TextValue?> Align = Key.Text("align", "`justify`, or `left`.", required: true);
    public static readonly Key<NumberValue?> Indent = Key.Number("indent", "Indent of the first line, in em.", required: true);
    public static readonly Key<bool> Hyphenation = Key.Flag("hyphenation", "Whether words are hyphenated.", absent: false);

    public static readonly MapDescriptor All = new(
        "paragraph-style",
        "Paragraphs of a place.",
        Align,
        Indent,
        Hyphenation)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: rules of line breaking.</summary>
internal static class LineRulesKeys
{
    public static readonly Key<KinsokuLevel?> Kinsoku = Key.Choice("kinsoku", "Kinsoku level: the punctuation marks that must not begin or end a line.", LineRuleWords.KinsokuLevels);
    public static readonly Key<bool> Squeeze = Key.Flag("squeeze", "Whether adjacent full-width punctuation marks are compressed.", absent: true);
    public static readonly Key<bool> NumberGlue = Key.Flag("numberGlue", "Whether a number is kept on one line with its unit.", absent: true);
    public static readonly Key<NumberValue?> LastLineHan = Key.Number("lastLineHan", "Minimum number of Han characters on a last line.");
    public static readonly Key<bool> Grid = Key.Flag("grid", "Whether body text is aligned to a baseline grid.", absent: false);

    public static readonly MapDescriptor All = new(
        "line-rules",
        "Rules of line breaking.",
        Kinsoku,
        Squeeze,
        NumberGlue,
        LastLineHan,
        Grid)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: footnote references.</summary>
internal static class FootnoteReferenceKeys
{
    public static readonly Key<TextValue?> Font = Key.Text("font", "Role of the font.", required: true);
    public static readonly Key<NumberValue?> Size = Key.Number("size", "Size as a share of the text.", required: true);
    public static readonly Key<NumberValue?> Raise = Key.Number("raise", "Raise in em of the text.", required: true);
    public static readonly Key<TextValue?> Colour = ThemeKey.Colour("colour", "Colour.");

    public static readonly MapDescriptor All = new("note-mark", "Footnote references.", Font, Size, Raise, Colour) { AllowsFurtherKeys = true };
}

/// <summary>Keys of a theme: paragraphs by place.</summary>
internal static class ParagraphsKeys
{
    public static readonly Key<MapReader?> Body = Key.Map("body", "Body text.", ParagraphKeys.All, required: true);
    public static readonly Key<MapReader?> Cover = Key.Map("cover", "The cover.", ParagraphKeys.All, required: true);
    public static readonly Key<MapReader?> English = Key.Map("english", "English text.", ParagraphKeys.All, required: true);
    public static readonly Key<MapReader?> FootnoteReference = Key.Map("noteMark", "Footnote references.", FootnoteReferenceKeys.All, required: true);
    public static readonly Key<MapReader?> Lines = Key.Map("lines", "Rules of line breaking.", LineRulesKeys.All);

    public static readonly MapDescriptor All = new(
        "paragraph",
        "Paragraphs by place.",
        Body,
        Cover,
        English,
        FootnoteReference,
        Lines)
    {
        AllowsFurtherKeys = true,
    };
}
