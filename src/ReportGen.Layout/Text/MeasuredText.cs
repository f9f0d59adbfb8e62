using System.Buffers;

using ReportGen.Graphics.Fonts;
using ReportGen.Layout.Text.Hyphenation;
using ReportGen.Layout.Text.Unicode;

namespace ReportGen.Layout.Text;

/// <summary>The clusters of a paragraph with everything that line breaking requires: positions, sums of shrink and stretch, and line-breaking opportunities.</summary>
internal sealed class MeasuredText
{
    private const int SoftHyphen = 0xAD;

    private readonly double[] _x;

    // Only justified text requires sums; a table of ten thousand rows keeps a hundred thousand texts that do not.
    private readonly Sums[] _sums;
    private readonly BreakPoint[] _points;

    private MeasuredText(Paragraph paragraph, GlyphCluster[] clusters, ReadOnlySpan<BreakOpportunity> behind)
    {
        Paragraph = paragraph;
        Clusters = clusters;
        _x = new double[clusters.Length + 1];
        _sums = paragraph.Style.Alignment == TextAlignment.Justify ? new Sums[clusters.Length] : [];
        Place();
        _points = FindPoints(behind);
    }

    private MeasuredText(MeasuredText measured, Paragraph paragraph)
    {
        Paragraph = paragraph;
        Clusters = measured.Clusters;
        _x = measured._x;
        _sums = measured._sums;
        _points = measured._points;
    }

    public Paragraph Paragraph { get; }

    public GlyphCluster[] Clusters { get; }

    /// <summary>Line-breaking opportunities, in order; the first one is the start of the paragraph, the last one its end.</summary>
    public ReadOnlySpan<BreakPoint> Points => _points;

    /// <summary>Indent of the first line in points.</summary>
    public double FirstIndent => Paragraph.Style.FirstLineIndent * Paragraph.Text.Size;

    public static MeasuredText Of(Paragraph paragraph, GlyphCluster[] clusters)
    {
        LineBreakClass[] classes = ArrayPool<LineBreakClass>.Shared.Rent(clusters.Length);
        BreakOpportunity[] opportunities = ArrayPool<BreakOpportunity>.Shared.Rent(clusters.Length);
        Span<BreakOpportunity> behind = opportunities.AsSpan(0, clusters.Length);
        KinsokuLevel level = paragraph.Style.Kinsoku;
        for (int i = 0; i < clusters.Length; i++)
        {
            classes[i] = LineBreakTailoring.ClassOf(clusters[i], clusters[i].IsChinese, level);
        }

        LineBreaker.Find(classes.AsSpan(0, clusters.Length), behind);
        ArrayPool<LineBreakClass>.Shared.Return(classes);
        ApplyProhibitions(clusters, behind, level);
        BreakOpportunity[] allowed = ArrayPool<BreakOpportunity>.Shared.Rent(clusters.Length);
        behind.CopyTo(allowed);
        SolidusLineBreaks.Apply(clusters, behind);
        if (paragraph.Style.KeepsNumbersWhole)
        {
            NumberLineBreaks.Apply(clusters, behind);
        }

        for (int i = 0; i < clusters.Length; i++)
        {
            clusters[i].IsGlued = allowed[i] == BreakOpportunity.Allowed && behind[i] == BreakOpportunity.Prohibited;
        }

        ArrayPool<BreakOpportunity>.Shared.Return(allowed);
        AddressBreaks.Apply(clusters, behind);

        if (paragraph.Style.Hyphenation)
        {
            HyphenationPoints.Apply(clusters, behind);
        }

        LigatureFormation.Apply(clusters, behind);
        ClusterSpacing.Set(clusters, paragraph.Style.PunctuationSqueeze);
        var text = new MeasuredText(paragraph, clusters, behind);
        ArrayPool<BreakOpportunity>.Shared.Return(opportunities);
        return text;
    }

    /// <summary>The same measures for a paragraph of the same characters and styles.</summary>
    public MeasuredText For(Paragraph paragraph) => new(this, paragraph);

    /// <summary>Width of a line between two break points, before shrinking or stretching.</summary>
    public static double NaturalWidth(in BreakPoint start, in BreakPoint end) => end.Last < start.First ? 0 : end.Right - start.Left;

    /// <summary>Available shrink and stretch between two clusters of one line.</summary>
    public void Sum(int first, int last, out Sums sums) => Sums.Subtract(_sums[last], _sums[first], out sums);

