namespace ReportGen.Foundation.Sources;

/// <summary>A position in a text for display: line and column, both counted from 1.</summary>
/// <param name="Line">Line from 1.</param>
/// <param name="Column">Column from 1, in UTF-16 code units.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");
}
