using ReportGen.Foundation.Data;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Styles.Keys;

/// <summary>Keys of a theme: margins of the page.</summary>
internal static class MarginKeys
{
    public static readonly Key<double?> Left = Key.Length("left", "Left margin.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> Top = Key.Length("top", "Top margin.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> Right = Key.Length("right", "Right margin.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> Bottom = Key.Length("bottom", "Bottom margin.", LengthUnit.Millimetre, required: true);

    public static readonly MapDescriptor All = new("margin", "Margins of the page.", Left, Top, Right, Bottom) { AllowsFurtherKeys = true };
}

/// <summary>Keys of a theme: the paper.</summary>
internal static class PageKeys
{
    public static readonly Key<double?> Width = Key.Length("width", "Width of the paper.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> Height = Key.Length("height", "Height of the paper.", LengthUnit.Millimetre, required: true);
    public static readonly Key<MapReader?> Margin = Key.Map("margin", "Margins of inner pages.", MarginKeys.All, required: true);

    public static readonly MapDescriptor All = new("page", "The paper.", Width, Height, Margin) { AllowsFurtherKeys = true };
}

/// <summary>Keys of a theme: the accent on the rule of the running header.</summary>
internal static class HeaderAccentKeys
{
    public static readonly Key<double?> Width = Key.Length("width", "Length of the accent.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> Weight = Key.Length("weight", "Weight of the accent.", LengthUnit.Point, required: true);
    public static readonly Key<TextValue?> Colour = ThemeKey.Colour("colour", "Colour of the accent.");

    public static readonly MapDescriptor All = new(
        "header-accent",
        "The accent on the rule of the running header.",
        Width,
        Weight,
        Colour)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: the second wordmark of the running header.</summary>
internal static class HeaderSecondKeys
{
    public static readonly Key<double?> X = Key.Length("x", "Distance of the second wordmark from the left edge of the page.", LengthUnit.Millimetre, required: true);

    public static readonly MapDescriptor All = new(
        "header-second",
        "The second wordmark of the running header.",
        X)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: the running header.</summary>
internal static class RunningHeaderKeys
{
    public static readonly Key<double?> BaselineY = Key.Length("baselineY", "Baseline of its text.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> RuleY = Key.Length("ruleY", "Position of its rule.", LengthUnit.Millimetre, required: true);
    public static readonly Key<MapReader?> Rule = ThemeKey.Rule("rule", "Rule below it.");
    public static readonly Key<MapReader?> Accent = Key.Map("accent", "Accent at the left end of the rule.", HeaderAccentKeys.All, required: true);
    public static readonly Key<MapReader?> LeftSecond = Key.Map("leftSecond", "Second wordmark.", HeaderSecondKeys.All, required: true);

    public static readonly MapDescriptor All = new(
        "running-header",
        "The running header.",
        BaselineY,
        RuleY,
        Rule,
        Accent,
        LeftSecond)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: the footer.</summary>
internal static class FooterKeys
{
    public static readonly Key<double?> BaselineY = Key.Length("baselineY", "Baseline of its text.", LengthUnit.Millimetre, required: true);
    public static readonly Key<double?> RuleY = Key.Length("ruleY", "Position of its rule.", LengthUnit.Millimetre, required: true);
    public static readonly Key<MapReader?> Rule = ThemeKey.Rule("rule", "Rule above it.");

    public static readonly MapDescriptor All = new("footer", "The footer.", BaselineY, RuleY, Rule) { AllowsFurtherKeys = true };
}
