namespace ReportGen.Graphics.Fonts.Tables;

/// <summary>Structures common to GSUB and GPOS: features, lookups, coverage and classes (OpenType, "OpenType Layout Common Table Formats").</summary>
internal static class LayoutTable
{
    private const int NotCovered = -1;

    /// <summary>Maximum number of subtables of a feature. Fonts have some dozens; searching more of them for each pair of letters would take too long.</summary>
    private const int MostSubtables = 1000;

    /// <summary>
    /// The subtables of the lookups that a feature enables for Latin (otherwise default) text, in
    /// lookup order, as offsets from the start of the table; extension lookups are followed.
    /// </summary>
    /// <param name="table">The whole table.</param>
    /// <param name="feature">Feature tag, such as <c>kern</c>.</param>
    /// <param name="lookupType">Type of lookups; others are ignored.</param>
    /// <param name="extensionType">The extension type of this table.</param>
    public static int[] Subtables(ReadOnlySpan<byte> table, string feature, int lookupType, int extensionType)
    {
        var subtables = new List<int>();
        int list = table.U16(8);
        // Each subtable has an offset of two bytes: a table that declares more of them than fit is damaged.
        int budget = table.Length / 2;
        foreach (int lookup in Lookups(table, feature))
        {
            int at = list + table.U16(list + 2 + (2 * lookup));
            int type = table.U16(at);
            int count = table.U16(at + 4);
            for (int i = 0; i < count && budget > 0 && subtables.Count < MostSubtables; i++)
            {
                budget--;
                int subtable = at + table.U16(at + 6 + (2 * i));
                int actual = type;
                if (type == extensionType)
                {
                    actual = table.U16(subtable + 2);
                    subtable = (int)Math.Min((long)subtable + table.U32(subtable + 4), table.Length);
                }

                if (actual == lookupType)
                {
                    subtables.Add(subtable);
                }
            }
        }

        return [.. subtables];
    }

    private static SortedSet<int> Lookups(ReadOnlySpan<byte> table, string feature)
    {
        var lookups = new SortedSet<int>();
        int features = table.U16(6);
        // Each index takes two bytes: a table that declares more of them is damaged.
        int budget = table.Length / 2;
        foreach (int index in FeatureIndices(table))
        {
            int record = features + 2 + (6 * index);
            if (table.Tag(record) != feature)
            {
                continue;
            }

            int at = features + table.U16(record + 4);
            int count = table.U16(at + 2);
            for (int i = 0; i < count && budget > 0; i++)
            {
                budget--;
                lookups.Add(table.U16(at + 4 + (2 * i)));
            }
        }

        return lookups;
    }

    /// <summary>Index of a glyph in a coverage table; -1 when it is not covered.</summary>
    public static int Coverage(ReadOnlySpan<byte> table, int coverage, ushort glyph)
    {
        int format = table.U16(coverage);
        int low = 0;
        int high = table.U16(coverage + 2) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int entry = coverage + 4 + (middle * (format == 1 ? 2 : 6));
            int start = table.U16(entry);
            int end = format == 1 ? start : table.U16(entry + 2);
            if (glyph < start)
            {
                high = middle - 1;
            }
            else if (glyph > end)
            {
                low = middle + 1;
            }
            else
            {
                return format == 1 ? middle : table.U16(entry + 4) + glyph - start;
            }
        }

        return NotCovered;
    }

    /// <summary>The glyphs of a coverage table, in its order.</summary>
    /// <param name="table">The whole table.</param>
    /// <param name="coverage">Offset of the coverage table.</param>
    /// <param name="most">Maximum number: a valid table contains each glyph once, and endlessly overlapping ranges are damage.</param>
    public static List<ushort> Covered(ReadOnlySpan<byte> table, int coverage, int most)
    {
        var glyphs = new List<ushort>();
        bool areRanges = table.U16(coverage) != 1;
        int count = table.U16(coverage + 2);
        for (int i = 0; i < count && glyphs.Count < most; i++)
        {
            int entry = coverage + 4 + (i * (areRanges ? 6 : 2));
            int start = table.U16(entry);
            int end = areRanges ? table.U16(entry + 2) : start;
            for (int glyph = start; glyph <= end && glyphs.Count < most; glyph++)
            {
                glyphs.Add((ushort)glyph);
            }
        }

        return glyphs;
    }

    /// <summary>Class of a glyph in a class definition; 0 for a glyph that it does not contain.</summary>
    public static int ClassOf(ReadOnlySpan<byte> table, int definition, ushort glyph)
    {
        if (table.U16(definition) == 1)
        {
            int index = glyph - table.U16(definition + 2);
            return index >= 0 && index < table.U16(definition + 4) ? table.U16(definition + 6 + (2 * index)) : 0;
        }

        int low = 0;
        int high = table.U16(definition + 2) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int range = definition + 4 + (middle * 6);
            if (glyph < table.U16(range))
            {
                high = middle - 1;
            }
            else if (glyph > table.U16(range + 2))
            {
                low = middle + 1;
            }
            else
            {
                return table.U16(range + 4);
            }
        }

        return 0;
    }

    private static SortedSet<int> FeatureIndices(ReadOnlySpan<byte> table)
    {
        int scripts = table.U16(4);
        int chosen = 0;
        int count = table.U16(scripts);
        for (int i = 0; i < count; i++)
        {
            int record = scripts + 2 + (6 * i);
            string tag = table.Tag(record);
            if (tag == "latn" || (tag == "DFLT" && chosen == 0))
            {
                chosen = scripts + table.U16(record + 4);
            }
        }

        var indices = new SortedSet<int>();
        int defaultLanguage = chosen == 0 ? 0 : table.U16(chosen);
        if (defaultLanguage == 0)
        {
            return indices;
        }

        int language = chosen + defaultLanguage;
        int features = table.U16(language + 4);
        for (int i = 0; i < features; i++)
        {
            indices.Add(table.U16(language + 6 + (2 * i)));
        }

        return indices;
    }
}
