using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Layout.Text;

/// <summary>Truncates a paragraph to a number of lines.</summary>
internal static class ClampedParagraph
{
    /// <summary>The lines; the last one ends in the style's ellipsis when text was omitted.</summary>
    public static ParagraphLayout Compose(PreparedParagraph prepared, double width)
    {
        ParagraphLayout all = prepared.ComposeAll(width);
        int most = prepared.Paragraph.Style.MaxLines;
        if (all.Lines.Length <= most)
        {
            return all;
        }

        Paragraph paragraph = prepared.Paragraph;
        MeasuredText text = all.Lines[0].Source;
        int last = all.Lines[most - 1].Last;
        while (true)
        {
            // A space or punctuation mark before the ellipsis would look like an error.
            while (last >= 0 && (text.Clusters[last].Kind is ClusterKind.Space or ClusterKind.LongMark or ClusterKind.LongMarkRest or ClusterKind.Opener or ClusterKind.FootnoteReference || text.Clusters[last].IsFullWidthMark))
            {
                last--;
            }

            ParagraphLayout shorter = PreparedParagraph.Of(Cut(paragraph, text, last)).ComposeAll(width);
            if (shorter.Lines.Length <= most || last < 0)
            {
                int omitted = 0;
                for (int i = last + 1; i < text.Clusters.Length; i++)
                {
                    omitted += text.Clusters[i].Length > 0 ? 1 : 0;
                }

                if (shorter.Lines.IsEmpty)
                {
                    return shorter;
                }

                shorter.Lines[^1].Omitted = omitted;
                return new ParagraphLayout(shorter.Lines[0].Source, width, shorter.Lines) { Omitted = omitted };
            }

            last = BeforeCluster(paragraph, text, last);
        }
    }

    /// <summary>The cluster before the grapheme cluster that a given cluster ends.</summary>
    private static int BeforeCluster(Paragraph paragraph, MeasuredText text, int last)
    {
        if (last < 0 || paragraph.Inlines[text.Clusters[last].ParagraphItem] is not TextItem inline)
        {
            return last - 1;
        }

        int end = text.Clusters[last].Offset + text.Clusters[last].Length;
        int start = end;
        foreach (int index in StringInfo.ParseCombiningCharacters(inline.Text[..end]))
        {
            start = index;
        }

        int cluster = last;
        while (cluster >= 0 && text.Clusters[cluster].ParagraphItem == text.Clusters[last].ParagraphItem && text.Clusters[cluster].Offset >= start)
        {
            cluster--;
        }

        return cluster;
    }

    /// <summary>The paragraph up to a cluster, and the ellipsis.</summary>
    private static Paragraph Cut(Paragraph paragraph, MeasuredText text, int last)
    {
        ImmutableArray<ParagraphItem>.Builder inlines = ImmutableArray.CreateBuilder<ParagraphItem>();
        TextStyle style = paragraph.Text;
        if (last >= 0)
        {
            ref GlyphCluster cluster = ref text.Clusters[last];
            inlines.AddRange(paragraph.Inlines[..cluster.ParagraphItem]);
            ParagraphItem inline = paragraph.Inlines[cluster.ParagraphItem];
            inlines.Add(inline is TextItem whole ? Shortened(whole, cluster.Offset + cluster.Length) : inline);
            style = cluster.Style ?? style;
        }

        inlines.Add(new TextItem(paragraph.Style.Ellipsis, style));
        return paragraph with { Inlines = inlines.ToImmutable(), Style = paragraph.Style with { MaxLines = 0, MinLastLineHan = 0 } };
    }

    private static TextItem Shortened(TextItem inline, int length) => inline with
    {
        Text = inline.Text[..length],
        Provenance = inline.Provenance with { Written = GlyphClusterBuilder.SpanOf(inline, 0, length) },
    };
}
