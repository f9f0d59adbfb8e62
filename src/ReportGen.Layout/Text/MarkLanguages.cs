using System.Collections.Frozen;

using ReportGen.Graphics.Fonts;

namespace ReportGen.Layout.Text;

/// <summary>
/// Settles for each character whether it is set as in Chinese or in Western text: quotation marks, dashes, ellipsis
/// and middle dot share their code points. The language of the text decides; where none is given, the nearest letter
/// does, for a quotation mark together with its partner. An apostrophe is Western everywhere.
/// </summary>
internal static class MarkLanguages
{
    private const int Opening = '‘';
    private const int Closing = '’';
    private const int DoubleOpening = '“';
    private const int DoubleClosing = '”';

    private static readonly FrozenSet<string> Contractions = FrozenSet.Create(StringComparer.Ordinal, "s", "t", "d", "m", "ll", "re", "ve", "S");

    public static void Settle(Span<Cell> cells)
    {
        bool isAnyUnknown = false;
        bool isAnySingle = false;
        for (int i = 0; i < cells.Length; i++)
        {
            ref Cell cell = ref cells[i];
            cell.IsChinese = Scripts.IsChinese(cell.Style?.Language);
            isAnyUnknown |= cell.Style is { Language: null };
            isAnySingle |= cell.CodePoint == Closing;
        }

        if (isAnyUnknown)
        {
            SettleByNeighbours(cells);
        }

        if (isAnySingle)
        {
            SettleApostrophes(cells);
        }
    }

    private static void SettleByNeighbours(Span<Cell> cells)
    {
        // Distance to the nearest letter before, and what it is; the one behind is found by going back.
        var before = new (int Distance, bool IsChinese)[cells.Length];
        (int Distance, bool IsChinese) nearest = (int.MaxValue, true);
        for (int i = 0; i < cells.Length; i++)
        {
            before[i] = nearest;
            nearest = Next(cells[i], nearest);
        }

        nearest = (int.MaxValue, true);
        for (int i = cells.Length - 1; i >= 0; i--)
        {
            if (cells[i].Style is { Language: null })
            {
                cells[i].IsChinese = before[i].Distance <= nearest.Distance ? before[i].IsChinese : nearest.IsChinese;
            }

            nearest = Next(cells[i], nearest);
        }

        // A closing quotation mark is set as the opening one is.
        var open = new Stack<bool>();
        foreach (ref Cell cell in cells)
        {
            if (cell.Style is not { Language: null })
            {
                continue;
            }

            if (cell.CodePoint is Opening or DoubleOpening)
            {
                open.Push(cell.IsChinese);
            }
            else if (cell.CodePoint == DoubleClosing && open.TryPop(out bool isChinese))
            {
                cell.IsChinese = isChinese;
            }
        }

        static (int Distance, bool IsChinese) Next(in Cell cell, (int Distance, bool IsChinese) nearest) =>
            Scripts.IsHan(cell.CodePoint) ? (1, true)
            : cell.CodePoint is not ('%' or '+' or '#' or '@' or '&') && Scripts.IsWestern(cell.CodePoint) ? (1, false)
            : (nearest.Distance == int.MaxValue ? int.MaxValue : nearest.Distance + 1, nearest.IsChinese);
    }

    /// <summary>Tells apostrophes from closing quotation marks: <c>it’s</c>, <c>investors’</c>, <c>’24</c> beside <c>‘……’</c>.</summary>
    private static void SettleApostrophes(Span<Cell> cells)
    {
        int open = 0;
        bool openIsChinese = true;
        for (int i = 0; i < cells.Length; i++)
        {
            if (cells[i].CodePoint == Opening)
            {
                open++;
                openIsChinese = cells[i].IsChinese;
            }
            else if (cells[i].CodePoint == Closing)
            {
                if (IsApostrophe(cells, i, open > 0))
                {
                    cells[i].IsChinese = false;
                }
                else if (open > 0)
                {
                    open--;
                    cells[i].IsChinese = openIsChinese;
                }
            }
        }
    }

    private static bool IsApostrophe(ReadOnlySpan<Cell> cells, int index, bool isOpen)
    {
        bool isBehindLetter = index > 0 && Scripts.IsWestern(cells[index - 1].CodePoint);
        bool isBeforeLetter = index + 1 < cells.Length && Scripts.IsWestern(cells[index + 1].CodePoint);
        if (!isOpen)
        {
            return isBehindLetter || isBeforeLetter;
        }

        if (!isBehindLetter || !isBeforeLetter)
        {
            return false;
        }

        // Inside a quotation: a contraction, or there is another mark behind that closes it.
        int end = index + 1;
        var word = new System.Text.StringBuilder();
        while (end < cells.Length && cells[end].CodePoint < 0x80 && char.IsAsciiLetter((char)cells[end].CodePoint) && word.Length < 3)
        {
            word.Append((char)cells[end++].CodePoint);
        }

        return Contractions.Contains(word.ToString()) || ClosesLater(cells, index + 1);
    }

    private static bool ClosesLater(ReadOnlySpan<Cell> cells, int start)
    {
        for (int i = start; i < cells.Length && cells[i].CodePoint != Opening; i++)
        {
            if (cells[i].CodePoint == Closing)
            {
                return true;
            }
        }

        return false;
    }
}
