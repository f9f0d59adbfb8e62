namespace ReportGen.Foundation.Sources;

/// <summary>A text written by a person or a template, with its path for messages.</summary>
/// <remarks>
/// A text written by a template has a map back to its sources, so that a span in it
/// resolves to a line of a file.
/// </remarks>
public sealed class SourceText
{
    private readonly Lazy<int[]> _lineStarts;

    /// <summary>Creates a source text.</summary>
    /// <param name="path">Path for display, relative to the repository, with forward slashes.</param>
    /// <param name="text">The whole text, decoded, without byte order mark.</param>
    /// <param name="derivedFrom">The traced output that this text was taken from, if written by a template.</param>
    public SourceText(string path, string text, TracedText? derivedFrom = null)
    {
        Path = path;
        Text = text;
        DerivedFrom = derivedFrom;
        _lineStarts = new Lazy<int[]>(() => FindLineStarts(text));
    }

    /// <summary>Path for display, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The traced output that this text was taken from; null for a file written by a person.</summary>
    public TracedText? DerivedFrom { get; }

    /// <summary>Line and column of an offset, both counted from 1, in UTF-16 code units.</summary>
    /// <param name="offset">Offset into <see cref="Text"/>; values outside are clamped.</param>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        int[] starts = _lineStarts.Value;
        int index = Array.BinarySearch(starts, offset);
        int line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, offset - starts[line] + 1);
    }

    /// <summary>The text of a line without its line break.</summary>
    /// <param name="line">Line number from 1.</param>
    public string LineText(int line)
    {
        int[] starts = _lineStarts.Value;
        int start = starts[line - 1];
        int end = line < starts.Length ? starts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    /// <summary>Offset of a line and column, both from 1, clamped into the text.</summary>
    /// <param name="line">Line number from 1.</param>
    /// <param name="column">Column from 1.</param>
    public int OffsetOf(int line, int column)
    {
        int[] starts = _lineStarts.Value;
        line = Math.Clamp(line, 1, starts.Length);
        return Math.Clamp(starts[line - 1] + column - 1, 0, Text.Length);
    }

    /// <summary>A span of this text.</summary>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="length">Length in UTF-16 code units.</param>
    public SourceSpan Span(int start, int length) => new(this, start, length);

    /// <inheritdoc/>
    public override string ToString() => Path;

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
