using System.Collections.Immutable;
using System.Text;

using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Layout.Text;

/// <summary>A line of a paragraph.</summary>
public sealed class TextLine
{
    private readonly BreakPoint _start;
    private readonly BreakPoint _end;

    internal TextLine(MeasuredText text, in BreakPoint start, in BreakPoint end, int index, double boxWidth)
    {
        Source = text;
        _start = start;
        _end = end;
        Index = index;
        BoxWidth = boxWidth;
        Indent = index == 0 ? text.FirstIndent : text.Paragraph.Style.HangingIndent;
        NaturalWidth = MeasuredText.NaturalWidth(start, end);
        (Height, Baseline) = Box(text, start.First, end.Last);
        Set();
    }

    /// <summary>Index in the paragraph, from 0.</summary>
    public int Index { get; }

    /// <summary>Height in points: the leading.</summary>
    public double Height { get; }

    /// <summary>Points from the top of the line to its baseline.</summary>
    public double Baseline { get; }

    /// <summary>Points from the left edge of the box to the text.</summary>
    public double X { get; private set; }

    /// <summary>Width before shrinking and stretching, in points.</summary>
    public double NaturalWidth { get; }

    /// <summary>Width as set, in points.</summary>
    public double SetWidth { get; private set; }

    /// <summary>Why the line ends.</summary>
    public LineEnd End => _end.End;

    /// <summary>The characters of the line as drawn: without spaces at its ends, and without those replaced by a gap.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            for (int i = First; i <= Last; i++)
            {
                ref GlyphCluster cluster = ref Source.Clusters[i];
                if (cluster.Style is not null)
                {
                    text.Append(char.ConvertFromUtf32(cluster.CodePoint));
                }
            }

