namespace ReportGen.Templating.Parsing;

/// <summary>What is wrong with the text of a template.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Start">Offset.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to write instead.</param>
internal sealed record SyntaxError(string Code, int Start, int Length, string Message, string Hint);
