namespace ReportGen.Documents.Exhibits;

/// <summary>How a table is set.</summary>
/// <param name="IsDense">Small type and tight rows.</param>
/// <param name="Zebra">Shade every second row; null shades long ungrouped tables.</param>
public readonly record struct TableOptions(bool IsDense, bool? Zebra)
{
    /// <summary>Ordinary type; shades long ungrouped tables.</summary>
    public static TableOptions Default => default;
}
