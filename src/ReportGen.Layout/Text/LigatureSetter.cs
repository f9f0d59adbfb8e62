using ReportGen.Layout.Text.Unicode;

namespace ReportGen.Layout.Text;

/// <summary>Joins letters into ligatures, but never over a place where the word may be divided.</summary>
internal static class LigatureSetter
{
    private const int Longest = 3;

    public static void Apply(Span<Cell> cells, ReadOnlySpan<BreakOpportunity> behind)
    {
        Span<ushort> glyphs = stackalloc ushort[Longest];
        for (int i = 0; i < cells.Length - 1; i++)
        {
            if (!IsLetter(cells[i]) || cells[i].Style is not { Ligatures: true, Tracking: 0 })
            {
                continue;
            }

            int count = 0;
            while (count < Longest && i + count < cells.Length && (count == 0 || Continues(cells, behind, i + count)))
            {
                glyphs[count] = cells[i + count].Glyph;
                count++;
            }

            if (count < 2 || cells[i].Face!.Ligature(glyphs[..count], out int taken) is not (not 0 and var ligature))
            {
                continue;
            }

            cells[i].Glyph = ligature;
            cells[i].Advance = cells[i].Face!.AdvanceOf(ligature) * cells[i].Style!.Size / cells[i].Face!.UnitsPerEm;
            for (int k = i + 1; k < i + taken; k++)
            {
                cells[k].IsAbsorbed = true;
                cells[k].Glyph = ligature;
                cells[k].Advance = 0;
            }

            i += taken - 1;
        }
    }

    private static bool IsLetter(in Cell cell) =>
        cell.CodePoint is > ' ' and < 0x80 && cell.Kind == CellKind.Western && cell.Face is not null;

    private static bool Continues(ReadOnlySpan<Cell> cells, ReadOnlySpan<BreakOpportunity> behind, int index) =>
        IsLetter(cells[index]) && cells[index].Inline == cells[index - 1].Inline && behind[index - 1] == BreakOpportunity.Prohibited
        && ReferenceEquals(cells[index].Face, cells[index - 1].Face);
}
