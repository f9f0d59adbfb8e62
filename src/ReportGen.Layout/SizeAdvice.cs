namespace ReportGen.Layout;

/// <summary>What a writer may do about content that does not fit on a page.</summary>
/// <param name="WhenTooWide">Advice when it is too wide; null leaves it to the element.</param>
/// <param name="WhenTooHigh">Advice when it is too high; null leaves it to the element.</param>
public sealed record SizeAdvice(string? WhenTooWide, string? WhenTooHigh);
