using ReportGen.Foundation.Data;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Styles.Keys;

/// <summary>Keys of a theme: text of charts.</summary>
internal static class FaceKeys
{
    public static readonly Key<TextValue?> Font = Key.Text("font", "Role of the font.", required: true);
    public static readonly Key<double?> Size = Key.Length("size", "Size.", LengthUnit.Point, required: true);
    public static readonly Key<TextValue?> Colour = ThemeKey.Colour("colour", "Colour.");

    public static readonly MapDescriptor All = new("chart-text", "Text of charts.", Font, Size, Colour) { AllowsFurtherKeys = true };
}

/// <summary>Keys of a theme: outline around value labels.</summary>
internal static class HaloKeys
{
    public static readonly Key<TextValue?> Colour = ThemeKey.Colour("colour", "Colour.");
    public static readonly Key<double?> Weight = Key.Length("weight", "Weight.", LengthUnit.Point, required: true);

    public static readonly MapDescriptor All = new(
        "chart-halo",
        "Outline around value labels.",
        Colour,
        Weight)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: labels of values.</summary>
internal static class ValueLabelKeys
{
    public static readonly Key<MapReader?> Halo = Key.Map("halo", "Outline around the labels.", HaloKeys.All, required: true);

    public static readonly MapDescriptor All = new(
        "chart-value-label",
        "Labels of values.",
        FaceKeys.Font,
        FaceKeys.Size,
        FaceKeys.Colour,
        Halo)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: the legend.</summary>
internal static class LegendKeys
{
    public static readonly Key<double?> KeyLine = Key.Length("keyLine", "Length of the legend key of a line.", LengthUnit.Point, required: true);
    public static readonly Key<NumberValue?> KeyWeight = Key.Number("keyWeight", "Weight of the legend key of a line in points; by default that of lines.");
    public static readonly Key<double?> KeyBox = Key.Length("keyBox", "Size of the legend key of a bar.", LengthUnit.Point, required: true);
    public static readonly Key<double?> Gap = Key.Length("gap", "Space between entries.", LengthUnit.Point, required: true);
    public static readonly Key<double?> GapFour = Key.Length("gapFour", "Space between entries when there are four or more.", LengthUnit.Point, required: true);

    public static readonly MapDescriptor All = new(
        "chart-legend",
        "The legend.",
        FaceKeys.Font,
        FaceKeys.Size,
        FaceKeys.Colour,
        KeyLine,
        KeyWeight,
        KeyBox,
        Gap,
        GapFour)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: the legend in the sidebar.</summary>
internal static class SideLegendKeys
{
    public static readonly MapDescriptor All = new(
        "chart-side-legend",
        "The legend in the sidebar.",
        FaceKeys.Size,
        LegendKeys.KeyLine,
        LegendKeys.Gap)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: text in a donut.</summary>
internal static class CentreKeys
{
    public static readonly Key<double?> Label = Key.Length("label", "Size of the label.", LengthUnit.Point, required: true);
    public static readonly Key<double?> Value = Key.Length("value", "Size of the value.", LengthUnit.Point, required: true);

    public static readonly MapDescriptor All = new("chart-donut-centre", "Text in a donut.", Label, Value) { AllowsFurtherKeys = true };
}

/// <summary>Keys of a theme: donuts.</summary>
internal static class DonutKeys
{
    public static readonly Key<NumberValue?> Outer = Key.Number("outer", "Outer radius as a share of the height.", required: true);
    public static readonly Key<NumberValue?> Inner = Key.Number("inner", "Inner radius as a share of the outer.", required: true);
    public static readonly Key<double?> Gap = Key.Length("gap", "Space between parts.", LengthUnit.Point, required: true);
    public static readonly Key<MapReader?> Centre = Key.Map("centre", "Text in the middle.", CentreKeys.All, required: true);

    public static readonly MapDescriptor All = new("chart-donut", "Donuts.", Outer, Inner, Gap, Centre) { AllowsFurtherKeys = true };
}

/// <summary>Keys of a theme: heat maps.</summary>
internal static class HeatKeys
{
    public static readonly Key<double?> CellHeight = Key.Length("cellHeight", "Height of a cell.", LengthUnit.Point, required: true);
    public static readonly Key<double?> CellGap = Key.Length("cellGap", "Space between cells.", LengthUnit.Point, required: true);
    public static readonly Key<double?> Size = Key.Length("size", "Size of the text.", LengthUnit.Point, required: true);
    public static readonly Key<TextValue?> Low = ThemeKey.Colour("low", "Colour of low values.");
    public static readonly Key<TextValue?> Mid = ThemeKey.Colour("mid", "Colour of middle values.");
    public static readonly Key<TextValue?> High = ThemeKey.Colour("high", "Colour of high values.");
    public static readonly Key<NumberValue?> MaxOpacity = Key.Number("maxOpacity", "Greatest opacity of a cell, 0 to 1.", required: true);

    public static readonly MapDescriptor All = new(
        "chart-heat",
        "Heat maps.",
        CellHeight,
        CellGap,
        Size,
        Low,
        Mid,
        High,
        MaxOpacity)
    {
        AllowsFurtherKeys = true,
    };
}
