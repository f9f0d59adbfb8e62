using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Styles.Keys;

/// <summary>Keys of a theme: lines.</summary>
internal static class LineKeys
{
    public static readonly Key<double?> Weight = Key.Length("weight", "Weight of a line.", LengthUnit.Point, required: true);
    public static readonly Key<double?> Secondary = Key.Length("secondary", "Weight of secondary lines.", LengthUnit.Point, required: true);
    public static readonly Key<double?> Average = Key.Length("average", "Weight of average lines.", LengthUnit.Point, required: true);

    public static readonly MapDescriptor All = new("chart-line-style", "Lines.", Weight, Secondary, Average) { AllowsFurtherKeys = true };
}

/// <summary>Keys of a theme: lines in the sidebar.</summary>
internal static class SideLineKeys
{
    public static readonly MapDescriptor All = new(
        "chart-side-line",
        "Lines in the sidebar.",
        LineKeys.Weight,
        LineKeys.Secondary)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: sizes of charts: width in mm and height in points.</summary>
internal static class SizeKeys
{
    public static readonly Key<ImmutableArray<NumberValue>> HalfWidth = Key.Numbers("halfWidth", "A chart beside another.", required: true);
    public static readonly Key<ImmutableArray<NumberValue>> Sidebar = Key.Numbers("sidebar", "A chart in the sidebar.", required: true);

    public static readonly MapDescriptor All = new(
        "chart-size",
        "Sizes of charts: width in mm and height in points.",
        HalfWidth,
        Sidebar)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: bars.</summary>
internal static class BarKeys
{
    public static readonly Key<double?> GapInGroup = Key.Length("gapInGroup", "Space between bars of a group.", LengthUnit.Point, required: true);
    public static readonly Key<NumberValue?> GroupShare = Key.Number("groupShare", "Share of the category width that a group of bars occupies.", required: true);
    public static readonly Key<NumberValue?> SingleShare = Key.Number("singleShare", "Share of the category width that a single bar occupies.", required: true);
    public static readonly Key<TextValue?> Forecast = ThemeKey.Colour("forecast", "Colour of forecasts.");

    public static readonly MapDescriptor All = new(
        "chart-bar",
        "Bars.",
        GapInGroup,
        GroupShare,
        SingleShare,
        Forecast)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: markers.</summary>
internal static class MarkerKeys
{
    public static readonly Key<double?> Radius = Key.Length("radius", "Radius.", LengthUnit.Point, required: true);
    public static readonly Key<TextValue?> Fill = ThemeKey.Colour("fill", "Fill.");
    public static readonly Key<double?> Weight = Key.Length("weight", "Weight of the outline.", LengthUnit.Point, required: true);

    public static readonly MapDescriptor All = new("chart-marker", "Markers.", Radius, Fill, Weight) { AllowsFurtherKeys = true };
}

/// <summary>Keys of a theme: candlesticks.</summary>
internal static class CandleKeys
{
    public static readonly Key<TextValue?> Up = ThemeKey.Colour("up", "Colour of a rise.");
    public static readonly Key<TextValue?> Down = ThemeKey.Colour("down", "Colour of a fall.");
    public static readonly Key<NumberValue?> BodyShare = Key.Number("bodyShare", "Share of the category width that a candle body occupies.", required: true);
    public static readonly Key<double?> Wick = Key.Length("wick", "Weight of the wick.", LengthUnit.Point, required: true);

    public static readonly MapDescriptor All = new("chart-candle", "Candlesticks.", Up, Down, BodyShare, Wick) { AllowsFurtherKeys = true };
}

/// <summary>Keys of a theme: volume below candlesticks.</summary>
internal static class VolumeKeys
{
    public static readonly Key<NumberValue?> Height = Key.Number("height", "Share of the height.", required: true);
    public static readonly Key<NumberValue?> Opacity = Key.Number("opacity", "Opacity, 0 to 1.", required: true);

    public static readonly MapDescriptor All = new(
        "chart-volume",
        "Volume below candlesticks.",
        Height,
        Opacity)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: valuation bands.</summary>
internal static class BandKeys
{
    public static readonly Key<double?> Weight = Key.Length("weight", "Weight of the lines.", LengthUnit.Point, required: true);
    public static readonly Key<ImmutableArray<TextValue>> Ramp = ThemeKey.Colours("ramp", "Colours from the lowest band up.");

    public static readonly MapDescriptor All = new("chart-band", "Valuation bands.", Weight, Ramp) { AllowsFurtherKeys = true };
}

/// <summary>Keys of a theme: space between the edge of a chart and its plot, in points.</summary>
internal static class InsetKeys
{
    public static readonly Key<double?> Left = Key.Length("left", "Left.", LengthUnit.Point, required: true);
    public static readonly Key<double?> Right = Key.Length("right", "Right.", LengthUnit.Point, required: true);
    public static readonly Key<double?> RightLine = Key.Length("rightLine", "Right of lines, for their labels.", LengthUnit.Point, required: true);
    public static readonly Key<double?> RightDual = Key.Length("rightDual", "Right of a second axis.", LengthUnit.Point, required: true);
    public static readonly Key<double?> RightBand = Key.Length("rightBand", "Right of bands.", LengthUnit.Point, required: true);
    public static readonly Key<double?> Top = Key.Length("top", "Top.", LengthUnit.Point, required: true);
    public static readonly Key<double?> TopLine = Key.Length("topLine", "Top of lines; by default `top`.", LengthUnit.Point);
    public static readonly Key<double?> TopDual = Key.Length("topDual", "Top of a chart with two axes.", LengthUnit.Point, required: true);
    public static readonly Key<double?> Bottom = Key.Length("bottom", "Bottom.", LengthUnit.Point, required: true);
    public static readonly Key<double?> BottomLine = Key.Length("bottomLine", "Bottom of lines; by default `bottom`.", LengthUnit.Point);
    public static readonly Key<double?> SideLeft = Key.Length("sideLeft", "Left, in the sidebar.", LengthUnit.Point, required: true);
    public static readonly Key<double?> SideRight = Key.Length("sideRight", "Right, in the sidebar.", LengthUnit.Point, required: true);
    public static readonly Key<double?> SideTop = Key.Length("sideTop", "Top, in the sidebar.", LengthUnit.Point, required: true);
    public static readonly Key<double?> SideBottom = Key.Length("sideBottom", "Bottom, in the sidebar.", LengthUnit.Point, required: true);

    public static readonly MapDescriptor All = new(
        "chart-inset",
        "Space between the edge of a chart and its plot, in points.",
        Left,
        Right,
        RightLine,
        RightDual,
        RightBand,
        Top,
        TopLine,
        TopDual,
        Bottom,
        BottomLine,
        SideLeft,
        SideRight,
        SideTop,
        SideBottom)
    {
        AllowsFurtherKeys = true,
    };
}
