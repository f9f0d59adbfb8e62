using System.Text;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Text.Unicode;

namespace ReportGen.Layout.Text;

/// <summary>Converts the inlines of a paragraph to clusters: characters with their glyphs, and collapsed spaces.</summary>
internal sealed class GlyphClusterBuilder(Paragraph paragraph, IPageNumbers? pageNumbers, DiagnosticBag? diagnostics)
{
    private const int ObjectCharacter = 0xFFFC;
    private const int NoBreakSpace = 0xA0;
    private const int LineFeed = '\n';
    private const int LeastDots = 3;

    private GlyphCluster[] _clusters = [];
    private int _count;

    /// <summary>Placeholder for an unknown page number, as wide as most page numbers.</summary>
    public const string UnknownPage = "0";

    public GlyphCluster[] Build()
    {
        int capacity = 0;
        foreach (ParagraphItem inline in paragraph.Inlines)
        {
            capacity += inline is TextItem text ? text.Text.Length : 4;
        }

        _clusters = new GlyphCluster[capacity];
        for (int i = 0; i < paragraph.Inlines.Length; i++)
        {
            Add(i, paragraph.Inlines[i]);
        }

        SettleSpaces();
        MarkLanguages.Settle(_clusters.AsSpan(0, _count));
        for (int i = 0; i < _count; i++)
        {
            if (_clusters[i].Style is not null)
            {
                ChooseForm(i);
            }
        }

        DropReplacedSpaces();
        if (_clusters.Length != _count)
        {
            Array.Resize(ref _clusters, _count);
        }

        return _clusters;
    }

    /// <summary>The text of an inline that stands for characters; null for one that does not.</summary>
    public static string? TextOf(ParagraphItem inline, IPageNumbers? pageNumbers) => inline switch
    {
        TextItem text => text.Text,
        FootnoteReferenceItem mark => mark.Text,
        PageNumberInline { Kind: PageNumberKind.Current } => pageNumbers?.Current ?? UnknownPage,
        PageNumberInline { Kind: PageNumberKind.Total } => pageNumbers?.Total ?? UnknownPage,
        PageNumberInline number => pageNumbers?.Of(number.Destination) ?? UnknownPage,
        _ => null,
    };

    private static TextStyle? StyleOf(ParagraphItem inline) => inline switch
    {
        TextItem text => text.Style,
        FootnoteReferenceItem mark => mark.Style,
        PageNumberInline number => number.Style,
        _ => null,
    };

    private void Add(int index, ParagraphItem inline)
    {
        if (TextOf(inline, pageNumbers) is { } text)
        {
            AddText(index, text, StyleOf(inline)!, inline is FootnoteReferenceItem ? ClusterKind.FootnoteReference : ClusterKind.Other);
            return;
        }

        ref GlyphCluster cluster = ref Push(index);
        cluster.CodePoint = ObjectCharacter;
        (cluster.Kind, cluster.Advance, cluster.Length) = inline switch
        {
            LineBreakItem => (ClusterKind.ForcedBreak, 0.0, (byte)0),
            SpaceInline space => (ClusterKind.Object, space.Width, (byte)0),
            BoxInline box => (ClusterKind.Object, box.Size.Width, (byte)1),
            LeaderInline leader => (ClusterKind.Leader, (2 * leader.Gap) + (LeastDots * leader.Pitch), (byte)0),
            _ => (ClusterKind.Object, 0.0, (byte)0),
        };
    }

    private void AddText(int inline, string text, TextStyle style, ClusterKind kind)
    {
        if (diagnostics is not null)
        {
            TextShaper.Check(text, diagnostics, (start, length) => SpanOf(paragraph.Inlines[inline], start, length));
        }

        for (int i = 0; i < text.Length;)
        {
            ref GlyphCluster cluster = ref Push(inline);
            int length = 1;
            cluster.CodePoint = text[i];
            if (char.IsSurrogate(text[i]))
            {
                Rune.DecodeFromUtf16(text.AsSpan(i), out Rune rune, out length);
                cluster.CodePoint = rune.Value;
            }

            cluster.Style = style;
            cluster.Offset = i;
            cluster.Length = (byte)length;
            cluster.Kind = kind;
            if (cluster.CodePoint is '\r' or '\t' or 0x0B or 0x0C)
            {
                cluster.CodePoint = ' ';
            }

            i += length;
        }
    }

