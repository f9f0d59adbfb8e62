using ReportGen.Pdf.Syntax;
using ReportGen.Pdf.Syntax.Deflate;

namespace ReportGen.Pdf.Tests.Syntax;

public sealed class CompressionMemoTests
{
    [Fact]
    public void Data_compressed_before_are_found_by_content_and_effort()
    {
        var memo = new CompressionMemo(10_000);
        CompressionMemo.Key key = CompressionMemo.KeyOf([1, 2, 3], DeflateEffort.Thorough);
        byte[] compressed = [7];
        memo.Add(key, compressed);
        Assert.Same(compressed, memo.Find(CompressionMemo.KeyOf([1, 2, 3], DeflateEffort.Thorough)));
        Assert.Null(memo.Find(CompressionMemo.KeyOf([1, 2, 3], DeflateEffort.Quick)));
        Assert.Null(memo.Find(CompressionMemo.KeyOf([1, 2, 4], DeflateEffort.Thorough)));
    }

    [Fact]
    public void What_is_used_again_is_kept_and_what_is_not_is_forgotten()
    {
        var memo = new CompressionMemo(10_000);
        CompressionMemo.Key kept = CompressionMemo.KeyOf([1], DeflateEffort.Thorough);
        CompressionMemo.Key left = CompressionMemo.KeyOf([2], DeflateEffort.Thorough);
        memo.Add(kept, new byte[100]);
        memo.Add(left, new byte[100]);
        for (int i = 0; i < 100; i++)
        {
            memo.Add(CompressionMemo.KeyOf([3, (byte)i], DeflateEffort.Thorough), new byte[1000]);
            Assert.NotNull(memo.Find(kept));
        }

        Assert.Null(memo.Find(left));
    }

    [Fact]
    public void What_is_longer_than_all_it_may_hold_is_not_kept()
    {
        var memo = new CompressionMemo(1000);
        CompressionMemo.Key key = CompressionMemo.KeyOf([1], DeflateEffort.Thorough);
        memo.Add(key, new byte[1001]);
        Assert.Null(memo.Find(key));
    }

    [Fact]
    public void Streams_from_many_threads_are_the_same_as_from_one()
    {
        byte[][] data = [.. Enumerable.Range(0, 40).Select(i => Enumerable.Range(0, 3000).Select(k => (byte)(k % (i + 2))).ToArray())];
        byte[][] alone = [.. data.Select(bytes => new Deflater().Compress(bytes).ToArray())];
        Parallel.For(0, 400, i => Assert.Equal(alone[i % 40], Flate.Recall(data[i % 40], DeflateEffort.Thorough)));
    }
}
