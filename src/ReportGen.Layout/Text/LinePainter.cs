using System.Collections.Immutable;

using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Layout.Text;

/// <summary>Draws one line: glyph runs, links, leaders, small drawings.</summary>
internal sealed class LinePainter(
    TextLine line,
    Canvas canvas,
    Point topLeft,
    IPageNumbers? pageNumbers,
    Func<ParagraphItem, StructureElement?>? elementOf)
{
    private const double LinkAscent = 0.9;
    private const double LinkDescent = 0.2;

    private readonly MeasuredText _text = line.Source;
    private readonly GlyphCluster[] _clusters = line.Source.Clusters;
    private double _x = topLeft.X + line.X;

    private double BaselineY => topLeft.Y + line.Baseline;

    public void Paint()
    {
        if (line.Last < line.First)
        {
            return;
        }

        var decoration = DecorationPainter.For(line, canvas, topLeft);
        decoration?.PaintGrounds();
        _x -= _clusters[line.First].LeftBlank;
        int end = line.Last + 1;
        for (int start = line.First; start < end;)
        {
            int next = start + 1;
            StructureElement? own = ElementOf(start);
            while (next < end && ReferenceEquals(ElementOf(next), own))
            {
                next++;
            }

            if (own is { } element)
            {
                using (canvas.PushTag(new StructureTag(element)))
                {
                    PaintClusters(start, next);
                }
            }
            else
            {
                PaintClusters(start, next);
            }

            start = next;
        }

        decoration?.PaintLines();
    }

    private ParagraphItem InlineOf(int cluster) => _text.Paragraph.Inlines[_clusters[cluster].ParagraphItem];

    private StructureElement? ElementOf(int cluster)
    {
        ParagraphItem inline = InlineOf(cluster);
        return inline.Element ?? elementOf?.Invoke(inline);
    }

    private double RoomBefore(int cluster) => cluster == line.First ? 0 : _clusters[cluster].Glue + line.Setting.ChangeBefore(_clusters[cluster]);

    /// <summary>Draws clusters of one structure element, inline after inline.</summary>
    private void PaintClusters(int start, int end)
    {
        while (start < end)
        {
            int next = start + 1;
            while (next < end && _clusters[next].ParagraphItem == _clusters[start].ParagraphItem)
            {
                next++;
            }

            _x += RoomBefore(start);
            double left = _x;
            ParagraphItem inline = InlineOf(start);
            PaintInline(inline, start, next);
            if (inline.Link is { } target && _clusters[start].Style is { } style)
            {
                double baseline = BaselineY - (style.Raise * style.Size);
                var area = new Rect(left, baseline - (LinkAscent * style.Size), _x - left, (LinkAscent + LinkDescent) * style.Size);
                canvas.AddLink(area, target, inline.LinkDescription);
            }

            start = next;
        }

        // The space that the line break replaced may belong to the following text, as after emphasis or a link.
        bool endsLine = end == line.Last + 1 && end < _clusters.Length;
        if (endsLine && _clusters[end] is { Kind: ClusterKind.Space, Face: not null } space && space.ParagraphItem != _clusters[line.Last].ParagraphItem)
        {
            PaintRun(InlineOf(end), end, end + 1, isFirst: true);
        }
    }

    private void PaintInline(ParagraphItem inline, int start, int end)
    {
        switch (inline)
        {
            case BoxInline box:
                box.Draw(canvas, new Rect(_x, BaselineY - box.Bottom - box.Size.Height, box.Size.Width, box.Size.Height));
                _x += _clusters[start].Advance;
                break;
            case SpaceInline or TabInline:
                _x += _clusters[start].Advance;
                break;
            case LeaderInline leader:
                PaintLeader(leader, start);
                break;
            case PageNumberInline number when pageNumbers is not null && GlyphClusterBuilder.TextOf(number, pageNumbers) is { } text && text != ClusterText(start, end):
                PaintChangedNumber(number, text, start, end);
                break;
            default:
                PaintText(inline, start, end);
                break;
        }
    }

    private string ClusterText(int start, int end) => string.Concat(Enumerable.Range(start, end - start).Select(i => char.ConvertFromUtf32(_clusters[i].CodePoint)));

    /// <summary>A page number that was measured with different text keeps the measured width, right-aligned.</summary>
    private void PaintChangedNumber(PageNumberInline number, string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            _x += (i > start ? RoomBefore(i) : 0) + _clusters[i].Advance;
        }

        TextStyle style = number.Style;
        ShapedText shaped = TextShaper.Shape(text, style.Font, style.Size, new ShapingOptions
        {
            Language = style.Language,
            Tracking = style.Tracking,
            TabularFigures = style.TabularFigures,
        });
        foreach (GlyphRun run in shaped.ToGlyphRuns(new Point(_x - shaped.Width, BaselineY - (style.Raise * style.Size)), style.Colour))
        {
            canvas.DrawGlyphs(run with { Halo = style.Halo });
        }
    }

    private void PaintLeader(LeaderInline leader, int cluster)
    {
        double left = _x;
        _x += _clusters[cluster].Advance + line.LeaderGrowth;
        if (leader.DotDiameter <= 0 || leader.Pitch <= 0)
        {
            return;
        }

        // Dots are positioned from the right edge of the box, so that those of all entries are aligned.
        double edge = topLeft.X + line.BoxWidth;
        double last = Math.Min(_x - leader.Gap, edge - leader.TrailingWidth);
        double radius = leader.DotDiameter / 2;
        int first = Math.Max(0, (int)Math.Ceiling(((edge - last + radius) / leader.Pitch) - 1e-9));
        int count = (int)Math.Floor(((edge - left - leader.Gap - radius) / leader.Pitch) + 1e-9) - first + 1;
        if (count <= 0)
        {
            return;
        }

        // Dots drawn as one stroke: dashes of zero length with round caps.
        double right = edge - (first * leader.Pitch);
        var dots = new Stroke(leader.Colour, leader.DotDiameter) { Cap = LineCap.Round, Dashes = [0, leader.Pitch] };
        using (canvas.PushTag(new ArtifactTag(ArtifactKind.Layout)))
        {
            canvas.DrawLine(
                new Point(right, BaselineY - radius),
                new Point(right - ((count - 1) * leader.Pitch) - (radius / 2), BaselineY - radius),
                dots);
        }
    }

    private void PaintText(ParagraphItem inline, int start, int end)
    {
        // The space that the line break replaced is kept in the text with zero width, so that copied words stay separate.
        int stop = end == line.Last + 1 && end < _clusters.Length && _clusters[end].Kind == ClusterKind.Space && _clusters[end].ParagraphItem == _clusters[start].ParagraphItem
            ? end + 1
            : end;
        bool isFirst = true;
        while (start < stop)
        {
            OpenTypeFace? face = _clusters[start].Face;
            int next = start + 1;
            while (next < stop && ReferenceEquals(_clusters[next].Face, face))
            {
                next++;
            }

            if (face is not null)
            {
                PaintRun(inline, start, next, isFirst);
                isFirst = false;
            }

            start = next;
        }
    }

    /// <summary>Draws glyphs of one face; <see cref="_x"/> is at the first cluster already when it starts the inline.</summary>
    private void PaintRun(ParagraphItem inline, int start, int end, bool isFirst)
    {
        if (!isFirst)
        {
            _x += RoomBefore(start);
        }

        TextStyle style = _clusters[start].Style!;
        double left = _x;
        bool isDivided = end == line.Last + 1 && line.End == LineEnd.Hyphen;
        ImmutableArray<PlacedGlyph>.Builder glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>(end - start + (isDivided ? 1 : 0));
        int length = 0;
        for (int i = start; i < end; i++)
        {
            ref GlyphCluster cluster = ref _clusters[i];
            bool isBeyond = i > line.Last;
            _x += i > start && !isBeyond ? RoomBefore(i) : 0;
            if (cluster.IsAbsorbed && glyphs.Count > 0)
            {
                glyphs[^1] = glyphs[^1] with { TextLength = glyphs[^1].TextLength + cluster.Length };
                length += cluster.Length;
            }
            else if (cluster.Glyph != 0 || !Scripts.IsIgnorable(cluster.CodePoint))
            {
                double advance = isBeyond ? 0 : cluster.Advance;
                glyphs.Add(new PlacedGlyph(cluster.Glyph, _x - left + cluster.GlyphOffset, 0, advance - cluster.GlyphOffset, length, cluster.Length) { HorizontalScale = cluster.Scale });
                length += cluster.Length;
            }

            _x += isBeyond ? 0 : cluster.Advance;
        }

        if (isDivided)
        {
            CharacterForm hyphen = CharacterForms.Of(style.Font, '-', 0, 0, isChinese: false);
            glyphs.Add(new PlacedGlyph(hyphen.Glyph, _x - left, 0, hyphen.Advance * style.Size, length, 0));
        }

        if (glyphs.Count == 0)
        {
            return;
        }

        int last = end - 1;
        canvas.DrawGlyphs(new GlyphRun(
            _clusters[start].Face!,
            style.Size,
            style.Colour,
            new Point(left, BaselineY - (style.Raise * style.Size)),
            glyphs.DrainToImmutable(),
            RunText(inline, start, end, length))
        {
            Language = style.Language,
            Halo = style.Halo,
            Provenance = inline.Provenance with
            {
                Written = GlyphClusterBuilder.SpanOf(inline, _clusters[start].Offset, _clusters[last].Offset + _clusters[last].Length - _clusters[start].Offset),
            },
        });
    }

    /// <summary>The text that the glyphs of a run show.</summary>
    private string RunText(ParagraphItem inline, int start, int end, int length)
    {
        ref GlyphCluster first = ref _clusters[start];
        ref GlyphCluster last = ref _clusters[end - 1];
        if (inline is TextItem text && last.Offset + last.Length - first.Offset == length)
        {
            // Nothing was dropped, so a copy is sufficient, with spaces for line feeds and tabs.
            return text.Text.Substring(first.Offset, length).Replace('\n', ' ').Replace('\t', ' ');
        }

        return string.Create(length, (start, end), (buffer, range) =>
        {
            int at = 0;
            Span<char> pair = stackalloc char[2];
            for (int i = range.start; i < range.end; i++)
            {
                ref GlyphCluster cluster = ref _clusters[i];
                if (cluster.Glyph == 0 && Scripts.IsIgnorable(cluster.CodePoint))
                {
                    continue;
                }

                int written = cluster.CodePoint > char.MaxValue ? new System.Text.Rune(cluster.CodePoint).EncodeToUtf16(pair) : 1;
                if (written == 1)
                {
                    pair[0] = (char)cluster.CodePoint;
                }

                pair[..cluster.Length].CopyTo(buffer[at..]);
                at += cluster.Length;
            }
        });
    }
}
