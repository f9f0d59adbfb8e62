using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Tests;

/// <summary>A face without a file: blank glyphs of one em, in the em box of Chinese fonts.</summary>
internal sealed class PlainFace : FontFace
{
    public override string FileName => "plain.ttf";

    public override string PostScriptName => "Plain";

    public override string FamilyName => "Plain";

    public override uint Checksum => 0;

    public override int UnitsPerEm => 1000;

    public override int GlyphCount => 1;

    public override GlyphBounds Bounds => default;

    public override FontMetrics Metrics { get; } = new()
    {
        Ascent = 1.16,
        Descent = 0.29,
        TypographicAscent = 0.88,
        TypographicDescent = 0.12,
        CapHeight = 0.73,
        XHeight = 0.54,
        UnderlinePosition = -0.15,
        UnderlineThickness = 0.05,
    };

    public override int Weight => 400;

    public override bool IsItalic => false;

    public override double ItalicAngle => 0;

    public override ushort GlyphOf(int codePoint) => 0;

    public override int AdvanceOf(ushort glyph) => UnitsPerEm;

    public override VectorPath OutlineOf(ushort glyph) => new([], []);

    public override FontSubset Subset(ReadOnlySpan<SubsetGlyph> glyphs) => throw new NotSupportedException("A face without a file has no subset.");
}
