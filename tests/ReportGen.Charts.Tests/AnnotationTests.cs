using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Painting;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Geometry;
using ReportGen.Core.Pages;
using ReportGen.Core.Sources;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests;

public sealed class AnnotationTests
{
    private static readonly SourceSpan Place = new SourceText("content/note/note.zh.md", "events: x\n").Span(8, 1);

    [Fact]
    public void A_reference_line_stands_at_the_mean_and_the_legend_names_it()
    {
        ChartSpecification chart = Bars(10, 20, 60) with { References = [new ReferenceLine(string.Empty, ReferenceStatistic.Mean, 0)] };
        ImmutableArray<FrameItem> items = Draw(chart);
        Assert.Contains("均值 30.0", Texts(items).Select(run => run.Text));
        PathItem line = Assert.Single(Strokes(items, Style.ZeroLine), item => item.Path.Bounds().Width > 100);
        Rect[] bars = [.. Fills(items, Style.Bars.Actual).Select(bar => bar.Path.Bounds())];
        Assert.Equal(bars[2].Height / 2, bars[2].Bottom - line.Path.Points[0].Y, 6);
    }

    [Fact]
    public void An_event_stands_over_its_date_and_one_outside_the_axis_is_reported_at_its_place()
    {
        var chart = new ChartSpecification(ChartKind.Line, Days(new DateOnly(2024, 1, 1), 11, 10), [Series("x", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)])
        {
            HasLegend = false,
            Events = [new ChartEvent(new DateValue(new DateOnly(2024, 2, 20)), "发布")],
        };
        ImmutableArray<FrameItem> items = Draw(chart);
        GlyphRun name = Assert.Single(Texts(items), run => run.Text == "发布");
        PathItem line = Assert.Single(Strokes(items, new Stroke(Style.ZeroLine.Colour, Style.Axis.Width)));
        Assert.Equal(line.Path.Points[0].X, name.Baseline.X + (name.Width / 2), 6);
        Assert.True(name.Baseline.Y < line.Path.Points[0].Y);

        Diagnostic found = Assert.Single(Problems(chart with { Events = [new ChartEvent(new DateValue(new DateOnly(2025, 1, 1)), "未来") { Span = Place }] }));
        Assert.Equal(("CHT016", Place), (found.Code, found.Span));
    }

    [Fact]
    public void Names_of_events_that_would_touch_stand_in_rows()
    {
        var chart = new ChartSpecification(ChartKind.Bar, Texts("a", "b", "c", "d", "e"), [Series("x", 1, 2, 3, 4, 5)])
        {
            Events = [.. ((string[])["a", "b", "c", "d", "e"]).Select(at => new ChartEvent(new TextValue(at), "一件说来话长的事情" + at))],
        };
        var size = new Size(200, 160);
        ImmutableArray<FrameItem> items = Draw(chart, size);
        GlyphRun[] names = [.. Texts(items).Where(run => run.Text.StartsWith('一'))];
        Assert.Equal(5, names.Length);
        Assert.True(names.Select(name => name.Baseline.Y).Distinct().Count() >= 3);
    }

    [Fact]
    public void A_forecast_is_dashed_from_the_last_actual_value_on_and_bars_are_lighter()
    {
        var chart = new ChartSpecification(ChartKind.Line, Texts("2022", "2023", "2024E", "2025E"), [Series("x", 1, 2, 3, 4)]) { HasLegend = false, ForecastFrom = 2 };
        PathItem[] lines = Strokes(Draw(chart), new Stroke(Style.Series[0], Style.Lines.Weight));
        Assert.Equal([2, 3], lines.Select(line => line.Path.Points.Length));
        Assert.Empty(lines[0].Stroke!.Dashes);
        Assert.NotEmpty(lines[1].Stroke!.Dashes);
        Assert.Equal(lines[0].Path.Points[1], lines[1].Path.Points[0]);

        ImmutableArray<FrameItem> bars = Draw(Bars(1, 2, 3) with { ForecastFrom = 1 });
        Assert.Single(Fills(bars, Style.Bars.Actual));
        Assert.Equal(2, Fills(bars, Style.Bars.Forecast).Length);
        Assert.Contains("预测", Texts(bars).Select(run => run.Text));
    }

    [Fact]
    public void A_highlighted_bar_takes_the_subject_s_colour_and_the_others_recede()
    {
        ImmutableArray<FrameItem> items = Draw(Bars(1, 2, 3) with { Highlights = [1] });
        Assert.Single(Fills(items, Style.Series[0]));
        Assert.Equal(2, Fills(items, Style.Bars.Forecast).Length);
    }

    [Fact]
    public void Equal_ratios_have_equal_lengths_on_a_logarithmic_axis()
    {
        var chart = new ChartSpecification(ChartKind.Line, Texts("1", "2", "3"), [Series("x", 1, 10, 100)]) { HasLegend = false, Y = new ChartAxis { IsLogarithmic = true } };
        VectorPath line = Strokes(Draw(chart), new Stroke(Style.Series[0], Style.Lines.Weight)).Single().Path;
        Assert.Equal(line.Points[0].Y - line.Points[1].Y, line.Points[1].Y - line.Points[2].Y, 6);
        Assert.Equal("CHT014", Assert.Single(Problems(chart with { Series = [Series("x", 0, 1, 2)] })).Code);
        Assert.Equal("CHT014", Assert.Single(Problems(Bars(1, 2) with { Y = new ChartAxis { IsLogarithmic = true } })).Code);
    }

