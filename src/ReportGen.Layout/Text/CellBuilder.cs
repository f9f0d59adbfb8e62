using System.Text;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Text.Unicode;

namespace ReportGen.Layout.Text;

/// <summary>Turns the inlines of a paragraph into cells: characters with their glyphs, spaces settled.</summary>
internal sealed class CellBuilder(Paragraph paragraph, IPageNumbers? pageNumbers, DiagnosticBag? diagnostics)
{
    private const int ObjectCharacter = 0xFFFC;
    private const int NoBreakSpace = 0xA0;
    private const int LineFeed = '\n';
    private const int LeastDots = 3;

    private Cell[] _cells = [];
    private int _count;

    /// <summary>Shown for a page that is not known yet: as wide as most page numbers.</summary>
    public const string UnknownPage = "0";

    public Cell[] Build()
    {
        int capacity = 0;
        foreach (Inline inline in paragraph.Inlines)
        {
            capacity += inline is TextInline text ? text.Text.Length : 4;
        }

        _cells = new Cell[capacity];
        for (int i = 0; i < paragraph.Inlines.Length; i++)
        {
            Add(i, paragraph.Inlines[i]);
        }

        SettleSpaces();
        MarkLanguages.Settle(_cells.AsSpan(0, _count));
        for (int i = 0; i < _count; i++)
        {
            if (_cells[i].Style is not null)
            {
                ChooseForm(i);
            }
        }

        DropReplacedSpaces();
        if (_cells.Length != _count)
        {
            Array.Resize(ref _cells, _count);
        }

        return _cells;
    }

    /// <summary>The text of an inline that stands for characters; null for one that does not.</summary>
    public static string? TextOf(Inline inline, IPageNumbers? pageNumbers) => inline switch
    {
        TextInline text => text.Text,
        NoteMarkInline mark => mark.Text,
        PageNumberInline { Kind: PageNumberKind.Current } => pageNumbers?.Current ?? UnknownPage,
        PageNumberInline { Kind: PageNumberKind.Total } => pageNumbers?.Total ?? UnknownPage,
        PageNumberInline number => pageNumbers?.Of(number.Destination) ?? UnknownPage,
        _ => null,
    };

    private static TextStyle? StyleOf(Inline inline) => inline switch
    {
        TextInline text => text.Style,
        NoteMarkInline mark => mark.Style,
        PageNumberInline number => number.Style,
        _ => null,
    };

    private void Add(int index, Inline inline)
    {
        if (TextOf(inline, pageNumbers) is { } text)
        {
            AddText(index, text, StyleOf(inline)!, inline is NoteMarkInline ? CellKind.NoteMark : CellKind.Other);
            return;
        }

        ref Cell cell = ref Push(index);
        cell.CodePoint = ObjectCharacter;
        (cell.Kind, cell.Advance, cell.Length) = inline switch
        {
            LineBreakInline => (CellKind.ForcedBreak, 0.0, (byte)0),
            SpaceInline space => (CellKind.Object, space.Width, (byte)0),
            BoxInline box => (CellKind.Object, box.Size.Width, (byte)1),
            LeaderInline leader => (CellKind.Leader, (2 * leader.Gap) + (LeastDots * leader.Pitch), (byte)0),
            _ => (CellKind.Object, 0.0, (byte)0),
        };
    }

    private void AddText(int inline, string text, TextStyle style, CellKind kind)
    {
        if (diagnostics is not null)
        {
            TextShaper.Check(text, diagnostics, (start, length) => SpanOf(paragraph.Inlines[inline], start, length));
        }

        for (int i = 0; i < text.Length;)
        {
            ref Cell cell = ref Push(inline);
            int length = 1;
            cell.CodePoint = text[i];
            if (char.IsSurrogate(text[i]))
            {
                Rune.DecodeFromUtf16(text.AsSpan(i), out Rune rune, out length);
                cell.CodePoint = rune.Value;
            }

            cell.Style = style;
            cell.Offset = i;
            cell.Length = (byte)length;
            cell.Kind = kind;
            if (cell.CodePoint is '\r' or '\t' or 0x0B or 0x0C)
            {
                cell.CodePoint = ' ';
            }

            i += length;
        }
    }