    /// <summary>Total shrink available between two clusters of one line.</summary>
    public double ShrinkBetween(int first, int last) => _sums[last].Shrink - _sums[first].Shrink;

    /// <summary>Left edge of a cluster, with all clusters on one line.</summary>
    public double XOf(int cluster) => _x[cluster];

    /// <summary>The first break point after a cluster.</summary>
    public BreakPoint PointBehindCluster(int cluster)
    {
        int low = 0;
        int high = _points.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_points[middle].Last < cluster)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return _points[low];
    }

    private static void ApplyProhibitions(ReadOnlySpan<GlyphCluster> clusters, Span<BreakOpportunity> behind, KinsokuLevel level)
    {
        for (int i = 0; i < clusters.Length - 1; i++)
        {
            if (behind[i] != BreakOpportunity.Allowed)
            {
                continue;
            }

            int last = i;
            while (last > 0 && clusters[last].Kind == ClusterKind.Space)
            {
                last--;
            }

            ref readonly GlyphCluster next = ref clusters[i + 1];
            bool isProhibited = next.Kind == ClusterKind.FootnoteReference || (next.IsChinese && next.Kind != ClusterKind.FootnoteReference && ProhibitionSets.ForbidsStart(next, level))
                || (clusters[last].IsChinese && ProhibitionSets.ForbidsEnd(clusters[last], next, level));
            if (isProhibited)
            {
                behind[i] = BreakOpportunity.Prohibited;
            }
        }
    }

    private void Place()
    {
        double x = 0;
        var sums = default(Sums);
        for (int i = 0; i < Clusters.Length; i++)
        {
            ref GlyphCluster cluster = ref Clusters[i];
            if (i > 0)
            {
                x += cluster.Glue;
                sums.Add(cluster);
            }

            if (Paragraph.Inlines[cluster.ParagraphItem] is TabInline tab)
            {
                cluster.Advance = Math.Max(0, tab.Position - x);
            }

            _x[i] = x;
            if (_sums.Length > 0)
            {
                _sums[i] = sums;
            }

            x += cluster.Advance;
        }

        _x[Clusters.Length] = x;
    }

    private BreakPoint[] FindPoints(ReadOnlySpan<BreakOpportunity> behind)
    {
        int count = Clusters.Length == 0 ? 1 : 2;
        for (int i = 0; i < Clusters.Length - 1; i++)
        {
            count += behind[i] == BreakOpportunity.Prohibited ? 0 : 1;
        }

        var points = new BreakPoint[count];
        points[0] = PointBehind(-1, LineEnd.Forced);
        int next = 1;
        for (int i = 0; i < Clusters.Length - 1; i++)
        {
            if (behind[i] != BreakOpportunity.Prohibited)
            {
                points[next++] = PointBehind(i, behind[i] switch
                {
                    BreakOpportunity.Mandatory => LineEnd.Forced,
                    BreakOpportunity.Division => LineEnd.Hyphen,
                    _ when Clusters[i].CodePoint == SoftHyphen => LineEnd.Hyphen,
                    _ => LineEnd.Full,
                });
            }
        }

        if (Clusters.Length > 0)
        {
            points[next] = PointBehind(Clusters.Length - 1, LineEnd.Paragraph);
        }

        return points;
    }

    /// <summary>The break point after a cluster.</summary>
    public BreakPoint PointBehind(int cluster, LineEnd end)
    {
        int last = cluster;
        while (last >= 0 && Clusters[last].Kind is ClusterKind.Space or ClusterKind.ForcedBreak)
        {
            last--;
        }

        int first = cluster + 1;
        while (first < Clusters.Length && Clusters[first].Kind == ClusterKind.Space)
        {
            first++;
        }

        var point = new BreakPoint { First = first, Last = last, End = end };
        if (last >= 0)
        {
            point.Right = _x[last] + Clusters[last].Advance - Clusters[last].RightBlank + (end == LineEnd.Hyphen ? HyphenWidth(Clusters[last]) : 0);
        }

        if (first < Clusters.Length)
        {
            point.Left = _x[first] + Clusters[first].LeftBlank;
        }

        return point;
    }

    /// <summary>Width of the hyphen that divides a word after a cluster.</summary>
    public static double HyphenWidth(in GlyphCluster cluster) =>
        cluster.Style is { } style ? CharacterForms.Of(style.Font, '-', 0, 0, isChinese: false).Advance * style.Size : 0;
}
