using ReportGen.Graphics.Pages;
using ReportGen.Layout.Elements;

namespace ReportGen.Layout.Fluent;

/// <summary>Straight rules.</summary>
public static class LineExtensions
{
    /// <summary>A rule across the width.</summary>
    /// <param name="container">The container.</param>
    /// <param name="thickness">Thickness in points.</param>
    /// <param name="colour">Colour; by default black.</param>
    public static void LineHorizontal(this IContainer container, double thickness, Colour? colour = null) =>
        container.LineHorizontal(new Stroke(colour ?? Colour.Black, thickness));

    /// <summary>A rule across the width.</summary>
    /// <param name="container">The container.</param>
    /// <param name="stroke">The rule, optionally dashed.</param>
    public static void LineHorizontal(this IContainer container, Stroke stroke) =>
        container.Wrap(new Line(isVertical: false, stroke));

    /// <summary>A rule across the height.</summary>
    /// <param name="container">The container.</param>
    /// <param name="thickness">Thickness in points.</param>
    /// <param name="colour">Colour; by default black.</param>
    public static void LineVertical(this IContainer container, double thickness, Colour? colour = null) =>
        container.LineVertical(new Stroke(colour ?? Colour.Black, thickness));

    /// <summary>A rule across the height.</summary>
    /// <param name="container">The container.</param>
    /// <param name="stroke">The rule, optionally dashed.</param>
    public static void LineVertical(this IContainer container, Stroke stroke) =>
        container.Wrap(new Line(isVertical: true, stroke));
}
