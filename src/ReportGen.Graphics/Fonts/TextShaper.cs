using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Fonts;

/// <summary>Converts a single line of text to glyphs, for labels of charts and drawings. Paragraphs are composed by the layout engine.</summary>
public static class TextShaper
{
    /// <summary>Shapes a line of text. Line breaks in it count as spaces.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fonts">The faces to choose from.</param>
    /// <param name="size">Font size in points.</param>
    /// <param name="options">The options; null for <see cref="ShapingOptions.Default"/>.</param>
    /// <param name="diagnostics">Where missing characters are reported; null when the caller reports them.</param>
    /// <param name="span">Place of the text in the source.</param>
    public static ShapedText Shape(
        string text,
        FontSelection fonts,
        double size,
        ShapingOptions? options = null,
        DiagnosticBag? diagnostics = null,
        SourceSpan? span = null)
    {
        options ??= ShapingOptions.Default;
        var line = new LineBuilder(text, size, options.Language);
        bool isChinese = Scripts.IsChinese(options.Language);
        int[] points = CodePoints(text, out int[] starts);
        if (diagnostics is not null)
        {
            Check(text, diagnostics, (_, _) => span);
        }

        SortedSet<int>? missing = null;
        OpenTypeFace? previousFace = null;
        ushort previousGlyph = 0;
        for (int i = 0; i < points.Length; i++)
        {
            int point = points[i];
            int previous = i > 0 ? points[i - 1] : 0;
            int next = i + 1 < points.Length ? points[i + 1] : 0;
            CharacterForm form = CharacterForms.Of(fonts, point, previous, next, isChinese, options.TabularFigures);
            if (form.IsMissing && (missing ??= []).Add(point))
            {
                bool isReported = Scripts.IsRightToLeft(point) || ControlCharacters.Contains(point) || (point == 0xFFFD && char.IsSurrogate(text[starts[i]]));
                Report(point, isReported ? null : diagnostics, span);
            }

            bool isKerned = options.Kerning && ReferenceEquals(form.Face, previousFace) && !Scripts.IsEastAsian(point) && !Scripts.IsEastAsian(previous);
            if (isKerned && !(options.TabularFigures && char.IsAsciiDigit((char)point) && previous is >= '0' and <= '9'))
            {
                line.X += form.Face.Kerning(previousGlyph, form.Glyph) * size / form.Face.UnitsPerEm;
            }

            double advance = form.Advance;
            if (options.HanLatinGap > 0)
            {
                bool isReplacedSpace = point == ' ' && IsGapBetween(previous, next);
                advance = isReplacedSpace ? options.HanLatinGap : advance;
                if (IsGapBetween(point, next))
                {
                    advance += options.HanLatinGap;
                }
            }

            bool takesRoom = advance > 0 && next != 0;
            if (form.Glyph != 0 || form.IsMissing)
            {
                line.Add(form, starts[i], starts[i + 1] - starts[i], (advance + (takesRoom ? options.Tracking : 0)) * size);
            }

            (previousFace, previousGlyph) = (form.Face, form.Glyph);
        }

        return line.ToShapedText() with { Missing = missing is null ? [] : [.. missing] };
    }

    /// <summary>Reports a character that is missing from all font faces.</summary>
    /// <param name="codePoint">The character.</param>
    /// <param name="diagnostics">Where to report it; null to report none.</param>
    /// <param name="span">Its place in the source.</param>
    public static void Report(int codePoint, DiagnosticBag? diagnostics, SourceSpan? span) =>
        diagnostics?.Report(
            FontCodes.MissingGlyph,
            span?.ToWritten(),
            string.Create(CultureInfo.InvariantCulture, $"No font of the house style has the character '{Shown(codePoint)}' (U+{codePoint:X4})."),
            "Use another character, or add a font that contains it to the style's fallback fonts.");

