using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>An item of a column with the space that it wants to its neighbours.</summary>
internal sealed class ColumnItem : ContainerElement, IColumnItem
{
    /// <summary>Space above in points, left out at the top of a page.</summary>
    public double Before { get; set; }

    /// <summary>Space below in points, left out at the foot of a page.</summary>
    public double After { get; set; }

    /// <summary>True when it may wait for the top of the next page while what follows moves up.</summary>
    public bool IsFloating { get; set; }

    public override string Kind => "Item";
}
