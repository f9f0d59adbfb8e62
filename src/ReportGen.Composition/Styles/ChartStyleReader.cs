using ReportGen.Charts;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Pages;
using ReportGen.Drawing;
using ReportGen.Yaml;

namespace ReportGen.Composition.Styles;

/// <summary>Reads the look of charts from a theme: of those in the text, or of the smaller ones in the sidebar.</summary>
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
        _chart = new ThemeSection(new MapReader(theme, diagnostics, "theme.yaml"), sheet.Theme.Palette, diagnostics).Child("chart");
    }

    /// <summary>Reads the look; what is wrong is reported.</summary>
    /// <param name="theme">The tree of <c>theme.yaml</c>.</param>
    /// <param name="sheet">Type styles.</param>
    /// <param name="language">Language of the words in charts.</param>
    /// <param name="isSidebar">True for charts in the sidebar.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static ChartLook Read(MapValue theme, StyleSheet sheet, string language, bool isSidebar, DiagnosticBag diagnostics)
    {
        var reader = new ChartStyleReader(theme, sheet, language, isSidebar, diagnostics);
        return new ChartLook(reader.Style(), reader.Height());
    }

    private double Height()
    {
        ThemeSection size = _chart.Child("size");
        return size.Numbers(_isSidebar ? "sidebar" : "halfWidth") is [_, var height] ? height : 0;
    }

    private ChartStyle Style()
    {
        ThemeSection bar = _chart.Child("bar");
        ThemeSection marker = _chart.Child("marker");
        ThemeSection candle = _chart.Child("candle");
        ThemeSection volume = _chart.Child("volume");
        ThemeSection band = _chart.Child("band");
        return new ChartStyle
        {
            Series = _chart.Colours("series"),
            AreaOrder = _chart.Colours("areaOrder"),
            AreaEdge = StrokeOf("areaEdge"),
            Lines = Lines(),
            Insets = Insets(),
            Bars = new ChartBars
            {
                GapInGroup = bar.Points("gapInGroup"),
                GroupShare = bar.Number("groupShare"),
                SingleShare = bar.Number("singleShare"),
                Actual = _sheet.Theme.ColourNamed("ink"),
                Forecast = bar.Colour("forecast"),
            },
            Markers = new ChartMarkers(marker.Points("radius"), marker.Colour("fill"), marker.Points("weight")),
            Axis = StrokeOf("axis"),
            ZeroLine = StrokeOf("zeroLine"),
            Grid = StrokeOf("grid"),
            Label = Face(_chart.Child(_isSidebar ? "sideLabel" : "label")),
            ValueLabel = Halo(Face(_chart.Child("valueLabel"))),
            StrongValueLabel = Halo(Face(_chart.Child("valueLabel")) with { Font = _sheet.Font(_sheet.Theme.Table.StrongFont) }),
            AxisTitle = Face(_chart.Child(_isSidebar ? "sideLabel" : "axisTitle")),
            Legend = Legend(),
            Donut = Donut(),
            Candle = new CandleStyle
            {
                Up = candle.Colour("up"),
                Down = candle.Colour("down"),
                BodyShare = candle.Number("bodyShare"),
                Wick = candle.Points("wick"),
            },
            Volume = new VolumeStyle(volume.Number("height"), volume.Number("opacity")),
            Band = new BandStyle(band.Points("weight"), band.Colours("ramp")),
            Heat = Heat(),
        };
    }

    private ChartLines Lines()
    {
        ThemeSection line = _chart.Child("line");
        ThemeSection own = _isSidebar ? _chart.Child("sideLine") : line;
        return new ChartLines(own.Points("weight"), own.Points("secondary"), line.Points("average"));
    }

    private ChartInsets Insets()
    {
        ThemeSection inset = _chart.Child("inset");
        double top = inset.Points(_isSidebar ? "sideTop" : "top");
        double right = inset.Points(_isSidebar ? "sideRight" : "rightLine");
        double bottom = inset.Points(_isSidebar ? "sideBottom" : "bottom");
        return new ChartInsets
        {
            Left = inset.Points(_isSidebar ? "sideLeft" : "left"),
            Right = _isSidebar ? right : inset.Points("right"),
            RightLine = right,
            RightDual = inset.Points("rightDual"),
            RightBand = inset.Points("rightBand"),
            Top = top,
            TopLine = inset.Has("topLine") && !_isSidebar ? inset.Points("topLine") : top,
            TopDual = inset.Points("topDual"),
            Bottom = bottom,
            BottomLine = inset.Has("bottomLine") && !_isSidebar ? inset.Points("bottomLine") : bottom,
        };
    }

    private ChartLegend Legend()
    {
        ThemeSection legend = _chart.Child("legend");
        ThemeSection side = _chart.Child("sideLegend");
        TextFace text = Face(legend);
        return new ChartLegend
        {
            Text = _isSidebar ? text with { Size = side.Points("size") } : text,
            KeyLine = (_isSidebar ? side : legend).Points("keyLine"),
            KeyWeight = legend.NumberOr("keyWeight", Lines().Weight),
            KeyBox = legend.Points("keyBox"),
            Gap = (_isSidebar ? side : legend).Points("gap"),
            GapFour = _isSidebar ? side.Points("gap") : legend.Points("gapFour"),
        };
    }

    private DonutStyle Donut()
    {
        ThemeSection donut = _chart.Child("donut");
        ThemeSection centre = donut.Child("centre");
        TextFace label = Face(_chart.Child("label"));
        return new DonutStyle
        {
            Outer = donut.Number("outer"),
            Inner = donut.Number("inner"),
            Gap = donut.Points("gap"),
            CentreLabel = label with { Size = centre.Points("label") },
            CentreValue = label with
            {
                Font = _sheet.Font(_sheet.Theme.Table.StrongFont),
                Size = centre.Points("value"),
                Colour = _sheet.Theme.ColourNamed("ink"),
            },
        };
    }

    private HeatStyle Heat()
    {
        ThemeSection heat = _chart.Child("heat");
        TextFace label = Face(_chart.Child("legend"));
        return new HeatStyle
        {
            CellHeight = heat.Points("cellHeight"),
            CellGap = heat.Points("cellGap"),
            Text = label with { Size = heat.Points("size") },
            Low = heat.Colour("low"),
            Middle = heat.Colour("mid"),
            High = heat.Colour("high"),
            MaximumOpacity = heat.Number("maxOpacity"),
        };
    }

    private TextFace Face(ThemeSection section)
    {
        string role = section.Text("font");
        return new TextFace(
            _sheet.Font(_sheet.Theme.FontFiles.ContainsKey(role) ? role : _sheet.Theme.Table.StrongFont),
            section.Points("size"),
            section.Colour("colour"))
        {
            Language = StyleSheet.TagOf(_language),
        };
    }

    private TextFace Halo(TextFace face)
    {
        ThemeSection halo = _chart.Child("valueLabel").Child("halo");
        return face with { Halo = new Stroke(halo.Colour("colour"), halo.Points("weight")) { Join = LineJoin.Round } };
    }

    private Stroke StrokeOf(string key)
    {
        Rule rule = _chart.Rule(key);
        return new Stroke(rule.Colour, rule.Weight);
    }
}

/// <summary>The look of charts in one place.</summary>
/// <param name="Style">Measures and colours.</param>
/// <param name="Height">Height of a chart that asks for none, in points.</param>
internal sealed record ChartLook(ChartStyle Style, double Height);
