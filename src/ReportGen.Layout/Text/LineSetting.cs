namespace ReportGen.Layout.Text;

/// <summary>
/// How a line is brought to its width. What gives, gives tier after tier, each one fully before the next. What grows,
/// grows in the order of CLREQ 3.2.3 (word spaces, gaps between Han and Western text, gaps between Han characters),
/// twice: first as far as no reader sees it, then as far as the rules allow.
/// </summary>
/// <param name="Shrinking">Tier that settles a line that is too long; all before it give all; <see cref="ShrinkTier.None"/> when nothing gives.</param>
/// <param name="Share">Share of its room that this tier gives, 0 to 1, the same at every place.</param>
/// <param name="WordSpaces">Share of their room that word spaces grow, 0 to 1.</param>
/// <param name="Gaps">Share of their room that gaps between Han and Western text grow, 0 to 1.</param>
/// <param name="HanGaps">What gaps between Han characters grow, in ems.</param>
/// <param name="Even">What every place grows beyond that, in points: a line that the rules cannot fill.</param>
internal readonly record struct LineSetting(
    ShrinkTier Shrinking,
    double Share,
    double WordSpaces = 0,
    double Gaps = 0,
    double HanGaps = 0,
    double Even = 0)
{
    /// <summary>Share of the room of word spaces and gaps that grows unseen.</summary>
    public const double QuietShare = 0.25;

    /// <summary>Growth of gaps between Han characters that stays unseen, in ems.</summary>
    public const double QuietHanGap = 0.05;

    /// <summary>How far gaps between Han characters grow before all places grow alike, in ems.</summary>
    public const double MostHanGap = 0.2;

    /// <summary>
    /// How far all places grow beyond that, in ems: a line that would need more, two characters before an address say,
    /// is left short of its box.
    /// </summary>
    public const double MostEven = 1;

    /// <summary>Nothing gives or grows.</summary>
    public static LineSetting Natural { get; } = new(ShrinkTier.None, 0);

    /// <summary>The setting that brings a line to its width, as near as it goes.</summary>
    /// <param name="excess">Width that is too much; negative when the line is too short; points.</param>
    /// <param name="sums">What may give and grow.</param>
    public static LineSetting For(double excess, in Sums sums) => excess > 0 ? Shrunk(excess, sums) : Stretched(-excess, sums);

    /// <summary>What the room before a cell gives (negative) or grows, in points.</summary>
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

    /// <summary>Lets a tier grow by at most a share of its room; returns the share that it took.</summary>
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
