using ReportGen.Pdf.Syntax.Deflate;

namespace ReportGen.Pdf.Tests.Syntax;

public sealed class CodeEstimateTests
{
    private const int BitsOfSymbol = 5;

    private readonly CodeEstimate _estimate = new(symbols: 300, BitsOfSymbol);

    [Fact]
    public void Nothing_takes_no_bits() => Assert.Equal(0, _estimate.Bits);

    [Fact]
    public void A_symbol_alone_takes_its_description_only()
    {
        _estimate.Add([(7, 1000)]);
        Assert.Equal(BitsOfSymbol << 8, _estimate.Bits);
    }

    [Fact]
    public void Two_symbols_that_are_as_frequent_take_a_bit_each()
    {
        _estimate.Add([(0, 512), (299, 512)]);
        Assert.Equal((1024 + (2 * BitsOfSymbol)) << 8, _estimate.Bits);
    }

    [Theory]
    [InlineData(100, 200)]
    [InlineData(4000, 95)]
    [InlineData(4000, 96)]
    [InlineData(5000, 70_000)]
    public void What_is_added_in_parts_takes_what_it_takes_at_once(int first, int second)
    {
        _estimate.Add([(3, first), (9, 17)]);
        _estimate.Add([(3, second)]);
        var whole = new CodeEstimate(symbols: 300, BitsOfSymbol);
        whole.Add([(3, first + second), (9, 17)]);
        Assert.Equal(whole.Bits, _estimate.Bits);
    }

    [Fact]
    public void After_clearing_nothing_is_left()
    {
        _estimate.Add([(1, 10), (2, 3)]);
        _estimate.Clear();
        Assert.Equal(0, _estimate.Bits);
        _estimate.Add([(1, 10)]);
        Assert.Equal(BitsOfSymbol << 8, _estimate.Bits);
    }
}
