namespace ReportGen.Graphics.Pages;

/// <summary>The box around a glyph's ink, in font units, y upwards from the baseline; all zero for a blank glyph.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Bottom">Lower edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Top">Upper edge.</param>
public readonly record struct GlyphBounds(int Left, int Bottom, int Right, int Top)
{
    /// <summary>True when the glyph shows no ink.</summary>
    public bool IsEmpty => Left == Right || Bottom == Top;
}
