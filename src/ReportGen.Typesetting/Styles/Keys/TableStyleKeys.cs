using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Styles.Keys;

/// <summary>Keys of a theme: padding of table cells.</summary>
internal static class PaddingKeys
{
    public static readonly Key<double?> PadX = Key.Length("padX", "Left and right.", LengthUnit.Point, required: true);
    public static readonly Key<double?> PadY = Key.Length("padY", "Above and below, in the body.", LengthUnit.Point, required: true);
    public static readonly Key<double?> HeaderPadY = Key.Length("headPadY", "Above and below, in the header.", LengthUnit.Point, required: true);

    public static readonly MapDescriptor All = new(
        "cell-padding",
        "Padding of table cells.",
        PadX,
        PadY,
        HeaderPadY)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: a fill.</summary>
internal static class FillKeys
{
    public static readonly Key<TextValue?> Fill = ThemeKey.Colour("fill", "Colour of the fill.");

    public static readonly MapDescriptor All = new("fill", "A fill.", Fill) { AllowsFurtherKeys = true };
}

/// <summary>Keys of a theme: a colour of text.</summary>
internal static class TextColourKeys
{
    public static readonly Key<TextValue?> Colour = ThemeKey.Colour("colour", "Colour of the text.");

    public static readonly MapDescriptor All = new("text-colour", "A colour of text.", Colour) { AllowsFurtherKeys = true };
}

/// <summary>Keys of a theme: fill and text of rows.</summary>
internal static class FillAndTextKeys
{
    public static readonly Key<TextValue?> Fill = ThemeKey.Colour("fill", "Colour of the fill.");
    public static readonly Key<TextValue?> Colour = ThemeKey.Colour("colour", "Colour of the text.");

    public static readonly MapDescriptor All = new("fill-and-text", "Fill and text of rows.", Fill, Colour) { AllowsFurtherKeys = true };
}

/// <summary>Keys of a theme: rows of statistics.</summary>
internal static class StatisticStyleKeys
{
    public static readonly Key<TextValue?> Font = Key.Text("font", "Role of the font of emphasised rows, groups and statistics.", required: true);
    public static readonly Key<TextValue?> Fill = ThemeKey.Colour("fill", "Colour of the fill.");
    public static readonly Key<TextValue?> Colour = ThemeKey.Colour("colour", "Colour of the text.");

    public static readonly MapDescriptor All = new(
        "statistic-rows",
        "Rows of statistics.",
        Font,
        Fill,
        Colour)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: rows derived from the row above.</summary>
internal static class SubRowKeys
{
    public static readonly Key<double?> PadLeft = Key.Length("padLeft", "Left padding of the label.", LengthUnit.Point, required: true);
    public static readonly Key<TextValue?> Colour = ThemeKey.Colour("colour", "Colour of the text.");

    public static readonly MapDescriptor All = new(
        "sub-row",
        "Rows derived from the row above.",
        PadLeft,
        Colour)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: colours of a rating's name by its tone.</summary>
internal static class ToneKeys
{
    public static readonly Key<TextValue?> Positive = ThemeKey.Colour("positive", "A positive rating.");
    public static readonly Key<TextValue?> Neutral = ThemeKey.Colour("neutral", "A neutral rating.");
    public static readonly Key<TextValue?> Negative = ThemeKey.Colour("negative", "A negative rating.");
    public static readonly Key<TextValue?> None = ThemeKey.Colour("none", "No rating.");

    public static readonly ImmutableArray<Key<TextValue?>> Tones = [Positive, Neutral, Negative, None];

