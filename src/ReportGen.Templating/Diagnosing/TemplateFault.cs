using Scriban.Syntax;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Diagnosing;

/// <summary>Ends the statement that cannot be executed; never leaves the render.</summary>
/// <param name="span">Where.</param>
/// <param name="code">Stable code.</param>
/// <param name="message">What is wrong.</param>
/// <param name="hint">What to write instead.</param>
internal sealed class TemplateFault(ScribanSpan span, string code, string message, string? hint) : ScriptRuntimeException(span, message)
{
    /// <summary>Stable code.</summary>
    public string Code { get; } = code;

    /// <summary>What to write instead.</summary>
    public string? Hint { get; } = hint;

    /// <summary>True when the render must not go on with the next statement: a limit was reached.</summary>
    public bool IsFatal { get; init; }

    /// <summary>True when it only follows from an error that is reported already.</summary>
    public bool IsSilent { get; init; }

    /// <summary>The way to the place when it was found; filled once.</summary>
    public System.Collections.Immutable.ImmutableArray<Foundation.Diagnostics.DiagnosticFrame>? Trace { get; set; }
}
