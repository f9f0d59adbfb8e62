using System.Collections.Immutable;
using System.Globalization;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Geometry;
using ReportGen.Core.Origins;
using ReportGen.Core.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests;

public sealed class ChartDrawingTests
{
    private static readonly ChartStyle Look = SampleData.Style;

    [Fact]
    public void Bars_are_as_high_as_their_values_and_stand_on_zero()
    {
        PathItem[] bars = Fills(Draw(Bars(50, 100, 200)), Look.Bars.Actual);
        double[] heights = [.. bars.Select(bar => bar.Path.Bounds().Height)];
        Assert.Equal(2 * heights[0], heights[1], 9);
        Assert.Equal(4 * heights[0], heights[2], 9);
        Assert.All(bars, bar => Assert.Equal(Block.Height - Look.Insets.Bottom, bar.Path.Bounds().Bottom, 9));
    }

    [Fact]
    public void A_label_over_a_bar_carries_the_cell_it_shows()
    {
        GlyphRun[] labels = [.. Texts(Draw(Bars(50.25m, 100.5m) with { Labels = new NumberFormat { Decimals = 1 } })).Where(run => run.Provenance.Value is not null)];
        Assert.Equal(["50.3", "100.5"], labels.Select(run => run.Text));
        Assert.Equal([2, 3], labels.Select(run => Assert.IsType<CellOrigin>(run.Provenance.Origin).Row));
        Assert.Equal(50.25m, Assert.IsType<NumberValue>(labels[0].Provenance.Value).Number);
    }

    [Fact]
    public void A_forecast_stands_in_the_place_of_its_series_in_the_forecast_colour()
    {
        var chart = new ChartSpecification(
            ChartKind.Bar,
            Texts("2022", "2023E"),
            [Series("收入", 10, null), Series("收入（预测）", null, 20) with { IsForecast = true }]);
        Rect actual = Assert.Single(Fills(Draw(chart), Look.Bars.Actual), bar => bar.Path.Bounds().Y > 15).Path.Bounds();
        Rect forecast = Assert.Single(Fills(Draw(chart), Look.Bars.Forecast), bar => bar.Path.Bounds().Y > 15).Path.Bounds();
        Assert.Equal(actual.Width, forecast.Width, 9);
        Assert.Equal((Block.Width - 30) / 2, forecast.X - actual.X, 6);
    }

    [Fact]
    public void Bars_below_zero_hang_from_the_zero_line_in_the_colour_of_falls()
    {
        ImmutableArray<FrameItem> items = Draw(Bars(12, -8) with { Kind = ChartKind.SignedBar });
        double zero = Assert.Single(Strokes(items, Look.ZeroLine)).Path.Points[0].Y;
        Assert.Equal(zero, Assert.Single(Fills(items, Look.Candle.Up)).Path.Bounds().Bottom, 9);
        Assert.Equal(zero, Assert.Single(Fills(items, Look.Candle.Down)).Path.Bounds().Y, 9);
    }

    [Fact]
    public void Stacked_bars_stand_on_each_other_and_negative_ones_below_zero()
    {
        var chart = new ChartSpecification(ChartKind.StackedBar, Texts("a"), [Series("x", 10), Series("y", 30), Series("z", -5)]);
        ImmutableArray<FrameItem> items = Draw(chart);
        Rect[] bars = [.. Enumerable.Range(0, 3).Select(i => Fills(items, Look.Series[i])[^1].Path.Bounds())];
        Assert.Equal(bars[0].Y, bars[1].Bottom, 9);
        Assert.Equal(3 * bars[0].Height, bars[1].Height, 9);
        Assert.Equal(bars[0].Bottom, bars[2].Y, 9);
    }

    [Fact]
    public void A_rebased_series_starts_at_zero_percent()
    {
        var chart = new ChartSpecification(ChartKind.Rebased, Days(new DateOnly(2023, 2, 24), 3, 100), [Series("指数", 2000, 2500, 1800)]);
        ImmutableArray<FrameItem> items = Draw(chart);
        double zero = Assert.Single(Strokes(items, Look.ZeroLine)).Path.Points[0].Y;
        VectorPath line = Strokes(items, new Stroke(Look.Series[0], Look.Lines.Weight)).MaxBy(item => item.Path.Points.Length)!.Path;
        Assert.Equal(zero, line.Points[0].Y, 9);

        // +25 % and −10 %: 2.5 times as far up as down.
        Assert.Equal(2.5, (zero - line.Points[1].Y) / (line.Points[2].Y - zero), 9);
        Assert.Contains("30%", Texts(items).Select(run => run.Text));
        Assert.Contains("−10%", Texts(items).Select(run => run.Text));
    }

