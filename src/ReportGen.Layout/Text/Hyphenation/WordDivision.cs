using System.Buffers;

using ReportGen.Graphics.Fonts;
using ReportGen.Layout.Text.Unicode;

namespace ReportGen.Layout.Text.Hyphenation;

/// <summary>Adds places where the English words of a paragraph may be divided.</summary>
internal static class WordDivision
{
    /// <summary>Adds the places where a style that divides words does so: in English text and in English words of Chinese text.</summary>
    public static void Apply(ReadOnlySpan<Cell> cells, Span<BreakOpportunity> behind)
    {
        bool[] divisions = ArrayPool<bool>.Shared.Rent(cells.Length);
        Find(cells, divisions);
        for (int i = 0; i < cells.Length; i++)
        {
            if (divisions[i] && behind[i] == BreakOpportunity.Prohibited && IsEnglish(cells[i]) && !IsName(cells, i))
            {
                behind[i] = BreakOpportunity.Division;
            }
        }

        ArrayPool<bool>.Shared.Return(divisions);
    }

    /// <summary>Marks the letters behind which a word may be divided as English words are.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="behind">Receives true for each such letter; at least as long as the cells.</param>
    public static void Find(ReadOnlySpan<Cell> cells, Span<bool> behind)
    {
        behind.Clear();
        Span<char> word = stackalloc char[Hyphenator.LongestWord];
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

                Hyphenator.English.Find(word[..length], behind.Slice(start, length));
            }

            start = Math.Max(end, start + 1);
        }
    }

    private static bool IsLetter(in Cell cell) =>
        cell.CodePoint < 0x80 && char.IsAsciiLetter((char)cell.CodePoint) && cell.Kind == CellKind.Western;

    /// <summary>True for English, and for Latin words in Chinese text, which are English for want of another word.</summary>
    private static bool IsEnglish(in Cell cell) =>
        cell.Style?.Language is not { } language || Scripts.IsChinese(language) || language.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>True inside a word with a capital that no start of a sentence explains: a name stays whole.</summary>
    private static bool IsName(ReadOnlySpan<Cell> cells, int index)
    {
        int start = index;
        while (start > 0 && IsLetter(cells[start - 1]))
        {
            start--;
        }

        if (!char.IsAsciiLetterUpper((char)cells[start].CodePoint))
        {
            return false;
        }

        int before = start - 1;
        while (before >= 0 && cells[before].CodePoint is ' ' or '(' or '[' or '"' or '“' or '‘')
        {
            before--;
        }

        bool startsSentence = before < 0 || cells[before].Kind == CellKind.ForcedBreak || cells[before].CodePoint is '.' or '!' or '?' or ':' or '…' or '”' or ')';
        return !startsSentence;
    }

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
