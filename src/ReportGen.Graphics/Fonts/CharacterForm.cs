namespace ReportGen.Graphics.Fonts;

/// <summary>How one character is drawn. Lengths are ems.</summary>
/// <param name="Face">The face that has it.</param>
/// <param name="Glyph">Its glyph; 0 draws nothing.</param>
/// <param name="Advance">Width that it takes.</param>
/// <param name="Offset">Where the glyph's origin stands, right of the character's own start.</param>
/// <param name="Scale">Horizontal scale of the glyph about its origin.</param>
public readonly record struct CharacterForm(OpenTypeFace Face, ushort Glyph, double Advance, double Offset, double Scale)
{
    /// <summary>True when no face has the character: a reader would see a box.</summary>
    public bool IsMissing { get; init; }
}
