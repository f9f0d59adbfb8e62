using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests;

public sealed class ChartDiagnosticTests
{
    private static readonly SourceText Note = new("content/note/note.zh.md", "kind: line\nseries: x\n");

    [Fact]
    public void A_chart_without_series_or_rows_or_values_says_so()
    {
        Assert.Equal("CHT001", Single(new ChartSpecification(ChartKind.Line, Texts("a"), [])));
        Assert.Equal("CHT001", Single(new ChartSpecification(ChartKind.Line, [], [Series("x")])));
        Assert.Equal("CHT001", Single(new ChartSpecification(ChartKind.Line, Texts("a"), [Series("x", (decimal?)null)])));
    }

    [Fact]
    public void Series_of_another_length_than_the_axis_are_named()
    {
        Diagnostic found = Assert.Single(Problems(new ChartSpecification(ChartKind.Line, Texts("a", "b"), [Series("x", 1)])));
        Assert.Equal("CHT002", found.Code);
        Assert.Contains("'x'", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_no_number_is_reported_in_its_cell()
    {
        SourceSpan cell = Note.Span(6, 4);
        var series = new ChartSeries("x", [new NumberValue(1), new TextValue("n/a") { Span = cell }]);
        Diagnostic found = Assert.Single(Problems(new ChartSpecification(ChartKind.Line, Texts("a", "b"), [series])));
        Assert.Equal("CHT003", found.Code);
        Assert.Equal(cell, found.Span);
        Assert.NotNull(found.Hint);
    }

    [Fact]
    public void A_number_beyond_all_measure_is_refused()
    {
        Assert.Equal("CHT003", Single(Bars(1, decimal.MaxValue)));
    }

    [Fact]
    public void Dates_must_be_dates_and_rise()
    {
        ChartSeries series = Series("x", 1, 2);
        Assert.Equal("CHT004", Single(new ChartSpecification(ChartKind.Line, [.. Days(new DateOnly(2024, 1, 1), 1, 1), .. Texts("b")], [series])));
        Assert.Equal("CHT005", Single(new ChartSpecification(ChartKind.Line, [.. Days(new DateOnly(2024, 1, 2), 2, 1).Reverse()], [series])));
    }

    [Fact]
    public void An_axis_without_room_is_refused()
    {
        Assert.Equal("CHT006", Single(Bars(1, 2) with { Y = new ChartAxis { Minimum = 5, Maximum = 5 } }));
    }

    [Fact]
    public void A_series_that_starts_at_zero_cannot_be_rebased()
    {
        Assert.Equal("CHT007", Single(Bars(0, 2) with { Kind = ChartKind.Rebased }));
    }

    [Theory]
    [InlineData(ChartKind.Combined)]
    [InlineData(ChartKind.Candlestick)]
    [InlineData(ChartKind.Band)]
    public void A_kind_that_needs_more_series_says_which(ChartKind kind)
    {
        Assert.Equal("CHT008", Single(Bars(1, 2) with { Kind = kind }));
    }

    [Theory]
    [InlineData(ChartKind.Donut)]
    [InlineData(ChartKind.Waterfall)]
    [InlineData(ChartKind.SignedBar)]
    public void A_kind_of_one_series_takes_no_second(ChartKind kind)
    {
        Assert.Equal("CHT008", Single(new ChartSpecification(kind, Texts("a"), [Series("x", 1), Series("y", 2)])));
    }

    [Theory]
    [InlineData(ChartKind.Donut)]
    [InlineData(ChartKind.Area)]
    public void Parts_of_a_whole_are_not_below_zero(ChartKind kind)
    {
        Assert.Equal("CHT009", Single(Bars(3, -1) with { Kind = kind }));
    }

    [Fact]
    public void A_donut_of_zeros_is_refused()
    {
        Assert.Equal("CHT009", Single(Bars(0, 0) with { Kind = ChartKind.Donut }));
    }

    [Fact]
    public void A_total_outside_the_waterfall_is_refused_and_one_that_does_not_add_up_is_a_warning()
    {
        Assert.Equal("CHT010", Single(Bars(1, 2) with { Kind = ChartKind.Waterfall, Totals = [7] }));
        Diagnostic found = Assert.Single(Problems(Bars(10, 5, 20) with { Kind = ChartKind.Waterfall, Totals = [2] }));
        Assert.Equal("CHT012", found.Code);
        Assert.Equal(Severity.Warning, found.Severity);
        Assert.Empty(Problems(Bars(10.1m, 5.1m, 15.3m) with { Kind = ChartKind.Waterfall, Totals = [2] }));
    }

    [Fact]
    public void Prices_outside_low_and_high_are_reported()
    {
        Assert.Equal("CHT011", Single(new ChartSpecification(
            ChartKind.Candlestick, Texts("a"), [Series("o", 10), Series("h", 11), Series("l", 9), Series("c", 12)])));
    }

    [Fact]
    public void A_scatter_needs_numbers_across()
    {
        Assert.Equal("CHT004", Single(new ChartSpecification(ChartKind.Scatter, Texts("a"), [Series("x", 1)])));
    }

    [Fact]
    public void All_mistakes_are_found_in_one_run()
    {
        var chart = new ChartSpecification(ChartKind.Line, Texts("a", "b"), [Series("x", 1), new ChartSeries("y", [new TextValue("?"), new NumberValue(1)])])
        {
            Y = new ChartAxis { Minimum = 9, Maximum = 1 },
        };
        Assert.Equal(["CHT002", "CHT003", "CHT006"], Problems(chart).Select(found => found.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_character_without_glyph_is_found_before_drawing()
    {
        Assert.Equal("FNT010", Single(new ChartSpecification(ChartKind.Bar, Texts("a"), [Series("\U0001F600", 1)])));
    }

    private static string Single(ChartSpecification chart) => Assert.Single(Problems(chart)).Code;
}
