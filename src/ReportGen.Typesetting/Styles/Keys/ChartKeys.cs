using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Styles.Keys;

/// <summary>Keys of a theme: charts.</summary>
internal static class ChartKeys
{
    public static readonly Key<ImmutableArray<TextValue>> Series = ThemeKey.Colours("series", "Colours of series in order.");
    public static readonly Key<ImmutableArray<TextValue>> AreaOrder = ThemeKey.Colours("areaOrder", "Colours of areas from the bottom.");
    public static readonly Key<MapReader?> AreaEdge = ThemeKey.Rule("areaEdge", "Edge of areas.");
    public static readonly Key<MapReader?> Size = Key.Map("size", "Sizes.", SizeKeys.All, required: true);
    public static readonly Key<MapReader?> Line = Key.Map("line", "Lines.", LineKeys.All, required: true);
    public static readonly Key<MapReader?> SideLine = Key.Map("sideLine", "Lines in the sidebar.", SideLineKeys.All, required: true);
    public static readonly Key<MapReader?> Inset = Key.Map("inset", "Space around the plot.", InsetKeys.All, required: true);
    public static readonly Key<MapReader?> Bar = Key.Map("bar", "Bars.", BarKeys.All, required: true);
    public static readonly Key<MapReader?> Marker = Key.Map("marker", "Markers.", MarkerKeys.All, required: true);
    public static readonly Key<MapReader?> Axis = ThemeKey.Rule("axis", "The axes.");
    public static readonly Key<MapReader?> ZeroLine = ThemeKey.Rule("zeroLine", "The line at zero.");
    public static readonly Key<MapReader?> Grid = ThemeKey.Rule("grid", "Grid lines.");
    public static readonly Key<MapReader?> Label = Key.Map("label", "Labels of axes.", FaceKeys.All, required: true);
    public static readonly Key<MapReader?> SideLabel = Key.Map("sideLabel", "Labels in the sidebar.", FaceKeys.All, required: true);
    public static readonly Key<MapReader?> ValueLabel = Key.Map("valueLabel", "Labels of values.", ValueLabelKeys.All, required: true);
    public static readonly Key<MapReader?> AxisTitle = Key.Map("axisTitle", "Titles of axes.", FaceKeys.All, required: true);
    public static readonly Key<MapReader?> Legend = Key.Map("legend", "The legend.", LegendKeys.All, required: true);
    public static readonly Key<MapReader?> SideLegend = Key.Map("sideLegend", "The legend in the sidebar.", SideLegendKeys.All, required: true);
    public static readonly Key<MapReader?> Donut = Key.Map("donut", "Donuts.", DonutKeys.All, required: true);
    public static readonly Key<MapReader?> Candle = Key.Map("candle", "Candlesticks.", CandleKeys.All, required: true);
    public static readonly Key<MapReader?> Volume = Key.Map("volume", "Volume below candlesticks.", VolumeKeys.All, required: true);
    public static readonly Key<MapReader?> Band = Key.Map("band", "Valuation bands.", BandKeys.All, required: true);
    public static readonly Key<MapReader?> Heat = Key.Map("heat", "Heat maps.", HeatKeys.All, required: true);

    public static readonly MapDescriptor All = new(
        "chart-style",
        "Charts.",
        Series,
        AreaOrder,
        AreaEdge,
        Size,
        Line,
        SideLine,
        Inset,
        Bar,
        Marker,
        Axis,
        ZeroLine,
        Grid,
        Label,
        SideLabel,
        ValueLabel,
        AxisTitle,
        Legend,
        SideLegend,
        Donut,
        Candle,
        Volume,
        Band,
        Heat)
    {
        AllowsFurtherKeys = true,
    };
}
