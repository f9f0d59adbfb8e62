namespace ReportGen.Graphics.Fonts.Tables;

/// <summary>Maps code points to glyphs (OpenType <c>cmap</c>, formats 4 and 12).</summary>
/// <remarks>Decoded in pages of 256 code points, each on first use, because a note uses few of a font's 30,000 characters.</remarks>
internal sealed class CharacterMap
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;
    private const int LastCodePoint = 0x10FFFF;

    private readonly ReadOnlyMemory<byte> _subtable;
    private readonly int _format;
    private readonly ushort[]?[] _pages = new ushort[]?[(LastCodePoint + 1) >> PageBits];

    private CharacterMap(ReadOnlyMemory<byte> subtable, int format)
    {
        _subtable = subtable;
        _format = format;
    }

    public static CharacterMap? Read(ReadOnlyMemory<byte> cmap)
    {
        ReadOnlySpan<byte> bytes = cmap.Span;
        CharacterMap? best = null;
        int count = bytes.U16(2);
        for (int i = 0; i < count; i++)
        {
            int record = 4 + (i * 8);
            int platform = bytes.U16(record);
            int encoding = bytes.U16(record + 2);
            bool isUnicode = platform == 0 || (platform == 3 && encoding is 1 or 10);
            ReadOnlyMemory<byte> subtable = cmap.From(bytes.Offset32(record + 4));
            int format = subtable.Span.U16(0);
            // Format 12 covers more than the basic plane, so it takes precedence over format 4.
            if (isUnicode && format is 4 or 12 && (best is null || format > best._format))
            {
                best = new CharacterMap(subtable, format);
            }
        }

        return best;
    }

    public ushort GlyphOf(int codePoint)
    {
        if ((uint)codePoint > LastCodePoint)
        {
            return 0;
        }

        ushort[] page = _pages[codePoint >> PageBits] ?? DecodePage(codePoint >> PageBits);
        return page[codePoint & (PageSize - 1)];
    }

    private ushort[] DecodePage(int index)
    {
        var page = new ushort[PageSize];
        int first = index << PageBits;
        if (_format == 12)
        {
            DecodeGroups(first, page);
        }
        else if (first <= 0xFFFF)
        {
            DecodeSegments(first, page);
        }

        // Two threads may decode the same page; both write the same values.
        _pages[index] = page;
        return page;
    }

    private void DecodeGroups(int first, ushort[] page)
    {
        ReadOnlySpan<byte> data = _subtable.Span;
        int count = (int)Math.Min(data.U32(12), (uint)data.Length / 12);
        int last = first + PageSize - 1;
        long next = 0;
        for (int i = FirstGroupEndingAt(data, count, first); i < count; i++)
        {
            int group = 16 + (i * 12);
            long start = data.U32(group);
            long end = data.U32(group + 4);
            // Groups must be sorted; after one that is out of order the table is damaged.
            if (start > last || start < next || end < start)
            {
                break;
            }

            next = end + 1;
            long glyph = data.U32(group + 8);
            for (long c = Math.Max(start, first); c <= Math.Min(end, last); c++)
            {
                page[c - first] = (ushort)(glyph + c - start);
            }
        }
    }

    private static int FirstGroupEndingAt(ReadOnlySpan<byte> data, int count, int codePoint)
    {
        int low = 0;
        int high = count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (data.U32(16 + (middle * 12) + 4) < codePoint)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private void DecodeSegments(int first, ushort[] page)
    {
        ReadOnlySpan<byte> data = _subtable.Span;
        int count = data.U16(6) / 2;
        int ends = 14;
        int starts = ends + (2 * count) + 2;
        int deltas = starts + (2 * count);
        int ranges = deltas + (2 * count);
        int last = first + PageSize - 1;
        for (int i = 0; i < count; i++)
        {
            int start = data.U16(starts + (2 * i));
            int end = data.U16(ends + (2 * i));
            if (end < first || start > last)
            {
                continue;
            }

            int delta = data.U16(deltas + (2 * i));
            int range = data.U16(ranges + (2 * i));
            for (int c = Math.Max(start, first); c <= Math.Min(end, last); c++)
            {
                int glyph = range == 0 ? c : data.U16(ranges + (2 * i) + range + (2 * (c - start)));
                bool isMapped = range == 0 || glyph != 0;
                page[c - first] = isMapped ? (ushort)(glyph + delta) : (ushort)0;
            }
        }
    }
}
