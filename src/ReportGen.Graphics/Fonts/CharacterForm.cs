namespace ReportGen.Graphics.Fonts;

/// <summary>How one character is drawn. Lengths are ems.</summary>
/// <param name="Face">The font face that contains it.</param>
/// <param name="Glyph">Its glyph; 0 draws nothing.</param>
/// <param name="Advance">Width that it takes.</param>
/// <param name="Offset">Offset of the glyph's origin from the start of the character.</param>
/// <param name="Scale">Horizontal scale of the glyph about its origin.</param>
public readonly record struct CharacterForm(OpenTypeFace Face, ushort Glyph, double Advance, double Offset, double Scale)
{
    /// <summary>True when no font face has the character, so that a box would be shown.</summary>
    public bool IsMissing { get; init; }
}
