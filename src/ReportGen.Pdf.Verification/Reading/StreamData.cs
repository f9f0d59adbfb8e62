using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ReportGen.Pdf.Verification.Reading;

/// <summary>Decodes streams of FlateDecode with predictors, and of the filters of <see cref="TextFilter"/> (ISO 32000-1, 7.4).</summary>
internal static class StreamData
{
    /// <summary>Maximum length kept in memory: a small file must not fill it.</summary>
    private const int MaximumLength = 128 * 1024 * 1024;

    /// <summary>Decompressed bytes per step of the budget.</summary>
    private const int BytesPerStep = 16;

    private const int BlockLength = 65536;
    private const byte LastPredictor = 4;
    private const string Misfit = "the rows of a stream do not match its predictor";
    private const string UnknownPredictor = "a row has an unknown predictor";

    /// <summary>The data of a stream.</summary>
    /// <exception cref="PdfFormatException">The filter is not supported, or the data are damaged or too long.</exception>
    public static byte[] Decode(PdfStream stream, PdfFile file) => DecodeBefore(stream, file, file.Items(stream, "Filter").Count).ToArray();

    /// <summary>Length of the decoded data of a stream, without a limit and without keeping them.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="file">Its file.</param>
    /// <param name="hash">Receives the data; null when no hash is required.</param>
    /// <exception cref="PdfFormatException">The filter is not supported, or the data are damaged.</exception>
    public static long Measure(PdfStream stream, PdfFile file, IncrementalHash? hash = null)
    {
        int filters = file.Items(stream, "Filter").Count;
        bool isPredicted = filters > 0 && IsPredicted(stream, file, filters - 1);
        bool isStreamed = filters > 0 && FilterName(stream, file, filters - 1) == "FlateDecode" && !(isPredicted && hash is not null);
        ReadOnlyMemory<byte> data = DecodeBefore(stream, file, isStreamed ? filters - 1 : filters);
        if (!isStreamed)
        {
            hash?.AppendData(data.Span);
            return data.Length;
        }

        CheckFilter(stream, file, filters - 1);
        long row = isPredicted ? RowLength(Parameters(stream, file, filters - 1)!, file, long.MaxValue / 8) + 1 : 0;
        long length = 0;
        foreach (ReadOnlyMemory<byte> block in Inflate(data, stream.Number, file.Budget))
        {
            hash?.AppendData(block.Span);
            if (isPredicted)
            {
                CheckPredictors(block.Span, row, length);
            }

            length += block.Length;
        }

        if (isPredicted && length > 0 && (row == 1 || length % row != 0))
        {
            throw new PdfFormatException(Misfit);
        }

        return isPredicted && length > 0 ? length / row * (row - 1) : length;
    }

    /// <summary>Checks the first byte of each row of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="row">Bytes of a row, including the first.</param>
    /// <param name="before">Bytes before the block.</param>
    private static void CheckPredictors(ReadOnlySpan<byte> block, long row, long before)
    {
        for (long at = (row - (before % row)) % row; at < block.Length; at += row)
        {
            if (row > 1 && block[(int)at] > LastPredictor)
            {
                throw new PdfFormatException(UnknownPredictor);
            }
        }
    }

    /// <summary>Bytes of a row of samples; 0 when the parameters are invalid.</summary>
    private static long RowLength(PdfDictionary options, PdfFile file, long available)
    {
        long Option(string key, int standard) => file.Get(options, key).AsInteger ?? standard;
        long bits = Option("Colors", 1) * Option("BitsPerComponent", 8);
        long columns = Option("Columns", 1);
        // A pixel has at most 32 colours of 16 bits, and a row is no longer than the data.
        return bits is > 0 and <= 512 && columns > 0 && columns <= 8 * available ? ((bits * columns) + 7) / 8 : 0;
    }

    /// <summary>The data of a stream after decoding its first filters.</summary>
    private static ReadOnlyMemory<byte> DecodeBefore(PdfStream stream, PdfFile file, int filters)
    {
        ReadOnlyMemory<byte> data = stream.Data;
        for (int i = 0; i < filters; i++)
        {
            if (TextFilter.Decode(FilterName(stream, file, i), data.Span, MaximumLength) is { } decoded)
            {
                file.Budget.Spend(data.Length);
                data = decoded;
                continue;
            }

            CheckFilter(stream, file, i);
            var result = new MemoryStream();
            foreach (ReadOnlyMemory<byte> block in Inflate(data, stream.Number, file.Budget))
            {
                result.Write(block.Span);
                if (result.Length > MaximumLength)
                {
                    throw new PdfFormatException(FormattableString.Invariant($"stream {stream.Number} is too long"));
                }
            }

            data = result.GetBuffer().AsMemory(0, (int)result.Length);
            if (IsPredicted(stream, file, i))
            {
                data = Unpredict(data.Span, Parameters(stream, file, i)!, file);
            }
        }

        return data;
    }