    private ref Cell Push(int inline)
    {
        if (_count == _cells.Length)
        {
            Array.Resize(ref _cells, (2 * _count) + 4);
        }

        ref Cell cell = ref _cells[_count++];
        cell = default;
        cell.Inline = inline;
        cell.Scale = 1;
        cell.IsChinese = true;
        cell.ShrinkTier = ShrinkTier.None;
        cell.StretchTier = StretchTier.None;
        return ref cell;
    }

    /// <summary>
    /// Several spaces become one, those at the edges none; one stays before a forced break, where it takes no room and keeps
    /// words apart for whoever takes the text out. A line feed between two East Asian characters is nothing,
    /// anywhere else a space (CSS Text 3, 4.1.3).
    /// </summary>
    private void SettleSpaces()
    {
        int kept = 0;
        for (int i = 0; i < _count;)
        {
            if (_cells[i].CodePoint is not (' ' or LineFeed))
            {
                Keep(i++, kept++);
                continue;
            }

            int end = i;
            bool hasLineFeed = false;
            while (end < _count && _cells[end].CodePoint is ' ' or LineFeed)
            {
                hasLineFeed |= _cells[end].CodePoint == LineFeed;
                end++;
            }

            bool isAtEdge = kept == 0 || end == _count || _cells[kept - 1].Kind == CellKind.ForcedBreak || _cells[end].Kind == CellKind.ForcedBreak;
            if (paragraph.Style.PreservesSpaces && !hasLineFeed && (end - i > 1 || isAtEdge) && end < _count && _cells[end].Kind != CellKind.ForcedBreak)
            {
                // Room that neither breaks nor goes away.
                for (; i < end; i++)
                {
                    _cells[kept] = _cells[i];
                    _cells[kept++].CodePoint = NoBreakSpace;
                }

                continue;
            }

            bool isNothing = hasLineFeed && !isAtEdge
                && Scripts.IsEastAsian(WithSharedMarks(kept - 1)) && Scripts.IsEastAsian(WithSharedMarks(end));
            // A note mark stands tight behind what it marks, whatever its author wrote between them.
            bool isBeforeNote = end < _count && _cells[end].Kind == CellKind.NoteMark;
            bool isBeforeBreak = kept > 0 && end < _count && _cells[end].Kind == CellKind.ForcedBreak && _cells[kept - 1].Kind != CellKind.ForcedBreak;
            if ((!isAtEdge && !isNothing && !isBeforeNote) || isBeforeBreak)
            {
                _cells[kept] = _cells[i];
                _cells[kept].CodePoint = ' ';
                kept++;
            }

            i = end;
        }

        _count = kept;
    }

    /// <summary>A character; for the marks that Chinese shares with Western text, in Chinese text, the full-width comma.</summary>
    private int WithSharedMarks(int index)
    {
        ref Cell cell = ref _cells[index];
        return Scripts.IsSharedPunctuation(cell.CodePoint) && Scripts.IsChinese(cell.Style?.Language) ? '，' : cell.CodePoint;
    }

    private void ChooseForm(int i)
    {
        ref Cell cell = ref _cells[i];
        TextStyle style = cell.Style!;
        int previous = i > 0 ? _cells[i - 1].CodePoint : 0;
        int next = i + 1 < _count ? _cells[i + 1].CodePoint : 0;
        bool isChinese = cell.IsChinese;
        // What a right quotation mark is has been settled by its pair, not only by the letters beside it.
        int beside = isChinese && cell.CodePoint == '’' ? 0 : next;
        CharacterForm form = CharacterForms.Of(style.Font, cell.CodePoint, previous, beside, isChinese, style.TabularFigures);
        cell.Face = form.Face;
        cell.Glyph = form.Glyph;
        cell.Advance = form.Advance * style.Size;
        if (cell.CodePoint is ' ' or NoBreakSpace)
        {
            cell.Advance += style.WordSpacing * style.Size;
        }

        cell.GlyphOffset = form.Offset * style.Size;
        cell.Scale = (float)form.Scale;
        // What runs from right to left, and half characters, have been reported as such.
        if (form.IsMissing && !Scripts.IsRightToLeft(cell.CodePoint) && !IsHalf(cell))
        {
            TextShaper.Report(cell.CodePoint, diagnostics, SpanOf(paragraph.Inlines[cell.Inline], cell.Offset, cell.Length));
        }

        if (cell.Kind == CellKind.NoteMark)
        {
            return;
        }

        if (i > 0 && IsCombining(cell.CodePoint) && cell.Glyph != 0 && ReferenceEquals(_cells[i - 1].Face, cell.Face))
        {
            PlaceMark(_cells[i - 1], ref cell, style.Size);
            return;
        }

        cell.Kind = CellKinds.Of(cell.CodePoint, previous, next, isChinese, form.Advance);
        if (cell.IsFullWidthMark && paragraph.Style.PunctuationSqueeze)
        {
            MeasureBlank(ref cell, style.Size);
        }
    }

