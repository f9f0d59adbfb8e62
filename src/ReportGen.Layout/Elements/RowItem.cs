using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>How the width of a row's item is determined.</summary>
internal enum RowItemKind
{
    /// <summary>As wide as its content.</summary>
    Auto,

    /// <summary>A width in points.</summary>
    Constant,

    /// <summary>A share of the remaining width.</summary>
    Relative,
}

/// <summary>An item of a row.</summary>
internal sealed class RowItem(RowItemKind widthKind, double size) : ContainerElement
{
    public RowItemKind WidthKind { get; } = widthKind;

    /// <summary>Points of a constant item, share of a relative one.</summary>
    public double Size { get; } = size;

    public override string Kind => "Item";
}
