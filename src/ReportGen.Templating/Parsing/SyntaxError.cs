using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Templating.Parsing;

/// <summary>What is wrong with the text of a template.</summary>
/// <param name="Descriptor">What kind of thing is wrong.</param>
/// <param name="Start">Offset.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to write instead.</param>
internal sealed record SyntaxError(DiagnosticDescriptor Descriptor, int Start, int Length, string Message, string Hint);
