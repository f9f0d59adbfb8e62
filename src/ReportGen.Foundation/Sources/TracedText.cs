using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;

namespace ReportGen.Foundation.Sources;

/// <summary>The output of a template, with a trace of each span.</summary>
/// <param name="Text">The output.</param>
/// <param name="Spans">Spans in order of <see cref="TracedSpan.Start"/>, without overlap; gaps are allowed.</param>
public sealed record TracedText(string Text, ImmutableArray<TracedSpan> Spans)
{
    /// <summary>The spans that intersect a range, in order.</summary>
    /// <param name="start">First offset of the range in the output.</param>
    /// <param name="length">Its length; 0 finds the span at the position.</param>
    public IEnumerable<TracedSpan> SpansIn(int start, int length)
    {
        int end = start + Math.Max(length, 1);
        for (int i = FirstEndingAfter(start); i < Spans.Length && Spans[i].Start < end; i++)
        {
            yield return Spans[i];
        }
    }

    /// <summary>Where the output of a range was written; null if unknown.</summary>
    /// <param name="start">First offset of the range in the output.</param>
    /// <param name="length">Its length.</param>
    public SourceSpan? WrittenAt(int start, int length)
    {
        SourceSpan? result = null;
        foreach (TracedSpan span in SpansIn(start, length))
        {
            if (span.WrittenPart(start, length) is not { } part)
            {
                continue;
            }

            // A range may contain text of several files; the first one is reported.
            result = result is { } known && ReferenceEquals(known.Source, part.Source) ? known.Union(part) : result ?? part;
        }

        return result;
    }

    /// <summary>The data behind a range: the union of the origins of its spans; null if there are none.</summary>
    /// <param name="start">First offset of the range in the output.</param>
    /// <param name="length">Its length.</param>
    public Origin? OriginOf(int start, int length)
    {
        Origin? result = null;
        foreach (TracedSpan span in SpansIn(start, length))
        {
            result = Origin.Union(result, span.Origin);
        }

        return result;
    }

    private int FirstEndingAfter(int offset)
    {
        int low = 0;
        int high = Spans.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Spans[middle].Start + Spans[middle].Length <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}

/// <summary>The form in which data are written into the output of a template.</summary>
public enum ValueForm
{
    /// <summary>Text for the reader: no character of it is syntax.</summary>
    Text,

    /// <summary>Syntax of YAML or JSON: a list, or a text with escapes for a quoted scalar. In Markdown it is text.</summary>
    Quoted,

    /// <summary>Syntax of the output, on purpose.</summary>
    Markup,
}

/// <summary>A span of template output.</summary>
/// <param name="Start">Offset in the output.</param>
/// <param name="Length">Length in the output.</param>
/// <param name="Written">The literal text or the expression between braces that wrote it.</param>
/// <param name="IsVerbatim">True when output and <paramref name="Written"/> consist of the same characters.</param>
/// <param name="Origin">The data shown; null for literal text.</param>
/// <param name="Value">The value before formatting, if it is a single value.</param>
/// <param name="Form">The form in which data are written.</param>
public sealed record TracedSpan(
    int Start,
    int Length,
    SourceSpan? Written,
    bool IsVerbatim = false,
    Origin? Origin = null,
    DataValue? Value = null,
    ValueForm Form = ValueForm.Text)
{
    /// <summary>The part of <see cref="Written"/> that wrote a range of the output.</summary>
    /// <param name="start">First offset of the range in the output.</param>
    /// <param name="length">Its length.</param>
    public SourceSpan? WrittenPart(int start, int length)
    {
        if (Written is not { } written || !IsVerbatim)
        {
            return Written;
        }

        int from = Math.Clamp(start - Start, 0, Length);
        int to = Math.Clamp(start + length - Start, from, Length);
        return new SourceSpan(written.Source, written.Start + from, to - from);
    }
}
