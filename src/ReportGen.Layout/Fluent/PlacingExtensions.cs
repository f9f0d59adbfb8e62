using ReportGen.Layout.Elements;

namespace ReportGen.Layout.Fluent;

/// <summary>Alignment, translation, rotation and scaling of content.</summary>
public static class PlacingExtensions
{
    /// <summary>Aligns the content left.</summary>
    /// <param name="container">The container.</param>
    public static IContainer AlignLeft(this IContainer container) => container.Align(align => align.Horizontal = 0);

    /// <summary>Centres the content horizontally.</summary>
    /// <param name="container">The container.</param>
    public static IContainer AlignCenter(this IContainer container) => container.Align(align => align.Horizontal = 0.5);

    /// <summary>Aligns the content right.</summary>
    /// <param name="container">The container.</param>
    public static IContainer AlignRight(this IContainer container) => container.Align(align => align.Horizontal = 1);

    /// <summary>Aligns the content at the top.</summary>
    /// <param name="container">The container.</param>
    public static IContainer AlignTop(this IContainer container) => container.Align(align => align.Vertical = 0);

    /// <summary>Centres the content vertically.</summary>
    /// <param name="container">The container.</param>
    public static IContainer AlignMiddle(this IContainer container) => container.Align(align => align.Vertical = 0.5);

    /// <summary>Aligns the content at the bottom.</summary>
    /// <param name="container">The container.</param>
    public static IContainer AlignBottom(this IContainer container) => container.Align(align => align.Vertical = 1);

    /// <summary>Moves the content to the right, without changing the space it takes.</summary>
    /// <param name="container">The container.</param>
    /// <param name="value">The distance; negative moves to the left.</param>
    /// <param name="unit">Its unit.</param>
    public static IContainer TranslateX(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.Move(move => move.X += value.ToPoints(unit));

    /// <summary>Moves the content down, without changing the space it takes.</summary>
    /// <param name="container">The container.</param>
    /// <param name="value">The distance; negative moves up.</param>
    /// <param name="unit">Its unit.</param>
    public static IContainer TranslateY(this IContainer container, double value, Unit unit = Unit.Point) =>
        container.Move(move => move.Y += value.ToPoints(unit));

    /// <summary>Rotates the content about the top left corner of its box, without changing the space it takes.</summary>
    /// <param name="container">The container.</param>
    /// <param name="degrees">Angle in degrees, clockwise.</param>
    public static IContainer Rotate(this IContainer container, double degrees) => container.Wrap(new Rotate(degrees));

    /// <summary>Rotates the content and its space by 90° clockwise.</summary>
    /// <param name="container">The container.</param>
    public static IContainer RotateRight(this IContainer container) => container.Turn(1);

    /// <summary>Rotates the content and its space by 90° anticlockwise.</summary>
    /// <param name="container">The container.</param>
    public static IContainer RotateLeft(this IContainer container) => container.Turn(-1);

    /// <summary>Scales the content and its space.</summary>
    /// <param name="container">The container.</param>
    /// <param name="factor">Factor above 0.</param>
    public static IContainer Scale(this IContainer container, double factor) =>
        container.Wrap(new Scale { X = Positive(factor), Y = Positive(factor) });

    /// <summary>Scales the content and its space horizontally.</summary>
    /// <param name="container">The container.</param>
    /// <param name="factor">Factor above 0.</param>
    public static IContainer ScaleHorizontal(this IContainer container, double factor) =>
        container.Wrap(new Scale { X = Positive(factor) });

    /// <summary>Scales the content and its space vertically.</summary>
    /// <param name="container">The container.</param>
    /// <param name="factor">Factor above 0.</param>
    public static IContainer ScaleVertical(this IContainer container, double factor) =>
        container.Wrap(new Scale { Y = Positive(factor) });

    /// <summary>Mirrors the content horizontally.</summary>
    /// <param name="container">The container.</param>
    public static IContainer FlipHorizontal(this IContainer container) =>
        container.Wrap(new Flip(isHorizontal: true, isVertical: false));

    /// <summary>Mirrors the content vertically.</summary>
    /// <param name="container">The container.</param>
    public static IContainer FlipVertical(this IContainer container) =>
        container.Wrap(new Flip(isHorizontal: false, isVertical: true));

    /// <summary>Mirrors the content in both directions, which is a rotation by 180°.</summary>
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
