using System.Collections.Immutable;

using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Fonts;

/// <summary>A single line of shaped text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Size">Font size in points.</param>
/// <param name="Runs">Runs of one font face, from left to right.</param>
/// <param name="Width">Width in points.</param>
public sealed record ShapedText(string Text, double Size, ImmutableArray<ShapedRun> Runs, double Width)
{
    /// <summary>Code points that are missing from all font faces, each once, in order of appearance.</summary>
    public ImmutableArray<int> Missing { get; init; } = [];

    /// <summary>The text as frame items on a baseline.</summary>
    /// <param name="baseline">Where the text starts on the baseline.</param>
    /// <param name="colour">Fill colour.</param>
    public IEnumerable<GlyphRun> ToGlyphRuns(Point baseline, Colour colour)
    {
        foreach (ShapedRun run in Runs)
        {
            yield return new GlyphRun(run.Face, Size, colour, baseline.Offset(run.X, 0), run.Glyphs, run.Text) { Language = run.Language };
        }
    }
}

/// <summary>Glyphs of one face in a line.</summary>
/// <param name="Face">The face.</param>
/// <param name="X">Points from the start of the line.</param>
/// <param name="Glyphs">The glyphs; their positions are relative to <paramref name="X"/>.</param>
/// <param name="Text">The text they show.</param>
public sealed record ShapedRun(OpenTypeFace Face, double X, ImmutableArray<PlacedGlyph> Glyphs, string Text)
{
    /// <summary>Language tag of the text; null for that of the page.</summary>
    public string? Language { get; init; }
}

/// <summary>Options of shaping a line of text.</summary>
public sealed record ShapingOptions
{
    /// <summary>Kerning, no tracking, no gap between Han and Western characters.</summary>
    public static ShapingOptions Default { get; } = new();

    /// <summary>Language tag; null is treated as Chinese, whose punctuation is full width.</summary>
    public string? Language { get; init; }

    /// <summary>Tracking: space added after every character, in ems.</summary>
    public double Tracking { get; init; }

    /// <summary>Gap between Han and Western characters, in ems; an author's space there is replaced by it. 0 keeps the text as written.</summary>
    public double HanLatinGap { get; init; }

    /// <summary>True to give every figure the width of the widest.</summary>
    public bool TabularFigures { get; init; }

    /// <summary>False to disable kerning.</summary>
    public bool Kerning { get; init; } = true;
}
