using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Pdf.Syntax;
using ReportGen.Pdf.Syntax.Deflate;

namespace ReportGen.Pdf.Tests.Syntax;

public sealed class DeflaterTests
{
    [Fact]
    public void Nothing_comes_back_as_nothing() => Assert.Empty(RoundTrip([]));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(258)]
    [InlineData(65_536)]
    [InlineData(131_072)]
    [InlineData(300_001)]
    public void A_run_of_one_byte_comes_back_and_takes_next_to_nothing(int length)
    {
        byte[] data = new byte[length];
        Assert.Equal(data, RoundTrip(data));
        Assert.InRange(new Deflater().Compress(data).Length, 8, 40 + (length / 200));
    }

    [Fact]
    public void Bytes_without_pattern_are_stored_with_hardly_any_loss()
    {
        byte[] data = Noise(200_000);
        Assert.Equal(data, RoundTrip(data));
        Assert.InRange(new Deflater().Compress(data).Length, data.Length, data.Length + 100);
    }

    [Fact]
    public void A_repetition_is_found_as_far_back_as_the_window_reaches()
    {
        // 32768 back is the farthest place that a match may name (RFC 1951, 3.2.5).
        byte[] phrase = Noise(200);
        byte[] between = [.. Noise(32_768 - 200, seed: 1).Select(value => (byte)(value & 15))];
        byte[] data = [.. phrase, .. between, .. phrase];
        byte[] tooFar = [.. phrase, .. between, 0, .. phrase];
        Assert.Equal(data, RoundTrip(data));
        Assert.Equal(tooFar, RoundTrip(tooFar));
        Assert.InRange(new Deflater().Compress(tooFar).Length - new Deflater().Compress(data).Length, 150, 400);
    }

    [Fact]
    public void Symbols_of_very_unequal_frequency_keep_within_the_longest_code()
    {
        // Fibonacci numbers as frequencies make the deepest tree: 25 symbols would need codes of 24 bits.
        var data = new List<byte>();
        (int last, int next) = (1, 1);
        for (int symbol = 0; symbol < 25; symbol++)
        {
            data.AddRange(Enumerable.Repeat((byte)(symbol * 7), last));
            (last, next) = (next, last + next);
        }

        byte[] mixed = [.. data.Select((value, i) => (value, Key: (i * 2_654_435_761L) % 1_000_003)).OrderBy(pair => pair.Key).Select(pair => pair.value)];
        Assert.Equal(mixed, RoundTrip(mixed));
    }

    [Theory]
    [InlineData("国产算力：AI芯片 800G/1.6T", 1)]
    [InlineData("BT\n/F1 7.5 Tf\n56.69 30.05 Td\n[(a)-20(b)]TJ\nET\n", 4000)]
    [InlineData("<</S/TD/P 97 0 R/Pg 5 0 R/K 78>>\n", 20_000)]
    public void Text_comes_back_as_it_was(string text, int times)
    {
        byte[] data = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, times).Select(i => text.Replace("78", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal))));
        Assert.Equal(data, RoundTrip(data));
    }

    [Fact]
    public void A_font_comes_back_as_it_was()
    {
        byte[] data = RepositoryFonts.Sans.Data[..700_000].ToArray();
        Assert.Equal(data, RoundTrip(data));
    }

    [Fact]
    public void The_same_bytes_come_out_whatever_was_compressed_before()
    {
        byte[] first = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("pdf ua a ", 500)));
        var used = new Deflater();
        used.Compress(Noise(150_000));
        used.Compress(RepositoryFonts.Serif.Data.Span[..100_000]);
        Assert.Equal(new Deflater().Compress(first).ToArray(), used.Compress(first).ToArray());
    }

    [Fact]
    public void The_bytes_are_the_same_on_every_machine()
    {
        // Written down once; another processor, system or runtime must give the same.
        byte[] data = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 3000).Select(i => FormattableString.Invariant($"{i % 97} 0 obj {i * i % 1013} 国产算力 "))));
        byte[] all = [.. new Deflater().Compress(data), .. new Deflater().Compress(data, DeflateEffort.Quick)];
        Assert.Equal("9CBE0F339E6A7BC2", Convert.ToHexString(SHA256.HashData(all))[..16]);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(108, 60_000)]
    [InlineData(108, 0)]
    [InlineData(60_000, 40_000)]
    [InlineData(100_000, 0)]
    [InlineData(0, 100_000)]
    public void A_stream_with_a_part_compressed_by_itself_comes_back_and_is_hardly_longer(int start, int length)
    {
        byte[] data = RepositoryFonts.Serif.Data.Span[..100_000].ToArray();
        byte[] stream = new StreamCompressor().CompressWithPart(data, start, length);
        Assert.Equal(data, Inflate(stream));
        // Codes of two blocks more, and what could have been found across the cuts; blocks that end elsewhere may gain a little.
        Assert.InRange(stream.Length - new Deflater().Compress(data).Length, -100, 400);
    }

    [Property(MaxTest = 300)]
    public Property Any_bytes_come_back_as_they_were()
    {
        // Few different bytes make many matches.
        Gen<byte[]> parts = Gen.OneOf(
            Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf(),
            Gen.Elements<byte>(0, 1, 255).ArrayOf(),
            Gen.Choose(1, 600).Select(length => new byte[length]),
            Gen.Choose(0, 5000).Select(seed => Noise(300, seed)));
        Gen<byte[]> data = parts.ListOf().Select(list => list.Concat(list.Take(3)).SelectMany(part => part).ToArray());
        return Prop.ForAll(data.ToArbitrary(), bytes => RoundTrip(bytes).AsSpan().SequenceEqual(bytes));
    }

    /// <summary>Compresses with either effort, inflates with the system's library.</summary>
    private static byte[] RoundTrip(byte[] data)
    {
        byte[] quick = Inflate(new Deflater().Compress(data, DeflateEffort.Quick).ToArray());
        byte[] thorough = Inflate(new Deflater().Compress(data).ToArray());
        Assert.Equal(quick, thorough);
        return thorough;
    }

    private static byte[] Inflate(byte[] compressed)
    {
        var result = new MemoryStream();
        using var stream = new ZLibStream(new MemoryStream(compressed), CompressionMode.Decompress);
        stream.CopyTo(result);
        return result.ToArray();
    }

    /// <summary>Bytes in which nothing repeats.</summary>
    private static byte[] Noise(int length, int seed = 0)
    {
        var noise = new List<byte>(length + 32);
        for (int i = 0; noise.Count < length; i++)
        {
            noise.AddRange(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{seed}/{i}"))));
        }

        return [.. noise.Take(length)];
    }
}
