using ReportGen.Foundation.Data;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Styles.Keys;

/// <summary>Keys of a theme: the masthead of the cover.</summary>
internal static class MastheadKeys
{
    public static readonly Key<double?> BaselineY = Key.Length("baselineY", "Baseline of the wordmark.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> SecondBaselineY = Key.Length("secondBaselineY", "Baseline of the second wordmark.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> RuleY = Key.Length("ruleY", "Lower edge of the rule.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> RuleWeight = Key.Length("ruleWeight", "Weight of the rule.", LengthUnit.Point, required: true);
    public static readonly Key<TextValue?> RuleColour = ThemeKey.Colour("ruleColour", "Colour of the rule.");
    public static readonly Key<bool> RuleBleed = Key.Flag("ruleBleed", "Whether the rule extends across the full page width.", absent: false);

    public static readonly MapDescriptor All = new(
        "masthead",
        "The masthead of the cover.",
        BaselineY,
        SecondBaselineY,
        RuleY,
        RuleWeight,
        RuleColour,
        RuleBleed)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: the position of a column of the cover.</summary>
internal static class ColumnPlaceKeys
{
    public static readonly Key<double?> X = Key.Length("x", "Left edge.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> Width = Key.Length("width", "Width.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> TopY = Key.Length("topY", "Top edge.", LengthUnit.Millimetre, required: true);

    public static readonly MapDescriptor All = new(
        "column-place",
        "The position of a column of the cover.",
        X,
        Width,
        TopY)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: the panel behind the sidebar.</summary>
internal static class PanelKeys
{
    public static readonly Key<double?> X = Key.Length("x", "Left edge.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> Width = Key.Length("width", "Width.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> FromY = Key.Length("fromY", "Top edge.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> ToY = Key.Length("toY", "Lower edge.", LengthUnit.Millimetre, required: true);
    public static readonly Key<TextValue?> Fill = ThemeKey.Colour("fill", "Fill.");

    public static readonly MapDescriptor All = new(
        "panel",
        "The panel behind the sidebar.",
        X,
        Width,
        FromY,
        ToY,
        Fill)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: the rows of the sidebar.</summary>
internal static class SidebarRowKeys
{
    public static readonly Key<double?> LabelWidth = Key.Length("labelWidth", "Width of labels.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> RowGap = Key.Length("rowGap", "Space between rows.", LengthUnit.Point, required: true);

    public static readonly MapDescriptor All = new(
        "sidebar-row",
        "The rows of the sidebar.",
        LabelWidth,
        RowGap)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: space between a section rule and its heading.</summary>
internal static class TextGapKeys
{
    public static readonly Key<double?> Cover = Key.Length("cover", "In the main column of the cover.", LengthUnit.Point, required: true);
    public static readonly Key<double?> Sidebar = Key.Length("sidebar", "In the sidebar.", LengthUnit.Point, required: true);
    public static readonly Key<double?> Contents = Key.Length("contents", "In the contents.", LengthUnit.Point, required: true);

    public static readonly MapDescriptor All = new(
        "text-gap",
        "Space between a section rule and its heading.",
        Cover,
        Sidebar,
        Contents)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: the rule above the headings of the cover.</summary>
internal static class SectionRuleKeys
{
    public static readonly Key<double?> Weight = Key.Length("weight", "Weight of the rule.", LengthUnit.Point, required: true);
    public static readonly Key<TextValue?> Colour = ThemeKey.Colour("colour", "Colour of the rule.");
    public static readonly Key<double?> AccentWidth = Key.Length("accentWidth", "Length of the accent at its left end.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> AccentWeight = Key.Length("accentWeight", "Weight of the accent.", LengthUnit.Point, required: true);
    public static readonly Key<TextValue?> AccentColour = ThemeKey.Colour("accentColour", "Colour of the accent.");
    public static readonly Key<MapReader?> TextGap = Key.Map("textGap", "Space between the rule and its heading.", TextGapKeys.All, required: true);

    public static readonly MapDescriptor All = new(
        "section-rule",
        "The rule above the headings of the cover.",
        Weight,
        Colour,
        AccentWidth,
        AccentWeight,
        AccentColour,
        TextGap)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: the cover.</summary>
internal static class CoverKeys
{
    public static readonly Key<MapReader?> Masthead = Key.Map("masthead", "The masthead.", MastheadKeys.All, required: true);
    public static readonly Key<MapReader?> Main = Key.Map("main", "The main column.", ColumnPlaceKeys.All, required: true);
    public static readonly Key<MapReader?> Sidebar = Key.Map("sidebar", "The sidebar; without it, the cover has one column.", ColumnPlaceKeys.All);
    public static readonly Key<MapReader?> Panel = Key.Map("panel", "The panel behind the sidebar.", PanelKeys.All);
    public static readonly Key<MapReader?> SidebarRow = Key.Map("sidebarRow", "The rows of the sidebar.", SidebarRowKeys.All);
    public static readonly Key<MapReader?> SectionRule = Key.Map("sectionRule", "The rule above headings.", SectionRuleKeys.All, required: true);

    public static readonly MapDescriptor All = new(
        "cover",
        "The cover.",
        Masthead,
        Main,
        Sidebar,
        Panel,
        SidebarRow,
        SectionRule)
    {
        AllowsFurtherKeys = true,
    };
}
