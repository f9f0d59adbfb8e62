using System.Collections.Immutable;
using System.Text;

using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Markdown;

/// <summary>The body of a fenced block in a list or quotation: its lines without their prefixes.</summary>
internal static class IndentedBody
{
    /// <summary>The lines as a separate text that keeps the source location of every character.</summary>
    /// <param name="source">The text that contains the lines.</param>
    /// <param name="lines">Start and length of each line.</param>
    public static SourceText Open(SourceText source, IEnumerable<(int Start, int Length)> lines)
    {
        var text = new StringBuilder();
        ImmutableArray<TracedSpan>.Builder spans = ImmutableArray.CreateBuilder<TracedSpan>();
        foreach ((int start, int length) in lines)
        {
            Add(spans, source, start, length, text.Length);
            text.Append(source.Text, start, length).Append('\n');
        }

        string body = text.ToString();
        return new SourceText(source.Path, body, new TracedText(body, spans.ToImmutable()));
    }

    private static void Add(ImmutableArray<TracedSpan>.Builder spans, SourceText source, int start, int length, int at)
    {
        if (source.DerivedFrom is not { } traced)
        {
            spans.Add(new TracedSpan(at, length, source.Span(start, length), IsVerbatim: true));
            return;
        }

        foreach (TracedSpan outer in traced.SpansIn(start, length))
        {
            int from = Math.Max(outer.Start, start);
            int to = Math.Min(outer.Start + outer.Length, start + length);
            if (from < to)
            {
                spans.Add(outer with { Start = at + from - start, Length = to - from, Written = outer.WrittenPart(from, to - from) });
            }
        }
    }
}
