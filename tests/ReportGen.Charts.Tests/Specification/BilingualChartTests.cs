using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Specification;

public sealed class BilingualChartTests
{
    private static readonly ChartSpecification Chinese = new(Kind("bar"), Texts("光模块", "2024"), [Series("收入", 1, 2), Series("PE", 3, 4)])
    {
        Y = new ChartAxis { Unit = "亿元" },
    };

    private static readonly ChartSpecification English = new(Kind("bar"), Texts("Optics", "2024"), [Series("Revenue", 1, 2), Series("PE", 3, 4)])
    {
        Language = "en",
        Y = new ChartAxis { Unit = "RMB 100 mn" },
    };

    [Fact]
    public void Names_and_units_stand_in_both_languages_and_what_is_alike_once()
    {
        GlyphRun[] texts = Texts(Draw(Joined()));
        Assert.Contains("收入 / Revenue", texts.Select(run => run.Text));
        Assert.Contains("亿元 / RMB 100 mn", texts.Select(run => run.Text));
        Assert.Single(texts, run => run.Text == "PE");
        Assert.Single(texts, run => run.Text == "2024");
    }

    [Fact]
    public void A_place_stands_in_two_lines()
    {
        GlyphRun[] texts = Texts(Draw(Joined()));
        GlyphRun first = Assert.Single(texts, run => run.Text == "光模块");
        GlyphRun second = Assert.Single(texts, run => run.Text == "Optics");
        Assert.True(second.Baseline.Y > first.Baseline.Y);
        Assert.Equal(first.Baseline.X + (first.Width / 2), second.Baseline.X + (second.Width / 2), 6);
    }

    [Fact]
    public void The_description_speaks_both_languages_and_the_table_has_both_names()
    {
        ChartDescription description = Chart.Create(Joined(), Style, new DiagnosticBag())!.Description;
        Assert.Contains("柱状图", description.Alternative, StringComparison.Ordinal);
        Assert.Contains("Bar chart of Revenue", description.Alternative, StringComparison.Ordinal);
        Assert.Equal("光模块 / Optics", description.Table.Rows[0][0]);
        Assert.Equal(",收入 / Revenue,PE\n光模块 / Optics,1,3\n2024,2,4\n", description.Table.ToCsv());
    }

    [Fact]
    public void Charts_that_show_different_things_are_not_joined()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Same(Chinese, BilingualChart.Join(Chinese, English with { Series = [Series("Revenue", 1, 2)] }, diagnostics));
        Assert.Equal("CHT013", Assert.Single(diagnostics.Items).Code);
    }

    private static ChartSpecification Joined()
    {
        var diagnostics = new DiagnosticBag();
        ChartSpecification joined = BilingualChart.Join(Chinese, English, diagnostics);
        Assert.Empty(diagnostics.Items);
        return joined;
    }
}
