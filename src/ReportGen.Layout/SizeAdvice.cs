namespace ReportGen.Layout;

/// <summary>Advice to the writer about content that does not fit on a page.</summary>
/// <param name="WhenTooWide">Advice when it is too wide; null for that of the element.</param>
/// <param name="WhenTooHigh">Advice when it is too high; null for that of the element.</param>
public sealed record SizeAdvice(string? WhenTooWide, string? WhenTooHigh);
