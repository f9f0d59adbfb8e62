using ReportGen.Charts;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Pages;
using ReportGen.Typesetting.Styles.Keys;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Styles;

/// <summary>Reads the chart style from a theme, for charts in the text or for the smaller ones in the sidebar.</summary>
internal sealed class ChartStyleReader
{
    private readonly StyleSheet _sheet;
    private readonly string _language;
    private readonly bool _isSidebar;
    private readonly ThemeSection _chart;

    private ChartStyleReader(MapValue theme, StyleSheet sheet, string language, bool isSidebar, DiagnosticBag diagnostics)
    {
        _sheet = sheet;
        _language = language;
        _isSidebar = isSidebar;
        _chart = new ThemeSection(new MapReader(theme, diagnostics, "theme.yaml", RootKeys.All), sheet.Theme.Palette, diagnostics).Child(RootKeys.Chart);
    }

    /// <summary>Reads the style, and reports errors.</summary>
    /// <param name="theme">The tree of <c>theme.yaml</c>.</param>
    /// <param name="sheet">Type styles.</param>
    /// <param name="language">Language of the words in charts.</param>
    /// <param name="isSidebar">True for charts in the sidebar.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public static ChartDefaults Read(MapValue theme, StyleSheet sheet, string language, bool isSidebar, DiagnosticBag diagnostics)
    {
        var reader = new ChartStyleReader(theme, sheet, language, isSidebar, diagnostics);
        return new ChartDefaults(reader.Style(), reader.Height());
    }

    private double Height()
    {
        ThemeSection size = _chart.Child(ChartKeys.Size);
        return size.Numbers(_isSidebar ? SizeKeys.Sidebar : SizeKeys.HalfWidth) is [_, var height] ? height : 0;
    }

    private ChartStyle Style()
    {
        ThemeSection bar = _chart.Child(ChartKeys.Bar);
        ThemeSection marker = _chart.Child(ChartKeys.Marker);
        ThemeSection candle = _chart.Child(ChartKeys.Candle);
        ThemeSection volume = _chart.Child(ChartKeys.Volume);
        ThemeSection band = _chart.Child(ChartKeys.Band);
        return new ChartStyle
        {
            Series = _chart.Colours(ChartKeys.Series),
            AreaOrder = _chart.Colours(ChartKeys.AreaOrder),
            AreaEdge = StrokeOf(ChartKeys.AreaEdge),
            Lines = Lines(),
            Insets = Insets(),
            Bars = new ChartBars
            {
                GapInGroup = bar.Points(BarKeys.GapInGroup),
                GroupShare = bar.Number(BarKeys.GroupShare),
                SingleShare = bar.Number(BarKeys.SingleShare),
                Actual = _sheet.Theme.ColourNamed("ink"),
                Forecast = bar.Colour(BarKeys.Forecast),
            },
            Markers = new ChartMarkers(marker.Points(MarkerKeys.Radius), marker.Colour(MarkerKeys.Fill), marker.Points(MarkerKeys.Weight)),
            Axis = StrokeOf(ChartKeys.Axis),
            ZeroLine = StrokeOf(ChartKeys.ZeroLine),
            Grid = StrokeOf(ChartKeys.Grid),
            Label = Face(_chart.Child(_isSidebar ? ChartKeys.SideLabel : ChartKeys.Label)),
            ValueLabel = Halo(Face(_chart.Child(ChartKeys.ValueLabel))),
            StrongValueLabel = Halo(Face(_chart.Child(ChartKeys.ValueLabel)) with { Font = _sheet.Font(_sheet.Theme.Table.StrongFont) }),
            AxisTitle = Face(_chart.Child(_isSidebar ? ChartKeys.SideLabel : ChartKeys.AxisTitle)),
            Legend = Legend(),
            Donut = Donut(),
            Candle = new CandleStyle
            {
                Up = candle.Colour(CandleKeys.Up),
                Down = candle.Colour(CandleKeys.Down),
                BodyShare = candle.Number(CandleKeys.BodyShare),
                Wick = candle.Points(CandleKeys.Wick),
            },
            Volume = new VolumeStyle(volume.Number(VolumeKeys.Height), volume.Number(VolumeKeys.Opacity)),
            Band = new BandStyle(band.Points(BandKeys.Weight), band.Colours(BandKeys.Ramp)),
            Heat = Heat(),
        };
    }

    private ChartLines Lines()
    {
        ThemeSection line = _chart.Child(ChartKeys.Line);
        ThemeSection own = _isSidebar ? _chart.Child(ChartKeys.SideLine) : line;
        return new ChartLines(own.Points(LineKeys.Weight), own.Points(LineKeys.Secondary), line.Points(LineKeys.Average));
    }