    [Fact]
    public void A_gap_breaks_the_line_and_a_lone_value_is_a_dot()
    {
        var chart = new ChartSpecification(ChartKind.Line, Texts("1", "2", "3", "4", "5", "6"), [Series("x", 1, 2, null, 3, null, 4)]) { HasLegend = false };
        ImmutableArray<FrameItem> items = Draw(chart);
        Assert.Equal(2, Assert.Single(Strokes(items, new Stroke(Look.Series[0], Look.Lines.Weight))).Path.Points.Length);
        Assert.Equal(2, Fills(items, Look.Series[0]).Length);
    }

    [Fact]
    public void The_first_series_is_drawn_last_so_that_it_lies_on_top()
    {
        var chart = new ChartSpecification(ChartKind.Line, Texts("1", "2"), [Series("x", 1, 2), Series("y", 2, 1)]) { HasLegend = false };
        PathItem last = Assert.IsType<PathItem>(Draw(chart)[^1]);
        Assert.Equal(Look.Series[0], last.Stroke!.Colour);
    }

    [Fact]
    public void A_line_outside_the_axis_asked_for_is_clipped_to_the_plot()
    {
        var chart = new ChartSpecification(ChartKind.Line, Texts("1", "2"), [Series("x", 1, 200)]) { Y = new ChartAxis { Minimum = 0, Maximum = 100 } };
        GroupItem group = Assert.Single(Draw(chart).OfType<GroupItem>());
        Assert.Equal(Block.Height - Look.Insets.BottomLine, group.Clip!.Bounds().Bottom, 9);
    }

    [Fact]
    public void Shares_of_a_donut_know_their_formula_and_add_up_to_a_ring()
    {
        var chart = new ChartSpecification(ChartKind.Donut, Texts("a", "b", "c"), [Series("x", 50, 25, 25)]) { Y = new ChartAxis { Unit = "亿元" } };
        GlyphRun[] texts = Texts(Draw(chart));
        Assert.Equal(["合计（亿元）", "100", "a", "50.0%", "b", "25.0%", "c", "25.0%"], texts.Select(run => run.Text));
        FormulaOrigin share = Assert.IsType<FormulaOrigin>(texts.Single(run => run.Text == "50.0%").Provenance.Origin);
        Assert.Equal(3, share.Leaves().Length);
    }

    [Fact]
    public void A_donut_of_percents_shows_its_first_share_in_the_middle()
    {
        var chart = new ChartSpecification(ChartKind.Donut, Texts("800G", "其他"), [Series("x", 54, 46)]) { Y = new ChartAxis { Format = NumberFormat.Percent } };
        Assert.Equal(["800G", "54.0%", "800G", "54.0%", "其他", "46.0%"], Texts(Draw(chart)).Select(run => run.Text));
    }

    [Fact]
    public void A_target_price_holds_until_the_next_and_changes_are_marked_at_the_price()
    {
        var chart = new ChartSpecification(
            ChartKind.History,
            Days(new DateOnly(2024, 1, 1), 5, 10),
            [Series("收盘价", 10, 11, 12, 13, 14), Series("目标价", null, 15, null, 18, 18)])
        {
            PointNames = ["", "增持", "增持", "买入", "买入"],
        };
        ImmutableArray<FrameItem> items = Draw(chart);
        VectorPath target = Strokes(items, new Stroke(Look.Series[1], Look.Lines.Secondary)).MaxBy(item => item.Path.Points.Length)!.Path;
        Assert.Equal(target.Points[0].Y, target.Points[1].Y);
        Assert.Equal(target.Points[1].X, target.Points[2].X);
        Assert.Equal(["增持 15", "买入 18"], Texts(items).Where(run => run.Provenance.Value is not null).Select(run => run.Text));
        Assert.Equal(2, Fills(items, Look.Markers.Fill).Length);
    }

