using ReportGen.Layout.Elements;

namespace ReportGen.Layout.Fluent;

/// <summary>Text in several columns.</summary>
public static class MultiColumnExtensions
{
    /// <summary>Flows content through columns side by side.</summary>
    /// <param name="container">The container.</param>
    /// <param name="handler">Describes columns and content.</param>
    public static void MultiColumn(this IContainer container, Action<MultiColumnDescriptor> handler) =>
        handler(new MultiColumnDescriptor(container.Wrap(new MultiColumn())));
}

/// <summary>Describes content in several columns.</summary>
public sealed class MultiColumnDescriptor
{
    private readonly MultiColumn _element;

    internal MultiColumnDescriptor(MultiColumn element) => _element = element;

    /// <summary>Number of columns; by default two.</summary>
    /// <param name="count">The number, at least one.</param>
    public void Columns(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        _element.Columns = count;
    }

    /// <summary>Space between columns.</summary>
    /// <param name="value">The space.</param>
    /// <param name="unit">Its unit.</param>
    public void Spacing(double value, Unit unit = Unit.Point) => _element.Spacing = value.ToPoints(unit);

    /// <summary>Fills the columns to the bottom of the page, without balancing the last ones.</summary>
    public void Unbalanced() => _element.IsBalanced = false;

    /// <summary>The separator between columns, as wide as the spacing.</summary>
    public IContainer Spacer() => _element.Spacer;

    /// <summary>The content.</summary>
    public IContainer Content() => _element.Content;
}
