using ReportGen.Layout;
using ReportGen.Layout.Fluent;

namespace ReportGen.Composition.Pages;

/// <summary>
/// A column of blocks with the house's spaces between them. Space before a heading swallows the space after the
/// block above it; space before an exhibit adds to it, so that exhibits stand freer than paragraphs.
/// </summary>
/// <param name="column">The column filled.</param>
internal sealed class FlowColumn(ColumnDescriptor column)
{
    private double _after;

    /// <summary>Adds a block.</summary>
    /// <param name="before">Space above in points.</param>
    /// <param name="after">Space below in points.</param>
    public IContainer Item(double before, double after) => Add(before, after);

    /// <summary>Adds a block whose space above swallows the space below the block before it.</summary>
    /// <param name="before">Space above in points.</param>
    /// <param name="after">Space below in points.</param>
    public IContainer Heading(double before, double after) => Add(Math.Max(0, before - _after), after);

    private IColumnItem Add(double before, double after)
    {
        _after = after;
        return column.Item().SpaceBefore(before).SpaceAfter(after);
    }
}
