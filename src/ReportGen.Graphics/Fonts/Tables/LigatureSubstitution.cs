namespace ReportGen.Graphics.Fonts.Tables;

/// <summary>Ligatures: one glyph for several (OpenType GSUB feature <c>liga</c>, lookup type 4).</summary>
internal sealed class LigatureSubstitution
{
    private const int LigatureType = 4;
    private const int Extension = 7;

    private readonly Dictionary<ushort, List<Ligature>> _byFirst;

    public LigatureSubstitution(ReadOnlySpan<byte> table)
    {
        _byFirst = [];
        // Each first glyph, ligature and component takes at least two bytes: a table that declares more of them is damaged.
        int budget = table.Length / 2;
        foreach (int subtable in LayoutTable.Subtables(table, "liga", LigatureType, Extension))
        {
            Read(table, subtable, _byFirst, ref budget);
        }

        // The longest ligature takes precedence: ffi before ff.
        foreach (List<Ligature> ligatures in _byFirst.Values)
        {
            ligatures.Sort((one, other) => other.Rest.Length.CompareTo(one.Rest.Length));
        }
    }

    /// <summary>The ligature that the first glyphs form; 0 when they form none.</summary>
    /// <param name="glyphs">Glyphs in order.</param>
    /// <param name="count">Number of glyphs that it replaces.</param>
    public ushort Find(ReadOnlySpan<ushort> glyphs, out int count)
    {
        count = 0;
        if (glyphs.IsEmpty || !_byFirst.TryGetValue(glyphs[0], out List<Ligature>? ligatures))
        {
            return 0;
        }

        foreach (Ligature ligature in ligatures)
        {
            if (glyphs[1..].StartsWith(ligature.Rest))
            {
                count = ligature.Rest.Length + 1;
                return ligature.Glyph;
            }
        }

        return 0;
    }

    private static void Read(ReadOnlySpan<byte> table, int subtable, Dictionary<ushort, List<Ligature>> byFirst, ref int budget)
    {
        int coverage = subtable + table.U16(subtable + 2);
        foreach (ushort first in LayoutTable.Covered(table, coverage, budget))
        {
            budget--;
            int index = LayoutTable.Coverage(table, coverage, first);
            int set = subtable + table.U16(subtable + 6 + (2 * index));
            int count = table.U16(set);
            for (int i = 0; i < count; i++)
            {
                int ligature = set + table.U16(set + 2 + (2 * i));
                int components = table.U16(ligature + 2);
                budget -= 1 + components;
                if (budget < 0)
                {
                    return;
                }

                if (components < 2)
                {
                    continue;
                }

                var rest = new ushort[components - 1];
                for (int k = 0; k < rest.Length; k++)
                {
                    rest[k] = table.U16(ligature + 4 + (2 * k));
                }

                if (!byFirst.TryGetValue(first, out List<Ligature>? known))
                {
                    byFirst.Add(first, known = []);
                }

                known.Add(new Ligature(table.U16(ligature), rest));
            }
        }
    }

    private sealed record Ligature(ushort Glyph, ushort[] Rest);
}
