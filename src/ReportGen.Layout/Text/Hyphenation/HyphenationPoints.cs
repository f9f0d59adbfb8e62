using System.Buffers;

using ReportGen.Graphics.Fonts;
using ReportGen.Layout.Text.Unicode;

namespace ReportGen.Layout.Text.Hyphenation;

/// <summary>Adds hyphenation points to the English words of a paragraph.</summary>
internal static class HyphenationPoints
{
    /// <summary>Adds hyphenation points where the style allows them: in English text and in English words of Chinese text.</summary>
    public static void Apply(ReadOnlySpan<GlyphCluster> clusters, Span<BreakOpportunity> behind)
    {
        bool[] divisions = ArrayPool<bool>.Shared.Rent(clusters.Length);
        Find(clusters, divisions);
        for (int i = 0; i < clusters.Length; i++)
        {
            if (divisions[i] && behind[i] == BreakOpportunity.Prohibited && IsEnglish(clusters[i]) && !IsName(clusters, i))
            {
                behind[i] = BreakOpportunity.Division;
            }
        }

        ArrayPool<bool>.Shared.Return(divisions);
    }

    /// <summary>Marks the letters after which a word can be hyphenated as English.</summary>
    /// <param name="clusters">The clusters.</param>
    /// <param name="behind">Receives true for each such letter; at least as long as the clusters.</param>
    public static void Find(ReadOnlySpan<GlyphCluster> clusters, Span<bool> behind)
    {
        behind.Clear();
        Span<char> word = stackalloc char[Hyphenator.LongestWord];
        for (int start = 0; start < clusters.Length;)
        {
            int end = start;
            while (end < clusters.Length && IsLetter(clusters[end]))
            {
                end++;
            }

            int length = end - start;
            if (length <= Hyphenator.LongestWord && length >= Hyphenator.LeastBefore + Hyphenator.LeastBehind && IsOrdinaryWord(clusters, start, end))
            {
                for (int i = 0; i < length; i++)
                {
                    word[i] = char.ToLowerInvariant((char)clusters[start + i].CodePoint);
                }

                Hyphenator.English.Find(word[..length], behind.Slice(start, length));
            }

            start = Math.Max(end, start + 1);
        }
    }

    private static bool IsLetter(in GlyphCluster cluster) =>
        cluster.CodePoint < 0x80 && char.IsAsciiLetter((char)cluster.CodePoint) && cluster.Kind == ClusterKind.Western;

    /// <summary>True for English, and for Latin words in Chinese text, which are assumed to be English.</summary>
    private static bool IsEnglish(in GlyphCluster cluster) =>
        cluster.Style?.Language is not { } language || Scripts.IsChinese(language) || language.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>True inside a word with a capital that is not at the start of a sentence: a name is not divided.</summary>
    private static bool IsName(ReadOnlySpan<GlyphCluster> clusters, int index)
    {
        int start = index;
        while (start > 0 && IsLetter(clusters[start - 1]))
        {
            start--;
        }

        if (!char.IsAsciiLetterUpper((char)clusters[start].CodePoint))
        {
            return false;
        }

        int before = start - 1;
        while (before >= 0 && clusters[before].CodePoint is ' ' or '(' or '[' or '"' or '“' or '‘')
        {
            before--;
        }

        bool startsSentence = before < 0 || clusters[before].Kind == ClusterKind.ForcedBreak || clusters[before].CodePoint is '.' or '!' or '?' or ':' or '…' or '”' or ')';
        return !startsSentence;
    }

    /// <summary>Abbreviations, product names and parts of compounds, codes and addresses are not divided.</summary>
    private static bool IsOrdinaryWord(ReadOnlySpan<GlyphCluster> clusters, int start, int end)
    {
        for (int i = start + 1; i < end; i++)
        {
            if (char.IsAsciiLetterUpper((char)clusters[i].CodePoint) || clusters[i].Style != clusters[start].Style)
            {
                return false;
            }
        }

        return !IsTight(clusters, start - 1) && !IsTight(clusters, end);
    }

    private static bool IsTight(ReadOnlySpan<GlyphCluster> clusters, int index) =>
        (uint)index < (uint)clusters.Length
        && (clusters[index].CodePoint is '-' or '/' or '@' or '_' or (>= '0' and <= '9') || (clusters[index].CodePoint == '.' && index + 1 < clusters.Length && clusters[index + 1].Kind == ClusterKind.Western));
}
