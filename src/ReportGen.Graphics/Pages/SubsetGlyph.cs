namespace ReportGen.Graphics.Pages;

/// <summary>A glyph of a subset.</summary>
/// <param name="Glyph">Index in the face.</param>
/// <param name="Advance">Width in font units, that of the face or another.</param>
public readonly record struct SubsetGlyph(ushort Glyph, ushort Advance);
