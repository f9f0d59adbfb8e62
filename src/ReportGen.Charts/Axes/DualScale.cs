namespace ReportGen.Charts.Axes;

/// <summary>Two scales that share their grid lines and their zero.</summary>
/// <param name="Left">Scale of the left axis.</param>
/// <param name="Right">Scale of the right axis.</param>
internal sealed record DualScale(NiceScale Left, NiceScale Right)
{
    private const int MostIntervals = 6;

    /// <summary>The scales that leave the least space unused for two ranges of data; both include zero.</summary>
    /// <param name="left">Lowest and highest value on the left.</param>
    /// <param name="right">Lowest and highest value on the right.</param>
    public static DualScale Of((decimal Low, decimal High) left, (decimal Low, decimal High) right)
    {
        left = WithZero(left);
        right = WithZero(right);
        bool hasBelow = left.Low < 0 || right.Low < 0;
        bool hasAbove = left.High > 0 || right.High > 0 || !hasBelow;
        DualScale? best = null;
        double bestCost = double.PositiveInfinity;
        for (int below = hasBelow ? 1 : 0; below <= (hasBelow ? MostIntervals : 0); below++)
        {
            for (int above = hasAbove ? 1 : 0; above <= (hasAbove ? MostIntervals - below : 0); above++)
            {
                NiceScale first = NiceScale.OnGrid(left.Low, left.High, below, above);
                NiceScale second = NiceScale.OnGrid(right.Low, right.High, below, above);
                double cost = first.Waste(left.Low, left.High) + second.Waste(right.Low, right.High) + NiceScale.CostOf(below + above);
                if (cost < bestCost)
                {
                    best = new DualScale(first, second);
                    bestCost = cost;
                }
            }
        }

        return best ?? throw new InvalidOperationException("No number of intervals encloses the data.");
    }

    private static (decimal Low, decimal High) WithZero((decimal Low, decimal High) range) =>
        (Math.Min(range.Low, 0), Math.Max(range.High, 0));
}
