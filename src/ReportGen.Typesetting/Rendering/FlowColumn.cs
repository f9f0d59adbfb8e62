using ReportGen.Documents.Exhibits;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;

namespace ReportGen.Typesetting.Rendering;

/// <summary>
/// A column of blocks separated by the spaces of the house style. Space before a heading absorbs the space after the
/// block above it; space before an exhibit is added to it, so that exhibits have more space than paragraphs.
/// </summary>
/// <param name="column">The column to fill.</param>
/// <param name="reach">How far exhibits may move.</param>
/// <param name="grid">Pitch of the baseline grid in points; 0 for no grid.</param>
internal sealed class FlowColumn(ColumnDescriptor column, FlowReach reach = FlowReach.None, double grid = 0)
{
    private const double Middle = 0.5;

    private double _after;

    /// <summary>Pitch of the baseline grid in points; 0 for no grid.</summary>
    public double Grid => grid;

    /// <summary>How far exhibits may move.</summary>
    public FlowReach Reach => reach;

    /// <summary>Adds a block.</summary>
    /// <param name="before">Space above in points.</param>
    /// <param name="after">Space below in points.</param>
    public IColumnItem Item(double before, double after) => Add(before, after, Middle);

    /// <summary>Adds a block whose space above absorbs the space below the preceding block.</summary>
    /// <param name="before">Space above in points.</param>
    /// <param name="after">Space below in points.</param>
    public IColumnItem Heading(double before, double after) => Add(Math.Max(0, before - _after), after, shareAbove: 1);

    /// <summary>A space rounded to whole lines of the grid; unchanged without a grid.</summary>
    /// <param name="space">The space in points.</param>
    public double OnGrid(double space) => grid > 0 ? Math.Round(space / grid, MidpointRounding.AwayFromZero) * grid : space;

    private IColumnItem Add(double before, double after, double shareAbove)
    {
        _after = OnGrid(after);
        IColumnItem item = column.Item().SpaceBefore(OnGrid(before)).SpaceAfter(_after);
        return grid > 0 ? item.OnGrid(grid, shareAbove) : item;
    }
}
