using System.Runtime.InteropServices;

using ReportGen.Foundation.Sources;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Tracing;

/// <summary>A span of a template.</summary>
/// <param name="Source">The template's text; null if unknown.</param>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">Number of characters.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WrittenPlace(SourceText? Source, int Start, int Length)
{
    /// <summary>Converts to a source span.</summary>
    public SourceSpan? Span => Source?.Span(Start, Length);

    /// <summary>Converts a span of Scriban, whose end is inclusive, and −1 at the end of the text.</summary>
    /// <param name="source">The text that contains it.</param>
    /// <param name="span">The span.</param>
    public static WrittenPlace Of(SourceText source, ScribanSpan span)
    {
        int size = source.Text.Length;
        int start = span.Start.Offset < 0 ? size : Math.Min(span.Start.Offset, size);
        int end = span.End.Offset < 0 ? size : Math.Min(span.End.Offset + 1, size);
        return new WrittenPlace(source, start, Math.Max(0, end - start));
    }
}
