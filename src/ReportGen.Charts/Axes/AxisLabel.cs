using System.Collections.Immutable;

namespace ReportGen.Charts.Axes;

/// <summary>A label below the plot.</summary>
/// <param name="Place">Its centre, in points from the left.</param>
/// <param name="Lines">Its lines.</param>
internal readonly record struct AxisLabel(double Place, ImmutableArray<string> Lines)
{
    /// <summary>Line spacing as a multiple of the font size.</summary>
    public const double LineDistance = 1.2;
}
