using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Kinds;

public sealed class AreaChartTests
{
    [Fact]
    public void A_missing_part_of_an_area_is_a_gap_and_a_warning_at_its_cell()
    {
        var chart = new ChartSpecification(Kind("area"), Texts("1", "2", "3", "4", "5"), [Series("x", 1, 1, 1, 1, 1), Series("y", 2, 2, null, 2, 2)]);
        Diagnostic found = Assert.Single(Problems(chart));
        Assert.Equal(("CHT020", Severity.Warning), (found.Code, found.Severity));
        var canvas = new Canvas();
        Chart.Create(chart, Style, new DiagnosticBag())!.Draw(canvas, Block);
        Rect[] areas = [.. Fills(canvas.ToItems(), Style.AreaOrder[^1]).Select(item => item.Path.Bounds()).Where(area => area.Width > 20)];
        Assert.Equal(2, areas.Length);
        Assert.True(areas[0].Right < areas[1].X);
    }

    [Fact]
    public void The_top_of_the_areas_is_the_sum_of_the_series()
    {
        var chart = new ChartSpecification(Kind("area"), Texts("1", "2"), [Series("x", 10, 10), Series("y", 20, 30)]);
        ImmutableArray<FrameItem> items = Draw(chart);
        Rect lower = Fills(items, SampleData.Style.AreaOrder[^2]).Select(item => item.Path.Bounds()).Single(area => area.Width > 20);
        Rect upper = Fills(items, SampleData.Style.AreaOrder[^1]).Select(item => item.Path.Bounds()).Single(area => area.Width > 20);
        Assert.Equal(3 * lower.Height, upper.Height, 6);
        Assert.Equal(lower.Y, upper.Bottom, 6);
    }
}