    private static string? FilterName(PdfStream stream, PdfFile file, int filter) => file.Resolve(file.Items(stream, "Filter")[filter]).AsName;

    private static void CheckFilter(PdfStream stream, PdfFile file, int filter)
    {
        string? name = FilterName(stream, file, filter);
        if (name is not "FlateDecode")
        {
            throw new PdfFormatException($"filter {name} is not supported");
        }
    }

    private static PdfDictionary? Parameters(PdfStream stream, PdfFile file, int filter)
    {
        IReadOnlyList<PdfValue> parameters = file.Items(stream, "DecodeParms");
        return filter < parameters.Count ? file.Resolve(parameters[filter]) as PdfDictionary : null;
    }

    private static bool IsPredicted(PdfStream stream, PdfFile file, int filter) =>
        Parameters(stream, file, filter) is { } options && file.Get(options, "Predictor").AsInteger is >= 10;

    private static IEnumerable<ReadOnlyMemory<byte>> Inflate(ReadOnlyMemory<byte> data, int number, ReadingBudget budget)
    {
        using var source = new ZLibStream(Open(data), CompressionMode.Decompress);
        var buffer = new byte[BlockLength];
        while (Next(source, buffer, number) is var count and > 0)
        {
            budget.Spend(count / BytesPerStep);
            yield return buffer.AsMemory(0, count);
        }
    }

    private static MemoryStream Open(ReadOnlyMemory<byte> data) => MemoryMarshal.TryGetArray(data, out ArraySegment<byte> part)
        ? new MemoryStream(part.Array!, part.Offset, part.Count, writable: false)
        : new MemoryStream(data.ToArray(), writable: false);

    private static int Next(ZLibStream source, byte[] buffer, int number)
    {
        try
        {
            return source.Read(buffer);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            // The second exception is thrown for a stream that requires a preset dictionary, which neither PNG nor PDF supports.
            throw new PdfFormatException(FormattableString.Invariant($"the compressed data of stream {number} are damaged"));
        }
    }

    private static byte[] Unpredict(ReadOnlySpan<byte> data, PdfDictionary options, PdfFile file)
    {
        int length = (int)Math.Min(RowLength(options, file, data.Length), int.MaxValue - 1);
        if (length == 0 || length >= data.Length || data.Length % (length + 1) != 0)
        {
            return data.IsEmpty ? [] : throw new PdfFormatException(Misfit);
        }

        int pixel = Math.Max(1, (file.Get(options, "Colors").AsInteger ?? 1) * (file.Get(options, "BitsPerComponent").AsInteger ?? 8) / 8);
        int rows = data.Length / (length + 1);
        var result = new byte[rows * length];
        ReadOnlySpan<byte> above = new byte[length];
        for (int y = 0; y < rows; y++)
        {
            int predictor = data[y * (length + 1)];
            Span<byte> row = result.AsSpan(y * length, length);
            data.Slice((y * (length + 1)) + 1, length).CopyTo(row);
            for (int i = 0; i < length; i++)
            {
                int left = i >= pixel ? row[i - pixel] : 0;
                int corner = i >= pixel ? above[i - pixel] : 0;
                row[i] += predictor switch
                {
                    0 => (byte)0,
                    1 => (byte)left,
                    2 => above[i],
                    3 => (byte)((left + above[i]) / 2),
                    4 => Nearest(left, above[i], corner),
                    _ => throw new PdfFormatException(UnknownPredictor),
                };
            }

            above = row;
        }

        return result;
    }

    private static byte Nearest(int left, int above, int corner)
    {
        int estimate = left + above - corner;
        (int Left, int Above, int Corner) distance = (Math.Abs(estimate - left), Math.Abs(estimate - above), Math.Abs(estimate - corner));
        if (distance.Left <= distance.Above && distance.Left <= distance.Corner)
        {
            return (byte)left;
        }

        return (byte)(distance.Above <= distance.Corner ? above : corner);
    }
}
