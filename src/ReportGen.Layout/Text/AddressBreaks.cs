using ReportGen.Layout.Text.Unicode;

namespace ReportGen.Layout.Text;

/// <summary>
/// Lets web and mail addresses end a line behind their signs, without a hyphen. UAX #14 knows only the solidus
/// (section 8.1 leaves the rest to a tailoring); an address left whole tears a justified line open.
/// </summary>
internal static class AddressBreaks
{
    private const string Signs = "/.-_?&=#@:~+,;";
    private const int LeastBefore = 4;
    private const int LeastBehind = 3;

    /// <summary>Adds the opportunities inside addresses.</summary>
    public static void Apply(ReadOnlySpan<Cell> cells, Span<BreakOpportunity> behind)
    {
        for (int start = 0; start < cells.Length;)
        {
            int end = start;
            while (end < cells.Length && cells[end].CodePoint is > ' ' and < 0x7F && cells[end].Kind != CellKind.NoteMark)
            {
                end++;
            }

            if (IsAddress(cells[start..end]))
            {
                Open(cells[start..end], behind[start..end]);
            }

            start = Math.Max(end, start + 1);
        }
    }

    private static void Open(ReadOnlySpan<Cell> cells, Span<BreakOpportunity> behind)
    {
        for (int i = LeastBefore - 1; i < cells.Length - LeastBehind; i++)
        {
            bool isNumber = cells[i].CodePoint is '.' or ',' && IsDigit(cells[i - 1]) && IsDigit(cells[i + 1]);
            if (Signs.Contains((char)cells[i].CodePoint) && char.IsAsciiLetterOrDigit((char)cells[i + 1].CodePoint) && !isNumber
                && behind[i] == BreakOpportunity.Prohibited)
            {
                behind[i] = BreakOpportunity.Allowed;
            }
        }
    }

    /// <summary>True for a stretch without spaces that holds a scheme, begins with <c>www.</c>, or is a mail address.</summary>
    private static bool IsAddress(ReadOnlySpan<Cell> cells)
    {
        bool hasAt = false;
        for (int i = 0; i + 2 < cells.Length; i++)
        {
            bool isScheme = cells[i].CodePoint == ':' && cells[i + 1].CodePoint == '/' && cells[i + 2].CodePoint == '/';
            bool isHost = i + 3 < cells.Length && cells[i].CodePoint == 'w' && cells[i + 1].CodePoint == 'w' && cells[i + 2].CodePoint == 'w' && cells[i + 3].CodePoint == '.';
            if (isScheme || isHost || (hasAt && cells[i].CodePoint == '.'))
            {
                return true;
            }

            hasAt |= cells[i].CodePoint == '@';
        }

        return false;
    }

    private static bool IsDigit(in Cell cell) => cell.CodePoint is >= '0' and <= '9';
}
