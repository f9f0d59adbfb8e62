using ReportGen.Foundation.Sources;

namespace ReportGen.Notes;

/// <summary>A table, figure or chart as printed, for checks.</summary>
/// <param name="Label">Printed label, such as <c>表 1</c>; empty for an unnumbered one.</param>
/// <param name="Caption">Printed caption.</param>
/// <param name="Source">Printed source line without its label; null if it has none.</param>
/// <param name="Span">Where it is written.</param>
public sealed record ExhibitRecord(string Label, string Caption, string? Source, SourceSpan? Span);
