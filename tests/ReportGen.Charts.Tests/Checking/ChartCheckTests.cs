using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Checking;

public sealed class ChartDiagnosticTests
{
    private static readonly SourceText Note = new("content/note/note.zh.md", "kind: line\nseries: x\n");

    [Fact]
    public void A_chart_without_series_or_rows_or_values_says_so()
    {
        Assert.Equal("CHT001", CodeOf(new ChartSpecification(Kind("line"), Texts("a"), [])));
        Assert.Equal("CHT001", CodeOf(new ChartSpecification(Kind("line"), [], [Series("x")])));
        Assert.Equal("CHT001", CodeOf(new ChartSpecification(Kind("line"), Texts("a"), [Series("x", (decimal?)null)])));
    }

    [Fact]
    public void Series_of_another_length_than_the_axis_are_named()
    {
        Diagnostic found = Assert.Single(Problems(new ChartSpecification(Kind("line"), Texts("a", "b"), [Series("x", 1)])));
        Assert.Equal("CHT002", found.Code);
        Assert.Contains("'x'", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_no_number_is_reported_in_its_cell()
    {
        SourceSpan cell = Note.Span(6, 4);
        var series = new ChartSeries("x", [new NumberValue(1), new TextValue("n/a") { Span = cell }]);
        Diagnostic found = Assert.Single(Problems(new ChartSpecification(Kind("line"), Texts("a", "b"), [series])));
        Assert.Equal("CHT003", found.Code);
        Assert.Equal(cell, found.Span);
        Assert.NotNull(found.Hint);
    }

    [Fact]
    public void A_number_beyond_all_measure_is_refused()
    {
        Assert.Equal("CHT003", CodeOf(SimpleBars(1, decimal.MaxValue)));
    }

    [Fact]
    public void Dates_must_be_dates_and_rise()
    {
        ChartSeries series = Series("x", 1, 2);
        Assert.Equal("CHT004", CodeOf(new ChartSpecification(Kind("line"), [.. Days(new DateOnly(2024, 1, 1), 1, 1), .. Texts("b")], [series])));
        Assert.Equal("CHT005", CodeOf(new ChartSpecification(Kind("line"), [.. Days(new DateOnly(2024, 1, 2), 2, 1).Reverse()], [series])));
    }

    [Fact]
    public void An_axis_without_room_is_refused()
    {
        Assert.Equal("CHT006", CodeOf(SimpleBars(1, 2) with { Y = new ChartAxis { Minimum = 5, Maximum = 5 } }));
    }

    [Fact]
    public void All_mistakes_are_found_in_one_run()
    {
        var chart = new ChartSpecification(Kind("line"), Texts("a", "b"), [Series("x", 1), new ChartSeries("y", [new TextValue("?"), new NumberValue(1)])])
        {
            Y = new ChartAxis { Minimum = 9, Maximum = 1 },
        };
        Assert.Equal(["CHT002", "CHT003", "CHT006"], Problems(chart).Select(found => found.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_character_without_glyph_is_found_before_drawing()
    {
        Assert.Equal("FNT010", CodeOf(new ChartSpecification(Kind("bar"), Texts("a"), [Series("\U0001F600", 1)])));
    }
}
