using System.Collections.Immutable;

using ReportGen.Foundation.Sources;

namespace ReportGen.Foundation.Diagnostics;

/// <summary>The severity of a diagnostic.</summary>
public enum Severity
{
    /// <summary>Information; no action is required.</summary>
    Info,

    /// <summary>The build continues; the input should be checked.</summary>
    Warning,

    /// <summary>No PDF is written.</summary>
    Error,
}

/// <summary>A problem in the input, with its location and a hint.</summary>
/// <param name="Descriptor">The kind of diagnostic.</param>
/// <param name="Message">The message, one sentence without the location.</param>
/// <param name="Span">The location; null only if there is no file.</param>
/// <param name="Hint">How to fix the problem.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, string Message, SourceSpan? Span, string? Hint = null)
{
    /// <summary>Stable code, such as <c>CSV002</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>The severity: that of the descriptor, unless the stage overrides it.</summary>
    public Severity Severity { get; init; } = Descriptor.Severity;

    /// <summary>The includes or expressions that led to the location, innermost first.</summary>
    public ImmutableArray<DiagnosticFrame> Trace { get; init; } = [];

    /// <summary>The note folder that it belongs to, if known.</summary>
    public string? Note { get; init; }
}

/// <summary>One step in the trace of a diagnostic, such as the include of the template.</summary>
/// <param name="Description">The kind of step, such as <c>included from</c>.</param>
/// <param name="Span">Location of the step.</param>
public sealed record DiagnosticFrame(string Description, SourceSpan Span);
