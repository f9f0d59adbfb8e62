using System.Collections.Immutable;
using System.Globalization;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Charts.Numbers;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests;

/// <summary>What holds of every kind of chart, whatever its data.</summary>
public sealed class ChartGeometryTests
{
    private static readonly string[] Names =
        ["算力", "光模块", "Optical modules", "中际旭创", "集成电路制造与封装测试", "Semiconductor Manufacturing International", "A", "液冷（整机）"];

    [Property(MaxTest = 600, Replay = "(20240227,20240223)")]
    public Property No_text_covers_another_and_none_leaves_the_block() =>
        Prop.ForAll(Cases().ToArbitrary(), value => Assert.Null(FaultOf(value.Chart, value.Width, value.Height)));

    [Property(MaxTest = 200, Replay = "(20240227,20240225)")]
    public Property No_text_of_a_bilingual_chart_covers_another() =>
        Prop.ForAll(Cases().ToArbitrary(), value =>
        {
            var diagnostics = new DiagnosticBag();
            ChartSpecification second = value.Chart with
            {
                Language = "en",
                X = [.. value.Chart.X.Select(place => place is TextValue text ? new TextValue(text.Text + " en") : place)],
                Series = [.. value.Chart.Series.Select(series => series with { Name = series.Name + " en" })],
                PointNames = [.. value.Chart.PointNames.Select(name => name + " en")],
            };
            ChartSpecification joined = BilingualChart.Join(value.Chart, second, diagnostics);
            Assert.Empty(diagnostics.Items);
            Assert.Null(FaultOf(joined, Math.Max(value.Width, 200), value.Height));
        });

