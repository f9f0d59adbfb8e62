using ReportGen.Graphics.Fonts;

namespace ReportGen.Layout.Text;

/// <summary>Sets the glue between clusters: kerning, tracking, the gap between Han and Western text, compressed punctuation, and how much of it may shrink or stretch.</summary>
internal static class ClusterSpacing
{
    private const int NoBreakSpace = 0xA0;
    private const double QuarterEm = 0.25;
    private const double MaxWordSpace = 0.5;
    private const double MinGap = 0.125;
    private const double MaxGap = 0.5;
    private const double InterpunctBlank = 0.125;

    /// <summary>Share of a narrow word space that may be removed when a minimum of a quarter em would leave nothing to remove.</summary>
    private const double WordSpaceShrink = 0.2;

    /// <summary>Sets the glue before every cluster.</summary>
    /// <param name="clusters">The clusters of a paragraph.</param>
    /// <param name="isSqueezed">True to compress adjacent marks.</param>
    public static void Set(Span<GlyphCluster> clusters, bool isSqueezed)
    {
        // Blank of a mark before footnote references: they move into it, and it follows them.
        double heldBlank = 0;
        int baseIndex = -1;
        bool isPairClosed = false;
        for (int i = 1; i < clusters.Length; i++)
        {
            ref GlyphCluster left = ref clusters[i - 1];
            ref GlyphCluster right = ref clusters[i];
            if (left.Kind != ClusterKind.FootnoteReference)
            {
                baseIndex = i - 1;
                heldBlank = left.RightBlank;
            }

            if (left.Kind == ClusterKind.ForcedBreak || right.Kind == ClusterKind.ForcedBreak)
            {
                continue;
            }

            right.Glue = left.Style is { Tracking: not 0 } tracked && left.Advance > 0 ? tracked.Tracking * tracked.Size : 0;
            if (right.Kind == ClusterKind.FootnoteReference)
            {
                right.Glue -= left.Kind == ClusterKind.FootnoteReference ? 0 : left.RightBlank;
                Kern(left, ref right);
                continue;
            }

            if (left.Kind == ClusterKind.FootnoteReference)
            {
                if (baseIndex >= 0)
                {
                    SetBehindFootnoteReference(clusters[baseIndex], ref right, heldBlank);
                }

                continue;
            }

            bool closesPair = isSqueezed && ClosesPair(clusters, i);
            SetPair(left, ref right, isPairClosed);
            isPairClosed = closesPair;
        }
    }

    /// <summary>True when a cluster is the second of exactly two exclamation or question marks, which together take one em (GB/T 15834—2011, 5.1.2).</summary>
    private static bool ClosesPair(ReadOnlySpan<GlyphCluster> clusters, int index) =>
        clusters[index].Kind == ClusterKind.Exclamation && clusters[index - 1].Kind == ClusterKind.Exclamation
        && (index < 2 || clusters[index - 2].Kind != ClusterKind.Exclamation)
        && (index + 1 >= clusters.Length || clusters[index + 1].Kind != ClusterKind.Exclamation);

    private static void SetBehindFootnoteReference(in GlyphCluster marked, ref GlyphCluster right, double blank)
    {
        right.Glue += blank;
        if (blank > 0)
        {
            (right.ShrinkTier, right.Shrink) = (TierOf(marked), (float)blank);
        }

        if (GrowsBetween(marked, right))
        {
            (right.StretchTier, right.Stretch) = (StretchTier.HanGap, (float)right.Style!.Size);
        }
    }

