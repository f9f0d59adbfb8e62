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
/// <param name="Kind">How its width comes about.</param>
/// <param name="Size">Points of a constant column, share of a relative one.</param>
internal readonly record struct TableColumn(TableColumnKind Kind, double Size);
