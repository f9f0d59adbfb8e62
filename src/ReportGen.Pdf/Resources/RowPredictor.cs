using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Resources;

/// <summary>Filters rows of samples before compression, as PNG does, choosing for each row the filter with the smallest sum of differences.</summary>
internal static class RowPredictor
{
    private const int FilterCount = 5;

    public static void Write(PdfBuffer target, ReadOnlySpan<byte> samples, int rowLength, int pixel)
    {
        var candidates = new byte[FilterCount][];
        for (int filter = 0; filter < FilterCount; filter++)
        {
            candidates[filter] = new byte[rowLength];
        }

        ReadOnlySpan<byte> above = new byte[rowLength];
        for (int start = 0; start < samples.Length; start += rowLength)
        {
            ReadOnlySpan<byte> row = samples.Slice(start, rowLength);
            int best = Choose(row, above, pixel, candidates);
            target.Raw((byte)best).Raw(candidates[best]);
            above = row;
        }
    }

    private static int Choose(ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int pixel, byte[][] candidates)
    {
        Span<long> sums = stackalloc long[FilterCount];
        sums.Clear();
        for (int i = 0; i < row.Length; i++)
        {
            int left = i >= pixel ? row[i - pixel] : 0;
            int up = above[i];
            int corner = i >= pixel ? above[i - pixel] : 0;
            int value = row[i];
            Put(candidates, sums, 0, i, value);
            Put(candidates, sums, 1, i, value - left);
            Put(candidates, sums, 2, i, value - up);
            Put(candidates, sums, 3, i, value - ((left + up) / 2));
            Put(candidates, sums, 4, i, value - Paeth(left, up, corner));
        }

        int best = 0;
        for (int filter = 1; filter < FilterCount; filter++)
        {
            best = sums[filter] < sums[best] ? filter : best;
        }

        return best;
    }

    private static void Put(byte[][] candidates, Span<long> sums, int filter, int at, int difference)
    {
        byte value = (byte)difference;
        candidates[filter][at] = value;
        sums[filter] += Math.Min(value, 256 - value);
    }

    private static int Paeth(int left, int up, int corner)
    {
        int estimate = left + up - corner;
        int toLeft = Math.Abs(estimate - left);
        int toUp = Math.Abs(estimate - up);
        int toCorner = Math.Abs(estimate - corner);
        if (toLeft <= toUp && toLeft <= toCorner)
        {
            return left;
        }

        return toUp <= toCorner ? up : corner;
    }
}
