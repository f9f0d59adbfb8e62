using ReportGen.Graphics.Pages;
using ReportGen.Layout.Tables;

namespace ReportGen.Layout.Fluent;

/// <summary>Tables.</summary>
public static class TableExtensions
{
    /// <summary>Places cells in rows and columns.</summary>
    /// <param name="container">The container.</param>
    /// <param name="handler">Describes the table.</param>
    public static void Table(this IContainer container, Action<TableDescriptor> handler) =>
        handler(new TableDescriptor(container.Wrap(new Table())));

    /// <summary>Places the cell in a row.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="row">Row from 1.</param>
    public static ITableCell Row(this ITableCell cell, int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(row);
        ((TableCell)cell).Row = row;
        return cell;
    }

    /// <summary>Places the cell in a column.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="column">Column from 1.</param>
    public static ITableCell Column(this ITableCell cell, int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(column);
        ((TableCell)cell).Column = column;
        return cell;
    }

    /// <summary>Makes the cell span several rows.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="rows">Number of rows.</param>
    public static ITableCell RowSpan(this ITableCell cell, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rows);
        ((TableCell)cell).RowSpan = rows;
        return cell;
    }

    /// <summary>Makes the cell span several columns.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="columns">Number of columns.</param>
    public static ITableCell ColumnSpan(this ITableCell cell, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(columns);
        ((TableCell)cell).ColumnSpan = columns;
        return cell;
    }

    /// <summary>Makes the cell a header and sets its scope. By default, cells of the table header have the scope column.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="scope">The scope.</param>
    public static ITableCell HeaderCell(this ITableCell cell, HeaderScope scope = HeaderScope.Row)
    {
        ((TableCell)cell).Scope = scope;
        return cell;
    }

    /// <summary>Sets the cell as text: it is excluded from the decimal alignment of its column.</summary>
    /// <param name="cell">The cell.</param>
    public static ITableCell AsText(this ITableCell cell)
    {
        ((TableCell)cell).IsText = true;
        return cell;
    }

    /// <summary>
    /// The content of a cell over several rows in its part after a page break, such as the label of a group
    /// marked as continued. Without it that part is empty. At least two rows stay on each side of the break.
    /// </summary>
    /// <param name="cell">The cell.</param>
    /// <param name="content">Fills the continued part.</param>
    public static ITableCell Continued(this ITableCell cell, Action<IContainer> content)
    {
        var continued = new ContinuedCell();
        content(continued);
        ((TableCell)cell).Continued = continued;
        return cell;
    }
}

/// <summary>Describes a table.</summary>
public sealed class TableDescriptor
{
    private readonly Table _table;

    internal TableDescriptor(Table table) => _table = table;

    /// <summary>Adds the columns.</summary>
    /// <param name="handler">Adds them, from the left.</param>
    public void ColumnsDefinition(Action<TableColumnsDescriptor> handler) => handler(new TableColumnsDescriptor(_table));

    /// <summary>Adds the header, repeated on each page.</summary>
    /// <param name="handler">Adds its cells.</param>
    public void Header(Action<TableRowsDescriptor> handler) => handler(new TableRowsDescriptor(_table.Header));

    /// <summary>Adds a header for the second page on, which replaces the first one.</summary>
    /// <param name="handler">Adds its cells.</param>
    public void HeaderContinued(Action<TableRowsDescriptor> handler) =>
        handler(new TableRowsDescriptor(_table.ContinuedHeader));

    /// <summary>Adds a footer, repeated on each page.</summary>
    /// <param name="handler">Adds its cells.</param>
    public void Footer(Action<TableRowsDescriptor> handler) => handler(new TableRowsDescriptor(_table.Foot));

    /// <summary>Adds a cell to the body.</summary>
    public ITableCell Cell() => _table.Body.AddCell();

    /// <summary>Extends the last cell of each column down to the last row.</summary>
    public void ExtendLastCellsToTableBottom() => _table.Body.ExtendsLastCells = true;

    /// <summary>Rows of the body: rules, fills and breaks.</summary>
    public TableRowsDescriptor Rows() => new(_table.Body);