    private ref GlyphCluster Push(int inline)
    {
        if (_count == _clusters.Length)
        {
            Array.Resize(ref _clusters, (2 * _count) + 4);
        }

        ref GlyphCluster cluster = ref _clusters[_count++];
        cluster = default;
        cluster.ParagraphItem = inline;
        cluster.Scale = 1;
        cluster.IsChinese = true;
        cluster.ShrinkTier = ShrinkTier.None;
        cluster.StretchTier = StretchTier.None;
        return ref cluster;
    }

    /// <summary>
    /// Several spaces become one, those at the edges none; one stays before a forced line break, where it takes no space and
    /// separates words in text extraction. A line feed between two East Asian characters is removed,
    /// anywhere else it is a space (CSS Text 3, 4.1.3).
    /// </summary>
    private void SettleSpaces()
    {
        int kept = 0;
        for (int i = 0; i < _count;)
        {
            if (_clusters[i].CodePoint is not (' ' or LineFeed))
            {
                Keep(i++, kept++);
                continue;
            }

            int end = i;
            bool hasLineFeed = false;
            while (end < _count && _clusters[end].CodePoint is ' ' or LineFeed)
            {
                hasLineFeed |= _clusters[end].CodePoint == LineFeed;
                end++;
            }

            bool isAtEdge = kept == 0 || end == _count || _clusters[kept - 1].Kind == ClusterKind.ForcedBreak || _clusters[end].Kind == ClusterKind.ForcedBreak;
            if (paragraph.Style.PreservesSpaces && !hasLineFeed && (end - i > 1 || isAtEdge) && end < _count && _clusters[end].Kind != ClusterKind.ForcedBreak)
            {
                // Space that neither breaks nor collapses.
                for (; i < end; i++)
                {
                    _clusters[kept] = _clusters[i];
                    _clusters[kept++].CodePoint = NoBreakSpace;
                }

                continue;
            }

            bool isNothing = hasLineFeed && !isAtEdge
                && Scripts.IsEastAsian(WithSharedMarks(kept - 1)) && Scripts.IsEastAsian(WithSharedMarks(end));
            // A footnote reference directly follows the text before it, whatever the author wrote between them.
            bool isBeforeNote = end < _count && _clusters[end].Kind == ClusterKind.FootnoteReference;
            bool isBeforeBreak = kept > 0 && end < _count && _clusters[end].Kind == ClusterKind.ForcedBreak && _clusters[kept - 1].Kind != ClusterKind.ForcedBreak;
            if ((!isAtEdge && !isNothing && !isBeforeNote) || isBeforeBreak)
            {
                _clusters[kept] = _clusters[i];
                _clusters[kept].CodePoint = ' ';
                kept++;
            }

            i = end;
        }

        _count = kept;
    }

    /// <summary>A character; in Chinese text the full-width comma represents the marks shared with Western text.</summary>
    private int WithSharedMarks(int index)
    {
        ref GlyphCluster cluster = ref _clusters[index];
        return Scripts.IsSharedPunctuation(cluster.CodePoint) && Scripts.IsChinese(cluster.Style?.Language) ? '，' : cluster.CodePoint;
    }

    private void ChooseForm(int i)
    {
        ref GlyphCluster cluster = ref _clusters[i];
        TextStyle style = cluster.Style!;
        int previous = i > 0 ? _clusters[i - 1].CodePoint : 0;
        int next = i + 1 < _count ? _clusters[i + 1].CodePoint : 0;
        bool isChinese = cluster.IsChinese;
        // The class of a right quotation mark depends on its pair, not only on the adjacent letters.
        int beside = isChinese && cluster.CodePoint == '’' ? 0 : next;
        CharacterForm form = CharacterForms.Of(style.Font, cluster.CodePoint, previous, beside, isChinese, style.TabularFigures);
        cluster.Face = form.Face;
        cluster.Glyph = form.Glyph;
        cluster.Advance = form.Advance * style.Size;
        if (cluster.CodePoint is ' ' or NoBreakSpace)
        {
            cluster.Advance += style.WordSpacing * style.Size;
        }

        cluster.GlyphOffset = form.Offset * style.Size;
        cluster.Scale = (float)form.Scale;
        // Right-to-left text, control characters and unpaired surrogates have already been reported.
        if (form.IsMissing && !Scripts.IsRightToLeft(cluster.CodePoint) && !ControlCharacters.Contains(cluster.CodePoint) && !IsHalf(cluster))
        {
            TextShaper.Report(cluster.CodePoint, diagnostics, SpanOf(paragraph.Inlines[cluster.ParagraphItem], cluster.Offset, cluster.Length));
        }

        if (cluster.Kind == ClusterKind.FootnoteReference)
        {
            return;
        }

        if (i > 0 && IsCombining(cluster.CodePoint) && cluster.Glyph != 0 && ReferenceEquals(_clusters[i - 1].Face, cluster.Face))
        {
            PlaceMark(_clusters[i - 1], ref cluster, style.Size);
            return;
        }

        cluster.Kind = ClusterKinds.Of(cluster.CodePoint, previous, next, isChinese, form.Advance);
        if (cluster.IsFullWidthMark && paragraph.Style.PunctuationSqueeze)
        {
            MeasureBlank(ref cluster, style.Size);
        }
    }

