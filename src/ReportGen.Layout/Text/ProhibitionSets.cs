using System.Buffers;

namespace ReportGen.Layout.Text;

/// <summary>Kinsoku: the characters that never start or end a line in Chinese text (CLREQ 3.1.7, GB/T 15834—2011, 5.1).</summary>
internal static class ProhibitionSets
{
    private static readonly SearchValues<char> NeverFirst = SearchValues.Create(
        // Stops and marks inside a sentence; closing marks; connectors, middle dots, solidus.
        "。．，、：；！？‼⁇⁈⁉”’」』）》〉】〗〕］｝-–—～〜·・‧/／"
        // Western marks, signs after a number, iteration marks.
        + ",.:;!?)]}%‰％℃℉°′″¢￠々〻ーヽヾゝゞ");

    private static readonly SearchValues<char> NeverLast = SearchValues.Create("“‘「『（《〈【〖〔［｛([{");

    private static readonly SearchValues<char> NeverLastInGb = SearchValues.Create("/／");

    private static readonly SearchValues<char> NeverFirstInStrict = SearchValues.Create("—⸺…⋯");

    /// <summary>True when a character must not start a line.</summary>
    /// <param name="cluster">The character.</param>
    /// <param name="level">The strictness.</param>
    public static bool ForbidsStart(in GlyphCluster cluster, KinsokuLevel level)
    {
        // A hyphen that is the sign of a number can start a line, as the number can.
        if (level == KinsokuLevel.None || cluster.CodePoint > char.MaxValue || cluster is { Kind: ClusterKind.Western, CodePoint: '-' })
        {
            return false;
        }

        char character = (char)cluster.CodePoint;
        return cluster.Kind is ClusterKind.LongMark
            ? level == KinsokuLevel.Strict && NeverFirstInStrict.Contains(character)
            : NeverFirst.Contains(character) || (character == '…' && level == KinsokuLevel.Strict);
    }

    /// <summary>True when a character must not end a line.</summary>
    /// <param name="cluster">The character.</param>
    /// <param name="next">The next character: a solidus can end a line only inside a Western address.</param>
    /// <param name="level">The strictness.</param>
    public static bool ForbidsEnd(in GlyphCluster cluster, in GlyphCluster next, KinsokuLevel level)
    {
        if (level == KinsokuLevel.None || cluster.CodePoint > char.MaxValue)
        {
            return false;
        }

        char character = (char)cluster.CodePoint;
        return NeverLast.Contains(character)
            || (level >= KinsokuLevel.Gb && NeverLastInGb.Contains(character) && next.Kind != ClusterKind.Western);
    }
}
