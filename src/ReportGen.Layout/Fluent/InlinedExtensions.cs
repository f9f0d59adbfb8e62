using ReportGen.Layout.Elements;

namespace ReportGen.Layout.Fluent;

/// <summary>Boxes in lines.</summary>
public static class InlinedExtensions
{
    /// <summary>Places boxes side by side, continuing on the next line when one is full.</summary>
    /// <param name="container">The container.</param>
    /// <param name="handler">Adds the boxes.</param>
    public static void Inlined(this IContainer container, Action<InlinedDescriptor> handler) =>
        handler(new InlinedDescriptor(container.Wrap(new Inlined())));
}

/// <summary>Adds boxes to lines.</summary>
public sealed class InlinedDescriptor
{
    private readonly Inlined _inlined;

    internal InlinedDescriptor(Inlined inlined) => _inlined = inlined;

    /// <summary>Space between boxes and between lines.</summary>
    /// <param name="value">The space.</param>
    /// <param name="unit">Its unit.</param>
    public void Spacing(double value, Unit unit = Unit.Point)
    {
        HorizontalSpacing(value, unit);
        VerticalSpacing(value, unit);
    }

    /// <summary>Space between boxes.</summary>
    /// <param name="value">The space.</param>
    /// <param name="unit">Its unit.</param>
    public void HorizontalSpacing(double value, Unit unit = Unit.Point) => _inlined.HorizontalSpacing = value.ToPoints(unit);

    /// <summary>Space between lines.</summary>
    /// <param name="value">The space.</param>
    /// <param name="unit">Its unit.</param>
    public void VerticalSpacing(double value, Unit unit = Unit.Point) => _inlined.VerticalSpacing = value.ToPoints(unit);

    /// <summary>Aligns lines left.</summary>
    public void AlignLeft() => _inlined.Alignment = InlinedAlignment.Left;

    /// <summary>Centres lines.</summary>
    public void AlignCenter() => _inlined.Alignment = InlinedAlignment.Centre;

    /// <summary>Aligns lines right.</summary>
    public void AlignRight() => _inlined.Alignment = InlinedAlignment.Right;

    /// <summary>Justifies lines.</summary>
    public void AlignJustify() => _inlined.Alignment = InlinedAlignment.Justify;

    /// <summary>Puts equal space on both sides of each box.</summary>
    public void AlignSpaceAround() => _inlined.Alignment = InlinedAlignment.SpaceAround;

    /// <summary>Aligns boxes at the top of their line.</summary>
    public void BaselineTop() => _inlined.Baseline = 0;

    /// <summary>Aligns boxes in the middle of their line.</summary>
    public void BaselineMiddle() => _inlined.Baseline = 0.5;

    /// <summary>Aligns boxes at the bottom of their line.</summary>
    public void BaselineBottom() => _inlined.Baseline = 1;

    /// <summary>Adds a box.</summary>
    public IContainer Item() => _inlined.Add();
}
