using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Templates;

/// <summary>A text rendered by the template engine, complete or with gaps where statements failed.</summary>
/// <param name="Text">The text.</param>
/// <param name="Failures">The errors of the statements that printed nothing.</param>
public sealed record RenderedPart(SourceText Text, ImmutableArray<Diagnostic> Failures)
{
    /// <summary>True when nothing is missing; only a complete text is used in a note.</summary>
    public bool IsWhole => Failures.IsEmpty;

    /// <summary>
    /// Processes the text with a later stage. Where there are gaps, diagnostics on the lines of a failed statement
    /// are consequences of the failure and are dropped, so that each cause is reported once.
    /// </summary>
    /// <typeparam name="T">Result of the stage.</typeparam>
    /// <param name="read">The stage.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <returns>The result of the stage; the default value when the text has gaps.</returns>
    public T? Read<T>(Func<SourceText, DiagnosticBag, T?> read, DiagnosticBag diagnostics)
        where T : class
    {
        if (IsWhole)
        {
            return read(Text, diagnostics);
        }

        var found = new DiagnosticBag();
        read(Text, found);
        diagnostics.AddRange(found.Items.Where(diagnostic => !Failures.Any(failure => Follows(diagnostic, failure))));
        return null;
    }

    /// <summary>True for a span of the text in which a statement failed.</summary>
    /// <param name="span">The span.</param>
    public bool HasGap(SourceSpan span) => Failures.Any(failure => Touches(span, failure));

    private static bool Follows(Diagnostic diagnostic, Diagnostic failure) =>
        diagnostic.Span is not { } span || Touches(span, failure);

    private static bool Touches(SourceSpan span, Diagnostic failure) =>
        (failure.Span is { } cause && Touches(span.ToWritten(), cause.ToWritten()))
        || failure.Trace.Any(frame => Touches(span.ToWritten(), frame.Span.ToWritten()));

    /// <summary>True for two spans with a line in common.</summary>
    private static bool Touches(SourceSpan one, SourceSpan other) =>
        one.Source.Path == other.Source.Path
        && one.StartPosition.Line <= LastLine(other)
        && other.StartPosition.Line <= LastLine(one);

    private static int LastLine(SourceSpan span) => span.Source.Span(span.End, 0).StartPosition.Line;
}
