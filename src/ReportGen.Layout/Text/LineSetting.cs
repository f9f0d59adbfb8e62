namespace ReportGen.Layout.Text;

/// <summary>
/// How a line is adjusted to its width. Shrinking uses tier after tier, each one fully before the next. Stretching
/// follows the order of CLREQ 3.2.3 (word spaces, gaps between Han and Western text, gaps between Han characters),
/// twice: first as far as it is not noticeable, then as far as the rules allow.
/// </summary>
/// <param name="Shrinking">Tier that shrinks in part in a line that is too long; earlier tiers shrink fully; <see cref="ShrinkTier.None"/> when nothing shrinks.</param>
/// <param name="Share">Share of its shrinkability that this tier uses, 0 to 1, the same at every place.</param>
/// <param name="WordSpaces">Share of their stretchability that word spaces use, 0 to 1.</param>
/// <param name="Gaps">Share of their stretchability that gaps between Han and Western text use, 0 to 1.</param>
/// <param name="HanGaps">Stretch of gaps between Han characters, in ems.</param>
/// <param name="Even">Further stretch of every place in points, for a line that the rules cannot fill.</param>
internal readonly record struct LineSetting(
    ShrinkTier Shrinking,
    double Share,
    double WordSpaces = 0,
    double Gaps = 0,
    double HanGaps = 0,
    double Even = 0)
{
    /// <summary>Share of the stretchability of word spaces and gaps that is not noticeable.</summary>
    public const double QuietShare = 0.25;

    /// <summary>Stretch of gaps between Han characters that is not noticeable, in ems.</summary>
    public const double QuietHanGap = 0.05;

    /// <summary>Maximum stretch of gaps between Han characters before all places stretch equally, in ems.</summary>
    public const double MostHanGap = 0.2;

    /// <summary>Maximum further stretch of the places of a line without Han characters, in ems.</summary>
    private const double MostEven = 1;

    /// <summary>Maximum of a gap between Han characters, in ems: a line with wider ones no longer reads as text.</summary>
    private const double WidestHanGap = 0.5;

    /// <summary>No shrinking or stretching.</summary>
    public static LineSetting Natural { get; } = new(ShrinkTier.None, 0);

    /// <summary>The setting that adjusts a line to its width, as closely as possible.</summary>
    /// <param name="excess">Excess width in points; negative when the line is too short.</param>
    /// <param name="sums">Available shrink and stretch.</param>
    public static LineSetting For(double excess, in Sums sums) => excess > 0 ? Shrunk(excess, sums) : Stretched(-excess, sums);

    /// <summary>
    /// True when the line would need wider gaps than are acceptable, such as two characters before an address: it stays shorter
    /// than its box.
    /// </summary>
    /// <param name="em">Size of the text in points.</param>
    public bool IsTooLoose(double em) => Even > em * (HanGaps > 0 || Gaps > 0 ? WidestHanGap - MostHanGap : MostEven);

    /// <summary>Shrink (negative) or stretch of the glue before a cluster, in points.</summary>
    public double ChangeBefore(in GlyphCluster cluster)
    {
        if (Shrinking != ShrinkTier.None)
        {
            return cluster.ShrinkTier < Shrinking ? -cluster.Shrink : cluster.ShrinkTier == Shrinking ? -cluster.Shrink * Share : 0;
        }

        return cluster.StretchTier switch
        {
            StretchTier.WordSpace => (cluster.Stretch * WordSpaces) + Even,
            StretchTier.HanLatinGap => (cluster.Stretch * Gaps) + Even,
            StretchTier.HanGap => (cluster.Stretch * HanGaps) + Even,
            _ => 0,
        };
    }

    private static LineSetting Shrunk(double excess, in Sums sums)
    {
        for (ShrinkTier tier = ShrinkTier.WordSpace; tier < ShrinkTier.None; tier++)
        {
            double room = sums.ShrinkOf(tier);
            if (excess <= room)
            {
                return new LineSetting(tier, excess / room);
            }

            excess -= room;
        }

        return new LineSetting(ShrinkTier.Stop, 1);
    }

    private static LineSetting Stretched(double slack, in Sums sums)
    {
        if (slack <= 0 || sums.StretchCount == 0)
        {
            return Natural;
        }

        double words = Grow(ref slack, sums.StretchWordSpace, QuietShare);
        double gaps = Grow(ref slack, sums.StretchHanLatinGap, QuietShare);
        double han = Grow(ref slack, sums.StretchHanGap, QuietHanGap);
        words += Grow(ref slack, sums.StretchWordSpace, 1 - QuietShare);
        gaps += Grow(ref slack, sums.StretchHanLatinGap, 1 - QuietShare);
        han += Grow(ref slack, sums.StretchHanGap, MostHanGap - QuietHanGap);
        return new LineSetting(ShrinkTier.None, 0, words, gaps, han, slack / sums.StretchCount);
    }

    /// <summary>Stretches a tier by at most a share of its stretchability; returns the share used.</summary>
    private static double Grow(ref double slack, double room, double most)
    {
        if (slack <= 0 || room <= 0)
        {
            return 0;
        }

        double share = Math.Min(most, slack / room);
        slack = Math.Max(0, slack - (share * room));
        return share;
    }
}
