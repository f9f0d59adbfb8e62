using System.Collections.Immutable;

using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Kinds;

public sealed class RebasedChartTests
{
    [Fact]
    public void A_rebased_series_starts_at_zero_percent()
    {
        var chart = new ChartSpecification(Kind("rebased"), Days(new DateOnly(2023, 2, 24), 3, 100), [Series("指数", 2000, 2500, 1800)]);
        ImmutableArray<FrameItem> items = Draw(chart);
        double zero = Assert.Single(Strokes(items, SampleData.Style.ZeroLine)).Path.Points[0].Y;
        VectorPath line = Strokes(items, new Stroke(SampleData.Style.Series[0], SampleData.Style.Lines.Weight)).MaxBy(item => item.Path.Points.Length)!.Path;
        Assert.Equal(zero, line.Points[0].Y, 9);

        // +25 % and −10 %: 2.5 times as far up as down.
        Assert.Equal(2.5, (zero - line.Points[1].Y) / (line.Points[2].Y - zero), 9);
        Assert.Contains("30%", Texts(items).Select(run => run.Text));
        Assert.Contains("−10%", Texts(items).Select(run => run.Text));
    }

    [Fact]
    public void A_series_that_starts_at_zero_cannot_be_rebased()
    {
        Assert.Equal("CHT007", CodeOf(SimpleBars(0, 2) with { Kind = Kind("rebased") }));
    }

    [Fact]
    public void The_table_has_a_row_for_each_place_and_a_column_for_each_series()
    {
        var chart = new ChartSpecification(Kind("rebased"), Days(new DateOnly(2024, 1, 1), 2, 1), [Series("指数", 100, 112.5m), Series("基准", 50, null)]);
        ChartDataTable table = DescriptionOf(chart).Table;
        Assert.Equal(["", "指数", "基准"], table.Header.AsEnumerable());
        Assert.Equal(["2024-01-01", "0.0%", "0.0%"], table.Rows[0].AsEnumerable());
        Assert.Equal(["2024-01-02", "+12.5%", ""], table.Rows[1].AsEnumerable());
    }

    [Fact]
    public void The_change_is_measured_from_the_first_known_value()
    {
        var chart = new ChartSpecification(Kind("rebased"), Texts("1", "2", "3"), [Series("x", null, 50, 75)]);
        Assert.Equal(["", "0.0%", "+50.0%"], DescriptionOf(chart).Table.Rows.Select(row => row[1]));
    }
}
