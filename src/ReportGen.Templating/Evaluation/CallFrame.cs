using Scriban.Syntax;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <summary>A running call of a function or an include.</summary>
/// <param name="Description">The kind of call, for messages.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="Node">The calling node; null if unknown.</param>
internal sealed record CallFrame(string Description, ScribanSpan Span, ScriptNode? Node);