    [Theory]
    [InlineData("3", "70", new[] { "2", "5", "10", "20", "50", "100" })]
    [InlineData("3", "700", new[] { "1", "10", "100", "1000" })]
    [InlineData("10", "10", new[] { "10", "20" })]
    [InlineData("0.004", "1500", new[] { "0.001", "0.01", "0.1", "1", "10", "100", "1000", "10000" })]
    public void A_logarithmic_scale_has_marks_of_one_two_and_five_or_powers_of_ten(string low, string high, string[] expected)
    {
        decimal[] marks = [.. NiceScale.Logarithmic(Number(low), Number(high), new ChartAxis()).Ticks];
        Assert.Equal(expected.Select(Number), marks);
    }

    [Fact]
    public void The_last_values_stand_at_the_ends_of_their_lines_and_never_touch()
    {
        var chart = new ChartSpecification(ChartKind.Line, Texts("1", "2"), [Series("x", 1, 5), Series("y", 2, 5.01m), Series("z", 9, 5.02m)]) { Labels = new NumberFormat { Decimals = 2 } };
        GlyphRun[] ends = [.. Texts(Draw(chart)).Where(run => run.Provenance.Value is not null).OrderBy(run => run.Baseline.Y)];
        Assert.Equal(["5.02", "5.01", "5.00"], ends.Select(run => run.Text));
        Assert.All(ends.Zip(ends.Skip(1)), pair => Assert.True(pair.Second.Baseline.Y - pair.First.Baseline.Y >= pair.First.Size));
    }

    [Fact]
    public void Ends_that_are_far_apart_stay_where_they_are_and_near_ones_share_their_middle()
    {
        Assert.Equal([10, 50, 90], EndLabels.Spread([10, 50, 90], 8, 0, 100).AsEnumerable());
        Assert.Equal([46, 54], EndLabels.Spread([50, 50], 8, 0, 100).AsEnumerable());
        Assert.Equal([84, 92, 100], EndLabels.Spread([99, 99, 99], 8, 0, 100).AsEnumerable());
    }

    [Fact]
    public void A_missing_part_of_an_area_is_a_gap_and_a_warning_at_its_cell()
    {
        var chart = new ChartSpecification(ChartKind.Area, Texts("1", "2", "3", "4", "5"), [Series("x", 1, 1, 1, 1, 1), Series("y", 2, 2, null, 2, 2)]);
        Diagnostic found = Assert.Single(Problems(chart));
        Assert.Equal(("CHT020", Severity.Warning), (found.Code, found.Severity));
        var canvas = new Drawing.Canvas();
        Chart.Create(chart, Style, new DiagnosticBag())!.Draw(canvas, Block);
        Rect[] areas = [.. Fills(canvas.ToItems(), Style.AreaOrder[^1]).Select(item => item.Path.Bounds()).Where(area => area.Width > 20)];
        Assert.Equal(2, areas.Length);
        Assert.True(areas[0].Right < areas[1].X);
    }

    [Theory]
    [InlineData(ChartKind.Donut, 17)]
    [InlineData(ChartKind.Pie, 40)]
    [InlineData(ChartKind.HorizontalBar, 61)]
    public void More_parts_than_can_be_read_are_refused(ChartKind kind, int count)
    {
        Assert.Equal("CHT015", Assert.Single(Problems(Bars([.. Enumerable.Repeat((decimal?)1, count)]) with { Kind = kind })).Code);
    }

    [Fact]
    public void Horizontal_bars_grow_to_the_right_in_the_order_given()
    {
        ImmutableArray<FrameItem> items = Draw(Bars(30, 10, -5) with { Kind = ChartKind.HorizontalBar, Labels = NumberFormat.Plain });
        Rect[] bars = [.. Fills(items, Style.Bars.Actual).Select(bar => bar.Path.Bounds())];
        Assert.Equal(bars[0].X, bars[1].X, 9);
        Assert.Equal(3 * bars[1].Width, bars[0].Width, 9);
        Assert.Equal(bars[0].X, bars[2].Right, 9);
        Assert.True(bars[0].Bottom < bars[1].Y && bars[1].Bottom < bars[2].Y);
        Assert.Equal(["30", "10", "−5"], Texts(items).Where(run => run.Provenance.Value is not null).Select(run => run.Text));
    }

    [Fact]
    public void Shares_of_a_pie_are_named_at_leaders_with_their_percentages()
    {
        var chart = new ChartSpecification(ChartKind.Pie, Texts("北美", "欧洲"), [Series("x", 75, 25)]);
        ImmutableArray<FrameItem> items = Draw(chart);
        Assert.Equal(["北美", "75.0%", "25.0%", "欧洲"], Texts(items).Select(run => run.Text));
        Assert.Equal(2, Strokes(items, Style.Axis).Length);
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
