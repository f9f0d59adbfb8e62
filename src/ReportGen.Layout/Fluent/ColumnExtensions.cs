using ReportGen.Layout.Elements;

namespace ReportGen.Layout.Fluent;

/// <summary>Columns: elements one below the other.</summary>
public static class ColumnExtensions
{
    /// <summary>Places elements one below the other, over as many pages as they need.</summary>
    /// <param name="container">The container.</param>
    /// <param name="handler">Adds the items.</param>
    public static void Column(this IContainer container, Action<ColumnDescriptor> handler) =>
        handler(new ColumnDescriptor(container.Wrap(new Column())));

    /// <summary>Space above an item, left out at the top of a page; it adds to the space below the item before.</summary>
    /// <param name="item">The item.</param>
    /// <param name="value">The space.</param>
    /// <param name="unit">Its unit.</param>
    public static IColumnItem SpaceBefore(this IColumnItem item, double value, Unit unit = Unit.Point)
    {
        ((ColumnItem)item).Before = value.ToPoints(unit);
        return item;
    }

    /// <summary>
    /// Lets an item that does not fit where it is written wait for the top of the next page, while what follows it
    /// moves up. Floating items keep their order, and none moves beyond a page break.
    /// </summary>
    /// <param name="item">The item.</param>
    public static IColumnItem Float(this IColumnItem item)
    {
        ((ColumnItem)item).IsFloating = true;
        return item;
    }

    /// <summary>Space below an item, left out at the foot of a page.</summary>
    /// <param name="item">The item.</param>
    /// <param name="value">The space.</param>
    /// <param name="unit">Its unit.</param>
    public static IColumnItem SpaceAfter(this IColumnItem item, double value, Unit unit = Unit.Point)
    {
        ((ColumnItem)item).After = value.ToPoints(unit);
        return item;
    }
}

/// <summary>Adds items to a column.</summary>
public sealed class ColumnDescriptor
{
    private readonly Column _column;

    internal ColumnDescriptor(Column column) => _column = column;

    /// <summary>Space between items.</summary>
    /// <param name="value">The space.</param>
    /// <param name="unit">Its unit.</param>
    public void Spacing(double value, Unit unit = Unit.Point) => _column.Spacing = value.ToPoints(unit);

    /// <summary>Adds an item.</summary>
    public IColumnItem Item()
    {
        var item = new ColumnItem();
        _column.Add(item);
        return item;
    }
}
