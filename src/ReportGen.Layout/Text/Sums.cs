namespace ReportGen.Layout.Text;

/// <summary>Shrink and stretch of the glue between clusters, summed by tier, in points; the last field is in ems.</summary>
internal struct Sums
{
    public double Shrink;
    public double ShrinkWordSpace;
    public double ShrinkInterpunct;
    public double ShrinkBracket;
    public double ShrinkComma;
    public double ShrinkHanLatinGap;
    public double ShrinkStop;
    public double StretchWordSpace;
    public double StretchHanLatinGap;

    /// <summary>Sum of the font sizes at the places between Han characters that may stretch.</summary>
    public double StretchHanGap;

    /// <summary>Number of places that may stretch.</summary>
    public int StretchCount;

    public static void Subtract(in Sums end, in Sums start, out Sums result)
    {
        result.Shrink = end.Shrink - start.Shrink;
        result.ShrinkWordSpace = end.ShrinkWordSpace - start.ShrinkWordSpace;
        result.ShrinkInterpunct = end.ShrinkInterpunct - start.ShrinkInterpunct;
        result.ShrinkBracket = end.ShrinkBracket - start.ShrinkBracket;
        result.ShrinkComma = end.ShrinkComma - start.ShrinkComma;
        result.ShrinkHanLatinGap = end.ShrinkHanLatinGap - start.ShrinkHanLatinGap;
        result.ShrinkStop = end.ShrinkStop - start.ShrinkStop;
        result.StretchWordSpace = end.StretchWordSpace - start.StretchWordSpace;
        result.StretchHanLatinGap = end.StretchHanLatinGap - start.StretchHanLatinGap;
        result.StretchHanGap = end.StretchHanGap - start.StretchHanGap;
        result.StretchCount = end.StretchCount - start.StretchCount;
    }

    public readonly double ShrinkOf(ShrinkTier tier) => tier switch
    {
        ShrinkTier.WordSpace => ShrinkWordSpace,
        ShrinkTier.Interpunct => ShrinkInterpunct,
        ShrinkTier.Bracket => ShrinkBracket,
        ShrinkTier.Comma => ShrinkComma,
        ShrinkTier.HanLatinGap => ShrinkHanLatinGap,
        ShrinkTier.Stop => ShrinkStop,
        _ => 0,
    };

    public void Add(in GlyphCluster cluster)
    {
        switch (cluster.ShrinkTier)
        {
            case ShrinkTier.WordSpace:
                ShrinkWordSpace += cluster.Shrink;
                break;
            case ShrinkTier.Interpunct:
                ShrinkInterpunct += cluster.Shrink;
                break;
            case ShrinkTier.Bracket:
                ShrinkBracket += cluster.Shrink;
                break;
            case ShrinkTier.Comma:
                ShrinkComma += cluster.Shrink;
                break;
            case ShrinkTier.HanLatinGap:
                ShrinkHanLatinGap += cluster.Shrink;
                break;
            case ShrinkTier.Stop:
                ShrinkStop += cluster.Shrink;
                break;
        }

        Shrink += cluster.Shrink;
        switch (cluster.StretchTier)
        {
            case StretchTier.WordSpace:
                StretchWordSpace += cluster.Stretch;
                break;
            case StretchTier.HanLatinGap:
                StretchHanLatinGap += cluster.Stretch;
                break;
            case StretchTier.HanGap:
                StretchHanGap += cluster.Stretch;
                break;
            default:
                return;
        }

        StretchCount++;
    }
}
