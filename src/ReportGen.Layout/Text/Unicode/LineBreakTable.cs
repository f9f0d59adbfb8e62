namespace ReportGen.Layout.Text.Unicode;

/// <summary>Line break class of every code point, Unicode 15.0. The data are generated: see <c>LineBreakData.generator.cs</c>.</summary>
internal static class LineBreakTable
{
    private const int BlockBits = 7;
    private const int TableEnd = 0x20000;
    private const int LastIdeograph = 0x3FFFD;
    private const int FirstTag = 0xE0001;
    private const int LastVariationSelector = 0xE01EF;

    /// <summary>The class of a code point.</summary>
    public static LineBreakClass Of(int codePoint)
    {
        if ((uint)codePoint < TableEnd)
        {
            int block = LineBreakData.Index[codePoint >> BlockBits];
            return (LineBreakClass)LineBreakData.Blocks[(block << BlockBits) | (codePoint & ((1 << BlockBits) - 1))];
        }

        // Beyond the table only ideographs, tags and variation selectors are assigned.
        return codePoint switch
        {
            0x2FFFE or 0x2FFFF => LineBreakClass.AL,
            <= LastIdeograph => LineBreakClass.ID,
            FirstTag or (>= 0xE0020 and <= 0xE007F) or (>= 0xE0100 and <= LastVariationSelector) => LineBreakClass.CM,
            _ => LineBreakClass.AL,
        };
    }
}