    [Fact]
    public void A_rising_candle_is_hollow_and_a_falling_one_filled()
    {
        var chart = new ChartSpecification(
            ChartKind.Candlestick,
            Days(new DateOnly(2024, 2, 19), 2, 1),
            [Series("开", 10, 12), Series("高", 13, 13), Series("低", 9, 8), Series("收", 12, 9)])
        {
            HasLegend = false,
        };
        ImmutableArray<FrameItem> items = Draw(chart);
        Assert.Empty(Fills(items, Look.Candle.Up));
        Assert.Single(Fills(items, Look.Candle.Down));
        Assert.Single(Strokes(items, new Stroke(Look.Candle.Up, Look.Candle.Wick)), item => item.Path.Verbs.Length == 5);
    }

    [Fact]
    public void A_total_of_a_waterfall_stands_on_zero_and_a_step_on_the_one_before()
    {
        var chart = new ChartSpecification(ChartKind.Waterfall, Texts("a", "b", "c", "d"), [Series("x", 10, 5, -3, 12)]) { Totals = [3] };
        ImmutableArray<FrameItem> items = Draw(chart);
        Rect[] totals = [.. Fills(items, Look.Bars.Actual).Select(bar => bar.Path.Bounds())];
        Rect rise = Assert.Single(Fills(items, Look.Candle.Up)).Path.Bounds();
        Rect fall = Assert.Single(Fills(items, Look.Candle.Down)).Path.Bounds();
        Assert.Equal(totals[0].Y, rise.Bottom, 9);
        Assert.Equal(rise.Y, fall.Y, 9);
        Assert.Equal(totals[1].Y, fall.Bottom, 9);
        Assert.Equal(totals[0].Bottom, totals[1].Bottom, 9);
        Assert.Equal(["10", "+5", "−3", "12"], Texts(items).Where(run => run.Provenance.Value is not null).Select(run => run.Text));
    }

    [Fact]
    public void A_heat_map_colours_by_sign_and_size_and_signs_its_numbers()
    {
        var chart = new ChartSpecification(ChartKind.Heat, Texts("1月", "2月"), [Series("算力", -20, 0), Series("液冷", 10, 20)]) { HasLegend = false };
        ImmutableArray<FrameItem> items = Draw(chart);
        Colour[] cells = [.. Flat(items).OfType<PathItem>().Select(item => item.Fill!.Value)];
        Assert.Equal(Colour.White, cells[1]);
        Assert.True(cells[0].Green > cells[0].Red);
        Assert.True(cells[3].Green < cells[2].Green && cells[2].Red >= cells[2].Green);
        Assert.Equal(["−20", "0", "+10", "+20"], Texts(items).Where(run => run.Provenance.Value is not null).Select(run => run.Text));
    }

    [Fact]
    public void Names_at_the_ends_of_bands_never_cover_each_other()
    {
        var chart = new ChartSpecification(
            ChartKind.Band,
            Texts("1", "2"),
            [Series("收盘价", 50, 60), Series("18x", 40, 50), Series("19x", 41, 51), Series("20x", 42, 52)]);
        double[] baselines = [.. Texts(Draw(chart)).Where(run => run.Text.EndsWith('x')).Select(run => run.Baseline.Y).Order()];
        Assert.All(baselines.Zip(baselines.Skip(1)), pair => Assert.True(pair.Second - pair.First >= Look.Label.Size));
    }

    [Fact]
    public void Labels_of_values_never_cover_each_other()
    {
        ImmutableArray<FrameItem> items = Draw(Bars([.. Enumerable.Range(0, 24).Select(i => (decimal?)(1000 + i))]) with { Labels = new NumberFormat { Decimals = 2 } });
        Rect[] areas = [.. Texts(items).Where(run => run.Provenance.Value is not null).Select(run =>
            new Rect(run.Baseline.X, run.Baseline.Y - Look.ValueLabel.CapHeight, run.Width, Look.ValueLabel.CapHeight))];
        Assert.True(areas.Length >= 8);
        Assert.All(areas, area => Assert.DoesNotContain(areas, other => other != area
            && other.X < area.Right - 0.01 && area.X < other.Right - 0.01 && other.Y < area.Bottom - 0.01 && area.Y < other.Bottom - 0.01));
    }