    /// <summary>Reports text that cannot be set as written: control characters, unpaired surrogates and right-to-left text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="diagnostics">Where to report it.</param>
    /// <param name="spanOf">Returns the place of a part of the text in the source, by start and length.</param>
    public static void Check(string text, DiagnosticBag diagnostics, Func<int, int, SourceSpan?> spanOf)
    {
        ControlCharacters.Report(text, diagnostics, spanOf);
        // The rest does not occur below the first letters of right-to-left scripts.
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u058F'))
        {
            return;
        }

        for (int i = 0; i < text.Length;)
        {
            bool isWhole = Rune.TryGetRuneAt(text, i, out Rune rune);
            if (!isWhole)
            {
                diagnostics.Report(
                    FontCodes.HalfCharacter,
                    spanOf(i, 1)?.ToWritten(),
                    string.Create(CultureInfo.InvariantCulture, $"The text contains an unpaired surrogate (U+{(int)text[i]:X4})."),
                    "Enter the character again, and save the file as UTF-8.");
                i++;
            }
            else if (Scripts.IsRightToLeft(rune.Value))
            {
                int end = i;
                while (end < text.Length && Rune.TryGetRuneAt(text, end, out rune) && (Scripts.IsRightToLeft(rune.Value) || rune.Value == ' '))
                {
                    end += rune.Utf16SequenceLength;
                }

                string words = text[i..end].TrimEnd();
                diagnostics.Report(
                    FontCodes.RightToLeft,
                    spanOf(i, words.Length)?.ToWritten(),
                    $"'{words}' is right-to-left text, which is not supported.",
                    "Write it in Latin letters, or place it in a figure.");
                i = end;
            }
            else
            {
                i += rune.Utf16SequenceLength;
            }
        }
    }

    private static string Shown(int codePoint) => Rune.IsValid(codePoint) ? new Rune(codePoint).ToString() : "\uFFFD";

    private static bool IsGapBetween(int left, int right) =>
        (Scripts.IsHan(left) && Scripts.IsWestern(right)) || (Scripts.IsWestern(left) && Scripts.IsHan(right));

    private static int[] CodePoints(string text, out int[] starts)
    {
        var points = new int[text.Length];
        var offsets = new int[text.Length + 1];
        int count = 0;
        for (int i = 0; i < text.Length;)
        {
            // A lone surrogate reads as U+FFFD and is reported like any character without a glyph.
            Rune.DecodeFromUtf16(text.AsSpan(i), out Rune rune, out int length);
            offsets[count] = i;
            points[count++] = rune.Value is '\n' or '\r' or '\t' ? ' ' : rune.Value;
            i += length;
        }

        offsets[count] = text.Length;
        starts = offsets;
        return points[..count];
    }

    /// <summary>Collects glyphs into runs of one face.</summary>
    private sealed class LineBuilder(string text, double size, string? language)
    {
        private readonly ImmutableArray<ShapedRun>.Builder _runs = ImmutableArray.CreateBuilder<ShapedRun>();
        private readonly ImmutableArray<PlacedGlyph>.Builder _glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>();
        private OpenTypeFace? _face;
        private double _runX;
        private int _runStart;

        /// <summary>Position of the next glyph, in points.</summary>
        public double X { get; set; }

        public void Add(CharacterForm form, int start, int length, double advance)
        {
            if (!ReferenceEquals(form.Face, _face))
            {
                EndRun(start);
                _face = form.Face;
                _runX = X;
                _runStart = start;
            }

            double offset = form.Offset * size;
            _glyphs.Add(new PlacedGlyph(form.Glyph, X - _runX + offset, 0, advance - offset, start - _runStart, length) { HorizontalScale = form.Scale });
            X += advance;
        }

        public ShapedText ToShapedText()
        {
            EndRun(text.Length);
            return new ShapedText(text, size, _runs.ToImmutable(), X);
        }

        private void EndRun(int end)
        {
            if (_glyphs.Count > 0)
            {
                _runs.Add(new ShapedRun(_face!, _runX, _glyphs.ToImmutable(), text[_runStart..end]) { Language = language });
                _glyphs.Clear();
            }
        }
    }
}
