using System.Collections.Immutable;

using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Svg.Reading;

/// <summary>A paint: none, a colour, or the paint server of a reference.</summary>
/// <param name="Colour">The colour, or the fallback when the reference cannot be used; null for none.</param>
/// <param name="Reference">Id of a paint server; null for a plain colour.</param>
internal readonly record struct SvgPaint(Colour? Colour, string? Reference)
{
    public static SvgPaint None => default;

    public bool IsNone => Colour is null && Reference is null;
}

/// <summary>The inherited properties of an element, followed by its own.</summary>
internal sealed record SvgStyle
{
    public SvgPaint Fill { get; init; } = new(Colour.Black, null);

    public double FillOpacity { get; init; } = 1;

    public FillRule FillRule { get; init; }

    public FillRule ClipRule { get; init; }

    public SvgPaint Stroke { get; init; }

    public double StrokeOpacity { get; init; } = 1;

    public double StrokeWidth { get; init; } = 1;

    public LineCap Cap { get; init; }

    public LineJoin Join { get; init; }

    public double MiterLimit { get; init; } = 4;

    public ImmutableArray<double> Dashes { get; init; } = [];

    public Colour CurrentColour { get; init; } = Colour.Black;

    public ImmutableArray<string> FontFamilies { get; init; } = ["sans-serif"];

    public double FontSize { get; init; } = 16;

    public int FontWeight { get; init; } = 400;

    public bool IsItalic { get; init; }

    public double LetterSpacing { get; init; }

    public TextAnchor Anchor { get; init; }

    public string Baseline { get; init; } = "auto";

    public bool IsVisible { get; init; } = true;

    /// <summary>True to paint the outline of text behind its fill.</summary>
    public bool IsStrokeFirst { get; init; }

    public string? MarkerStart { get; init; }

    public string? MarkerMiddle { get; init; }

    public string? MarkerEnd { get; init; }

    /// <summary>Opacity of the element as a whole; not inherited.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>Id of the clip path; not inherited.</summary>
    public string? Clip { get; init; }

    /// <summary>False for <c>display: none</c>; not inherited, but no descendant is drawn.</summary>
    public bool IsDisplayed { get; init; } = true;

    /// <summary>Colour of a gradient stop; not inherited.</summary>
    public Colour StopColour { get; init; } = Colour.Black;

    /// <summary>Opacity of a gradient stop; not inherited.</summary>
    public double StopOpacity { get; init; } = 1;

    /// <summary>Initial style of a child.</summary>
    public SvgStyle ForChild() => this with { Opacity = 1, Clip = null, IsDisplayed = true, StopColour = Colour.Black, StopOpacity = 1 };
}
