using System.IO.Compression;
using System.Runtime.InteropServices;

namespace ReportGen.Pdf.Verification.Reading;

/// <summary>Decodes streams compressed with FlateDecode and predictors (ISO 32000-1, 7.4.4).</summary>
internal static class StreamData
{
    /// <summary>More than this is not decoded: a small file must not fill the memory.</summary>
    private const int MaximumLength = 512 * 1024 * 1024;

    /// <summary>The data of a stream.</summary>
    /// <exception cref="PdfFormatException">The filter is not one that is read here, or the data are damaged.</exception>
    public static byte[] Decode(PdfStream stream, PdfFile file)
    {
        IReadOnlyList<PdfValue> filters = file.Items(stream, "Filter");
        IReadOnlyList<PdfValue> parameters = file.Items(stream, "DecodeParms");
        byte[] data = stream.Data.ToArray();
        for (int i = 0; i < filters.Count; i++)
        {
            string? name = file.Resolve(filters[i]).AsName;
            if (name is not "FlateDecode")
            {
                throw new PdfFormatException($"filter {name} is not read");
            }

            data = Inflate(data, stream.Number);
            if (i < parameters.Count && file.Resolve(parameters[i]) is PdfDictionary options)
            {
                data = Unpredict(data, options, file);
            }
        }

        return data;
    }

    private static byte[] Inflate(byte[] data, int number)
    {
        try
        {
            var result = new MemoryStream();
            using var source = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
            var buffer = new byte[65536];
            while (source.Read(buffer) is var count and > 0)
            {
                result.Write(buffer, 0, count);
                if (result.Length > MaximumLength)
                {
                    throw new PdfFormatException(FormattableString.Invariant($"stream {number} is too long"));
                }
            }

            return result.ToArray();
        }
        catch (InvalidDataException)
        {
            throw new PdfFormatException(FormattableString.Invariant($"the compressed data of stream {number} are damaged"));
        }
    }

    private static byte[] Unpredict(byte[] data, PdfDictionary options, PdfFile file)
    {
        int Option(string key, int standard) => file.Get(options, key).AsInteger ?? standard;
        if (Option("Predictor", 1) < 10)
        {
            return data;
        }

        int bits = Option("Colors", 1) * Option("BitsPerComponent", 8);
        int pixel = Math.Max(1, bits / 8);
        int length = (int)((((long)bits * Option("Columns", 1)) + 7) / 8);
        if (length <= 0 || data.Length % (length + 1) != 0)
        {
            throw new PdfFormatException("rows of a stream do not fit its predictor");
        }

        var rows = new List<byte>(data.Length);
        var above = new byte[length];
        for (int at = 0; at < data.Length; at += length + 1)
        {
            byte[] row = data[(at + 1)..(at + 1 + length)];
            for (int i = 0; i < length; i++)
            {
                int left = i >= pixel ? row[i - pixel] : 0;
                int corner = i >= pixel ? above[i - pixel] : 0;
                row[i] += data[at] switch
                {
                    0 => (byte)0,
                    1 => (byte)left,
                    2 => above[i],
                    3 => (byte)((left + above[i]) / 2),
                    4 => Nearest(left, above[i], corner),
                    _ => throw new PdfFormatException("a row has an unknown predictor"),
                };
            }

            rows.AddRange(row);
            above = row;
        }

        return CollectionsMarshal.AsSpan(rows).ToArray();
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
