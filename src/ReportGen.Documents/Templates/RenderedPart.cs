using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Templates;

/// <summary>A text that the template engine has made, whole or with gaps where statements failed.</summary>
/// <param name="Text">The text.</param>
/// <param name="Failures">The errors of the statements that printed nothing.</param>
public sealed record RenderedPart(SourceText Text, ImmutableArray<Diagnostic> Failures)
{
    /// <summary>True when nothing is missing: only such a text goes into a note.</summary>
    public bool IsWhole => Failures.IsEmpty;

    /// <summary>
    /// Reads the text with a later stage. Where there are gaps, what the stage finds on the lines of a failed statement
    /// follows from the failure and is left out: one run tells each cause once.
    /// </summary>
    /// <typeparam name="T">What the stage makes.</typeparam>
    /// <param name="read">The stage.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>What the stage made; nothing when the text has gaps.</returns>
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

    /// <summary>True for a stretch of the text in which a statement failed.</summary>
    /// <param name="span">The stretch.</param>
    public bool HasGap(SourceSpan span) => Failures.Any(failure => Touches(span, failure));

    private static bool Follows(Diagnostic diagnostic, Diagnostic failure) =>
        diagnostic.Span is not { } span || Touches(span, failure);

    private static bool Touches(SourceSpan span, Diagnostic failure) =>
        (failure.Span is { } cause && Touches(span.ToWritten(), cause.ToWritten()))
        || failure.Trace.Any(frame => Touches(span.ToWritten(), frame.Span.ToWritten()));

    /// <summary>True for two places with a line in common.</summary>
    private static bool Touches(SourceSpan one, SourceSpan other) =>
        one.Source.Path == other.Source.Path
        && one.StartPosition.Line <= LastLine(other)
        && other.StartPosition.Line <= LastLine(one);

    private static int LastLine(SourceSpan span) => span.Source.Span(span.End, 0).StartPosition.Line;
}
