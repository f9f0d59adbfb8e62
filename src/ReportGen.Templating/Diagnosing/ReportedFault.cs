using Scriban.Syntax;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Diagnosing;

/// <summary>Ends a statement whose errors have already been reported: an include of a template that cannot be read.</summary>
/// <param name="span">The statement.</param>
internal sealed class ReportedFault(ScribanSpan span) : ScriptRuntimeException(span, "The included template has errors.");