    /// <summary>Marks the table as layout only, so that it is not a table to assistive technology.</summary>
    public void LayoutOnly() => _table.IsTabular = false;

    /// <summary>Properties of the table in the structure tree.</summary>
    /// <param name="settings">Summary, title, language.</param>
    public void Semantic(StructureSettings settings) => _table.Settings = settings;
}

/// <summary>Adds columns to a table.</summary>
public sealed class TableColumnsDescriptor
{
    private readonly Table _table;

    internal TableColumnsDescriptor(Table table) => _table = table;

    /// <summary>Adds a column of fixed width.</summary>
    /// <param name="width">The width.</param>
    /// <param name="unit">Its unit.</param>
    public TableColumnDescriptor ConstantColumn(double width, Unit unit = Unit.Point) => Add(TableColumnKind.Constant, width.ToPoints(unit));

    /// <summary>Adds a column that takes a share of the remaining width.</summary>
    /// <param name="share">Its share.</param>
    public TableColumnDescriptor RelativeColumn(double share = 1) => Add(TableColumnKind.Relative, share);

    /// <summary>
    /// Adds a column as wide as its content. When the table has no relative column, the remaining width is divided
    /// equally between such columns; when the width is not enough, the widest shrink first, as far as their words allow.
    /// </summary>
    public TableColumnDescriptor AutoColumn() => Add(TableColumnKind.Auto, 0);

    private TableColumnDescriptor Add(TableColumnKind kind, double size)
    {
        var column = new TableColumn(kind, size);
        _table.AddColumn(column);
        return new TableColumnDescriptor(column);
    }
}

/// <summary>Describes a column of a table.</summary>
public sealed class TableColumnDescriptor
{
    private readonly TableColumn _column;

    internal TableColumnDescriptor(TableColumn column) => _column = column;

    /// <summary>
    /// Aligns the numbers of body and footer at their decimal signs, as the glyphs are set: tracked, kerned,
    /// from any font face. Integers end where the decimal sign would begin. The alignment of a text determines the side of the
    /// cell for the column of numbers. Texts without digits, and cells over several columns, keep their alignment;
    /// <see cref="TableExtensions.AsText"/> excludes further cells.
    /// </summary>
    public TableColumnDescriptor AlignDecimals()
    {
        _column.AlignsDecimals = true;
        return this;
    }
}

/// <summary>Describes the rows of a header, body or footer.</summary>
public sealed class TableRowsDescriptor
{
    private readonly TableSection _section;

    internal TableRowsDescriptor(TableSection section) => _section = section;

    /// <summary>Adds a cell.</summary>
    public ITableCell Cell() => _section.AddCell();

    /// <summary>A rule below a row; not drawn where a page break follows the row.</summary>
    /// <param name="row">Row from 1.</param>
    /// <param name="stroke">The rule; its centre line is on the edge between the rows.</param>
    /// <param name="firstColumn">First column it spans.</param>
    /// <param name="lastColumn">Last column it spans; 0 for the last of the table.</param>
    /// <param name="inset">Space left free at both ends, in points.</param>
    public TableRowsDescriptor Rule(int row, Stroke stroke, int firstColumn = 1, int lastColumn = 0, double inset = 0)
    {
        _section.Add(new RowRule(row, stroke, firstColumn, lastColumn, inset));
        return this;
    }

    /// <summary>A fill behind rows.</summary>
    /// <param name="firstRow">First row from 1.</param>
    /// <param name="lastRow">Last row.</param>
    /// <param name="colour">The colour.</param>
    /// <param name="firstColumn">First column it covers.</param>
    /// <param name="lastColumn">Last column it covers; 0 for the last of the table.</param>
    public TableRowsDescriptor Fill(int firstRow, int lastRow, Colour colour, int firstColumn = 1, int lastColumn = 0)
    {
        _section.Add(new RowFill(firstRow, lastRow, firstColumn, lastColumn, colour));
        return this;
    }

    /// <summary>Prevents a page break between a row and the one below it, such as between rows and their subtotal.</summary>
    /// <param name="row">Row from 1.</param>
    public TableRowsDescriptor KeepWithNext(int row)
    {
        _section.KeepWithNext(row);
        return this;
    }
}