    [Property(MaxTest = 150, Replay = "(20240227,20240221)")]
    public Property Nothing_of_a_chart_leaves_its_block()
    {
        Gen<decimal?> number = Gen.Frequency(
            (9, from mantissa in Gen.Choose(-99_999, 99_999) from power in Gen.Choose(0, 3) select (decimal?)(mantissa / (decimal)Math.Pow(10, power))),
            (1, Gen.Constant((decimal?)null)));
        var cases =
            from kind in Gen.Elements(ChartKind.Line, ChartKind.Bar, ChartKind.StackedBar, ChartKind.Combined, ChartKind.Band, ChartKind.Heat, ChartKind.Waterfall)
            from count in Gen.Choose(1, 12)
            from series in Gen.Choose(2, 4)
            from numbers in number.ArrayOf(count * series)
            from language in Gen.Elements("zh", "en")
            select (kind, count, series, numbers, language);
        return Prop.ForAll(cases.ToArbitrary(), value =>
        {
            int shown = value.kind == ChartKind.Waterfall ? 1 : value.series;
            var chart = new ChartSpecification(
                value.kind,
                Texts([.. Enumerable.Range(0, value.count).Select(i => "类别" + i.ToString(CultureInfo.InvariantCulture))]),
                [.. Enumerable.Range(0, shown).Select(i => Series("系列" + i.ToString(CultureInfo.InvariantCulture), [1, .. value.numbers[((i * value.count) + 1)..((i + 1) * value.count)]]))])
            {
                Language = value.language,
                Y = new ChartAxis { Unit = "亿元" },
                Labels = new NumberFormat { Decimals = 1 },
            };
            return Texts(Draw(chart)).All(run => IsInside(run, Block));
        });
    }

    [Property(MaxTest = 150, Replay = "(20240227,20240221)")]
    public Property Nothing_of_a_chart_of_positive_numbers_leaves_a_block_of_any_size()
    {
        var cases =
            from kind in Gen.Elements(ChartKind.Rebased, ChartKind.Area, ChartKind.Donut, ChartKind.Scatter, ChartKind.History, ChartKind.Candlestick)
            from count in Gen.Choose(1, 9)
            from numbers in Gen.Choose(1, 9_999_999).Select(number => (decimal?)(number / 100m)).ArrayOf(count)
            from width in Gen.Choose(130, 490)
            from height in Gen.Choose(96, 220)
            select (kind, count, numbers, width, height);
        return Prop.ForAll(cases.ToArbitrary(), value =>
        {
            bool isCandle = value.kind == ChartKind.Candlestick;
            ChartSeries values = Series("某公司收入构成", value.numbers);
            var chart = new ChartSpecification(
                value.kind,
                value.kind switch
                {
                    ChartKind.Scatter => SampleData.Numbers([.. value.numbers.Reverse()]),
                    ChartKind.Donut => Texts([.. value.numbers.Select((_, i) => "分部" + i.ToString(CultureInfo.InvariantCulture))]),
                    _ => Days(new DateOnly(2024, 1, 1), value.count, 3),
                },
                isCandle ? [values, values, values, values, values] : [values])
            {
                Y = new ChartAxis { Unit = "亿元" },
                PointNames = value.kind is ChartKind.Scatter or ChartKind.History ? [.. value.numbers.Select(_ => "中际旭创")] : [],
            };
            double least = Chart.Create(chart, Look, new DiagnosticBag())!.MinimumHeight(value.width);
            var size = new Size(value.width, Math.Max(value.height, least));
            return Texts(Draw(chart, size)).All(run => IsInside(run, size));
        });
    }

    [Fact]
    public void The_same_chart_is_drawn_the_same()
    {
        ChartSpecification chart = Bars(1, 2, 3) with { Labels = NumberFormat.Plain };
        Assert.Equal(Dump(Draw(chart)), Dump(Draw(chart)));
    }

    private static bool IsInside(GlyphRun run, Size size) =>
        run.Baseline.X >= -0.01 && run.Baseline.X + run.Width <= size.Width + 0.01
        && run.Baseline.Y - (0.7 * run.Size) >= -0.5 && run.Baseline.Y <= size.Height + 0.01;

    private static string Dump(IEnumerable<FrameItem> items) => string.Join('\n', Flat(items).Select(item => item switch
    {
        GlyphRun run => FormattableString.Invariant($"{run.Text} {run.Baseline.X} {run.Baseline.Y}"),
        PathItem path => string.Join(' ', path.Path.Points.Select(point => FormattableString.Invariant($"{point.X},{point.Y}"))),
        _ => item.ToString(),
    }));
}
