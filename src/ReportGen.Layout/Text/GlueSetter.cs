using ReportGen.Graphics.Fonts;

namespace ReportGen.Layout.Text;

/// <summary>Sets the room between cells: kerning, tracking, the gap between Han and Western text, marks that move together, and what of it may give or grow.</summary>
internal static class GlueSetter
{
    private const int NoBreakSpace = 0xA0;
    private const double QuarterEm = 0.25;
    private const double MaxWordSpace = 0.5;
    private const double MinGap = 0.125;
    private const double MaxGap = 0.5;
    private const double InterpunctBlank = 0.125;

    /// <summary>Share of a narrow word space that may be taken away where a quarter em would leave none to take.</summary>
    private const double WordSpaceShrink = 0.2;

    /// <summary>Sets the room before every cell.</summary>
    /// <param name="cells">The cells of a paragraph.</param>
    /// <param name="isSqueezed">True lets marks move together.</param>
    public static void Set(Span<Cell> cells, bool isSqueezed)
    {
        // Blank of a mark that stands before note marks: they move into it, and it comes behind them.
        double heldBlank = 0;
        int baseIndex = -1;
        bool isPairClosed = false;
        for (int i = 1; i < cells.Length; i++)
        {
            ref Cell left = ref cells[i - 1];
            ref Cell right = ref cells[i];
            if (left.Kind != CellKind.NoteMark)
            {
                baseIndex = i - 1;
                heldBlank = left.RightBlank;
            }

            if (left.Kind == CellKind.ForcedBreak || right.Kind == CellKind.ForcedBreak)
            {
                continue;
            }

            right.Glue = left.Style is { Tracking: not 0 } tracked && left.Advance > 0 ? tracked.Tracking * tracked.Size : 0;
            if (right.Kind == CellKind.NoteMark)
            {
                right.Glue -= left.Kind == CellKind.NoteMark ? 0 : left.RightBlank;
                Kern(left, ref right);
                continue;
            }

            if (left.Kind == CellKind.NoteMark)
            {
                if (baseIndex >= 0)
                {
                    SetBehindNoteMark(cells[baseIndex], ref right, heldBlank);
                }

                continue;
            }

            bool closesPair = isSqueezed && ClosesPair(cells, i);
            SetPair(left, ref right, isPairClosed);
            isPairClosed = closesPair;
        }
    }

    /// <summary>True when a cell is the second of exactly two exclamation or question marks, which take one em together (GB/T 15834—2011, 5.1.2).</summary>
    private static bool ClosesPair(ReadOnlySpan<Cell> cells, int index) =>
        cells[index].Kind == CellKind.Exclamation && cells[index - 1].Kind == CellKind.Exclamation
        && (index < 2 || cells[index - 2].Kind != CellKind.Exclamation)
        && (index + 1 >= cells.Length || cells[index + 1].Kind != CellKind.Exclamation);

    private static void SetBehindNoteMark(in Cell marked, ref Cell right, double blank)
    {
        right.Glue += blank;
        if (blank > 0)
        {
            (right.ShrinkTier, right.Shrink) = (TierOf(marked), (float)blank);
        }

        if (GrowsBetween(marked, right))
        {
            (right.StretchTier, right.Stretch) = (StretchTier.HanGap, (float)right.Style!.Size);
        }
    }

