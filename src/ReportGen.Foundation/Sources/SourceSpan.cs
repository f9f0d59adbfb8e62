namespace ReportGen.Foundation.Sources;

/// <summary>A span of a source text.</summary>
/// <param name="Source">The text that contains it.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Length in UTF-16 code units; 0 denotes a position.</param>
public readonly record struct SourceSpan(SourceText Source, int Start, int Length)
{
    /// <summary>Offset after the last character.</summary>
    public int End => Start + Length;

    /// <summary>The characters of the span.</summary>
    public string Text => Source.Text.Substring(Start, Length);

    /// <summary>Line and column of the first character.</summary>
    public LinePosition StartPosition => Source.PositionOf(Start);

    /// <summary>Line and column after the last character.</summary>
    public LinePosition EndPosition => Source.PositionOf(End);

    /// <summary>
    /// The corresponding span in a file written by a person: follows template output back to the
    /// Markdown, data or template file that it came from.
    /// </summary>
    public SourceSpan ToWritten()
    {
        SourceSpan span = this;
        // A derived text maps to a text created before it, so the loop terminates.
        while (span.Source.DerivedFrom is { } traced && traced.WrittenAt(span.Start, span.Length) is { } written)
        {
            span = written;
        }

        return span;
    }

    /// <summary>The smallest span of the same text that contains both.</summary>
    /// <param name="other">A span of the same source text.</param>
    public SourceSpan Union(SourceSpan other)
    {
        int start = Math.Min(Start, other.Start);
        return new SourceSpan(Source, start, Math.Max(End, other.End) - start);
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Source.Path}:{StartPosition}");
}
