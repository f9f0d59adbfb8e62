using System.Runtime.InteropServices;

using ReportGen.Foundation.Sources;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Tracing;

/// <summary>A stretch of a template.</summary>
/// <param name="Source">The template's text; null when it is not known.</param>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">Number of characters.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WrittenPlace(SourceText? Source, int Start, int Length)
{
    /// <summary>The stretch as a span.</summary>
    public SourceSpan? Span => Source?.Span(Start, Length);

    /// <summary>A span of Scriban, whose end is its last character, and whose end of the text is −1.</summary>
    /// <param name="source">The text it lies in.</param>
    /// <param name="span">The span.</param>
    public static WrittenPlace Of(SourceText source, ScribanSpan span)
    {
        int size = source.Text.Length;
        int start = span.Start.Offset < 0 ? size : Math.Min(span.Start.Offset, size);
        int end = span.End.Offset < 0 ? size : Math.Min(span.End.Offset + 1, size);
        return new WrittenPlace(source, start, Math.Max(0, end - start));
    }
}
