using System.Collections.Immutable;

using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts;

/// <summary>Widths of lines in points.</summary>
/// <param name="Weight">Of the first series.</param>
/// <param name="Secondary">Of the other series.</param>
/// <param name="Average">Of moving averages.</param>
public sealed record ChartLines(double Weight, double Secondary, double Average);

/// <summary>Distances in points from the block to the plot area.</summary>
public sealed record ChartInsets
{
    /// <summary>Left, with room for numbers.</summary>
    public required double Left { get; init; }

    /// <summary>Right, of bars and candles.</summary>
    public required double Right { get; init; }

    /// <summary>Right, of lines and areas, whose last label is half outside.</summary>
    public required double RightLine { get; init; }

    /// <summary>Right, with a second axis.</summary>
    public required double RightDual { get; init; }

    /// <summary>Right, with names at the ends of lines.</summary>
    public required double RightBand { get; init; }

    /// <summary>Top, with room for one row of legend.</summary>
    public required double Top { get; init; }

    /// <summary>Top of a line chart.</summary>
    public required double TopLine { get; init; }

    /// <summary>Top, with a row of units below the legend.</summary>
    public required double TopDual { get; init; }

    /// <summary>Bottom, with room for one row of dates or categories.</summary>
    public required double Bottom { get; init; }

    /// <summary>Bottom of a line chart.</summary>
    public required double BottomLine { get; init; }
}

/// <summary>Bars.</summary>
public sealed record ChartBars
{
    /// <summary>Gap between bars of a group in points.</summary>
    public required double GapInGroup { get; init; }

    /// <summary>Fraction of a category's width that a group takes, 0 to 1.</summary>
    public required double GroupShare { get; init; }

    /// <summary>Fraction of a category's width that a single bar takes, 0 to 1.</summary>
    public required double SingleShare { get; init; }

    /// <summary>Bars of a chart with one series, and totals.</summary>
    public required Colour Actual { get; init; }

    /// <summary>Bars of the forecast part of such a series.</summary>
    public required Colour Forecast { get; init; }
}

/// <summary>Points on lines.</summary>
/// <param name="Radius">Radius in points.</param>
/// <param name="Fill">Fill colour.</param>
/// <param name="Weight">Width of the outline in points.</param>
public sealed record ChartMarkers(double Radius, Colour Fill, double Weight);

/// <summary>The legend: one row at the top left; further rows only when one is not enough.</summary>
public sealed record ChartLegend
{
    /// <summary>Names of series.</summary>
    public required TextFace Text { get; init; }

    /// <summary>Length of the line before a line's name.</summary>
    public required double KeyLine { get; init; }

    /// <summary>Width of that line.</summary>
    public required double KeyWeight { get; init; }

    /// <summary>Side of the square before the name of a bar or area.</summary>
    public required double KeyBox { get; init; }

    /// <summary>Gap between entries.</summary>
    public required double Gap { get; init; }

    /// <summary>Gap between entries when there are four or more.</summary>
    public required double GapFour { get; init; }
}

/// <summary>Donut charts.</summary>
public sealed record DonutStyle
{
    /// <summary>Outer radius as a fraction of the block's height.</summary>
    public required double Outer { get; init; }

    /// <summary>Inner radius as a fraction of the outer radius.</summary>
    public required double Inner { get; init; }

    /// <summary>Gap between shares in points.</summary>
    public required double Gap { get; init; }

    /// <summary>Word in the middle.</summary>
    public required TextFace CentreLabel { get; init; }

    /// <summary>Sum in the middle.</summary>
    public required TextFace CentreValue { get; init; }
}

/// <summary>Candles: hollow when they rise, filled when they fall, so that they can be distinguished in grey.</summary>
public sealed record CandleStyle
{
    /// <summary>Colour of rises.</summary>
    public required Colour Up { get; init; }

    /// <summary>Colour of falls.</summary>
    public required Colour Down { get; init; }

    /// <summary>Width of a body as a fraction of a day's width.</summary>
    public required double BodyShare { get; init; }

    /// <summary>Width of wicks and outlines in points.</summary>
    public required double Wick { get; init; }
}

/// <summary>Volume bars.</summary>
/// <param name="Height">Fraction of the plot's height that they take.</param>
/// <param name="Opacity">Opacity from 0 (transparent) to 1 (opaque).</param>
public sealed record VolumeStyle(double Height, double Opacity);

/// <summary>Bands of multiples.</summary>
/// <param name="Weight">Width of the lines in points.</param>
/// <param name="Ramp">Colours from the lowest multiple to the highest.</param>
public sealed record BandStyle(double Weight, ImmutableArray<Colour> Ramp);

/// <summary>Heat maps.</summary>
public sealed record HeatStyle
{
    /// <summary>Height of a cell in points.</summary>
    public required double CellHeight { get; init; }

    /// <summary>Gap between cells in points.</summary>
    public required double CellGap { get; init; }

    /// <summary>Numbers in the cells and names of the rows.</summary>
    public required TextFace Text { get; init; }

    /// <summary>Colour of the lowest values.</summary>
    public required Colour Low { get; init; }

    /// <summary>Colour of zero.</summary>
    public required Colour Middle { get; init; }

    /// <summary>Colour of the highest values.</summary>
    public required Colour High { get; init; }

    /// <summary>Opacity of the end colours, 0 to 1.</summary>
    public required double MaximumOpacity { get; init; }
}
