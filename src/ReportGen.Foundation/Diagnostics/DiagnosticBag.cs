using ReportGen.Foundation.Sources;

namespace ReportGen.Foundation.Diagnostics;

/// <summary>Collects what a stage found wrong, so that one run reports everything. Not thread-safe: one per note.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];
    private readonly HashSet<(string Code, SourceSpan? Span, string Message)> _seen = [];
    private readonly HashSet<(string Code, Severity Severity, string Message)> _placed = [];

    /// <summary>Everything found, in the order of finding.</summary>
    public IReadOnlyList<Diagnostic> Items => _items;

    /// <summary>True when an error was found.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a diagnostic; the same one twice counts once, and one without a place adds nothing to the same with a place.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    public void Add(Diagnostic diagnostic)
    {
        (string, Severity, string) words = (diagnostic.Code, diagnostic.Severity, diagnostic.Message);
        bool isTold = diagnostic.Span is null && _placed.Contains(words);
        if (isTold || !_seen.Add((diagnostic.Code, diagnostic.Span, diagnostic.Message)))
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

    /// <summary>Adds a diagnostic of the severity that its descriptor has.</summary>
    /// <param name="descriptor">The kind of diagnostic.</param>
    /// <param name="span">Where.</param>
    /// <param name="message">The message.</param>
    /// <param name="hint">What to write instead.</param>
    public void Report(DiagnosticDescriptor descriptor, SourceSpan? span, string message, string? hint = null) =>
        Add(new Diagnostic(descriptor, message, span, hint));
}
