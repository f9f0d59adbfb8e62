using System.Text;

using ReportGen.Cli.Terminals;
using ReportGen.Foundation.Sources;

namespace ReportGen.Cli.Diagnostics;

/// <summary>A source line as shown under a diagnostic, with the columns of its markers.</summary>
/// <param name="Text">The line, with tabs drawn as spaces and control characters replaced.</param>
/// <param name="MarkStart">Column of the first marker, from 0.</param>
/// <param name="MarkWidth">Number of columns to mark, at least 1.</param>
internal sealed record SourceExcerpt(string Text, int MarkStart, int MarkWidth)
{
    private const int TabStop = 4;
    private const char Cut = '…';
    private const int ReachPerColumn = 4;

    /// <summary>The first line of a span, truncated to a window around the span when it is long.</summary>
    /// <param name="span">The span; when it has several lines, the first is shown and marked to its end.</param>
    /// <param name="columns">Maximum number of columns of the excerpt.</param>
    public static SourceExcerpt Of(SourceSpan span, int columns)
    {
        LinePosition start = span.StartPosition;
        string line = span.Source.LineText(start.Line);
        int from = Math.Min(start.Column - 1, line.Length);
        int to = Math.Min(from + span.Length, line.Length);
        // A character takes up to two code units and may take no column; only what can be shown is measured, so that
        // thousands of diagnostics of one long line do not cost its whole length each.
        int begin = Math.Max(0, from - (ReachPerColumn * columns));
        int end = Math.Min(line.Length, from + (ReachPerColumn * columns));
        begin -= begin > 0 && char.IsLowSurrogate(line[begin]) ? 1 : 0;
        end += end < line.Length && char.IsLowSurrogate(line[end]) ? 1 : 0;
        return Window(Cells(line[begin..end]), from - begin, Math.Min(to, end) - begin, columns) is var excerpt && begin > 0 && !excerpt.Text.StartsWith(Cut)
            ? excerpt with { Text = Cut + excerpt.Text, MarkStart = excerpt.MarkStart + 1 }
            : excerpt;
    }

    /// <summary>One character of the line: what is drawn, its offset in the line and its columns.</summary>
    private readonly record struct Cell(string Drawn, int Offset, int Width);

    private static List<Cell> Cells(string line)
    {
        var cells = new List<Cell>(line.Length);
        int column = 0;
        int offset = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            Cell cell = rune.Value switch
            {
                '\t' => new Cell(new string(' ', TabStop - (column % TabStop)), offset, TabStop - (column % TabStop)),
                // A control character could affect the terminal, so a replacement character is shown.
                _ when Printable.IsHidden(rune) => new Cell("\uFFFD", offset, 1),
                _ => new Cell(rune.ToString(), offset, DisplayWidth.Of(rune)),
            };
            cells.Add(cell);
            column += cell.Width;
            offset += rune.Utf16SequenceLength;
        }

        return cells;
    }

    private static SourceExcerpt Window(List<Cell> cells, int from, int to, int columns)
    {
        int first = cells.FindIndex(cell => cell.Offset >= from);
        first = first < 0 ? cells.Count : first;
        int last = cells.FindIndex(cell => cell.Offset >= to);
        last = Math.Max(first, last < 0 ? cells.Count : last);

        // Extend from the start of the marker: first the marker itself, then context on both sides alternately.
        int begin = first;
        int end = first;
        int room = columns - 2;
        while (end < last && cells[end].Width <= room)
        {
            room -= cells[end++].Width;
        }

        int markEnd = end;
        bool grew = true;
        while (grew)
        {
            grew = false;
            if (begin > 0 && cells[begin - 1].Width <= room)
            {
                room -= cells[--begin].Width;
                grew = true;
            }

            if (end < cells.Count && end >= last && cells[end].Width <= room)
            {
                room -= cells[end++].Width;
                grew = true;
            }
        }

        var text = new StringBuilder();
        int markStart = 0;
        if (begin > 0)
        {
            text.Append(Cut);
            markStart = 1;
        }

        int markWidth = 0;
        for (int i = begin; i < end; i++)
        {
            text.Append(cells[i].Drawn);
            markStart += i < first ? cells[i].Width : 0;
            markWidth += i >= first && i < markEnd ? cells[i].Width : 0;
        }

        if (end < cells.Count)
        {
            text.Append(Cut);
        }

        return new SourceExcerpt(text.ToString().TrimEnd(), markStart, Math.Max(1, markWidth));
    }
}
