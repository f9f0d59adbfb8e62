using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Styles.Keys;

/// <summary>Keys of a theme: a font.</summary>
internal static class FontKeys
{
    public static readonly Key<TextValue?> File = Key.Text("file", "Its file in the fonts folder.", required: true);

    public static readonly MapDescriptor All = new("font", "A font.", File) { AllowsFurtherKeys = true };
}

/// <summary>Keys of a theme: type styles by name.</summary>
internal static class TypeKeys
{
    /// <summary>The styles required in every theme; others fall back to these.</summary>
    public static readonly ImmutableArray<string> Required =
    [
        "wordmarkZh", "wordmarkEn", "wordmarkSmall", "wordmarkSmallEn", "reportLabel", "reportLabelSub", "kicker", "title", "subtitle",
        "coverHead", "coverText", "rating", "ratingAction", "sideHead", "sideLabel", "sideValue", "sideText", "sideBig", "h1", "h2",
        "h3", "body", "bodyParallel", "runIn", "caption", "captionEn", "unit", "source", "tableHead", "tableText", "tableHeadDense",
        "tableTextDense", "footnote", "tocHead", "tocLevel1", "tocLevel2", "runningHead", "footerText", "pageNumber", "legalHead", "legal",
    ];

    public static readonly MapDescriptor All = new(
        "type",
        "Type styles by where they are used. Those listed are required; a theme may define further ones, such as `titleEn`.",
        [.. Required.Select(name => Key.Map(name, $"The style of `{name}`.", StyleKeys.All, required: true))])
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>The keys of <c>theme.yaml</c>.</summary>
internal static class RootKeys
{
    public static readonly Key<TextValue?> Extends = Key.Text("extends", "A house style that this one extends; keys not given here are inherited.");

    public static readonly Key<MapReader?> Words = new(
        "words",
        new NamedType(new AnyType(), "place"),
        "Words of the masthead and the running header, by place.",
        (reader, key, required) => reader.Child(key.Name, required),
        isRequired: true);

    public static readonly Key<MapReader?> Fonts = new(
        "fonts",
        new NamedType(new MapType(FontKeys.All), "role"),
        "Font files by their role in the theme.",
        (reader, key, required) => reader.Child(key.Name, required),
        isRequired: true);

    public static readonly Key<MapReader?> Colours = new(
        "colour",
        new NamedType(new ColourType(), "name"),
        "The palette: colours by name.",
        (reader, key, required) => reader.Child(key.Name, required),
        isRequired: true);

    public static readonly Key<MapReader?> Gap = Key.Map("hanLatinGap", "Space between Han and Latin characters.", GapKeys.All, required: true);

    public static readonly Key<MapReader?> Page = Key.Map("page", "The paper.", PageKeys.All, required: true);

    public static readonly Key<MapReader?> RunningHeader = Key.Map("runningHeader", "The running header.", RunningHeaderKeys.All, required: true);

    public static readonly Key<MapReader?> Footer = Key.Map("footer", "The footer.", FooterKeys.All, required: true);

    public static readonly Key<MapReader?> Cover = Key.Map("cover", "The cover.", CoverKeys.All, required: true);

    public static readonly Key<MapReader?> Type = Key.Map("type", "Type styles.", TypeKeys.All, required: true);

    public static readonly Key<MapReader?> Table = Key.Map("table", "Tables.", TableStyleKeys.All, required: true);

    public static readonly Key<MapReader?> Figure = Key.Map("figure", "Figures and charts.", FigureKeys.All, required: true);

    public static readonly Key<MapReader?> Exhibit = Key.Map("exhibit", "Placement of exhibits and their captions.", ExhibitKeys.All);

    public static readonly Key<MapReader?> Columns = Key.Map("columns", "Text in several columns.", ColumnsKeys.All);

    public static readonly Key<MapReader?> Heading = Key.Map("heading", "Headings.", HeadingKeys.All, required: true);

    public static readonly Key<MapReader?> Paragraph = Key.Map("paragraph", "Paragraphs.", ParagraphsKeys.All, required: true);

    public static readonly Key<MapReader?> List = Key.Map("list", "Lists.", ListKeys.All, required: true);

    public static readonly Key<MapReader?> FootnoteRule = Key.Map("footnoteRule", "The rule above footnotes.", FootnoteRuleKeys.All, required: true);

    public static readonly Key<MapReader?> Bilingual = Key.Map("bilingual", "The columns of a parallel edition.", BilingualKeys.All, required: true);

    public static readonly Key<MapReader?> Contents = Key.Map("contents", "The contents.", ContentsKeys.All, required: true);

    public static readonly Key<MapReader?> Chart = Key.Map("chart", "Charts.", ChartKeys.All, required: true);

    public static readonly MapDescriptor All = new(
        "theme",
        "The theme of a house style. Lengths are in millimetres for page geometry and in points for type, rules and padding.",
        Extends,
        Words,
        Fonts,
        Colours,
        Gap,
        Page,
        RunningHeader,
        Footer,
        Cover,
        Type,
        Table,
        Figure,
        Exhibit,
        Columns,
        Heading,
        Paragraph,
        List,
        FootnoteRule,
        Bilingual,
        Contents,
        Chart)
    {
        AllowsFurtherKeys = true,
    };
}
