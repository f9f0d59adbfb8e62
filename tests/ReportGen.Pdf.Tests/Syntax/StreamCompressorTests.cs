using System.Text;

using ReportGen.Pdf.Syntax;
using ReportGen.Pdf.Syntax.Deflate;

namespace ReportGen.Pdf.Tests.Syntax;

public sealed class StreamCompressorTests
{
    private readonly StreamCompressor _compressor = new();

    [Fact]
    public void Data_compressed_before_are_found_by_content_and_effort()
    {
        byte[] data = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 3000).Select(i => FormattableString.Invariant($"{i * i % 1013} "))));
        byte[] stream = _compressor.Compress(data, DeflateEffort.Thorough);
        Assert.Same(stream, _compressor.Compress([.. data], DeflateEffort.Thorough));
        Assert.Equal(new Deflater().Compress(data, DeflateEffort.Quick).ToArray(), _compressor.Compress(data, DeflateEffort.Quick));
        data[^1]++;
        Assert.Equal(new Deflater().Compress(data).ToArray(), _compressor.Compress(data, DeflateEffort.Thorough));
    }

    [Fact]
    public void A_part_and_a_stream_of_the_same_data_are_told_apart()
    {
        var data = new byte[2000];
        byte[] whole = _compressor.Compress(data, DeflateEffort.Thorough);
        byte[] withPart = _compressor.CompressWithPart(data, 0, data.Length);
        Assert.Equal(new StreamCompressor().CompressWithPart(data, 0, data.Length), withPart);
        Assert.Same(whole, _compressor.Compress(data, DeflateEffort.Thorough));
    }

    [Fact]
    public void Streams_from_many_threads_are_the_same_as_from_one()
    {
        byte[][] data = [.. Enumerable.Range(0, 40).Select(i => Enumerable.Range(0, 3000).Select(k => (byte)(k % (i + 2))).ToArray())];
        byte[][] alone = [.. data.Select(bytes => new Deflater().Compress(bytes).ToArray())];
        Parallel.For(0, 400, i => Assert.Equal(alone[i % 40], _compressor.Compress(data[i % 40], DeflateEffort.Thorough)));
    }
}
