using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Drawing;

/// <summary>Style of a single line of text on a canvas.</summary>
/// <param name="Font">The font faces.</param>
/// <param name="Size">Font size in points.</param>
/// <param name="Colour">Fill colour.</param>
public sealed record TextFace(FontSelection Font, double Size, Colour Colour)
{
    /// <summary>Tracking: space added after every character, in ems.</summary>
    public double Tracking { get; init; }

    /// <summary>Outline behind the fill, so that text over lines is legible; null for none.</summary>
    public Stroke? Halo { get; init; }

    /// <summary>Language tag of the text; null for that of the page.</summary>
    public string? Language { get; init; }

    /// <summary>Height of flat capitals and figures in points.</summary>
    public double CapHeight => Font.Primary.Metrics.CapHeight * Size;

    /// <summary>Width of a text in points.</summary>
    /// <param name="text">The text.</param>
    public double Measure(string text) => text.Length == 0 ? 0 : Shape(text).Width;

    /// <summary>Reports characters that are missing from all font faces.</summary>
    /// <param name="text">The text.</param>
    /// <param name="diagnostics">Where to report.</param>
    /// <param name="span">Place of the text in the source.</param>
    public void Check(string text, DiagnosticBag diagnostics, SourceSpan? span) =>
        TextShaper.Shape(text, Font, Size, Options, diagnostics, span);

    internal ShapedText Shape(string text) => TextShaper.Shape(text, Font, Size, Options);

    private ShapingOptions Options => new() { Language = Language, Tracking = Tracking };
}

/// <summary>Where a text is placed relative to its point (SVG: <c>text-anchor</c>).</summary>
public enum TextAnchor
{
    /// <summary>Starts at the point.</summary>
    Start,

    /// <summary>Centred at the point.</summary>
    Middle,

    /// <summary>Ends at the point.</summary>
    End,
}