    private static void SetPair(in Cell left, ref Cell right, bool isAfterPair)
    {
        double rightBlank = left.RightBlank;
        if (isAfterPair)
        {
            right.Glue -= rightBlank;
            rightBlank = 0;
        }

        double blank = rightBlank + right.LeftBlank;
        if (blank > 0 && left.IsFullWidthMark && right.IsFullWidthMark)
        {
            // Two marks give up half an em together: 2 em become 1.5 em (GB practice; CLREQ 3.2.2).
            right.Glue -= Math.Min(blank, Math.Max(left.Style!.Size, right.Style!.Size) / 2);
        }
        else if (blank > 0)
        {
            (right.ShrinkTier, right.Shrink) = (rightBlank > 0 ? TierOf(left) : ShrinkTier.Bracket, (float)blank);
        }

        if (right.Kind == CellKind.Space || right.CodePoint == NoBreakSpace)
        {
            SetWordSpace(ref right);
        }
        else if (IsHanBesideWestern(left, right) && left.Style!.HanLatinGap > 0)
        {
            SetGap(left.Style, ref right);
        }
        else if (left.Kind == CellKind.Interpunct || right.Kind == CellKind.Interpunct)
        {
            (right.ShrinkTier, right.Shrink) = (ShrinkTier.Interpunct, (float)(InterpunctBlank * (right.Style ?? left.Style)!.Size));
        }
        else if (GrowsBetween(left, right))
        {
            (right.StretchTier, right.Stretch) = (StretchTier.HanGap, (float)right.Style!.Size);
        }
        else
        {
            Kern(left, ref right);
        }
    }

    private static void SetWordSpace(ref Cell space)
    {
        double size = space.Style!.Size;
        double least = Math.Min(QuarterEm * size, (1 - WordSpaceShrink) * space.Advance);
        (space.ShrinkTier, space.Shrink) = (ShrinkTier.WordSpace, (float)Math.Max(0, space.Advance - least));
        (space.StretchTier, space.Stretch) = (StretchTier.WordSpace, (float)Math.Max(0, (MaxWordSpace * size) - space.Advance));
    }

    private static void SetGap(TextStyle style, ref Cell right)
    {
        double gap = style.HanLatinGap;
        right.Glue += gap * style.Size;
        (right.ShrinkTier, right.Shrink) = (ShrinkTier.HanLatinGap, (float)(Math.Max(0, gap - MinGap) * style.Size));
        (right.StretchTier, right.Stretch) = (StretchTier.HanLatinGap, (float)(Math.Max(0, MaxGap - gap) * style.Size));
    }

    private static void Kern(in Cell left, ref Cell right)
    {
        if (left.Face is null || right.IsAbsorbed || !ReferenceEquals(left.Face, right.Face) || !ReferenceEquals(left.Style, right.Style)
            || Scripts.IsEastAsian(left.CodePoint) || Scripts.IsEastAsian(right.CodePoint))
        {
            return;
        }

        bool areTabular = left.Style!.TabularFigures && left.CodePoint is >= '0' and <= '9' && right.CodePoint is >= '0' and <= '9';
        if (!areTabular)
        {
            right.Glue += left.Face.Kerning(left.Glyph, right.Glyph) * left.Style.Size / left.Face.UnitsPerEm;
        }
    }

    private static ShrinkTier TierOf(in Cell mark) => mark.Kind switch
    {
        CellKind.Comma => ShrinkTier.Comma,
        CellKind.Stop or CellKind.Exclamation => ShrinkTier.Stop,
        _ => ShrinkTier.Bracket,
    };

    private static bool IsHanBesideWestern(in Cell left, in Cell right) =>
        (left.Kind == CellKind.Han && right.Kind == CellKind.Western) || (left.Kind == CellKind.Western && right.Kind == CellKind.Han);

    /// <summary>True where a justified line may grow: between Han characters, behind closing marks and before opening ones; never on the tight side of a mark.</summary>
    private static bool GrowsBetween(in Cell left, in Cell right)
    {
        bool isMarkBehind = left.Kind is CellKind.Closer or CellKind.Comma or CellKind.Stop or CellKind.Exclamation;
        bool isHanBehind = left.Kind is CellKind.Han or CellKind.LongMark or CellKind.LongMarkRest;
        return right.Kind switch
        {
            CellKind.Han or CellKind.LongMark => isHanBehind || isMarkBehind,
            CellKind.Opener => isHanBehind || isMarkBehind || left.Kind == CellKind.Western,
            CellKind.Western => isMarkBehind,
            _ => false,
        };
    }
}
