namespace ReportGen.Layout.Tables;

/// <summary>How the width of a table column is determined.</summary>
internal enum TableColumnKind
{
    /// <summary>A width in points.</summary>
    Constant,

    /// <summary>A share of the remaining width.</summary>
    Relative,

    /// <summary>From the content of its cells.</summary>
    Auto,
}

/// <summary>A column of a table.</summary>
/// <param name="kind">How its width is determined.</param>
/// <param name="size">Points of a constant column, share of a relative one.</param>
internal sealed class TableColumn(TableColumnKind kind, double size)
{
    /// <summary>How its width is determined.</summary>
    public TableColumnKind Kind { get; } = kind;

    /// <summary>Points of a constant column, share of a relative one.</summary>
    public double Size { get; } = size;

    /// <summary>True when the numbers of body and footer are aligned at the decimal sign.</summary>
    public bool AlignsDecimals { get; set; }
}
