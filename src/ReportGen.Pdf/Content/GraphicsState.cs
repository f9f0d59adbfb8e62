using System.Collections.Immutable;

using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Fonts;

namespace ReportGen.Pdf.Content;

/// <summary>What a content stream has set so far; null is not known, so that it is set before use.</summary>
internal readonly record struct GraphicsState
{
    /// <summary>The state at the start of a page (ISO 32000-1, tables 52 and 104).</summary>
    public static GraphicsState OfPage { get; } = new()
    {
        Fill = Colour.Black,
        Stroke = Colour.Black,
        Width = 1,
        Cap = LineCap.Butt,
        Join = LineJoin.Miter,
        MiterLimit = 10,
        Dashes = [],
        HorizontalScale = 100,
        CharacterSpacing = 0,
    };

    /// <summary>The state at the start of a transparency group: only opacity is known (ISO 32000-1, 11.6.6).</summary>
    public static GraphicsState OfGroup { get; } = new() { Dashes = default };

    public GraphicsState()
    {
    }

    public Colour? Fill { get; init; }

    public Colour? Stroke { get; init; }

    public byte FillAlpha { get; init; } = 255;

    public byte StrokeAlpha { get; init; } = 255;

    public double? Width { get; init; }

    public LineCap? Cap { get; init; }

    public LineJoin? Join { get; init; }

    public double? MiterLimit { get; init; }

    /// <summary>Dash lengths; default when not known.</summary>
    public ImmutableArray<double> Dashes { get; init; }

    public EmbeddedFont? Font { get; init; }

    public double Size { get; init; }

    public double? HorizontalScale { get; init; }

    public double? CharacterSpacing { get; init; }
}
