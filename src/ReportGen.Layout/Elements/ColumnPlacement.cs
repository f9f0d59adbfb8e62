using ReportGen.Graphics.Geometry;

namespace ReportGen.Layout.Elements;

/// <summary>An item of a column as placed on a page.</summary>
/// <param name="Index">Its index.</param>
/// <param name="Y">Its top in points.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Space">The space it was measured in.</param>
/// <param name="IsRelaxed">True when it was measured without its preferences.</param>
internal readonly record struct ColumnPlacement(int Index, double Y, double Height, Size Space, bool IsRelaxed)
{
    /// <summary>True when its height is not zero.</summary>
    public bool IsVisible => Height > Engine.SpacePlan.Tolerance;
}
