using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Tests;

/// <summary>A style with the values of the house's look.</summary>
internal static class HouseStyle
{
    private static readonly Colour Text = Hex("#23272F");
    private static readonly Colour Ink = Hex("#16203A");
    private static readonly Colour Steel = Hex("#7C93B2");
    private static readonly Colour Grey500 = Hex("#6F7682");
    private static readonly Colour Grey300 = Hex("#BFC5CE");
    private static readonly Colour Grey200 = Hex("#E1E4EA");

    public static ChartStyle Create(FontSelection sans, FontSelection bold)
    {
        var label = new TextFace(sans, 7, Grey500);
        var halo = new Stroke(Colour.White, 2.2) { Join = LineJoin.Round };
        return new ChartStyle
        {
            Series = [Hex("#A6192E"), Ink, Steel, Hex("#C7A26B"), Hex("#8E97A3"), Hex("#4C8076"), Hex("#D9949F")],
            AreaOrder = [Grey300, Steel, Ink, Hex("#A6192E")],
            AreaEdge = new Stroke(Colour.White, 0.5),
            Lines = new ChartLines(1.25, 1, 0.9),
            Insets = new ChartInsets
            {
                Left = 26,
                Right = 4,
                RightLine = 12,
                RightDual = 26,
                RightBand = 30,
                Top = 20,
                TopLine = 18,
                TopDual = 30,
                Bottom = 14,
                BottomLine = 13,
            },
            Bars = new ChartBars { GapInGroup = 0.8, GroupShare = 0.62, SingleShare = 0.46, Actual = Ink, Forecast = Steel },
            Markers = new ChartMarkers(2, Colour.White, 1),
            Axis = new Stroke(Grey300, 0.5),
            ZeroLine = new Stroke(Grey500, 0.75),
            Grid = new Stroke(Grey200, 0.35),
            Label = label,
            ValueLabel = new TextFace(sans, 6.5, Text) { Halo = halo },
            StrongValueLabel = new TextFace(bold, 6.5, Text) { Halo = halo },
            AxisTitle = label,
            Legend = new ChartLegend { Text = new TextFace(sans, 7.5, Text), KeyWeight = 1.25, KeyLine = 12, KeyBox = 6, Gap = 14, GapFour = 10 },
            Donut = new DonutStyle
            {
                Outer = 0.44,
                Inner = 0.62,
                Gap = 1.2,
                CentreLabel = label,
                CentreValue = new TextFace(bold, 12, Ink),
            },
            Candle = new CandleStyle { Up = Hex("#C8202F"), Down = Hex("#1B7F4D"), BodyShare = 0.62, Wick = 0.6 },
            Volume = new VolumeStyle(0.22, 0.55),
            Band = new BandStyle(0.9, [Hex("#C9D3E0"), Hex("#A9B8CC"), Steel, Hex("#54698C"), Hex("#2F4468")]),
            Heat = new HeatStyle
            {
                CellHeight = 12.2,
                CellGap = 1,
                Text = new TextFace(sans, 7.5, Text),
                Low = Hex("#1B7F4D"),
                Middle = Colour.White,
                High = Hex("#C8202F"),
                MaximumOpacity = 0.42,
            },
        };
    }

    /// <summary>The style of a chart in the sidebar.</summary>
    public static ChartStyle CreateSide(FontSelection sans, FontSelection bold)
    {
        ChartStyle style = Create(sans, bold);
        var label = new TextFace(sans, 6.5, Grey500);
        return style with
        {
            Lines = new ChartLines(1, 0.85, 0.85),
            Label = label,
            AxisTitle = label,
            Insets = style.Insets with { Left = 22, Right = 9, RightLine = 9, Top = 15, TopLine = 15, Bottom = 11, BottomLine = 11 },
            Legend = style.Legend with { Text = style.Legend.Text with { Size = 6.5 }, KeyLine = 8, Gap = 8, GapFour = 8 },
        };
    }

    private static Colour Hex(string text) => Colour.TryParse(text, out Colour colour) ? colour : throw new ArgumentException(text, nameof(text));
}
