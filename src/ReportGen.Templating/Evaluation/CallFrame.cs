using Scriban.Syntax;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <summary>A running call of a function or an include.</summary>
/// <param name="Description">What kind of call it is, for people.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="Node">What calls; null when that is not known.</param>
internal sealed record CallFrame(string Description, ScribanSpan Span, ScriptNode? Node);
