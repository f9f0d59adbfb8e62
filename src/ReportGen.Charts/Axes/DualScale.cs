namespace ReportGen.Charts.Axes;

/// <summary>Two scales that share their grid lines and their zero.</summary>
/// <param name="Left">Scale of the left axis.</param>
/// <param name="Right">Scale of the right axis.</param>
internal sealed record DualScale(NiceScale Left, NiceScale Right)
{
    /// <summary>Scales for two ranges of data.</summary>
    /// <param name="leftLow">Lowest value on the left.</param>
    /// <param name="leftHigh">Highest value on the left.</param>
    /// <param name="rightLow">Lowest value on the right.</param>
    /// <param name="rightHigh">Highest value on the right.</param>
    /// <param name="axis">The left axis as asked for.</param>
    public static DualScale Of(decimal leftLow, decimal leftHigh, decimal rightLow, decimal rightHigh, ChartAxis axis)
    {
        NiceScale left = NiceScale.Of(Math.Min(leftLow, 0), Math.Max(leftHigh, 0), axis);
        int below = Math.Max(0, (int)decimal.Round(-left.Minimum / left.Step, MidpointRounding.AwayFromZero));
        int above = Math.Max(0, left.Intervals - below);
        if (rightLow < 0)
        {
            below = Math.Max(below, rightHigh <= 0 ? above : Math.Min(above, IntervalsFor(-rightLow, rightHigh, above)));
        }

        if (rightHigh > 0 && above == 0)
        {
            above = Math.Max(1, below);
        }

        var widened = new NiceScale(-below * left.Step, above * left.Step, left.Step);
        return new DualScale(widened, NiceScale.OnGrid(rightLow, rightHigh, below, below + above));
    }

    private static int IntervalsFor(decimal depth, decimal height, int above) =>
        Math.Max(1, (int)decimal.Ceiling(above * depth / height));
}
