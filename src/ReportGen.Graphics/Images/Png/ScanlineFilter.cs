namespace ReportGen.Graphics.Images.Png;

/// <summary>Undoes the filters of PNG rows (ISO/IEC 15948, clause 9).</summary>
internal static class ScanlineFilter
{
    /// <summary>The last filter that the standard defines.</summary>
    public const byte Last = 4;

    /// <summary>Converts a filtered row to samples in place.</summary>
    /// <param name="filter">The filter byte, at most <see cref="Last"/>.</param>
    /// <param name="row">The row.</param>
    /// <param name="above">The row above, already samples; zeros for the first.</param>
    /// <param name="pixel">Whole bytes of a pixel, at least 1.</param>
    public static void Undo(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        switch (filter)
        {
            case 1:
                for (int i = pixel; i < row.Length; i++)
                {
                    row[i] += row[i - pixel];
                }

                break;
            case 2:
                for (int i = 0; i < row.Length; i++)
                {
                    row[i] += above[i];
                }

                break;
            case 3:
                for (int i = 0; i < row.Length; i++)
                {
                    int left = i < pixel ? 0 : row[i - pixel];
                    row[i] += (byte)((left + above[i]) / 2);
                }

                break;
            case 4:
                for (int i = 0; i < row.Length; i++)
                {
                    row[i] += i < pixel ? above[i] : Paeth(row[i - pixel], above[i], above[i - pixel]);
                }

                break;
        }
    }

    private static byte Paeth(int left, int above, int corner)
    {
        int toLeft = Math.Abs(above - corner);
        int toAbove = Math.Abs(left - corner);
        int toCorner = Math.Abs(left + above - (2 * corner));
        if (toLeft <= toAbove && toLeft <= toCorner)
        {
            return (byte)left;
        }

        return (byte)(toAbove <= toCorner ? above : corner);
    }
}
