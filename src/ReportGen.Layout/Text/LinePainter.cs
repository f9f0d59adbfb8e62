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
    Func<Inline, StructureElement?>? elementOf)
{
    private const double LinkAscent = 0.9;
    private const double LinkDescent = 0.2;

    private readonly MeasuredText _text = line.Source;
    private readonly Cell[] _cells = line.Source.Cells;
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
        _x -= _cells[line.First].LeftBlank;
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
                    PaintCells(start, next);
                }
            }
            else
            {
                PaintCells(start, next);
            }

            start = next;
        }

        decoration?.PaintLines();
    }

    private Inline InlineOf(int cell) => _text.Paragraph.Inlines[_cells[cell].Inline];

    private StructureElement? ElementOf(int cell)
    {
        Inline inline = InlineOf(cell);
        return inline.Element ?? elementOf?.Invoke(inline);
    }

    private double RoomBefore(int cell) => cell == line.First ? 0 : _cells[cell].Glue + line.Setting.ChangeBefore(_cells[cell]);

    /// <summary>Draws cells of one structure element, inline after inline.</summary>
    private void PaintCells(int start, int end)
    {
        while (start < end)
        {
            int next = start + 1;
            while (next < end && _cells[next].Inline == _cells[start].Inline)
            {
                next++;
            }

            _x += RoomBefore(start);
            double left = _x;
            Inline inline = InlineOf(start);
            PaintInline(inline, start, next);
            if (inline.Link is { } target && _cells[start].Style is { } style)
            {
                double baseline = BaselineY - (style.Raise * style.Size);
                var area = new Rect(left, baseline - (LinkAscent * style.Size), _x - left, (LinkAscent + LinkDescent) * style.Size);
                canvas.AddLink(area, target, inline.LinkDescription);
            }

            start = next;
        }

        // The space that the line break replaced may belong to what follows, as behind emphasis or a link.
        bool endsLine = end == line.Last + 1 && end < _cells.Length;
        if (endsLine && _cells[end] is { Kind: CellKind.Space, Face: not null } space && space.Inline != _cells[line.Last].Inline)
        {
            PaintRun(InlineOf(end), end, end + 1, isFirst: true);
        }
    }

    private void PaintInline(Inline inline, int start, int end)
    {
        switch (inline)
        {
            case BoxInline box:
                box.Draw(canvas, new Rect(_x, BaselineY - box.Bottom - box.Size.Height, box.Size.Width, box.Size.Height));
                _x += _cells[start].Advance;
                break;
            case SpaceInline or TabInline:
                _x += _cells[start].Advance;
                break;
            case LeaderInline leader:
                PaintLeader(leader, start);
                break;
            case PageNumberInline number when pageNumbers is not null && CellBuilder.TextOf(number, pageNumbers) is { } text && text != CellText(start, end):
                PaintChangedNumber(number, text, start, end);
                break;
            default:
                PaintText(inline, start, end);
                break;
        }
    }

    private string CellText(int start, int end) => string.Concat(Enumerable.Range(start, end - start).Select(i => char.ConvertFromUtf32(_cells[i].CodePoint)));

    /// <summary>A page number that was measured with another text keeps the room it was given, its right edge in place.</summary>
    private void PaintChangedNumber(PageNumberInline number, string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            _x += (i > start ? RoomBefore(i) : 0) + _cells[i].Advance;
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

    private void PaintLeader(LeaderInline leader, int cell)
    {
        double left = _x;
        _x += _cells[cell].Advance + line.LeaderGrowth;
        if (leader.DotDiameter <= 0 || leader.Pitch <= 0)
        {
            return;
        }

        // Counted from the right edge of the box, dots of all entries stand in columns.
        double edge = topLeft.X + line.BoxWidth;
        double last = Math.Min(_x - leader.Gap, edge - leader.TrailingWidth);
        double radius = leader.DotDiameter / 2;
        int first = Math.Max(0, (int)Math.Ceiling(((edge - last + radius) / leader.Pitch) - 1e-9));
        int count = (int)Math.Floor(((edge - left - leader.Gap - radius) / leader.Pitch) + 1e-9) - first + 1;
        if (count <= 0)
        {
            return;
        }

        // One stroke of dots: dashes of no length with round ends.
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

    private void PaintText(Inline inline, int start, int end)
    {
        // The space that the line break replaced stays in the text, without width, so that copied words stay apart.
        int stop = end == line.Last + 1 && end < _cells.Length && _cells[end].Kind == CellKind.Space && _cells[end].Inline == _cells[start].Inline
            ? end + 1
            : end;
        bool isFirst = true;
        while (start < stop)
        {
            OpenTypeFace? face = _cells[start].Face;
            int next = start + 1;
            while (next < stop && ReferenceEquals(_cells[next].Face, face))
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

    /// <summary>Draws glyphs of one face; <see cref="_x"/> is at the first cell already when it starts the inline.</summary>
    private void PaintRun(Inline inline, int start, int end, bool isFirst)
    {
        if (!isFirst)
        {
            _x += RoomBefore(start);
        }

        TextStyle style = _cells[start].Style!;
        double left = _x;
        bool isDivided = end == line.Last + 1 && line.End == LineEnd.Hyphen;
        ImmutableArray<PlacedGlyph>.Builder glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>(end - start + (isDivided ? 1 : 0));
        int length = 0;
        for (int i = start; i < end; i++)
        {
            ref Cell cell = ref _cells[i];
            bool isBeyond = i > line.Last;
            _x += i > start && !isBeyond ? RoomBefore(i) : 0;
            if (cell.IsAbsorbed && glyphs.Count > 0)
            {
                glyphs[^1] = glyphs[^1] with { TextLength = glyphs[^1].TextLength + cell.Length };
                length += cell.Length;
            }
            else if (cell.Glyph != 0 || !Scripts.IsIgnorable(cell.CodePoint))
            {
                double advance = isBeyond ? 0 : cell.Advance;
                glyphs.Add(new PlacedGlyph(cell.Glyph, _x - left + cell.GlyphOffset, 0, advance - cell.GlyphOffset, length, cell.Length) { HorizontalScale = cell.Scale });
                length += cell.Length;
            }

            _x += isBeyond ? 0 : cell.Advance;
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
            _cells[start].Face!,
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
                Written = CellBuilder.SpanOf(inline, _cells[start].Offset, _cells[last].Offset + _cells[last].Length - _cells[start].Offset),
            },
        });
    }

    /// <summary>The text that the glyphs of a run show.</summary>
    private string RunText(Inline inline, int start, int end, int length)
    {
        ref Cell first = ref _cells[start];
        ref Cell last = ref _cells[end - 1];
        if (inline is TextInline text && last.Offset + last.Length - first.Offset == length)
        {
            // Nothing was dropped: a copy will do, with line feeds and tabs shown as the spaces they became.
            return text.Text.Substring(first.Offset, length).Replace('\n', ' ').Replace('\t', ' ');
        }

        return string.Create(length, (start, end), (buffer, range) =>
        {
            int at = 0;
            Span<char> pair = stackalloc char[2];
            for (int i = range.start; i < range.end; i++)
            {
                ref Cell cell = ref _cells[i];
                if (cell.Glyph == 0 && Scripts.IsIgnorable(cell.CodePoint))
                {
                    continue;
                }

                int written = cell.CodePoint > char.MaxValue ? new System.Text.Rune(cell.CodePoint).EncodeToUtf16(pair) : 1;
                if (written == 1)
                {
                    pair[0] = (char)cell.CodePoint;
                }

                pair[..cell.Length].CopyTo(buffer[at..]);
                at += cell.Length;
            }
        });
    }
}