    [Fact]
    public void Ten_thousand_days_draw_no_more_than_a_device_shows()
    {
        decimal?[] numbers = [.. Enumerable.Range(0, 10_000).Select(i => (decimal?)(100 + (decimal)(Math.Sin(i / 50.0) * 20) + (i % 7)))];
        ImmutableArray<DataValue> days = Days(new DateOnly(1990, 1, 1), numbers.Length, 1);
        var chart = new ChartSpecification(Kind("line"), days, [Series("x", numbers)]) { HasLegend = false };
        VectorPath line = Strokes(Draw(chart), new Stroke(Style.Series[0], Style.Lines.Weight)).Single().Path;
        Assert.InRange(line.Points.Length, 1000, 4600);

        ChartSpecification candles = new(Kind("candlestick"), days, [Series("o", numbers), Series("h", numbers), Series("l", numbers), Series("c", numbers)]);
        Assert.InRange(Flat(Draw(candles)).Count(), 100, 4000);
        ChartSpecification points = new(Kind("scatter"), SampleData.Numbers(numbers), [Series("y", numbers)]);
        Assert.InRange(Flat(Draw(points)).Count(), 100, 4000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(37)]
    [InlineData(500)]
    public void Bars_of_many_categories_are_told_apart(int count)
    {
        ChartSpecification chart = SimpleBars([.. Enumerable.Range(1, count).Select(i => (decimal?)(i % 17))]) with { Labels = DecimalFormat.General };
        Assert.Null(FaultOf(chart, 232, 112));
    }

    private static Gen<(ChartSpecification Chart, int Width, int Height)> Cases() =>
        from kind in Gen.Elements([.. ChartKinds.All])
        from count in Gen.Frequency((4, Gen.Choose(1, 9)), (1, Gen.Choose(10, 60)))
        from wanted in Gen.Choose(1, 6)
        from seed in Gen.Choose(0, 1_000_000)
        from numbers in Gen.Frequency((9, AnyNumber()), (1, Gen.Constant((decimal?)null))).ArrayOf(Math.Min(count, LimitOf(kind)) * 6)
        from width in Gen.Choose(150, 482)
        from height in Gen.Choose(90, 240)
        select (Build(kind, Math.Min(count, LimitOf(kind)), wanted, numbers, seed), width, height);

    private static int LimitOf(ChartKind kind) => kind.Name is "donut" or "pie" ? 9 : 60;

    private static ChartSpecification Build(ChartKind kind, int count, int wanted, decimal?[] numbers, int seed)
    {
        bool isPositive = kind.Name is "rebased" or "area" or "donut" or "pie" or "history" or "candlestick" or "band";
        decimal? Value(int series, int place) => kind.Name is "candlestick" or "area" || place == 0
            ? Math.Abs(numbers[(series * count) + place] ?? 1) + 1
            : isPositive ? numbers[(series * count) + place] is { } known ? Math.Abs(known) : null : numbers[(series * count) + place];
        int series = kind.Name switch
        {
            "signed-bar" or "donut" or "pie" or "waterfall" => 1,
            "history" => 2,
            "combined" or "band" => Math.Max(2, wanted),
            "candlestick" => 6,
            _ => wanted,
        };
        bool hasDates = kind.Name is not ("scatter" or "donut" or "pie" or "horizontal-bar" or "horizontal-stacked-bar") && seed % 2 == 0;
        ChartSeries[] all = [.. Enumerable.Range(0, series).Select(i => Series(Names[(seed + i) % Names.Length] + (i > 3 ? "x" : string.Empty), [.. Enumerable.Range(0, count).Select(place => Value(i, place))]))];
        if (kind.Name == "candlestick")
        {
            all = [all[0], all[0], all[0], all[0], all[1], all[2]];
        }

        bool hasPlaces = kind.Name is not ("donut" or "pie" or "heat" or "scatter" or "horizontal-bar" or "horizontal-stacked-bar");
        ImmutableArray<DataValue> x = kind.Name == "scatter"
            ? SampleData.Numbers([.. Enumerable.Range(0, count).Select(i => (decimal?)((((i + 1) * 7919 * (seed + 1L)) % 1000) / 10m))])
            : hasDates
                ? Days(new DateOnly(2019, 1, 1).AddDays(seed % 1500), count, 1 + (seed % 90))
                : Texts([.. Enumerable.Range(0, count).Select(i => Names[(seed + i) % Names.Length] + i.ToString(CultureInfo.InvariantCulture))]);
        return new ChartSpecification(kind, x, [.. all])
        {
            Language = seed % 3 == 0 ? "en" : "zh",
            Y = new ChartAxis { Unit = seed % 5 == 0 ? null : "亿元" },
            RightY = new ChartAxis { Unit = "%", Format = ChartNumbers.Percent },
            XAxis = new ChartAxis { Unit = "市盈率（倍）" },
            Labels = seed % 4 == 0 ? null : new DecimalFormat { Decimals = seed % 3 },
            HasLegend = seed % 7 != 0,
            PointNames = kind.Name is "scatter" or "history" ? [.. Enumerable.Range(0, count).Select(i => Names[(seed + i) % Names.Length])] : [],
            ForecastFrom = hasPlaces && kind.Name is not ("waterfall" or "candlestick" or "history") && seed % 3 == 1 ? count / 2 : null,
            References = hasPlaces && seed % 2 == 1 ? [new ReferenceLine(string.Empty, ReferenceStatistic.Mean, 0)] : [],
            Events = hasPlaces && seed % 5 == 2 ? [new ChartEvent(x[count / 3], "发布会"), new ChartEvent(x[^1], "Results announced"), new ChartEvent(x[0], "上市")] : [],
            Highlights = seed % 3 == 0 ? [0] : [],
        };
    }

    private static string? FaultOf(ChartSpecification chart, double width, double height)
    {
        var diagnostics = new DiagnosticBag();
        Chart? drawn = Chart.Create(chart, Style, diagnostics);
        if (drawn is null)
        {
            return string.Join('\n', diagnostics.Items.Select(item => item.Code + " " + item.Message));
        }

        var size = new Size(width, Math.Max(height, drawn.MinimumHeight(width)));
        var canvas = new Canvas();
        drawn.Draw(canvas, size);
        (GlyphRun Run, Rect Area)[] texts = [.. Placed(canvas.ToItems(), 0, 0)];
        foreach ((GlyphRun run, Rect area) in texts)
        {
            if (area.X < -0.02 || area.Right > size.Width + 0.02 || area.Y < -0.02 || area.Bottom > size.Height + 0.5)
            {
                return FormattableString.Invariant($"{chart.Kind} {size.Width}x{size.Height}: '{run.Text}' at {area.X:F1},{area.Y:F1} {area.Width:F1} leaves the block");
            }
        }

        for (int i = 0; i < texts.Length; i++)
        {
            for (int j = i + 1; j < texts.Length; j++)
            {
                Rect a = texts[i].Area;
                Rect b = texts[j].Area;
                if (a.X < b.Right - 0.02 && b.X < a.Right - 0.02 && a.Y < b.Bottom - 0.02 && b.Y < a.Bottom - 0.02)
                {
                    return FormattableString.Invariant($"{chart.Kind} {size.Width}x{size.Height}: '{texts[i].Run.Text}' at {a.X:F1},{a.Y:F1} and '{texts[j].Run.Text}' at {b.X:F1},{b.Y:F1}");
                }
            }
        }

        return null;
    }

    // The figures' height stands for a text: what overlaps there cannot be read.
    private static IEnumerable<(GlyphRun Run, Rect Area)> Placed(IEnumerable<FrameItem> items, double dx, double dy)
    {
        foreach (FrameItem item in items)
        {
            if (item is GroupItem group)
            {
                foreach (var inner in Placed(group.Items, dx + (group.Transform?.E ?? 0), dy + (group.Transform?.F ?? 0)))
                {
                    yield return inner;
                }
            }
            else if (item is GlyphRun run)
            {
                double cap = Style.Label.CapHeight / Style.Label.Size * run.Size;
                yield return (run, new Rect(run.Baseline.X + dx, run.Baseline.Y + dy - cap, run.Width, cap));
            }
        }
    }
}
