using ReportGen.Layout.Elements;

namespace ReportGen.Layout.Fluent;

/// <summary>Width, height and how space is used.</summary>
public static class SizeExtensions
{
    /// <summary>A fixed width.</summary>
    /// <param name="container">The container.</param>
    /// <param name="value">The length.</param>
    /// <param name="unit">Its unit.</param>
    public static IContainer Width(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.Limit(limits => limits.MinWidth = limits.MaxWidth = value.ToPoints(unit));

    /// <summary>A minimum width.</summary>
    /// <inheritdoc cref="Width"/>
    public static IContainer MinWidth(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.Limit(limits => limits.MinWidth = value.ToPoints(unit));

    /// <summary>A maximum width.</summary>
    /// <inheritdoc cref="Width"/>
    public static IContainer MaxWidth(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.Limit(limits => limits.MaxWidth = value.ToPoints(unit));

    /// <summary>A fixed height.</summary>
    /// <inheritdoc cref="Width"/>
    public static IContainer Height(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.Limit(limits => limits.MinHeight = limits.MaxHeight = value.ToPoints(unit));

    /// <summary>A minimum height.</summary>
    /// <inheritdoc cref="Width"/>
    public static IContainer MinHeight(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.Limit(limits => limits.MinHeight = value.ToPoints(unit));

    /// <summary>A maximum height.</summary>
    /// <inheritdoc cref="Width"/>
    public static IContainer MaxHeight(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.Limit(limits => limits.MaxHeight = value.ToPoints(unit));

    /// <summary>Takes all the space offered.</summary>
    /// <param name="container">The container.</param>
    public static IContainer Extend(this IContainer container) => container.ExtendHorizontal().ExtendVertical();

    /// <summary>Takes all the width offered.</summary>
    /// <param name="container">The container.</param>
    public static IContainer ExtendHorizontal(this IContainer container) =>
        container.Stretch(extend => extend.Horizontally = true);

    /// <summary>Takes all the height offered.</summary>
    /// <param name="container">The container.</param>
    public static IContainer ExtendVertical(this IContainer container) =>
        container.Stretch(extend => extend.Vertically = true);

    /// <summary>Takes no more space than needed.</summary>
    /// <param name="container">The container.</param>
    public static IContainer Shrink(this IContainer container) => container.ShrinkHorizontal().ShrinkVertical();

    /// <summary>Takes no more width than needed.</summary>
    /// <param name="container">The container.</param>
    public static IContainer ShrinkHorizontal(this IContainer container) =>
        container.Squeeze(shrink => shrink.Horizontally = true);

    /// <summary>Takes no more height than needed.</summary>
    /// <param name="container">The container.</param>
    public static IContainer ShrinkVertical(this IContainer container) =>
        container.Squeeze(shrink => shrink.Vertically = true);

    /// <summary>A box with a fixed ratio of width to height, as wide as the space.</summary>
    /// <param name="container">The container.</param>
    /// <param name="ratio">Width divided by height.</param>
    public static IContainer AspectRatio(this IContainer container, double ratio) =>
        container.Wrap(new AspectRatio(ratio, AspectFit.Width));

    /// <summary>A box with a fixed ratio of width to height, as large as fits the space.</summary>
    /// <param name="container">The container.</param>
    /// <param name="ratio">Width divided by height.</param>
    public static IContainer AspectRatioArea(this IContainer container, double ratio) =>
        container.Wrap(new AspectRatio(ratio, AspectFit.Area));

    /// <summary>A box with a fixed ratio of width to height, as high as the space.</summary>
    /// <param name="container">The container.</param>
    /// <param name="ratio">Width divided by height.</param>
    public static IContainer AspectRatioHeight(this IContainer container, double ratio) =>
        container.Wrap(new AspectRatio(ratio, AspectFit.Height));

    /// <summary>Takes no space in its parent, and as much as it needs beyond it.</summary>
    /// <param name="container">The container.</param>
    public static IContainer Unconstrained(this IContainer container) => container.Wrap(new Unconstrained());

    /// <summary>Shrinks the content until it fits.</summary>
    /// <param name="container">The container.</param>
    public static IContainer ScaleToFit(this IContainer container) => container.Wrap(new ScaleToFit());

    private static Constrained Limit(this IContainer container, Action<Constrained> set)
    {
        Constrained limits = container is Constrained { Content: null } open ? open : container.Wrap(new Constrained());
        set(limits);
        return limits;
    }

    private static Extend Stretch(this IContainer container, Action<Extend> set)
    {
        Extend extend = container is Extend { Content: null } open ? open : container.Wrap(new Extend());
        set(extend);
        return extend;
    }

    private static Shrink Squeeze(this IContainer container, Action<Shrink> set)
    {
        Shrink shrink = container is Shrink { Content: null } open ? open : container.Wrap(new Shrink());
        set(shrink);
        return shrink;
    }
}
