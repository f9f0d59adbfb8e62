using Scriban.Syntax;

using ReportGen.Foundation.Diagnostics;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Diagnosing;

/// <summary>Ends the statement that cannot be executed; never leaves the render.</summary>
/// <param name="span">Where.</param>
/// <param name="descriptor">What kind of thing is wrong.</param>
/// <param name="message">What is wrong.</param>
/// <param name="hint">What to write instead.</param>
internal sealed class TemplateFault(ScribanSpan span, DiagnosticDescriptor descriptor, string message, string? hint) : ScriptRuntimeException(span, message)
{
    /// <summary>What kind of thing is wrong.</summary>
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>What to write instead.</summary>
    public string? Hint { get; } = hint;

    /// <summary>True when the render must not go on with the next statement: a limit was reached.</summary>
    public bool IsFatal { get; init; }

    /// <summary>True when it only follows from an error that is reported already.</summary>
    public bool IsSilent { get; init; }

    /// <summary>The way to the place when it was found; filled once.</summary>
    public System.Collections.Immutable.ImmutableArray<DiagnosticFrame>? Trace { get; set; }
}