    public static readonly MapDescriptor All = new(
        "rating-tones",
        "Colours of a rating's name by its tone.",
        Positive,
        Neutral,
        Negative,
        None)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: bars beside numbers.</summary>
internal static class DataBarKeys
{
    public static readonly Key<double?> Height = Key.Length("height", "Height of a bar.", LengthUnit.Point, required: true);
    public static readonly Key<double?> Width = Key.Length("width", "Length of the track, 100 on the scale.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> Gap = Key.Length("gap", "Space between the bar and the number.", LengthUnit.Millimetre, required: true);
    public static readonly Key<TextValue?> Track = ThemeKey.Colour("track", "Colour of the track.");
    public static readonly Key<TextValue?> Fill = ThemeKey.Colour("fill", "Colour of a bar.");
    public static readonly Key<TextValue?> StrongFill = ThemeKey.Colour("strongFill", "Colour of a bar from the strong value on.");

    public static readonly MapDescriptor All = new(
        "data-bar-style",
        "Bars beside numbers.",
        Height,
        Width,
        Gap,
        Track,
        Fill,
        StrongFill)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: text inside a header cell.</summary>
internal static class HeaderStyleKeys
{
    public static readonly Key<NumberValue?> Leading = Key.Number("leading", "Distance between baselines in points; by default that of the header.");

    public static readonly MapDescriptor All = new(
        "head-style",
        "Text inside a header cell.",
        StyleKeys.Font,
        StyleKeys.Size,
        Leading,
        StyleKeys.Colour)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: tables.</summary>
internal static class TableStyleKeys
{
    public static readonly Key<MapReader?> TopRule = ThemeKey.Rule("topRule", "Rule above the header.");
    public static readonly Key<TextValue?> HeaderFill = ThemeKey.Colour("headFill", "Fill of the header.");
    public static readonly Key<MapReader?> HeaderRule = ThemeKey.Rule("headRule", "Rule under the header.");
    public static readonly Key<MapReader?> SpannerRule = ThemeKey.Rule("spannerRule", "Rule under a spanning header.");
    public static readonly Key<MapReader?> RowRule = ThemeKey.Rule("rowRule", "Rule between rows.");
    public static readonly Key<DataValue?> VerticalRules = Key.Value("verticalRules", "Rule between columns, or `none`.", new EitherType(new MapType(RuleKeys.All), new ChoiceType([new ChoiceWord("none")])));
    public static readonly Key<MapReader?> GroupRule = ThemeKey.Rule("groupRule", "Rule between groups.");
    public static readonly Key<MapReader?> StatRule = ThemeKey.Rule("statRule", "Rule above statistics.");
    public static readonly Key<MapReader?> BottomRule = ThemeKey.Rule("bottomRule", "Rule below the last row.");
    public static readonly Key<MapReader?> Normal = Key.Map("normal", "Padding of an ordinary table.", PaddingKeys.All, required: true);
    public static readonly Key<MapReader?> Dense = Key.Map("dense", "Padding of a dense table.", PaddingKeys.All, required: true);
    public static readonly Key<MapReader?> Zebra = Key.Map("zebra", "Shading of every second row of a long table without groups.", FillKeys.All, required: true);
    public static readonly Key<MapReader?> Group = Key.Map("group", "Labels of groups.", TextColourKeys.All, required: true);
    public static readonly Key<MapReader?> Stat = Key.Map("stat", "Rows of statistics.", StatisticStyleKeys.All, required: true);
    public static readonly Key<MapReader?> Highlight = Key.Map("highlight", "Highlighted rows.", FillAndTextKeys.All, required: true);
    public static readonly Key<MapReader?> Missing = Key.Map("missing", "Missing values.", TextColourKeys.All, required: true);
    public static readonly Key<MapReader?> DataBar = Key.Map("dataBar", "Bars beside numbers.", DataBarKeys.All, required: true);
    public static readonly Key<MapReader?> SubRow = Key.Map("subRow", "Rows derived from the row above.", SubRowKeys.All, required: true);
    public static readonly Key<MapReader?> RatingName = Key.Map("ratingName", "Names of ratings.", ToneKeys.All, required: true);
    public static readonly Key<MapReader?> HeaderNote = Key.Map("headNote", "Explanation inside a header cell.", HeaderStyleKeys.All, required: true);
    public static readonly Key<MapReader?> HeaderSecond = Key.Map("headSecond", "Second language inside a header cell.", HeaderStyleKeys.All, required: true);

    public static readonly MapDescriptor All = new(
        "table",
        "Tables.",
        TopRule,
        HeaderFill,
        HeaderRule,
        SpannerRule,
        RowRule,
        VerticalRules,
        GroupRule,
        StatRule,
        BottomRule,
        Normal,
        Dense,
        Zebra,
        Group,
        Stat,
        Highlight,
        Missing,
        DataBar,
        SubRow,
        RatingName,
        HeaderNote,
        HeaderSecond)
    {
        AllowsFurtherKeys = true,
    };
}
