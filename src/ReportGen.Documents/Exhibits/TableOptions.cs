namespace ReportGen.Documents.Exhibits;

/// <summary>Layout options of a table.</summary>
/// <param name="IsDense">Small type and tight rows.</param>
/// <param name="Zebra">True to shade every second row; null to shade long ungrouped tables.</param>
public readonly record struct TableOptions(bool IsDense, bool? Zebra)
{
    /// <summary>Ordinary type, shading long ungrouped tables.</summary>
    public static TableOptions Default => default;
}
