using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Kinds;

public sealed class HeatMapTests
{
    [Fact]
    public void A_heat_map_colours_by_sign_and_size_and_signs_its_numbers()
    {
        var chart = new ChartSpecification(Kind("heat"), Texts("1月", "2月"), [Series("算力", -20, 0), Series("液冷", 10, 20)]) { HasLegend = false };
        ImmutableArray<FrameItem> items = Draw(chart);
        Colour[] cells = [.. Flat(items).OfType<PathItem>().Select(item => item.Fill!.Value)];
        Assert.Equal(Colour.White, cells[1]);
        Assert.True(cells[0].Green > cells[0].Red);
        Assert.True(cells[3].Green < cells[2].Green && cells[2].Red >= cells[2].Green);
        Assert.Equal(["−20", "0", "+10", "+20"], Texts(items).Where(run => run.Provenance.Value is not null).Select(run => run.Text));
    }

    [Fact]
    public void A_row_is_a_series_so_rows_are_counted()
    {
        ChartSeries[] rows = [.. Enumerable.Range(0, 61).Select(_ => Series("x", 1))];
        Assert.Empty(Problems(new ChartSpecification(Kind("heat"), Texts("a"), [.. rows.Skip(1)])));
        Diagnostic found = Assert.Single(Problems(new ChartSpecification(Kind("heat"), Texts("a"), [.. rows])));
        Assert.Equal("CHT015", found.Code);
        Assert.Contains("61 rows", found.Message, StringComparison.Ordinal);
    }
}
