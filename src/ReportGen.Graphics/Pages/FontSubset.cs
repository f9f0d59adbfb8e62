using System.Collections.Immutable;

namespace ReportGen.Graphics.Pages;

/// <summary>A font file that contains some glyphs of a face under new indices.</summary>
/// <param name="Data">The bytes of the file.</param>
/// <param name="OutlinesStart">Offset of the outlines in the file.</param>
/// <param name="Offsets">Offset of each outline from there, followed by the end of the last one.</param>
public sealed record FontSubset(ReadOnlyMemory<byte> Data, int OutlinesStart, ImmutableArray<int> Offsets)
{
    /// <summary>Number of glyphs: <c>.notdef</c>, the requested ones, and their parts.</summary>
    public int GlyphCount => Offsets.Length - 1;

    /// <summary>Range in <see cref="Data"/> of the outlines of some glyphs. Subsets that start with the same glyphs share these bytes, as long as no part of a composite has another index.</summary>
    /// <param name="count">Number of the requested glyphs, from the first.</param>
    public (int Start, int Length) OutlinesOf(int count) => (OutlinesStart, Offsets[Math.Min(count, GlyphCount - 1) + 1]);
}
