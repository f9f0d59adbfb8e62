using ReportGen.Layout.Text.Unicode;

namespace ReportGen.Layout.Text;

/// <summary>
/// Removes the opportunity after a solidus between short words: <c>P/E</c>, <c>and/or</c>. UAX #14 defines it for
/// addresses (section 8.1), which keep it.
/// </summary>
internal static class SolidusLineBreaks
{
    private const int ShortWord = 4;

    public static void Apply(ReadOnlySpan<GlyphCluster> clusters, Span<BreakOpportunity> behind)
    {
        bool isInAddress = false;
        for (int i = 1; i < clusters.Length - 1; i++)
        {
            isInAddress = Continues(clusters, i, isInAddress);
            bool isInWord = clusters[i].CodePoint == '/' && clusters[i - 1].Kind == ClusterKind.Western && clusters[i + 1].Kind == ClusterKind.Western;
            if (isInWord && behind[i] == BreakOpportunity.Allowed && !isInAddress && HasShortSide(clusters, i))
            {
                behind[i] = BreakOpportunity.Prohibited;
            }
        }
    }

    private static bool HasShortSide(ReadOnlySpan<GlyphCluster> clusters, int solidus)
    {
        int before = 1;
        while (before <= ShortWord && solidus - before >= 0 && clusters[solidus - before].Kind == ClusterKind.Western)
        {
            before++;
        }

        int after = 1;
        while (after <= ShortWord && solidus + after < clusters.Length && clusters[solidus + after].Kind == ClusterKind.Western)
        {
            after++;
        }

        return before <= ShortWord || after <= ShortWord;
    }

    /// <summary>True when a run without spaces is recognized as an address from the part before: it contains a full stop, or a scheme.</summary>
    private static bool Continues(ReadOnlySpan<GlyphCluster> clusters, int index, bool wasAddress)
    {
        int codePoint = clusters[index].CodePoint;
        bool isScheme = codePoint == '/' && clusters[index - 1].CodePoint is '/' or ':';
        return codePoint is > ' ' and < 0x80 && (wasAddress || isScheme || codePoint == '.');
    }
}
