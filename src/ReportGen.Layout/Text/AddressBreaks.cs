using ReportGen.Layout.Text.Unicode;

namespace ReportGen.Layout.Text;

/// <summary>
/// Adds line-breaking opportunities after the signs of web and mail addresses, without a hyphen. UAX #14 covers only the solidus
/// (section 8.1 leaves the rest to a tailoring); an undivided address leaves a justified line too loose.
/// </summary>
internal static class AddressBreaks
{
    private const string Signs = "/.-_?&=#@:~+,;";
    private const int LeastBefore = 4;
    private const int LeastBehind = 3;

    /// <summary>Adds the opportunities inside addresses.</summary>
    public static void Apply(ReadOnlySpan<GlyphCluster> clusters, Span<BreakOpportunity> behind)
    {
        for (int start = 0; start < clusters.Length;)
        {
            int end = start;
            while (end < clusters.Length && clusters[end].CodePoint is > ' ' and < 0x7F && clusters[end].Kind != ClusterKind.FootnoteReference)
            {
                end++;
            }

            if (IsAddress(clusters[start..end]))
            {
                Open(clusters[start..end], behind[start..end]);
            }

            start = Math.Max(end, start + 1);
        }
    }

    private static void Open(ReadOnlySpan<GlyphCluster> clusters, Span<BreakOpportunity> behind)
    {
        for (int i = LeastBefore - 1; i < clusters.Length - LeastBehind; i++)
        {
            bool isNumber = clusters[i].CodePoint is '.' or ',' && IsDigit(clusters[i - 1]) && IsDigit(clusters[i + 1]);
            if (Signs.Contains((char)clusters[i].CodePoint) && char.IsAsciiLetterOrDigit((char)clusters[i + 1].CodePoint) && !isNumber
                && behind[i] == BreakOpportunity.Prohibited)
            {
                behind[i] = BreakOpportunity.Allowed;
            }
        }
    }

    /// <summary>True for a run without spaces that contains a scheme, begins with <c>www.</c>, or is a mail address.</summary>
    private static bool IsAddress(ReadOnlySpan<GlyphCluster> clusters)
    {
        bool hasAt = false;
        for (int i = 0; i + 2 < clusters.Length; i++)
        {
            bool isScheme = clusters[i].CodePoint == ':' && clusters[i + 1].CodePoint == '/' && clusters[i + 2].CodePoint == '/';
            bool isHost = i + 3 < clusters.Length && clusters[i].CodePoint == 'w' && clusters[i + 1].CodePoint == 'w' && clusters[i + 2].CodePoint == 'w' && clusters[i + 3].CodePoint == '.';
            if (isScheme || isHost || (hasAt && clusters[i].CodePoint == '.'))
            {
                return true;
            }

            hasAt |= clusters[i].CodePoint == '@';
        }

        return false;
    }

    private static bool IsDigit(in GlyphCluster cluster) => cluster.CodePoint is >= '0' and <= '9';
}
