namespace ReportGen.Layout.Tables;

/// <summary>How the width of a table column comes about.</summary>
internal enum TableColumnKind
{
    /// <summary>A width in points.</summary>
    Constant,

    /// <summary>A share of the width that is left.</summary>
    Relative,

    /// <summary>From the content of its cells.</summary>
    Auto,
}

/// <summary>A column of a table.</summary>
/// <param name="kind">How its width comes about.</param>
/// <param name="size">Points of a constant column, share of a relative one.</param>
internal sealed class TableColumn(TableColumnKind kind, double size)
{
    /// <summary>How its width comes about.</summary>
    public TableColumnKind Kind { get; } = kind;

    /// <summary>Points of a constant column, share of a relative one.</summary>
    public double Size { get; } = size;

    /// <summary>True where the numbers of body and foot stand with their decimal signs below one another.</summary>
    public bool AlignsDecimals { get; set; }
}
