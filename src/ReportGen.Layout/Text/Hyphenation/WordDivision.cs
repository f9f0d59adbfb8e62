using ReportGen.Layout.Text.Unicode;

namespace ReportGen.Layout.Text.Hyphenation;

/// <summary>Adds places where the English words of a paragraph may be divided.</summary>
internal static class WordDivision
{
    public static void Apply(ReadOnlySpan<Cell> cells, Span<BreakOpportunity> behind)
    {
        Span<char> word = stackalloc char[Hyphenator.LongestWord];
        Span<bool> divisions = stackalloc bool[Hyphenator.LongestWord];
        for (int start = 0; start < cells.Length;)
        {
            int end = start;
            while (end < cells.Length && IsLetter(cells[end]))
            {
                end++;
            }

            int length = end - start;
            if (length <= Hyphenator.LongestWord && length >= Hyphenator.LeastBefore + Hyphenator.LeastBehind && IsOrdinaryWord(cells, start, end))
            {
                for (int i = 0; i < length; i++)
                {
                    word[i] = char.ToLowerInvariant((char)cells[start + i].CodePoint);
                }

                Hyphenator.English.Find(word[..length], divisions[..length]);
                for (int i = 0; i < length; i++)
                {
                    if (divisions[i] && behind[start + i] == BreakOpportunity.Prohibited)
                    {
                        behind[start + i] = BreakOpportunity.Division;
                    }
                }
            }

            start = Math.Max(end, start + 1);
        }
    }

    private static bool IsLetter(in Cell cell) =>
        cell.CodePoint < 0x80 && char.IsAsciiLetter((char)cell.CodePoint) && cell.Kind == CellKind.Western
        && cell.Style?.Language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Abbreviations, product names and parts of compounds, codes and addresses stay whole.</summary>
    private static bool IsOrdinaryWord(ReadOnlySpan<Cell> cells, int start, int end)
    {
        for (int i = start + 1; i < end; i++)
        {
            if (char.IsAsciiLetterUpper((char)cells[i].CodePoint) || cells[i].Style != cells[start].Style)
            {
                return false;
            }
        }

        return !IsTight(cells, start - 1) && !IsTight(cells, end);
    }

    private static bool IsTight(ReadOnlySpan<Cell> cells, int index) =>
        (uint)index < (uint)cells.Length
        && (cells[index].CodePoint is '-' or '/' or '@' or '_' or (>= '0' and <= '9') || (cells[index].CodePoint == '.' && index + 1 < cells.Length && cells[index + 1].Kind == CellKind.Western));
}
