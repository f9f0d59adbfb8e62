using ReportGen.Layout.Elements;

namespace ReportGen.Layout.Fluent;

/// <summary>Rows: elements side by side.</summary>
public static class RowExtensions
{
    /// <summary>Places elements side by side, aligned at the top.</summary>
    /// <param name="container">The container.</param>
    /// <param name="handler">Adds the items.</param>
    public static void Row(this IContainer container, Action<RowDescriptor> handler) =>
        handler(new RowDescriptor(container.Wrap(new Row())));
}

/// <summary>Adds items to a row.</summary>
public sealed class RowDescriptor
{
    private readonly Row _row;

    internal RowDescriptor(Row row) => _row = row;

    /// <summary>Space between items.</summary>
    /// <param name="value">The space.</param>
    /// <param name="unit">Its unit.</param>
    public void Spacing(double value, Unit unit = Unit.Point) => _row.Spacing = value.ToPoints(unit);

    /// <summary>Adds an item that takes a share of the remaining width.</summary>
    /// <param name="share">Its share.</param>
    public IContainer RelativeItem(double share = 1) => Add(RowItemKind.Relative, share);

    /// <summary>Adds an item of fixed width.</summary>
    /// <param name="width">The width.</param>
    /// <param name="unit">Its unit.</param>
    public IContainer ConstantItem(double width, Unit unit = Unit.Point) => Add(RowItemKind.Constant, width.ToPoints(unit));

    /// <summary>Adds an item as wide as its content.</summary>
    public IContainer AutoItem() => Add(RowItemKind.Auto, 0);

    private RowItem Add(RowItemKind kind, double size)
    {
        var item = new RowItem(kind, size);
        _row.Add(item);
        return item;
    }
}
