using System.Text;

using ReportGen.Pdf.Syntax.Deflate;

namespace ReportGen.Pdf.Tests.Syntax;

public sealed class BlockSplitterTests
{
    private readonly BlockSplitter _splitter = new();

    [Fact]
    public void Nothing_is_one_block_of_nothing() => Assert.Equal([0], _splitter.Split([], []).ToArray());

    [Fact]
    public void What_is_alike_throughout_stays_one_block()
    {
        byte[] data = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 6000).Select(i => "abcdefgh"[(i * i / 3) % 8])));
        Assert.Equal([data.Length], _splitter.Split(data, new int[data.Length]).ToArray());
    }

    [Fact]
    public void A_block_ends_near_where_other_symbols_begin()
    {
        byte[] data = [.. Enumerable.Range(0, 6000).Select(i => (byte)((i * i / 3) % 16)), .. Enumerable.Range(0, 3000).Select(i => (byte)(128 + ((i * i / 3) % 16)))];
        int[] ends = _splitter.Split(data, new int[data.Length]).ToArray();
        // A piece is a fortieth of all symbols here: the one across the change may stand alone.
        Assert.InRange(ends.Length, 2, 3);
        Assert.All(ends[..^1], end => Assert.InRange(end, 6000 - 225, 6000 + 225));
        Assert.Equal(data.Length, ends[^1]);
    }

    [Fact]
    public void No_block_ends_inside_a_match()
    {
        byte[] data = new byte[40_000];
        int[] choices = new int[data.Length];
        for (int i = 0; i < data.Length; i += 100)
        {
            data[i] = (byte)(i / 1000);
            choices[i + 1] = (99 << 16) | 50;
        }

        // Every hundred bytes are a literal and a match behind it.
        Assert.All(_splitter.Split(data, choices).ToArray(), end => Assert.InRange(end % 100, 0, 1));
    }
}
