using System.Collections.Immutable;

namespace ReportGen.Graphics.Fonts;

/// <summary>A font face and its fallback faces, in order.</summary>
public sealed class FontSelection : IEquatable<FontSelection>
{
    /// <summary>Creates a selection.</summary>
    /// <param name="faces">The preferred face, then the fallbacks; at least one.</param>
    public FontSelection(params ImmutableArray<OpenTypeFace> faces)
    {
        if (faces.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A selection must have at least one face.", nameof(faces));
        }

        Faces = faces;
    }

    /// <summary>The faces in order of preference.</summary>
    public ImmutableArray<OpenTypeFace> Faces { get; }

    /// <summary>The face that determines the metrics of a line.</summary>
    public OpenTypeFace Primary => Faces[0];

    /// <summary>The first face with a glyph for a code point; the primary face when none has.</summary>
    /// <param name="codePoint">A Unicode code point.</param>
    /// <param name="glyph">Its glyph; 0 when no face has one.</param>
    public OpenTypeFace FaceFor(int codePoint, out ushort glyph)
    {
        foreach (OpenTypeFace face in Faces)
        {
            glyph = face.GlyphOf(codePoint);
            if (glyph != 0)
            {
                return face;
            }
        }

        glyph = 0;
        return Primary;
    }

    /// <inheritdoc/>
    public bool Equals(FontSelection? other) => other is not null && Faces.AsSpan().SequenceEqual(other.Faces.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FontSelection);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Faces.Length, Primary);
}
