using ReportGen.Layout.Text.Unicode;

namespace ReportGen.Layout.Text;

/// <summary>
/// Takes back the opportunity behind a solidus between short words: <c>P/E</c>, <c>and/or</c>. UAX #14 gives it for
/// the sake of addresses (section 8.1), which keep it.
/// </summary>
internal static class SolidusGlue
{
    private const int ShortWord = 4;

    public static void Apply(ReadOnlySpan<Cell> cells, Span<BreakOpportunity> behind)
    {
        for (int i = 1; i < cells.Length - 1; i++)
        {
            bool isInWord = cells[i].CodePoint == '/' && cells[i - 1].Kind == CellKind.Western && cells[i + 1].Kind == CellKind.Western;
            if (isInWord && behind[i] == BreakOpportunity.Allowed && !IsInAddress(cells, i) && HasShortSide(cells, i))
            {
                behind[i] = BreakOpportunity.Prohibited;
            }
        }
    }

    private static bool HasShortSide(ReadOnlySpan<Cell> cells, int solidus)
    {
        int before = solidus;
        while (before > 0 && cells[before - 1].Kind == CellKind.Western)
        {
            before--;
        }

        int after = solidus + 1;
        while (after < cells.Length && cells[after].Kind == CellKind.Western)
        {
            after++;
        }

        return solidus - before < ShortWord || after - solidus - 1 < ShortWord;
    }

    private static bool IsInAddress(ReadOnlySpan<Cell> cells, int solidus)
    {
        for (int i = solidus; i > 0 && cells[i].CodePoint is > ' ' and < 0x80; i--)
        {
            bool isScheme = cells[i].CodePoint == '/' && cells[i - 1].CodePoint is '/' or ':';
            if (isScheme || cells[i].CodePoint == '.')
            {
                return true;
            }
        }

        return false;
    }
}
