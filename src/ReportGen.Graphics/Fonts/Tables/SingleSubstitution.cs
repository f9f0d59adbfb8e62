namespace ReportGen.Graphics.Fonts.Tables;

/// <summary>One-to-one replacement of glyphs by a feature (OpenType GSUB, lookup type 1).</summary>
internal sealed class SingleSubstitution
{
    private const int Single = 1;
    private const int Extension = 7;

    private readonly ReadOnlyMemory<byte> _table;
    private readonly int[] _subtables;

    public SingleSubstitution(ReadOnlyMemory<byte> substitutions, string feature)
    {
        _table = substitutions;
        _subtables = LayoutTable.Subtables(substitutions.Span, feature, Single, Extension);
    }

    /// <summary>The glyph that replaces one; the same glyph when the feature does not cover it.</summary>
    public ushort Of(ushort glyph)
    {
        ReadOnlySpan<byte> table = _table.Span;
        foreach (int subtable in _subtables)
        {
            int index = LayoutTable.Coverage(table, subtable + table.U16(subtable + 2), glyph);
            if (index >= 0)
            {
                return table.U16(subtable) == 1
                    ? (ushort)(glyph + table.U16(subtable + 4))
                    : table.U16(subtable + 6 + (2 * index));
            }
        }

        return glyph;
    }
}
