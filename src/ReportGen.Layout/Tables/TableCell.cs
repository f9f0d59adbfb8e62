using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Tables;

/// <summary>A cell of a table. Rows and columns count from 1; 0 takes the next free place.</summary>
internal sealed class TableCell : ContainerElement, ITableCell
{
    public int Row { get; set; }

    public int Column { get; set; }

    public int RowSpan { get; set; } = 1;

    public int ColumnSpan { get; set; } = 1;

    /// <summary>Its scope when it is a header cell in the body; null for a data cell.</summary>
    public HeaderScope? Scope { get; set; }

    /// <summary>True for a cell that is excluded from the decimal alignment of its column.</summary>
    public bool IsText { get; set; }

    /// <summary>Content of the part of the cell after a page break.</summary>
    public ContinuedCell? Continued { get; set; }

    /// <summary>Its structure element, after drawing.</summary>
    public StructureElement? Structure { get; private set; }

    public override string Kind => "Cell";

    /// <summary>True after its content has been drawn completely; a part after a page break shows <see cref="Continued"/>.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Last row it covers.</summary>
    public int LastRow => Row + RowSpan - 1;

    /// <summary>Last column it covers.</summary>
    public int LastColumn => Column + ColumnSpan - 1;

    public override void VisitChildren(Action<Element> visit)
    {
        base.VisitChildren(visit);
        if (Continued is not null)
        {
            visit(Continued);
        }
    }

    public override void Restore(object? state) => (IsDone, Structure) = ((bool, StructureElement?))state!;

    /// <summary>Records that its content has been drawn completely.</summary>
    public void Finish()
    {
        Remember((IsDone, Structure));
        IsDone = true;
    }

    /// <summary>Its structure element, created on first use.</summary>
    public StructureElement StructureIn(StructureElement row, StructureRole role)
    {
        if (Structure is null)
        {
            Remember((IsDone, Structure));
            Structure = new StructureElement(Scope is null ? role : StructureRole.TH, row)
            {
                RowSpan = RowSpan,
                ColumnSpan = ColumnSpan,
                Scope = Scope ?? (role == StructureRole.TH ? HeaderScope.Column : null),
            };
        }

        return Structure;
    }

    protected override void ResetState(ResetScope scope)
    {
        IsDone = false;
        Structure = scope == ResetScope.Repeat ? Structure : null;
    }
}

/// <summary>Content of a cell's part after a page break.</summary>
internal sealed class ContinuedCell : ContainerElement
{
    public override string Kind => "Continued";
}
