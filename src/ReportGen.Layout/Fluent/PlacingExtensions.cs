using ReportGen.Layout.Elements;

namespace ReportGen.Layout.Fluent;

/// <summary>Where content stands and how it is turned.</summary>
public static class PlacingExtensions
{
    /// <summary>Stands at the left.</summary>
    /// <param name="container">The container.</param>
    public static IContainer AlignLeft(this IContainer container) => container.Align(align => align.Horizontal = 0);

    /// <summary>Stands in the centre of the width.</summary>
    /// <param name="container">The container.</param>
    public static IContainer AlignCenter(this IContainer container) => container.Align(align => align.Horizontal = 0.5);

    /// <summary>Stands at the right.</summary>
    /// <param name="container">The container.</param>
    public static IContainer AlignRight(this IContainer container) => container.Align(align => align.Horizontal = 1);

    /// <summary>Stands at the top.</summary>
    /// <param name="container">The container.</param>
    public static IContainer AlignTop(this IContainer container) => container.Align(align => align.Vertical = 0);

    /// <summary>Stands in the middle of the height.</summary>
    /// <param name="container">The container.</param>
    public static IContainer AlignMiddle(this IContainer container) => container.Align(align => align.Vertical = 0.5);

    /// <summary>Stands at the bottom.</summary>
    /// <param name="container">The container.</param>
    public static IContainer AlignBottom(this IContainer container) => container.Align(align => align.Vertical = 1);

    /// <summary>Moves the content to the right, without changing the space it takes.</summary>
    /// <param name="container">The container.</param>
    /// <param name="value">How far; negative moves to the left.</param>
    /// <param name="unit">Its unit.</param>
    public static IContainer TranslateX(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.Move(move => move.X += value.ToPoints(unit));

    /// <summary>Moves the content down, without changing the space it takes.</summary>
    /// <param name="container">The container.</param>
    /// <param name="value">How far; negative moves up.</param>
    /// <param name="unit">Its unit.</param>
    public static IContainer TranslateY(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.Move(move => move.Y += value.ToPoints(unit));

    /// <summary>Turns the content about the top left corner of its box; the space it takes stays.</summary>
    /// <param name="container">The container.</param>
    /// <param name="degrees">Angle in degrees, clockwise.</param>
    public static IContainer Rotate(this IContainer container, double degrees) => container.Wrap(new Rotate(degrees));

    /// <summary>Turns the content and its space by 90° clockwise.</summary>
    /// <param name="container">The container.</param>
    public static IContainer RotateRight(this IContainer container) => container.Turn(1);

    /// <summary>Turns the content and its space by 90° anticlockwise.</summary>
    /// <param name="container">The container.</param>
    public static IContainer RotateLeft(this IContainer container) => container.Turn(-1);

    /// <summary>Enlarges the content and its space.</summary>
    /// <param name="container">The container.</param>
    /// <param name="factor">Factor above 0.</param>
    public static IContainer Scale(this IContainer container, double factor) =>
        container.Wrap(new Scale { X = Positive(factor), Y = Positive(factor) });

    /// <summary>Enlarges the content and its space in width.</summary>
    /// <param name="container">The container.</param>
    /// <param name="factor">Factor above 0.</param>
    public static IContainer ScaleHorizontal(this IContainer container, double factor) =>
        container.Wrap(new Scale { X = Positive(factor) });

    /// <summary>Enlarges the content and its space in height.</summary>
    /// <param name="container">The container.</param>
    /// <param name="factor">Factor above 0.</param>
    public static IContainer ScaleVertical(this IContainer container, double factor) =>
        container.Wrap(new Scale { Y = Positive(factor) });

    /// <summary>Mirrors the content left to right.</summary>
    /// <param name="container">The container.</param>
    public static IContainer FlipHorizontal(this IContainer container) =>
        container.Wrap(new Flip(isHorizontal: true, isVertical: false));

    /// <summary>Mirrors the content top to bottom.</summary>
    /// <param name="container">The container.</param>
    public static IContainer FlipVertical(this IContainer container) =>
        container.Wrap(new Flip(isHorizontal: false, isVertical: true));

    /// <summary>Mirrors the content both ways: turns it upside down.</summary>
    /// <param name="container">The container.</param>
    public static IContainer FlipOver(this IContainer container) =>
        container.Wrap(new Flip(isHorizontal: true, isVertical: true));

    private static double Positive(double factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factor);
        return factor;
    }

    private static Alignment Align(this IContainer container, Action<Alignment> set)
    {
        Alignment alignment = container is Alignment { Content: null } open ? open : container.Wrap(new Alignment());
        set(alignment);
        return alignment;
    }

    private static Translate Move(this IContainer container, Action<Translate> set)
    {
        Translate move = container is Translate { Content: null } open ? open : container.Wrap(new Translate());
        set(move);
        return move;
    }

    private static QuarterTurn Turn(this IContainer container, int turns)
    {
        QuarterTurn turn = container is QuarterTurn { Content: null } open ? open : container.Wrap(new QuarterTurn());
        turn.Turns += turns;
        return turn;
    }
}