    private ChartInsets Insets()
    {
        ThemeSection inset = _chart.Child(ChartKeys.Inset);
        double top = inset.Points(_isSidebar ? InsetKeys.SideTop : InsetKeys.Top);
        double right = inset.Points(_isSidebar ? InsetKeys.SideRight : InsetKeys.RightLine);
        double bottom = inset.Points(_isSidebar ? InsetKeys.SideBottom : InsetKeys.Bottom);
        return new ChartInsets
        {
            Left = inset.Points(_isSidebar ? InsetKeys.SideLeft : InsetKeys.Left),
            Right = _isSidebar ? right : inset.Points(InsetKeys.Right),
            RightLine = right,
            RightDual = inset.Points(InsetKeys.RightDual),
            RightBand = inset.Points(InsetKeys.RightBand),
            Top = top,
            TopLine = inset.Has(InsetKeys.TopLine) && !_isSidebar ? inset.Points(InsetKeys.TopLine) : top,
            TopDual = inset.Points(InsetKeys.TopDual),
            Bottom = bottom,
            BottomLine = inset.Has(InsetKeys.BottomLine) && !_isSidebar ? inset.Points(InsetKeys.BottomLine) : bottom,
        };
    }

    private ChartLegend Legend()
    {
        ThemeSection legend = _chart.Child(ChartKeys.Legend);
        ThemeSection side = _chart.Child(ChartKeys.SideLegend);
        TextFace text = Face(legend);
        return new ChartLegend
        {
            Text = _isSidebar ? text with { Size = side.Points(FaceKeys.Size) } : text,
            KeyLine = (_isSidebar ? side : legend).Points(LegendKeys.KeyLine),
            KeyWeight = legend.NumberOr(LegendKeys.KeyWeight, Lines().Weight),
            KeyBox = legend.Points(LegendKeys.KeyBox),
            Gap = (_isSidebar ? side : legend).Points(LegendKeys.Gap),
            GapFour = _isSidebar ? side.Points(LegendKeys.Gap) : legend.Points(LegendKeys.GapFour),
        };
    }

    private DonutStyle Donut()
    {
        ThemeSection donut = _chart.Child(ChartKeys.Donut);
        ThemeSection centre = donut.Child(DonutKeys.Centre);
        TextFace label = Face(_chart.Child(ChartKeys.Label));
        return new DonutStyle
        {
            Outer = donut.Number(DonutKeys.Outer),
            Inner = donut.Number(DonutKeys.Inner),
            Gap = donut.Points(DonutKeys.Gap),
            CentreLabel = label with { Size = centre.Points(CentreKeys.Label) },
            CentreValue = label with
            {
                Font = _sheet.Font(_sheet.Theme.Table.StrongFont),
                Size = centre.Points(CentreKeys.Value),
                Colour = _sheet.Theme.ColourNamed("ink"),
            },
        };
    }

    private HeatStyle Heat()
    {
        ThemeSection heat = _chart.Child(ChartKeys.Heat);
        TextFace label = Face(_chart.Child(ChartKeys.Legend));
        return new HeatStyle
        {
            CellHeight = heat.Points(HeatKeys.CellHeight),
            CellGap = heat.Points(HeatKeys.CellGap),
            Text = label with { Size = heat.Points(HeatKeys.Size) },
            Low = heat.Colour(HeatKeys.Low),
            Middle = heat.Colour(HeatKeys.Mid),
            High = heat.Colour(HeatKeys.High),
            MaximumOpacity = heat.Number(HeatKeys.MaxOpacity),
        };
    }

    private TextFace Face(ThemeSection section)
    {
        string role = section.Text(FaceKeys.Font);
        return new TextFace(
            _sheet.Font(_sheet.Theme.FontFiles.ContainsKey(role) ? role : _sheet.Theme.Table.StrongFont),
            section.Points(FaceKeys.Size),
            section.Colour(FaceKeys.Colour))
        {
            Language = StyleSheet.TagOf(_language),
        };
    }

    private TextFace Halo(TextFace face)
    {
        ThemeSection halo = _chart.Child(ChartKeys.ValueLabel).Child(ValueLabelKeys.Halo);
        return face with { Halo = new Stroke(halo.Colour(HaloKeys.Colour), halo.Points(HaloKeys.Weight)) { Join = LineJoin.Round } };
    }

    private Stroke StrokeOf(Key<MapReader?> key)
    {
        Rule rule = _chart.Rule(key);
        return new Stroke(rule.Colour, rule.Weight);
    }
}

/// <summary>The style of charts in one place.</summary>
/// <param name="Style">Measures and colours.</param>
/// <param name="Height">Default height of a chart, in points.</param>
internal sealed record ChartDefaults(ChartStyle Style, double Height);
