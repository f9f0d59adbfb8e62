using System.Collections.Immutable;

namespace ReportGen.Graphics.Pages;

/// <summary>How an open line ends.</summary>
public enum LineCap
{
    /// <summary>Cut at the end point.</summary>
    Butt,

    /// <summary>Half a circle.</summary>
    Round,

    /// <summary>Half a square.</summary>
    Square,
}

/// <summary>How two lines meet.</summary>
public enum LineJoin
{
    /// <summary>Pointed.</summary>
    Miter,

    /// <summary>Rounded.</summary>
    Round,

    /// <summary>Cut.</summary>
    Bevel,
}

/// <summary>Which side of crossing outlines is inside.</summary>
public enum FillRule
{
    /// <summary>Winding number not zero.</summary>
    NonZero,

    /// <summary>Odd number of crossings.</summary>
    EvenOdd,
}

/// <summary>How a path is stroked.</summary>
/// <param name="Colour">The colour.</param>
/// <param name="Width">Width in points.</param>
public sealed record Stroke(Colour Colour, double Width)
{
    /// <summary>How an open line ends.</summary>
    public LineCap Cap { get; init; }

    /// <summary>How two lines meet.</summary>
    public LineJoin Join { get; init; }

    /// <summary>Miter limit of PDF and SVG.</summary>
    public double MiterLimit { get; init; } = 10;

    /// <summary>Lengths of dashes and gaps in points; empty for a solid line.</summary>
    public ImmutableArray<double> Dashes { get; init; } = [];
}
