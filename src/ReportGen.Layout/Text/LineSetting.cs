namespace ReportGen.Layout.Text;

/// <summary>
/// How a line is brought to its width: tiers give or grow in their order, each one fully before the next; the tier
/// that settles it gives or grows by the same share at every place (CLREQ 3.2.3).
/// </summary>
/// <param name="Shrinking">Tier that settles a line that is too long; all before it give all; <see cref="ShrinkTier.None"/> when nothing gives.</param>
/// <param name="Stretching">Tier that settles a line that is too short; <see cref="StretchTier.None"/> when nothing grows.</param>
/// <param name="Share">Share of its room that the tier gives or grows, 0 to 1.</param>
/// <param name="Even">What every place grows beyond its tier, in points: a line that no tier could fill.</param>
internal readonly record struct LineSetting(ShrinkTier Shrinking, StretchTier Stretching, double Share, double Even)
{
    /// <summary>How far places between Han characters grow before all places grow alike, in ems.</summary>
    public const double HanGapGrowth = 0.2;

    /// <summary>Nothing gives or grows.</summary>
    public static LineSetting Natural { get; } = new(ShrinkTier.None, StretchTier.None, 0, 0);

    /// <summary>The setting that brings a line to its width, as near as it goes.</summary>
    /// <param name="excess">Width that is too much; negative when the line is too short; points.</param>
    /// <param name="sums">What may give and grow.</param>
    public static LineSetting For(double excess, in Sums sums)
    {
        if (excess > 0)
        {
            for (ShrinkTier tier = ShrinkTier.WordSpace; tier < ShrinkTier.None; tier++)
            {
                double room = sums.ShrinkOf(tier);
                if (excess <= room)
                {
                    return new LineSetting(tier, StretchTier.None, excess / room, 0);
                }

                excess -= room;
            }

            return new LineSetting(ShrinkTier.Stop, StretchTier.None, 1, 0);
        }

        double slack = -excess;
        if (slack <= 0 || sums.StretchCount == 0)
        {
            return Natural;
        }

        if (slack <= sums.StretchWordSpace)
        {
            return new LineSetting(ShrinkTier.None, StretchTier.WordSpace, slack / sums.StretchWordSpace, 0);
        }

        slack -= sums.StretchWordSpace;
        if (slack <= sums.StretchHanLatinGap)
        {
            return new LineSetting(ShrinkTier.None, StretchTier.HanLatinGap, slack / sums.StretchHanLatinGap, 0);
        }

        slack -= sums.StretchHanLatinGap;
        double hanGaps = sums.StretchHanGap * HanGapGrowth;
        return slack <= hanGaps
            ? new LineSetting(ShrinkTier.None, StretchTier.HanGap, slack / hanGaps, 0)
            : new LineSetting(ShrinkTier.None, StretchTier.HanGap, 1, (slack - hanGaps) / sums.StretchCount);
    }

    /// <summary>What the room before a cell gives (negative) or grows, in points.</summary>
    public double ChangeBefore(in Cell cell)
    {
        if (Shrinking != ShrinkTier.None)
        {
            return cell.ShrinkTier < Shrinking ? -cell.Shrink : cell.ShrinkTier == Shrinking ? -cell.Shrink * Share : 0;
        }

        if (Stretching == StretchTier.None || cell.StretchTier == StretchTier.None)
        {
            return 0;
        }

        double room = cell.StretchTier == StretchTier.HanGap ? cell.Stretch * HanGapGrowth : cell.Stretch;
        double share = cell.StretchTier < Stretching ? 1 : cell.StretchTier == Stretching ? Share : 0;
        return (room * share) + Even;
    }
}
