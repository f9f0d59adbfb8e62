using ReportGen.Documents.Exhibits;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;

namespace ReportGen.Typesetting.Rendering;

/// <summary>
/// A column of blocks with the house's spaces between them. Space before a heading swallows the space after the
/// block above it; space before an exhibit adds to it, so that exhibits stand freer than paragraphs.
/// </summary>
/// <param name="column">The column filled.</param>
/// <param name="reach">How far exhibits may move.</param>
/// <param name="grid">Distance of baselines in points on whose grid the blocks stand; 0 for no grid.</param>
internal sealed class FlowColumn(ColumnDescriptor column, FlowReach reach = FlowReach.None, double grid = 0)
{
    private const double Middle = 0.5;

    private double _after;

    /// <summary>Distance of baselines in points on whose grid the blocks stand; 0 for no grid.</summary>
    public double Grid => grid;

    /// <summary>How far exhibits may move.</summary>
    public FlowReach Reach => reach;

    /// <summary>Adds a block.</summary>
    /// <param name="before">Space above in points.</param>
    /// <param name="after">Space below in points.</param>
    public IColumnItem Item(double before, double after) => Add(before, after, Middle);

    /// <summary>Adds a block whose space above swallows the space below the block before it.</summary>
    /// <param name="before">Space above in points.</param>
    /// <param name="after">Space below in points.</param>
    public IColumnItem Heading(double before, double after) => Add(Math.Max(0, before - _after), after, shareAbove: 1);

    /// <summary>A space in whole lines of the grid; as it is where there is none.</summary>
    /// <param name="space">The space in points.</param>
    public double OnGrid(double space) => grid > 0 ? Math.Round(space / grid, MidpointRounding.AwayFromZero) * grid : space;

    private IColumnItem Add(double before, double after, double shareAbove)
    {
        _after = OnGrid(after);
        IColumnItem item = column.Item().SpaceBefore(OnGrid(before)).SpaceAfter(_after);
        return grid > 0 ? item.OnGrid(grid, shareAbove) : item;
    }
}
