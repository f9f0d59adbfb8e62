namespace ReportGen.Charts.Plots;

/// <summary>Distances in points from the block to the plot.</summary>
/// <param name="Top">Above it.</param>
/// <param name="Right">Right of it.</param>
/// <param name="Bottom">Below it.</param>
internal readonly record struct PlotInsets(double Top, double Right, double Bottom)
{
    /// <summary>Bottom part of the plot that the vertical axis does not span.</summary>
    public double Foot { get; init; }
}
