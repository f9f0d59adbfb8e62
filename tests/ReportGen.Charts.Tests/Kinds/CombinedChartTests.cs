using System.Collections.Immutable;

using ReportGen.Charts.Numbers;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Kinds;

public sealed class CombinedChartTests
{
    [Fact]
    public void Bars_and_line_share_the_zero_of_their_axes()
    {
        ImmutableArray<FrameItem> items = Draw(Sample());
        Rect[] bars = [.. Fills(items, SampleData.Style.Bars.Actual).Select(bar => bar.Path.Bounds()).Where(bar => bar.Height > 10)];
        VectorPath line = Strokes(items, new Stroke(SampleData.Style.Series[0], SampleData.Style.Lines.Weight)).MaxBy(item => item.Path.Points.Length)!.Path;
        double zero = bars[0].Bottom;
        Assert.Equal(zero, line.Points[0].Y, 6);
        Assert.Equal(2 * (zero - line.Points[1].Y), zero - line.Points[2].Y, 6);
    }

    [Fact]
    public void With_labels_asked_for_the_points_of_the_line_have_them_and_the_bars_have_not()
    {
        string[] labels = [.. Texts(Draw(Sample() with { Labels = DecimalFormat.General })).Where(run => run.Provenance.Value is not null).Select(run => run.Text)];
        Assert.Equal(["0%", "10%", "20%"], labels);
    }

    [Theory]
    [InlineData(SeriesRole.Line)]
    [InlineData(SeriesRole.Bar)]
    public void Lines_alone_or_bars_alone_are_refused(SeriesRole role)
    {
        ChartSpecification chart = Sample();
        Diagnostic found = Assert.Single(Problems(chart with { Series = [.. chart.Series.Select(series => series with { Role = role })] }));
        Assert.Equal("CHT008", found.Code);
    }

    [Fact]
    public void The_description_writes_the_line_as_the_right_axis_does()
    {
        string alternative = DescriptionOf(Sample()).Alternative;
        Assert.Contains("2022 300，20%", alternative, StringComparison.Ordinal);
    }

    private static ChartSpecification Sample() => new(Kind("combined"), Texts("2020", "2021", "2022"), [Series("收入", 100, 200, 300), Series("同比", 0, 10, 20)])
    {
        RightY = new ChartAxis { Format = ChartNumbers.Percent },
    };
}
