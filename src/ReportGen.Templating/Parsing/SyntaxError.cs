using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Templating.Parsing;

/// <summary>A syntax error in a template.</summary>
/// <param name="Descriptor">The kind of diagnostic.</param>
/// <param name="Start">Offset.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Message">The message.</param>
/// <param name="Hint">How to fix the problem.</param>
internal sealed record SyntaxError(DiagnosticDescriptor Descriptor, int Start, int Length, string Message, string Hint);
