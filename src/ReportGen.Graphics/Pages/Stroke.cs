using System.Collections.Immutable;

namespace ReportGen.Graphics.Pages;

/// <summary>Line cap style.</summary>
public enum LineCap
{
    /// <summary>Cut at the end point.</summary>
    Butt,

    /// <summary>Half a circle.</summary>
    Round,

    /// <summary>Half a square.</summary>
    Square,
}

/// <summary>Line join style.</summary>
public enum LineJoin
{
    /// <summary>Mitred.</summary>
    Miter,

    /// <summary>Rounded.</summary>
    Round,

    /// <summary>Bevelled.</summary>
    Bevel,
}

/// <summary>Fill rule: the inside of crossing outlines.</summary>
public enum FillRule
{
    /// <summary>Winding number not zero.</summary>
    NonZero,

    /// <summary>Odd number of crossings.</summary>
    EvenOdd,
}

/// <summary>Stroke of a path.</summary>
/// <param name="Colour">The colour.</param>
/// <param name="Width">Width in points.</param>
public sealed record Stroke(Colour Colour, double Width)
{
    /// <summary>Line cap style.</summary>
    public LineCap Cap { get; init; }

    /// <summary>Line join style.</summary>
    public LineJoin Join { get; init; }

    /// <summary>Miter limit of PDF and SVG.</summary>
    public double MiterLimit { get; init; } = 10;

    /// <summary>Lengths of dashes and gaps in points; empty for a solid line.</summary>
    public ImmutableArray<double> Dashes { get; init; } = [];
}
