using ReportGen.Graphics.Geometry;

namespace ReportGen.Layout.Tables;

/// <summary>Widths of a table's columns in a given width.</summary>
internal sealed class ColumnWidths
{
    private readonly double[] _widths;
    private readonly double[] _lefts;

    public ColumnWidths(double[] widths)
    {
        _widths = widths;
        _lefts = new double[widths.Length + 1];
        for (int i = 0; i < widths.Length; i++)
        {
            _lefts[i + 1] = _lefts[i] + widths[i];
        }
    }

    /// <summary>Width of all columns.</summary>
    public double Total => _lefts[^1];

    /// <summary>Left edge of a column, from 1.</summary>
    public double LeftOf(int column) => _lefts[column - 1];

    /// <summary>Right edge of a column, from 1; 0 or a column beyond the last is the right edge of the table.</summary>
    public double RightOf(int column) => column <= 0 || column > _widths.Length ? Total : _lefts[column];

    /// <summary>Width of a column, from 1.</summary>
    public double this[int column] => _widths[column - 1];

    /// <summary>Width of the columns that a cell covers.</summary>
    public double WidthOf(TableCell cell) => _lefts[cell.LastColumn] - _lefts[cell.Column - 1];

    /// <summary>The space a cell is measured in: rows take the height that they need.</summary>
    public Size SpaceOf(TableCell cell) => new(WidthOf(cell), double.PositiveInfinity);
}
