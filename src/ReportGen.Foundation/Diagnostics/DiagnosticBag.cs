using ReportGen.Foundation.Sources;

namespace ReportGen.Foundation.Diagnostics;

/// <summary>Collects the diagnostics of a stage, so that one run reports all of them. Not thread-safe: use one per note.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];
    private readonly HashSet<(string Code, SourceSpan? Span, string Message)> _seen = [];
    private readonly HashSet<(string Code, Severity Severity, string Message)> _placed = [];

    /// <summary>The diagnostics, in the order in which they were added.</summary>
    public IReadOnlyList<Diagnostic> Items => _items;

    /// <summary>True if there is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a diagnostic. A duplicate is ignored, as is one without a location that duplicates one with a location.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    public void Add(Diagnostic diagnostic)
    {
        (string, Severity, string) words = (diagnostic.Code, diagnostic.Severity, diagnostic.Message);
        bool isReported = diagnostic.Span is null && _placed.Contains(words);
        if (isReported || !_seen.Add((diagnostic.Code, diagnostic.Span, diagnostic.Message)))
        {
            return;
        }

        if (diagnostic.Span is not null)
        {
            _placed.Add(words);
        }

        _items.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    /// <summary>Adds several diagnostics.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>Adds a diagnostic with the severity of its descriptor.</summary>
    /// <param name="descriptor">The kind of diagnostic.</param>
    /// <param name="span">The location.</param>
    /// <param name="message">The message.</param>
    /// <param name="hint">What to write instead.</param>
    public void Report(DiagnosticDescriptor descriptor, SourceSpan? span, string message, string? hint = null) =>
        Add(new Diagnostic(descriptor, message, span, hint));
}
