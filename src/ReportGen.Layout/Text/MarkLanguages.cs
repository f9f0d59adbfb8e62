using System.Collections.Frozen;

using ReportGen.Graphics.Fonts;

namespace ReportGen.Layout.Text;

/// <summary>
/// Determines for each character whether it is set as in Chinese or in Western text: quotation marks, dashes, ellipsis
/// and middle dot share their code points. The language of the text decides; when none is specified, the nearest letter
/// does, jointly for a pair of quotation marks. An apostrophe is Western everywhere.
/// </summary>
internal static class MarkLanguages
{
    private const int Opening = '‘';
    private const int Closing = '’';
    private const int DoubleOpening = '“';
    private const int DoubleClosing = '”';

    private static readonly FrozenSet<string> Contractions = FrozenSet.Create(StringComparer.Ordinal, "s", "t", "d", "m", "ll", "re", "ve", "S");

    public static void Settle(Span<GlyphCluster> clusters)
    {
        bool isAnyUnknown = false;
        bool isAnySingle = false;
        for (int i = 0; i < clusters.Length; i++)
        {
            ref GlyphCluster cluster = ref clusters[i];
            cluster.IsChinese = Scripts.IsChinese(cluster.Style?.Language);
            isAnyUnknown |= cluster.Style is { Language: null };
            isAnySingle |= cluster.CodePoint == Closing;
        }

        if (isAnyUnknown)
        {
            SettleByNeighbours(clusters);
        }

        if (isAnySingle)
        {
            SettleApostrophes(clusters);
        }
    }

    private static void SettleByNeighbours(Span<GlyphCluster> clusters)
    {
        // Distance to the nearest preceding letter, and its script; the following one is found in a backward pass.
        var before = new (int Distance, bool IsChinese)[clusters.Length];
        (int Distance, bool IsChinese) nearest = (int.MaxValue, true);
        for (int i = 0; i < clusters.Length; i++)
        {
            before[i] = nearest;
            nearest = Next(clusters[i], nearest);
        }

        nearest = (int.MaxValue, true);
        for (int i = clusters.Length - 1; i >= 0; i--)
        {
            if (clusters[i].Style is { Language: null })
            {
                clusters[i].IsChinese = before[i].Distance <= nearest.Distance ? before[i].IsChinese : nearest.IsChinese;
            }

            nearest = Next(clusters[i], nearest);
        }

        // A closing quotation mark is set as the opening one is.
        var open = new Stack<bool>();
        foreach (ref GlyphCluster cluster in clusters)
        {
            if (cluster.Style is not { Language: null })
            {
                continue;
            }

            if (cluster.CodePoint is Opening or DoubleOpening)
            {
                open.Push(cluster.IsChinese);
            }
            else if (cluster.CodePoint == DoubleClosing && open.TryPop(out bool isChinese))
            {
                cluster.IsChinese = isChinese;
            }
        }

        static (int Distance, bool IsChinese) Next(in GlyphCluster cluster, (int Distance, bool IsChinese) nearest) =>
            Scripts.IsHan(cluster.CodePoint) ? (1, true)
            : cluster.CodePoint is not ('%' or '+' or '#' or '@' or '&') && Scripts.IsWestern(cluster.CodePoint) ? (1, false)
            : (nearest.Distance == int.MaxValue ? int.MaxValue : nearest.Distance + 1, nearest.IsChinese);
    }

    /// <summary>Distinguishes apostrophes from closing quotation marks: <c>it’s</c>, <c>investors’</c>, <c>’24</c> beside <c>‘……’</c>.</summary>
    private static void SettleApostrophes(Span<GlyphCluster> clusters)
    {
        int open = 0;
        bool openIsChinese = true;
        for (int i = 0; i < clusters.Length; i++)
        {
            if (clusters[i].CodePoint == Opening)
            {
                open++;
                openIsChinese = clusters[i].IsChinese;
            }
            else if (clusters[i].CodePoint == Closing)
            {
                if (IsApostrophe(clusters, i, open > 0))
                {
                    clusters[i].IsChinese = false;
                }
                else if (open > 0)
                {
                    open--;
                    clusters[i].IsChinese = openIsChinese;
                }
            }
        }
    }

    private static bool IsApostrophe(ReadOnlySpan<GlyphCluster> clusters, int index, bool isOpen)
    {
        bool isBehindLetter = index > 0 && Scripts.IsWestern(clusters[index - 1].CodePoint);
        bool isBeforeLetter = index + 1 < clusters.Length && Scripts.IsWestern(clusters[index + 1].CodePoint);
        if (!isOpen)
        {
            return isBehindLetter || isBeforeLetter;
        }

        if (!isBehindLetter || !isBeforeLetter)
        {
            return false;
        }

        // Inside a quotation: a contraction, or a later mark closes the quotation.
        int end = index + 1;
        var word = new System.Text.StringBuilder();
        while (end < clusters.Length && clusters[end].CodePoint < 0x80 && char.IsAsciiLetter((char)clusters[end].CodePoint) && word.Length < 3)
        {
            word.Append((char)clusters[end++].CodePoint);
        }

        return Contractions.Contains(word.ToString()) || ClosesLater(clusters, index + 1);
    }

    private static bool ClosesLater(ReadOnlySpan<GlyphCluster> clusters, int start)
    {
        for (int i = start; i < clusters.Length && clusters[i].CodePoint != Opening; i++)
        {
            if (clusters[i].CodePoint == Closing)
            {
                return true;
            }
        }

        return false;
    }
}
