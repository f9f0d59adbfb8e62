namespace ReportGen.Charts.Bars;

/// <summary>The bars of one place on the horizontal axis. Lengths are points.</summary>
/// <param name="Place">Index of the place.</param>
/// <param name="Middle">Centre of the group.</param>
/// <param name="Left">Left edge of its first bar.</param>
/// <param name="Width">Width of a bar.</param>
/// <param name="Gap">Gap between its bars.</param>
internal readonly record struct BarGroup(int Place, double Middle, double Left, double Width, double Gap)
{
    /// <summary>Distance from a bar to the next one: the space for a label.</summary>
    public required double Pitch { get; init; }
}
