using ReportGen.Graphics.Geometry;
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

    /// <summary>Space above an item, omitted at the top of a page; it is added to the space below the previous item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="value">The space.</param>
    /// <param name="unit">Its unit.</param>
    public static IColumnItem SpaceBefore(this IColumnItem item, double value, Unit unit = Unit.Point)
    {
        ((ColumnItem)item).Before = value.ToPoints(unit);
        return item;
    }

    /// <summary>
    /// Lets an item that does not fit where it is written move to the top of the next page, while the following items
    /// move up. Floating items of a series keep their order, and none moves beyond a page break or a barrier.
    /// </summary>
    /// <param name="item">The item.</param>
    /// <param name="series">Name of its series, such as figures; items of one series keep their order.</param>
    public static IColumnItem Float(this IColumnItem item, string series = "") => item.Float(FloatPlace.Near, series);

    /// <summary>Moves an item to the top of its page when there is room, otherwise to that of the next page.</summary>
    /// <inheritdoc cref="Float(IColumnItem, string)"/>
    public static IColumnItem FloatTop(this IColumnItem item, string series = "") => item.Float(FloatPlace.Top, series);

    /// <summary>Moves an item to the bottom of its page when there is room, otherwise to that of the next page.</summary>
    /// <inheritdoc cref="Float(IColumnItem, string)"/>
    public static IColumnItem FloatBottom(this IColumnItem item, string series = "") => item.Float(FloatPlace.Bottom, series);

    /// <summary>Keeps an item where it is written, after all floating items of its series.</summary>
    /// <param name="item">The item.</param>
    /// <param name="series">Name of the series.</param>
    public static IColumnItem InSeries(this IColumnItem item, string series)
    {
        ((ColumnItem)item).Series = series;
        return item;
    }

    /// <summary>Prevents floating items written before this one, such as a chapter's heading, from moving beyond it.</summary>
    /// <param name="item">The item.</param>
    public static IColumnItem FloatBarrier(this IColumnItem item)
    {
        ((ColumnItem)item).IsFloatBarrier = true;
        return item;
    }

    /// <summary>
    /// Moves an item to dedicated pages, with the header and footer of the page set, while the following items fill the
    /// previous page. It works in the content of a page set and in columns and boxes around it, not beside neighbours.
    /// </summary>
    /// <param name="item">The item.</param>
    /// <param name="size">Size of the pages in points, such as <c>PageSizes.A4.Landscape()</c>.</param>
    /// <param name="margin">Their margins; null for those of the page set.</param>
    /// <param name="series">Name of its series; items of one series keep their order.</param>
    public static IColumnItem OwnPages(this IColumnItem item, Size size, Insets? margin = null, string series = "")
    {
        var own = (ColumnItem)item;
        own.OwnPage = new PageFormat(size, margin);
        own.Series = series;
        return item;
    }

    /// <summary>Space below an item, omitted at the bottom of a page.</summary>
    /// <param name="item">The item.</param>
    /// <param name="value">The space.</param>
    /// <param name="unit">Its unit.</param>
    public static IColumnItem SpaceAfter(this IColumnItem item, double value, Unit unit = Unit.Point)
    {
        ((ColumnItem)item).After = value.ToPoints(unit);
        return item;
    }

    /// <summary>
    /// Makes the height of an item a multiple of the baseline distance. When this applies to all items of a column, and
    /// to the spaces between them, lines of text are on the baseline grid of the page, and columns side by side align.
    /// </summary>
    /// <param name="item">The item.</param>
    /// <param name="pitch">Baseline distance.</param>
    /// <param name="shareAbove">Share of the added height that goes above the item, 0 to 1: 1 for a heading, ½ for an exhibit.</param>
    /// <param name="unit">Unit of the distance.</param>
    public static IColumnItem OnGrid(this IColumnItem item, double pitch, double shareAbove = 0, Unit unit = Unit.Point)
    {
        var own = (ColumnItem)item;
        own.Grid = pitch.ToPoints(unit);
        own.GridShareAbove = shareAbove;
        return item;
    }

    private static IColumnItem Float(this IColumnItem item, FloatPlace place, string series)
    {
        var floating = (ColumnItem)item;
        floating.Place = place;
        floating.Series = series;
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
