using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ReportGen.Pdf.Verification.Tests;

/// <summary>A PDF assembled object by object, with a correct cross-reference for any content of the objects.</summary>
internal sealed class RawPdf
{
    private readonly List<byte> _file = [];
    private readonly SortedDictionary<int, long> _offsets = [];

    public RawPdf() => Text("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");

    /// <summary>Adds an object.</summary>
    public RawPdf Add(int number, string value)
    {
        _offsets[number] = _file.Count;
        Text(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n{value}\nendobj\n"));
        return this;
    }

    /// <summary>Adds a stream of text without compression.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="entries">Entries of its dictionary besides the length.</param>
    /// <param name="data">Its data.</param>
    public RawPdf AddStream(int number, string entries, string data) => AddStream(number, entries, Encoding.Latin1.GetBytes(data));

    /// <summary>Adds a stream of bytes without compression.</summary>
    public RawPdf AddStream(int number, string entries, byte[] data)
    {
        _offsets[number] = _file.Count;
        Text(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n<<{entries}/Length {data.Length}>>\nstream\n"));
        _file.AddRange(data);
        Text("\nendstream\nendobj\n");
        return this;
    }

    /// <summary>The file, whose catalog is object 1.</summary>
    public byte[] Build()
    {
        long start = _file.Count;
        Text(string.Create(CultureInfo.InvariantCulture, $"xref\n0 1\n0000000000 65535 f \n"));
        foreach ((int number, long offset) in _offsets)
        {
            Text(string.Create(CultureInfo.InvariantCulture, $"{number} 1\n{offset:D10} 00000 n \n"));
        }

        Text(string.Create(CultureInfo.InvariantCulture, $"trailer\n<</Size {_offsets.Keys.Max() + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"));
        return [.. _file];
    }

    /// <summary>Zeros, compressed to a thousandth of their length.</summary>
    public static byte[] Zeros(long length)
    {
        var compressed = new MemoryStream();
        using (var stream = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var block = new byte[1 << 20];
            for (long at = 0; at < length; at += block.Length)
            {
                stream.Write(block, 0, (int)Math.Min(block.Length, length - at));
            }
        }

        return compressed.ToArray();
    }

    /// <summary>Text, compressed.</summary>
    public static byte[] Compressed(string text)
    {
        var compressed = new MemoryStream();
        using (var stream = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            stream.Write(Encoding.Latin1.GetBytes(text));
        }

        return compressed.ToArray();
    }

    private void Text(string text) => _file.AddRange(Encoding.Latin1.GetBytes(text));
}