    private static void SetPair(in GlyphCluster left, ref GlyphCluster right, bool isAfterPair)
    {
        double rightBlank = left.RightBlank;
        if (isAfterPair)
        {
            right.Glue -= rightBlank;
            rightBlank = 0;
        }

        double blank = rightBlank + right.LeftBlank;
        if (blank > 0 && left.IsFullWidthMark && right.IsFullWidthMark)
        {
            // Two adjacent marks give up half an em: 2 em become 1.5 em (GB practice; CLREQ 3.2.2).
            right.Glue -= Math.Min(blank, Math.Max(left.Style!.Size, right.Style!.Size) / 2);
        }
        else if (blank > 0)
        {
            (right.ShrinkTier, right.Shrink) = (rightBlank > 0 ? TierOf(left) : ShrinkTier.Bracket, (float)blank);
        }

        if (right.Kind == ClusterKind.Space || right.CodePoint == NoBreakSpace)
        {
            SetWordSpace(ref right);
        }
        else if (IsHanBesideWestern(left, right) && left.Style!.HanLatinGap > 0)
        {
            SetGap(left.Style, ref right);
        }
        else if (left.Kind == ClusterKind.Interpunct || right.Kind == ClusterKind.Interpunct)
        {
            (right.ShrinkTier, right.Shrink) = (ShrinkTier.Interpunct, (float)(InterpunctBlank * (right.Style ?? left.Style)!.Size));
        }
        else if (GrowsBetween(left, right))
        {
            (right.StretchTier, right.Stretch) = (StretchTier.HanGap, (float)right.Style!.Size);
        }
        else
        {
            Kern(left, ref right);
        }
    }

    private static void SetWordSpace(ref GlyphCluster space)
    {
        double size = space.Style!.Size;
        double least = Math.Min(QuarterEm * size, (1 - WordSpaceShrink) * space.Advance);
        (space.ShrinkTier, space.Shrink) = (ShrinkTier.WordSpace, (float)Math.Max(0, space.Advance - least));
        (space.StretchTier, space.Stretch) = (StretchTier.WordSpace, (float)Math.Max(0, (MaxWordSpace * size) - space.Advance));
    }

    private static void SetGap(TextStyle style, ref GlyphCluster right)
    {
        double gap = style.HanLatinGap;
        right.Glue += gap * style.Size;
        (right.ShrinkTier, right.Shrink) = (ShrinkTier.HanLatinGap, (float)(Math.Max(0, gap - MinGap) * style.Size));
        (right.StretchTier, right.Stretch) = (StretchTier.HanLatinGap, (float)(Math.Max(0, MaxGap - gap) * style.Size));
    }

    private static void Kern(in GlyphCluster left, ref GlyphCluster right)
    {
        if (left.Face is null || right.IsAbsorbed || !ReferenceEquals(left.Face, right.Face) || !ReferenceEquals(left.Style, right.Style)
            || Scripts.IsEastAsian(left.CodePoint) || Scripts.IsEastAsian(right.CodePoint))
        {
            return;
        }

        bool areTabular = left.Style!.TabularFigures && left.CodePoint is >= '0' and <= '9' && right.CodePoint is >= '0' and <= '9';
        if (!areTabular)
        {
            right.Glue += left.Face.Kerning(left.Glyph, right.Glyph) * left.Style.Size / left.Face.UnitsPerEm;
        }
    }

    private static ShrinkTier TierOf(in GlyphCluster mark) => mark.Kind switch
    {
        ClusterKind.Comma => ShrinkTier.Comma,
        ClusterKind.Stop or ClusterKind.Exclamation => ShrinkTier.Stop,
        _ => ShrinkTier.Bracket,
    };

    private static bool IsHanBesideWestern(in GlyphCluster left, in GlyphCluster right) =>
        (left.Kind == ClusterKind.Han && right.Kind == ClusterKind.Western) || (left.Kind == ClusterKind.Western && right.Kind == ClusterKind.Han);

    /// <summary>True where a justified line may stretch: between Han characters, after closing marks and before opening ones; never on the tight side of a mark.</summary>
    private static bool GrowsBetween(in GlyphCluster left, in GlyphCluster right)
    {
        bool isMarkBehind = left.Kind is ClusterKind.Closer or ClusterKind.Comma or ClusterKind.Stop or ClusterKind.Exclamation;
        bool isHanBehind = left.Kind is ClusterKind.Han or ClusterKind.LongMark or ClusterKind.LongMarkRest;
        return right.Kind switch
        {
            ClusterKind.Han or ClusterKind.LongMark => isHanBehind || isMarkBehind,
            ClusterKind.Opener => isHanBehind || isMarkBehind || left.Kind == ClusterKind.Western,
            ClusterKind.Western => isMarkBehind,
            _ => false,
        };
    }
}