    private bool IsHalf(in GlyphCluster cluster) =>
        cluster is { CodePoint: 0xFFFD, Length: 1 } && TextOf(paragraph.Inlines[cluster.ParagraphItem], pageNumbers) is { } text && char.IsSurrogate(text[cluster.Offset]);

    private static bool IsCombining(int codePoint) =>
        codePoint >= 0x300 && LineBreakTable.Of(codePoint) == LineBreakClass.CM && !Scripts.IsIgnorable(codePoint);

    /// <summary>A combining mark takes no space: its ink is centred over the ink of its base.</summary>
    private static void PlaceMark(in GlyphCluster baseCluster, ref GlyphCluster mark, double size)
    {
        GlyphBounds below = baseCluster.Face!.BoundsOf(baseCluster.Glyph);
        GlyphBounds ink = mark.Face!.BoundsOf(mark.Glyph);
        double shift = ((below.Left + below.Right) - (ink.Left + ink.Right)) / 2.0 / mark.Face.UnitsPerEm * size;
        // A second mark has the same base as the first, which took no space either.
        mark.GlyphOffset = shift + (baseCluster.Advance == 0 ? baseCluster.GlyphOffset : -baseCluster.Advance);
        mark.Advance = 0;
    }

    /// <summary>Half of a full-width mark is blank; the exact width is determined from the ink of the glyph.</summary>
    private static void MeasureBlank(ref GlyphCluster cluster, double size)
    {
        GlyphBounds ink = cluster.Face!.BoundsOf(cluster.Glyph);
        double em = cluster.Face.UnitsPerEm;
        if (cluster.Kind == ClusterKind.Opener)
        {
            cluster.LeftBlank = Math.Clamp(ink.Left / em, 0, 0.5) * size;
        }
        else
        {
            cluster.RightBlank = Math.Clamp(1 - (ink.Right / em), 0, 0.5) * size;
        }
    }

    /// <summary>When the engine sets the gap between Han and Western text, an author's space there or beside a full-width mark is removed.</summary>
    private void DropReplacedSpaces()
    {
        int kept = 0;
        for (int i = 0; i < _count; i++)
        {
            bool isInside = kept > 0 && i + 1 < _count;
            if (isInside && _clusters[i].Kind == ClusterKind.Space && _clusters[i].Style!.HanLatinGap > 0 && IsReplaced(_clusters[kept - 1], _clusters[i + 1]))
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
            _clusters[to] = _clusters[from];
        }
    }

    private static bool IsReplaced(in GlyphCluster left, in GlyphCluster right) =>
        left.IsFullWidthMark || right.IsFullWidthMark
        || (left.Kind == ClusterKind.Han && right.Kind == ClusterKind.Western)
        || (left.Kind == ClusterKind.Western && right.Kind == ClusterKind.Han);

    /// <summary>Place of a part of an inline's text in the source: exact when the text is a copy of the source, otherwise that of the whole inline.</summary>
    public static SourceSpan? SpanOf(ParagraphItem inline, int offset, int length)
    {
        if (inline.Provenance.Written is not { } written || inline is not TextItem text)
        {
            return inline.Provenance.Written;
        }

        bool isCopy = written.Length == text.Text.Length
            && string.CompareOrdinal(written.Source.Text, written.Start, text.Text, 0, written.Length) == 0;
        return isCopy ? new SourceSpan(written.Source, written.Start + offset, length) : written;
    }
}
