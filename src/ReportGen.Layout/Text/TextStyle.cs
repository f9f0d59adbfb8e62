using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Pages;

namespace ReportGen.Layout.Text;

/// <summary>Style of characters.</summary>
public sealed record TextStyle
{
    // In ems of the text around.
    private const double ScriptSize = 0.65;
    private const double SuperscriptRaise = 0.36;
    private const double SubscriptDrop = 0.16;

    /// <summary>The font face and its fallback faces.</summary>
    public required FontSelection Font { get; init; }

    /// <summary>Font size in points.</summary>
    public required double Size { get; init; }

    /// <summary>Distance from baseline to baseline in points; a line is as high as the largest leading in it.</summary>
    public required double Leading { get; init; }

    /// <summary>Fill colour.</summary>
    public Colour Colour { get; init; } = Colour.Black;

    /// <summary>Tracking: space added between characters, in ems.</summary>
    public double Tracking { get; init; }

    /// <summary>Space added to every word space, in ems.</summary>
    public double WordSpacing { get; init; }

    /// <summary>Lines along the text; null for none.</summary>
    public TextDecoration? Decoration { get; init; }

    /// <summary>Background of the text; null for none.</summary>
    public Colour? Background { get; init; }

    /// <summary>Distance of the text above the baseline, in ems of its own size.</summary>
    public double Raise { get; init; }

    /// <summary>Language tag; null is treated as Chinese. Determines the width of shared punctuation and the tailoring of line breaks.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// Gap between Han and Western characters in ems; an author's space there is replaced by it (CLREQ 3.2.1).
    /// 0 keeps the text as written.
    /// </summary>
    public double HanLatinGap { get; init; } = 0.25;

    /// <summary>True to use ligatures such as fi, fl and ff in words without tracking; copied text keeps its letters.</summary>
    public bool Ligatures { get; init; } = true;

    /// <summary>True to give every figure the width of the widest.</summary>
    public bool TabularFigures { get; init; }

    /// <summary>Points from the top of a line of this style to its baseline: ascent and descent centred in the leading.</summary>
    public double Baseline => ((Leading - ((Font.Primary.Metrics.Ascent + Font.Primary.Metrics.Descent) * Size)) / 2) + (Font.Primary.Metrics.Ascent * Size);

    /// <summary>The style for superscripts, such as exponents and footnote references.</summary>
    public TextStyle Superscript() => this with { Size = ScriptSize * Size, Raise = (Raise + SuperscriptRaise) / ScriptSize };

    /// <summary>The style for subscripts, such as indices.</summary>
    public TextStyle Subscript() => this with { Size = ScriptSize * Size, Raise = (Raise - SubscriptDrop) / ScriptSize };

    /// <summary>Outline behind the fill; null for none.</summary>
    public Stroke? Halo { get; init; }
}
