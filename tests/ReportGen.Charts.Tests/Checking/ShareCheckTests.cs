using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Checking;

public sealed class ShareCheckTests
{
    [Theory]
    [InlineData("donut")]
    [InlineData("area")]
    public void Parts_of_a_whole_are_not_below_zero(string kind)
    {
        Assert.Equal("CHT009", CodeOf(SimpleBars(3, -1) with { Kind = Kind(kind) }));
    }
}
