using System.Collections.Immutable;

using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Elements;

namespace ReportGen.Layout.Fluent;

/// <summary>Space, rules and fills around content.</summary>
public static class BoxExtensions
{
    /// <summary>Space on all four sides.</summary>
    /// <param name="container">The container.</param>
    /// <param name="value">The space.</param>
    /// <param name="unit">Its unit.</param>
    public static IContainer Padding(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.PaddingHorizontal(value, unit).PaddingVertical(value, unit);

    /// <summary>Space on the left and right.</summary>
    /// <inheritdoc cref="Padding"/>
    public static IContainer PaddingHorizontal(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.PaddingLeft(value, unit).PaddingRight(value, unit);

    /// <summary>Space above and below.</summary>
    /// <inheritdoc cref="Padding"/>
    public static IContainer PaddingVertical(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.PaddingTop(value, unit).PaddingBottom(value, unit);

    /// <summary>Space on the left.</summary>
    /// <inheritdoc cref="Padding"/>
    public static IContainer PaddingLeft(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.Pad(padding => padding.Left += value.ToPoints(unit));

    /// <summary>Space above.</summary>
    /// <inheritdoc cref="Padding"/>
    public static IContainer PaddingTop(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.Pad(padding => padding.Top += value.ToPoints(unit));

    /// <summary>Space on the right.</summary>
    /// <inheritdoc cref="Padding"/>
    public static IContainer PaddingRight(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.Pad(padding => padding.Right += value.ToPoints(unit));

    /// <summary>Space below.</summary>
    /// <inheritdoc cref="Padding"/>
    public static IContainer PaddingBottom(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.Pad(padding => padding.Bottom += value.ToPoints(unit));

    /// <summary>Rules on all four sides, inside the box; they take no space.</summary>
    /// <param name="container">The container.</param>
    /// <param name="value">Thickness.</param>
    /// <param name="unit">Its unit.</param>
    public static IContainer Border(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.BorderHorizontal(value, unit).BorderVertical(value, unit);

    /// <summary>Rules at the top and bottom.</summary>
    /// <inheritdoc cref="Border"/>
    public static IContainer BorderHorizontal(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.BorderTop(value, unit).BorderBottom(value, unit);

    /// <summary>Rules on the left and right.</summary>
    /// <inheritdoc cref="Border"/>
    public static IContainer BorderVertical(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.BorderLeft(value, unit).BorderRight(value, unit);

    /// <summary>A rule on the left.</summary>
    /// <inheritdoc cref="Border"/>
    public static IContainer BorderLeft(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.Rule(border => border.Left = value.ToPoints(unit));

    /// <summary>A rule at the top.</summary>
    /// <inheritdoc cref="Border"/>
    public static IContainer BorderTop(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.Rule(border => border.Top = value.ToPoints(unit));

    /// <summary>A rule on the right.</summary>
    /// <inheritdoc cref="Border"/>
    public static IContainer BorderRight(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.Rule(border => border.Right = value.ToPoints(unit));

    /// <summary>A rule at the bottom.</summary>
    /// <inheritdoc cref="Border"/>
    public static IContainer BorderBottom(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.Rule(border => border.Bottom = value.ToPoints(unit));

    /// <summary>Colour of the rules set just before; black unless set.</summary>
    /// <param name="container">The container.</param>
    /// <param name="colour">The colour.</param>
    public static IContainer BorderColor(this IContainer container, Colour colour) =>
        container.Rule(border => border.Colour = colour);

    /// <summary>A fill behind the content.</summary>
    /// <param name="container">The container.</param>
    /// <param name="colour">The colour.</param>
    public static IContainer Background(this IContainer container, Colour colour) =>
        container.Wrap(new Background(colour));

    /// <summary>A fill with rounded corners behind the content.</summary>
    /// <param name="container">The container.</param>
    /// <param name="colour">The colour.</param>
    /// <param name="cornerRadius">Radius of the corners in points.</param>
    public static IContainer Background(this IContainer container, Colour colour, double cornerRadius) =>
        container.Wrap(new Background(colour) { CornerRadius = cornerRadius });

    /// <summary>A linear gradient behind the content, along a line through its centre.</summary>
    /// <param name="container">The container.</param>
    /// <param name="degrees">Direction in degrees, clockwise: 0 from left to right, 90 from top to bottom.</param>
    /// <param name="colours">Two colours or more.</param>
    public static IContainer BackgroundLinearGradient(
        this IContainer container, double degrees, params ImmutableArray<Colour> colours)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(colours.Length, 2);
        return container.Wrap(new Background(colours[0]) { Gradient = box => GradientIn(box, degrees, colours) });
    }

    /// <summary>The line is long enough for the corners of the box to have the outer colours (CSS Images 3, 3.1.1).</summary>
    private static LinearGradient GradientIn(Size box, double degrees, ImmutableArray<Colour> colours)
    {
        (double sin, double cos) = Math.SinCos(degrees * Math.PI / 180);
        double half = ((Math.Abs(cos) * box.Width) + (Math.Abs(sin) * box.Height)) / 2;
        var middle = new Point(box.Width / 2, box.Height / 2);
        return new LinearGradient(
            new Point(middle.X - (cos * half), middle.Y - (sin * half)),
            new Point(middle.X + (cos * half), middle.Y + (sin * half)),
            [.. colours.Select((colour, index) => new GradientStop((double)index / (colours.Length - 1), colour))]);
    }

    // Consecutive calls describe one element, which saves nodes and lets a colour apply to its rules.
    private static Padding Pad(this IContainer container, Action<Padding> set)
    {
        Padding padding = container is Padding { Content: null } open ? open : container.Wrap(new Padding());
        set(padding);
        return padding;
    }

    private static Border Rule(this IContainer container, Action<Border> set)
    {
        Border border = container is Border { Content: null } open ? open : container.Wrap(new Border());
        set(border);
        return border;
    }
}
