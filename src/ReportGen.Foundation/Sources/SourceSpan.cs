namespace ReportGen.Foundation.Sources;

/// <summary>A stretch of a source text.</summary>
/// <param name="Source">The text it lies in.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Length in UTF-16 code units; 0 marks a point.</param>
public readonly record struct SourceSpan(SourceText Source, int Start, int Length)
{
    /// <summary>Offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The characters of the span.</summary>
    public string Text => Source.Text.Substring(Start, Length);

    /// <summary>Line and column of the first character.</summary>
    public LinePosition StartPosition => Source.PositionOf(Start);

    /// <summary>Line and column just behind the last character.</summary>
    public LinePosition EndPosition => Source.PositionOf(End);

    /// <summary>
    /// The same stretch in what a person wrote: follows template output back, step by step, to the
    /// Markdown, data or template file it came from.
    /// </summary>
    public SourceSpan ToWritten()
    {
        SourceSpan span = this;
        // A derived text maps to a text made before it, so the walk ends.
        while (span.Source.DerivedFrom is { } traced && traced.WrittenAt(span.Start, span.Length) is { } written)
        {
            span = written;
        }

        return span;
    }

    /// <summary>The smallest span of the same text that holds both.</summary>
    /// <param name="other">A span of the same source text.</param>
    public SourceSpan Union(SourceSpan other)
    {
        int start = Math.Min(Start, other.Start);
        return new SourceSpan(Source, start, Math.Max(End, other.End) - start);
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Source.Path}:{StartPosition}");
}
