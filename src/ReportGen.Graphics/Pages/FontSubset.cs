using System.Collections.Immutable;

namespace ReportGen.Graphics.Pages;

/// <summary>A font file that holds a few glyphs of a face under new indices.</summary>
/// <param name="Data">The bytes of the file.</param>
/// <param name="OutlinesStart">Where in the file the outlines start.</param>
/// <param name="Offsets">Where each outline starts behind that, and where the last one ends.</param>
public sealed record FontSubset(ReadOnlyMemory<byte> Data, int OutlinesStart, ImmutableArray<int> Offsets)
{
    /// <summary>Number of glyphs: <c>.notdef</c>, the ones asked for, and the parts they are put together from.</summary>
    public int GlyphCount => Offsets.Length - 1;

    /// <summary>Where in <see cref="Data"/> the outlines of some glyphs stand. Subsets that start with the same glyphs have them alike, as long as no part of a composite has another index.</summary>
    /// <param name="count">How many of the glyphs asked for, from the first on.</param>
    public (int Start, int Length) OutlinesOf(int count) => (OutlinesStart, Offsets[Math.Min(count, GlyphCount - 1) + 1]);
}
