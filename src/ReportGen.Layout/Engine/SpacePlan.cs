using ReportGen.Graphics.Geometry;

namespace ReportGen.Layout.Engine;

/// <summary>How much of an element fits in a space.</summary>
internal enum SpacePlanKind
{
    /// <summary>There is nothing left to draw.</summary>
    Empty,

    /// <summary>Not even a part fits.</summary>
    Wrap,

    /// <summary>A part fits; the rest needs another page.</summary>
    PartialRender,

    /// <summary>All that is left fits.</summary>
    FullRender,
}

/// <summary>Answer of an element to a space offered to it.</summary>
/// <param name="Kind">How much fits.</param>
/// <param name="Width">Width taken in points; for a refusal the width needed, 0 when unknown.</param>
/// <param name="Height">Height taken in points; for a refusal the height needed, 0 when unknown.</param>
/// <param name="Reason">Why it does not fit; null unless it refuses.</param>
internal readonly record struct SpacePlan(SpacePlanKind Kind, double Width, double Height, string? Reason = null)
{
    /// <summary>Lengths that differ by less are considered equal, because sums of doubles are not exact.</summary>
    public const double Tolerance = 0.001;

    public static SpacePlan Empty => default;

    public Size Size => new(Width, Height);

    public bool IsEmpty => Kind == SpacePlanKind.Empty;

    public bool IsWrap => Kind == SpacePlanKind.Wrap;

    public bool IsPartial => Kind == SpacePlanKind.PartialRender;

    public bool IsFull => Kind == SpacePlanKind.FullRender;

    public static SpacePlan Wrap(string reason, double width = 0, double height = 0) =>
        new(SpacePlanKind.Wrap, width, height, reason);

    public static SpacePlan PartialRender(double width, double height) =>
        new(SpacePlanKind.PartialRender, width, height);

    public static SpacePlan PartialRender(Size size) => PartialRender(size.Width, size.Height);

    public static SpacePlan FullRender(double width, double height) =>
        new(SpacePlanKind.FullRender, width, height);

    public static SpacePlan FullRender(Size size) => FullRender(size.Width, size.Height);

    /// <summary>The same plan with another size; an empty plan and a refusal are unchanged.</summary>
    public SpacePlan WithSize(double width, double height) =>
        Kind is SpacePlanKind.Empty or SpacePlanKind.Wrap ? this : this with { Width = width, Height = height };

    /// <summary>True when a width and height fit in a space.</summary>
    public static bool Fits(double width, double height, Size space) =>
        width <= space.Width + Tolerance && height <= space.Height + Tolerance;
}
