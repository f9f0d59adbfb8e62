using ReportGen.Foundation.Data;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Styles.Keys;

/// <summary>Keys of a theme: the bullet of lists.</summary>
internal static class BulletKeys
{
    public static readonly Key<double?> Size = Key.Length("size", "Its size.", LengthUnit.Point, required: true);
    public static readonly Key<TextValue?> Colour = ThemeKey.Colour("colour", "Its colour.");
    public static readonly Key<double?> Indent = Key.Length("indent", "Distance of the text from the bullet's left edge.", LengthUnit.Point, required: true);
    public static readonly Key<MapReader?> Top = ThemeKey.Lengths("top", "Distance from the top of the line, by place.");
    public static readonly Key<MapReader?> After = ThemeKey.Lengths("after", "Space below a list, by place.");

    public static readonly MapDescriptor All = new(
        "bullet",
        "The bullet of lists.",
        Size,
        Colour,
        Indent,
        Top,
        After)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: lists.</summary>
internal static class ListKeys
{
    public static readonly Key<MapReader?> Bullet = Key.Map("bullet", "The bullet.", BulletKeys.All, required: true);

    public static readonly MapDescriptor All = new("list", "Lists.", Bullet) { AllowsFurtherKeys = true };
}

/// <summary>Keys of a theme: the rule above footnotes.</summary>
internal static class FootnoteRuleKeys
{
    public static readonly Key<double?> Width = Key.Length("width", "Its length.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> Weight = Key.Length("weight", "Its weight.", LengthUnit.Point, required: true);
    public static readonly Key<TextValue?> Colour = ThemeKey.Colour("colour", "Its colour.");
    public static readonly Key<double?> Before = Key.Length("before", "Space above it.", LengthUnit.Point, required: true);
    public static readonly Key<double?> After = Key.Length("after", "Space below it.", LengthUnit.Point, required: true);

    public static readonly MapDescriptor All = new(
        "footnote-rule",
        "The rule above footnotes.",
        Width,
        Weight,
        Colour,
        Before,
        After)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: the columns of a parallel edition.</summary>
internal static class BilingualKeys
{
    public static readonly Key<double?> ColumnZh = Key.Length("columnZh", "Width of the Chinese column.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> ColumnEn = Key.Length("columnEn", "Width of the English column.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> Gutter = Key.Length("gutter", "Space between the columns.", LengthUnit.Millimetre, required: true);
    public static readonly Key<MapReader?> GutterRule = ThemeKey.Rule("gutterRule", "Rule between the columns.");

    public static readonly MapDescriptor All = new(
        "bilingual",
        "The columns of a parallel edition.",
        ColumnZh,
        ColumnEn,
        Gutter,
        GutterRule)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: width reserved for numbers in the contents.</summary>
internal static class ContentsNumberKeys
{
    public static readonly Key<double?> Level1 = Key.Length("level1", "Of chapters.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> Level2 = Key.Length("level2", "Of sections.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> Figure = Key.Length("figure", "Of figures and tables.", LengthUnit.Millimetre, required: true);

    public static readonly MapDescriptor All = new(
        "contents-number",
        "Width reserved for numbers in the contents.",
        Level1,
        Level2,
        Figure)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: dotted leaders.</summary>
internal static class LeaderKeys
{
    public static readonly Key<double?> Dot = Key.Length("dot", "Size of a dot.", LengthUnit.Point, required: true);
    public static readonly Key<double?> Pitch = Key.Length("pitch", "Distance between the dots.", LengthUnit.Point, required: true);
    public static readonly Key<TextValue?> Colour = ThemeKey.Colour("colour", "Colour of the dots.");
    public static readonly Key<double?> Gap = Key.Length("gap", "Space on both sides.", LengthUnit.Point, required: true);

    public static readonly MapDescriptor All = new("leader", "Dotted leaders.", Dot, Pitch, Colour, Gap) { AllowsFurtherKeys = true };
}

/// <summary>Keys of a theme: the contents.</summary>
internal static class ContentsKeys
{
    public static readonly Key<MapReader?> Number = Key.Map("number", "Width reserved for numbers.", ContentsNumberKeys.All, required: true);
    public static readonly Key<MapReader?> Leader = Key.Map("leader", "Dotted leaders.", LeaderKeys.All, required: true);
    public static readonly Key<double?> PageColumn = Key.Length("pageColumn", "Width reserved for page numbers.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> Level2Indent = Key.Length("level2Indent", "Indent of sections.", LengthUnit.Millimetre, required: true);

    public static readonly MapDescriptor All = new(
        "contents",
        "The contents.",
        Number,
        Leader,
        PageColumn,
        Level2Indent)
    {
        AllowsFurtherKeys = true,
    };
}
