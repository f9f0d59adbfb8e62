using ReportGen.Layout;
using ReportGen.Layout.Fluent;

namespace ReportGen.Composition.Pages;

/// <summary>
/// A column of blocks with the house's spaces between them. Space before a heading swallows the space after the
/// block above it; space before an exhibit adds to it, so that exhibits stand freer than paragraphs.
/// </summary>
/// <param name="column">The column filled.</param>
/// <param name="reach">How far exhibits may move.</param>
internal sealed class FlowColumn(ColumnDescriptor column, FlowReach reach = FlowReach.None)
{
    private double _after;

    /// <summary>How far exhibits may move.</summary>
    public FlowReach Reach => reach;

    /// <summary>Adds a block.</summary>
    /// <param name="before">Space above in points.</param>
    /// <param name="after">Space below in points.</param>
    public IColumnItem Item(double before, double after) => Add(before, after);

    /// <summary>Adds a block whose space above swallows the space below the block before it.</summary>
    /// <param name="before">Space above in points.</param>
    /// <param name="after">Space below in points.</param>
    public IColumnItem Heading(double before, double after) => Add(Math.Max(0, before - _after), after);

    private IColumnItem Add(double before, double after)
    {
        _after = after;
        return column.Item().SpaceBefore(before).SpaceAfter(after);
    }
}

/// <summary>How far an exhibit may move in a flow.</summary>
internal enum FlowReach
{
    /// <summary>Not at all: lists, quotations, pairs, cover.</summary>
    None,

    /// <summary>To the top or foot of a column.</summary>
    Column,

    /// <summary>To the top or foot of a page, or to pages of its own.</summary>
    Page,
}