    private bool IsHalf(in Cell cell) =>
        cell is { CodePoint: 0xFFFD, Length: 1 } && TextOf(paragraph.Inlines[cell.Inline], pageNumbers) is { } text && char.IsSurrogate(text[cell.Offset]);

    private static bool IsCombining(int codePoint) =>
        codePoint >= 0x300 && LineBreakTable.Of(codePoint) == LineBreakClass.CM && !Scripts.IsIgnorable(codePoint);

    /// <summary>A combining mark takes no room: its ink is centred over the ink of its base.</summary>
    private static void PlaceMark(in Cell baseCell, ref Cell mark, double size)
    {
        GlyphBounds below = baseCell.Face!.BoundsOf(baseCell.Glyph);
        GlyphBounds ink = mark.Face!.BoundsOf(mark.Glyph);
        double shift = ((below.Left + below.Right) - (ink.Left + ink.Right)) / 2.0 / mark.Face.UnitsPerEm * size;
        // A second mark stands on the same base as the first, which took no room either.
        mark.GlyphOffset = shift + (baseCell.Advance == 0 ? baseCell.GlyphOffset : -baseCell.Advance);
        mark.Advance = 0;
    }

    /// <summary>Half of a full-width mark is blank; how much exactly the glyph's ink tells.</summary>
    private static void MeasureBlank(ref Cell cell, double size)
    {
        GlyphBounds ink = cell.Face!.BoundsOf(cell.Glyph);
        double em = cell.Face.UnitsPerEm;
        if (cell.Kind == CellKind.Opener)
        {
            cell.LeftBlank = Math.Clamp(ink.Left / em, 0, 0.5) * size;
        }
        else
        {
            cell.RightBlank = Math.Clamp(1 - (ink.Right / em), 0, 0.5) * size;
        }
    }

    /// <summary>Where the gap between Han and Western text is the engine's, an author's space there or beside a full-width mark goes.</summary>
    private void DropReplacedSpaces()
    {
        int kept = 0;
        for (int i = 0; i < _count; i++)
        {
            bool isInside = kept > 0 && i + 1 < _count;
            if (isInside && _cells[i].Kind == CellKind.Space && _cells[i].Style!.HanLatinGap > 0 && IsReplaced(_cells[kept - 1], _cells[i + 1]))
            {
                continue;
            }

            Keep(i, kept++);
        }

        _count = kept;
    }

    private void Keep(int from, int to)
    {
        if (from != to)
        {
            _cells[to] = _cells[from];
        }
    }

    private static bool IsReplaced(in Cell left, in Cell right) =>
        left.IsFullWidthMark || right.IsFullWidthMark
        || (left.Kind == CellKind.Han && right.Kind == CellKind.Western)
        || (left.Kind == CellKind.Western && right.Kind == CellKind.Han);

    /// <summary>Where a stretch of an inline's text is written: exactly when the text is a copy of the source, else the whole.</summary>
    public static SourceSpan? SpanOf(Inline inline, int offset, int length)
    {
        if (inline.Provenance.Written is not { } written || inline is not TextInline text)
        {
            return inline.Provenance.Written;
        }

        bool isCopy = written.Length == text.Text.Length
            && string.CompareOrdinal(written.Source.Text, written.Start, text.Text, 0, written.Length) == 0;
        return isCopy ? new SourceSpan(written.Source, written.Start + offset, length) : written;
    }
}
