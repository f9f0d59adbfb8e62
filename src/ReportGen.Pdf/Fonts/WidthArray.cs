using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Fonts;

/// <summary>Writes the widths of a CID font as short as its two forms allow (ISO 32000-1, 9.7.4.3).</summary>
internal static class WidthArray
{
    /// <summary>A range of equal widths pays off from this length on.</summary>
    private const int ShortestRange = 4;

    public static void Write(PdfBuffer entry, List<int> widths)
    {
        // Chinese glyphs share one width: it is the default, and only the others are listed.
        int common = widths.Count == 0
            ? 1000
            : widths.GroupBy(width => width).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
        if (common != 1000)
        {
            entry.Raw("/DW"u8).Integer(common);
        }

        entry.Raw("/W["u8);
        int at = 0;
        while (at < widths.Count)
        {
            if (widths[at] == common)
            {
                at++;
                continue;
            }

            int range = RangeFrom(widths, at);
            if (range >= ShortestRange)
            {
                entry.Integer(at + 1).Integer(at + range).Integer(widths[at]);
                at += range;
                continue;
            }

            entry.Integer(at + 1).Raw((byte)'[');
            while (at < widths.Count && widths[at] != common && RangeFrom(widths, at) < ShortestRange)
            {
                entry.Integer(widths[at++]);
            }

            entry.Raw((byte)']');
        }

        entry.Raw((byte)']');
    }

    private static int RangeFrom(List<int> widths, int start)
    {
        int end = start;
        while (end < widths.Count && widths[end] == widths[start])
        {
            end++;
        }

        return end - start;
    }
}
