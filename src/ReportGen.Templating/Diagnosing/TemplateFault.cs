using Scriban.Syntax;

using ReportGen.Foundation.Diagnostics;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Diagnosing;

/// <summary>Ends a statement that cannot be executed; it is always caught within the render.</summary>
/// <param name="span">The location.</param>
/// <param name="descriptor">The kind of diagnostic.</param>
/// <param name="message">The message.</param>
/// <param name="hint">What to write instead.</param>
internal sealed class TemplateFault(ScribanSpan span, DiagnosticDescriptor descriptor, string message, string? hint) : ScriptRuntimeException(span, message)
{
    /// <summary>The kind of diagnostic.</summary>
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>What to write instead.</summary>
    public string? Hint { get; } = hint;

    /// <summary>True when the render must not continue with the next statement because a limit was reached.</summary>
    public bool IsFatal { get; init; }

    /// <summary>True when it only follows from an error that has already been reported.</summary>
    public bool IsSilent { get; init; }

    /// <summary>The calls that led to the location; set once.</summary>
    public System.Collections.Immutable.ImmutableArray<DiagnosticFrame>? Trace { get; set; }
}
