using System.Collections.Immutable;

using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts;

/// <summary>
/// The style of charts: every dimension and colour comes from the house style. Lengths are points. A sidebar chart takes
/// its own style, with the narrower insets, thinner lines and smaller labels.
/// </summary>
public sealed record ChartStyle
{
    /// <summary>Colours of series in order; reused in lighter shades when there are more series.</summary>
    public required ImmutableArray<Colour> Series { get; init; }

    /// <summary>Colours of stacked areas from bottom to top; the subject's colour is last.</summary>
    public required ImmutableArray<Colour> AreaOrder { get; init; }

    /// <summary>Lines between stacked areas.</summary>
    public required Stroke AreaEdge { get; init; }

    /// <summary>Widths of lines.</summary>
    public required ChartLines Lines { get; init; }

    /// <summary>Distances from the block to the plot area.</summary>
    public required ChartInsets Insets { get; init; }

    /// <summary>Bars.</summary>
    public required ChartBars Bars { get; init; }

    /// <summary>Points on lines of combined charts and of scatter charts.</summary>
    public required ChartMarkers Markers { get; init; }

    /// <summary>The axis line at the bottom of the plot.</summary>
    public required Stroke Axis { get; init; }

    /// <summary>The line of zero, where zero is not the bottom of the plot.</summary>
    public required Stroke ZeroLine { get; init; }

    /// <summary>Horizontal grid lines.</summary>
    public required Stroke Grid { get; init; }

    /// <summary>Numbers, dates and categories along the axes.</summary>
    public required TextFace Label { get; init; }

    /// <summary>Values over bars and in cells.</summary>
    public required TextFace ValueLabel { get; init; }

    /// <summary>Values at points of a line, in the line's colour.</summary>
    public required TextFace StrongValueLabel { get; init; }

    /// <summary>Units and titles of axes, at the right end of the legend too.</summary>
    public required TextFace AxisTitle { get; init; }

    /// <summary>Legend.</summary>
    public required ChartLegend Legend { get; init; }

    /// <summary>Donut charts.</summary>
    public required DonutStyle Donut { get; init; }

    /// <summary>Candles, and colours of rises and falls elsewhere.</summary>
    public required CandleStyle Candle { get; init; }

    /// <summary>Volume bars below candles.</summary>
    public required VolumeStyle Volume { get; init; }

    /// <summary>Bands of multiples.</summary>
    public required BandStyle Band { get; init; }

    /// <summary>Heat maps.</summary>
    public required HeatStyle Heat { get; init; }

    // The second cycle of colours is lighter, so that no two of the first fourteen series look alike.
    internal Colour SeriesColour(int index) => Series[index % Series.Length].WithTint(Math.Min(2, index / Series.Length) * 0.4);

    internal Stroke LineStroke(int index) => new(SeriesColour(index), index == 0 ? Lines.Weight : Lines.Secondary)
    {
        Cap = LineCap.Round,
        Join = LineJoin.Round,
    };
}
