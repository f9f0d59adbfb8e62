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
        bool isInAddress = false;
        for (int i = 1; i < cells.Length - 1; i++)
        {
            isInAddress = Continues(cells, i, isInAddress);
            bool isInWord = cells[i].CodePoint == '/' && cells[i - 1].Kind == CellKind.Western && cells[i + 1].Kind == CellKind.Western;
            if (isInWord && behind[i] == BreakOpportunity.Allowed && !isInAddress && HasShortSide(cells, i))
            {
                behind[i] = BreakOpportunity.Prohibited;
            }
        }
    }

    private static bool HasShortSide(ReadOnlySpan<Cell> cells, int solidus)
    {
        int before = 1;
        while (before <= ShortWord && solidus - before >= 0 && cells[solidus - before].Kind == CellKind.Western)
        {
            before++;
        }

        int after = 1;
        while (after <= ShortWord && solidus + after < cells.Length && cells[solidus + after].Kind == CellKind.Western)
        {
            after++;
        }

        return before <= ShortWord || after <= ShortWord;
    }

    /// <summary>True when a stretch without spaces is an address by what has been read of it: it holds a full stop, or a scheme.</summary>
    private static bool Continues(ReadOnlySpan<Cell> cells, int index, bool wasAddress)
    {
        int codePoint = cells[index].CodePoint;
        bool isScheme = codePoint == '/' && cells[index - 1].CodePoint is '/' or ':';
        return codePoint is > ' ' and < 0x80 && (wasAddress || isScheme || codePoint == '.');
    }
}
