using ReportGen.Charts.Labels;

namespace ReportGen.Charts.Tests.Labels;

public sealed class EndLabelsTests
{
    [Fact]
    public void Ends_that_are_far_apart_stay_where_they_are_and_near_ones_share_their_middle()
    {
        Assert.Equal([10, 50, 90], EndLabels.Spread([10, 50, 90], 8, 0, 100).AsEnumerable());
        Assert.Equal([46, 54], EndLabels.Spread([50, 50], 8, 0, 100).AsEnumerable());
        Assert.Equal([84, 92, 100], EndLabels.Spread([99, 99, 99], 8, 0, 100).AsEnumerable());
    }
}