            return text.ToString();
        }
    }

    /// <summary>Place of the line in the source; null when no part has a place.</summary>
    public SourceSpan? Span
    {
        get
        {
            SourceSpan? result = null;
            for (int i = First; i <= Last;)
            {
                int end = i;
                while (end < Last && Source.Clusters[end + 1].ParagraphItem == Source.Clusters[i].ParagraphItem)
                {
                    end++;
                }

                ref GlyphCluster from = ref Source.Clusters[i];
                ref GlyphCluster to = ref Source.Clusters[end];
                if (GlyphClusterBuilder.SpanOf(Source.Paragraph.Inlines[from.ParagraphItem], from.Offset, to.Offset + to.Length - from.Offset) is { } span)
                {
                    result = result is { } known && ReferenceEquals(known.Source, span.Source) ? known.Union(span) : result ?? span;
                }

                i = end + 1;
            }

            return result;
        }
    }

    /// <summary>Keys of the footnotes whose references are in the line, in order.</summary>
    public ImmutableArray<string> NoteKeys
    {
        get
        {
            ImmutableArray<string>.Builder? keys = null;
            int known = -1;
            for (int i = First; i <= Last; i++)
            {
                ref GlyphCluster cluster = ref Source.Clusters[i];
                if (cluster.Kind == ClusterKind.FootnoteReference && cluster.ParagraphItem != known)
                {
                    known = cluster.ParagraphItem;
                    (keys ??= ImmutableArray.CreateBuilder<string>()).Add(((FootnoteReferenceItem)Source.Paragraph.Inlines[known]).NoteKey);
                }
            }

            return keys?.ToImmutable() ?? [];
        }
    }

    internal MeasuredText Source { get; }

    internal int First => _start.First;

    internal int Last => _end.Last;

    internal double BoxWidth { get; }

    /// <summary>Available width in points: the box without the line's indent.</summary>
    public double Measure => BoxWidth - Indent;

    /// <summary>First cluster of the next line.</summary>
    internal int Next => _end.First;

    /// <summary>The rule that was broken for its end.</summary>
    internal Yielding Yielding => _end.Yielding;

    /// <summary>Number of characters omitted after the line.</summary>
    internal int Omitted { get; set; }

    /// <summary>True when the line is justified.</summary>
    internal bool IsJustified { get; private set; }

    internal double Indent { get; }

    internal LineSetting Setting { get; private set; } = LineSetting.Natural;

    /// <summary>Stretch of the leader of the line, in points.</summary>
    internal double LeaderGrowth { get; private set; }

    /// <summary>The rules that were applied to the line, in order of application.</summary>
    public ImmutableArray<LineRule> Trace() => LineTrace.Of(this);

    /// <summary>Draws the line.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="topLeft">Intersection of the left edge of the paragraph's box and the top of the line.</param>
    /// <param name="pageNumbers">The current page numbers.</param>
    /// <param name="elementOf">
    /// Element of the structure tree of an inline without its own; null for that of the paragraph.
    /// </param>
    public void Draw(
        Canvas canvas,
        Point topLeft,
        IPageNumbers? pageNumbers = null,
        Func<ParagraphItem, StructureElement?>? elementOf = null) =>
        new LinePainter(this, canvas, topLeft, pageNumbers, elementOf).Paint();

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>
    /// The baseline of the paragraph's own face, its ascent and descent centred in the leading; characters of a
    /// larger leading make the line as high as they need.
    /// </summary>
    private static (double Height, double Baseline) Box(MeasuredText text, int first, int last)
    {
        TextStyle own = text.Paragraph.Text;
        double above = own.Baseline;
        double below = own.Leading - above;
        TextStyle? known = own;
        for (int i = first; i <= last; i++)
        {
            TextStyle? style = text.Clusters[i].Style;
            if (style is not null && !ReferenceEquals(style, known) && style.Leading > own.Leading)
            {
                double baseline = style.Baseline;
                above = Math.Max(above, baseline);
                below = Math.Max(below, style.Leading - baseline);
            }

            known = style;
        }

        return (above + below, above);
    }

    /// <summary>True when the line, fully shrunk, could extend to a cluster.</summary>
    internal bool WouldHold(int cluster)
    {
        ref GlyphCluster last = ref Source.Clusters[cluster];
        double natural = Source.XOf(cluster) + last.Advance - last.RightBlank - _start.Left;
        double shrink = Source.Paragraph.Style.Alignment == TextAlignment.Justify ? Source.ShrinkBetween(First, cluster) : 0;
        return LineBreaking.Fits(natural - shrink, Measure);
    }

    private void Set()
    {
        double room = BoxWidth - Indent;
        double excess = NaturalWidth - room;
        SetWidth = NaturalWidth;
        X = Indent;
        if (Last < First)
        {
            return;
        }

        TextAlignment alignment = Source.Paragraph.Style.Alignment;
        bool hasLeader = false;
        for (int i = First; i <= Last && !hasLeader; i++)
        {
            hasLeader = Source.Clusters[i].Kind == ClusterKind.Leader;
        }

        if (hasLeader)
        {
            LeaderGrowth = Math.Max(0, -excess);
            SetWidth += LeaderGrowth;
        }
        else if (alignment == TextAlignment.Justify && (excess > 0 || End is not (LineEnd.Forced or LineEnd.Paragraph)))
        {
            IsJustified = true;
            Source.Sum(First, Last, out Sums sums);
            Setting = LineSetting.For(excess, sums);
            if (Setting.IsTooLoose(Source.Paragraph.Text.Size))
            {
                Setting = LineSetting.Natural;
            }

            double change = 0;
            for (int i = First + 1; i <= Last; i++)
            {
                change += Setting.ChangeBefore(Source.Clusters[i]);
            }

            SetWidth += change;
        }
        else if (alignment == TextAlignment.Right)
        {
            X += Math.Max(0, -excess);
        }
        else if (alignment == TextAlignment.Centre)
        {
            X += Math.Max(0, -excess / 2);
        }
    }
}
