using System.Collections.Immutable;

using ReportGen.Foundation.Sources;

namespace ReportGen.Foundation.Diagnostics;

/// <summary>How much a diagnostic weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing to do.</summary>
    Info,

    /// <summary>The build goes on; someone should look.</summary>
    Warning,

    /// <summary>No PDF is written.</summary>
    Error,
}

/// <summary>Something wrong with the input, with its place and what to write instead.</summary>
/// <param name="Descriptor">The kind of diagnostic.</param>
/// <param name="Message">What is wrong, in one sentence, without the place.</param>
/// <param name="Span">Where; null only when no file can be named.</param>
/// <param name="Hint">What to write instead.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, string Message, SourceSpan? Span, string? Hint = null)
{
    /// <summary>Stable code, such as <c>CSV002</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How much it weighs: as its descriptor has it, unless the stage knows better.</summary>
    public Severity Severity { get; init; } = Descriptor.Severity;

    /// <summary>The way to the place, innermost first: the include or the expression that led there.</summary>
    public ImmutableArray<DiagnosticFrame> Trace { get; init; } = [];

    /// <summary>The note folder it belongs to, when one is known.</summary>
    public string? Note { get; init; }
}

/// <summary>One step on the way to a diagnostic, such as the include that opened the template.</summary>
/// <param name="Description">What the step is, such as <c>included from</c>.</param>
/// <param name="Span">Location of the step.</param>
public sealed record DiagnosticFrame(string Description, SourceSpan Span);
