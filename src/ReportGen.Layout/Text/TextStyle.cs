using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Pages;

namespace ReportGen.Layout.Text;

/// <summary>How characters look.</summary>
public sealed record TextStyle
{
    // In ems of the text around.
    private const double ScriptSize = 0.65;
    private const double SuperscriptRaise = 0.36;
    private const double SubscriptDrop = 0.16;

    /// <summary>The face and the faces that stand in for it.</summary>
    public required FontSelection Font { get; init; }

    /// <summary>Type size in points.</summary>
    public required double Size { get; init; }

    /// <summary>Distance from baseline to baseline in points; a line is as high as the largest leading in it.</summary>
    public required double Leading { get; init; }

    /// <summary>Fill colour.</summary>
    public Colour Colour { get; init; } = Colour.Black;

    /// <summary>Added between characters, in ems.</summary>
    public double Tracking { get; init; }

    /// <summary>Added to every space between words, in ems.</summary>
    public double WordSpacing { get; init; }

    /// <summary>Lines along the text; null has none.</summary>
    public TextDecoration? Decoration { get; init; }

    /// <summary>Ground behind the text; null has none.</summary>
    public Colour? Background { get; init; }

    /// <summary>How far the text stands above the baseline, in ems of its own size.</summary>
    public double Raise { get; init; }

    /// <summary>Language tag; null counts as Chinese. Decides the width of shared punctuation and the tailoring of line breaks.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// Gap between Han and Western characters in ems; an author's space there is replaced by it (CLREQ 3.2.1).
    /// 0 keeps the text as it is written.
    /// </summary>
    public double HanLatinGap { get; init; } = 0.25;

    /// <summary>True joins fi, fl, ff and their like in words, where nothing is tracked; text that is copied keeps its letters.</summary>
    public bool Ligatures { get; init; } = true;

    /// <summary>True gives every figure the width of the widest.</summary>
    public bool TabularFigures { get; init; }

    /// <summary>Points from the top of a line of this style to its baseline: ascent and descent centred in the leading.</summary>
    public double Baseline => ((Leading - ((Font.Primary.Metrics.Ascent + Font.Primary.Metrics.Descent) * Size)) / 2) + (Font.Primary.Metrics.Ascent * Size);

    /// <summary>The style for text small and raised: exponents, marks.</summary>
    public TextStyle Superscript() => this with { Size = ScriptSize * Size, Raise = (Raise + SuperscriptRaise) / ScriptSize };

    /// <summary>The style for text small and lowered: indices.</summary>
    public TextStyle Subscript() => this with { Size = ScriptSize * Size, Raise = (Raise - SubscriptDrop) / ScriptSize };

    /// <summary>Outline behind the fill; null has none.</summary>
    public Stroke? Halo { get; init; }
}
