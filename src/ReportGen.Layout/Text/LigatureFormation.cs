using ReportGen.Layout.Text.Unicode;

namespace ReportGen.Layout.Text;

/// <summary>Joins letters into ligatures, but never across a hyphenation point.</summary>
internal static class LigatureFormation
{
    private const int Longest = 3;

    public static void Apply(Span<GlyphCluster> clusters, ReadOnlySpan<BreakOpportunity> behind)
    {
        Span<ushort> glyphs = stackalloc ushort[Longest];
        for (int i = 0; i < clusters.Length - 1; i++)
        {
            if (!IsLetter(clusters[i]) || clusters[i].Style is not { Ligatures: true, Tracking: 0 })
            {
                continue;
            }

            int count = 0;
            while (count < Longest && i + count < clusters.Length && (count == 0 || Continues(clusters, behind, i + count)))
            {
                glyphs[count] = clusters[i + count].Glyph;
                count++;
            }

            if (count < 2 || clusters[i].Face!.Ligature(glyphs[..count], out int taken) is not (not 0 and var ligature))
            {
                continue;
            }

            clusters[i].Glyph = ligature;
            clusters[i].Advance = clusters[i].Face!.AdvanceOf(ligature) * clusters[i].Style!.Size / clusters[i].Face!.UnitsPerEm;
            for (int k = i + 1; k < i + taken; k++)
            {
                clusters[k].IsAbsorbed = true;
                clusters[k].Glyph = ligature;
                clusters[k].Advance = 0;
            }

            i += taken - 1;
        }
    }

    private static bool IsLetter(in GlyphCluster cluster) =>
        cluster.CodePoint is > ' ' and < 0x80 && cluster.Kind == ClusterKind.Western && cluster.Face is not null;

    private static bool Continues(ReadOnlySpan<GlyphCluster> clusters, ReadOnlySpan<BreakOpportunity> behind, int index) =>
        IsLetter(clusters[index]) && clusters[index].ParagraphItem == clusters[index - 1].ParagraphItem && behind[index - 1] == BreakOpportunity.Prohibited
        && ReferenceEquals(clusters[index].Face, clusters[index - 1].Face);
}
