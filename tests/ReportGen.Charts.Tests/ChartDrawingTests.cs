using System.Globalization;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests;

public sealed class ChartDrawingTests
{
    [Property(MaxTest = 150, Replay = "(20240227,20240221)")]
    public Property Nothing_of_a_chart_leaves_its_block()
    {
        Gen<decimal?> number = Gen.Frequency(
            (9, from mantissa in Gen.Choose(-99_999, 99_999) from power in Gen.Choose(0, 3) select (decimal?)(mantissa / (decimal)Math.Pow(10, power))),
            (1, Gen.Constant((decimal?)null)));
        var cases =
            from kind in Gen.Elements(Kind("line"), Kind("bar"), Kind("stacked-bar"), Kind("combined"), Kind("band"), Kind("heat"), Kind("waterfall"))
            from count in Gen.Choose(1, 12)
            from series in Gen.Choose(2, 4)
            from numbers in number.ArrayOf(count * series)
            from language in Gen.Elements("zh", "en")
            select (kind, count, series, numbers, language);
        return Prop.ForAll(cases.ToArbitrary(), value =>
        {
            int shown = value.kind.Name == "waterfall" ? 1 : value.series;
            var chart = new ChartSpecification(
                value.kind,
                Texts([.. Enumerable.Range(0, value.count).Select(i => "类别" + i.ToString(CultureInfo.InvariantCulture))]),
                [.. Enumerable.Range(0, shown).Select(i => Series("系列" + i.ToString(CultureInfo.InvariantCulture), [1, .. value.numbers[((i * value.count) + 1)..((i + 1) * value.count)]]))])
            {
                Language = value.language,
                Y = new ChartAxis { Unit = "亿元" },
                Labels = new DecimalFormat { Decimals = 1 },
            };
            return Texts(Draw(chart)).All(run => IsInside(run, Block));
        });
    }

    [Property(MaxTest = 150, Replay = "(20240227,20240221)")]
    public Property Nothing_of_a_chart_of_positive_numbers_leaves_a_block_of_any_size()
    {
        var cases =
            from kind in Gen.Elements(Kind("rebased"), Kind("area"), Kind("donut"), Kind("scatter"), Kind("history"), Kind("candlestick"))
            from count in Gen.Choose(1, 9)
            from numbers in Gen.Choose(1, 9_999_999).Select(number => (decimal?)(number / 100m)).ArrayOf(count)
            from width in Gen.Choose(130, 490)
            from height in Gen.Choose(96, 220)
            select (kind, count, numbers, width, height);
        return Prop.ForAll(cases.ToArbitrary(), value =>
        {
            bool isCandle = value.kind.Name == "candlestick";
            ChartSeries values = Series("某公司收入构成", value.numbers);
            var chart = new ChartSpecification(
                value.kind,
                value.kind.Name switch
                {
                    "scatter" => SampleData.Numbers([.. value.numbers.Reverse()]),
                    "donut" => Texts([.. value.numbers.Select((_, i) => "分部" + i.ToString(CultureInfo.InvariantCulture))]),
                    _ => Days(new DateOnly(2024, 1, 1), value.count, 3),
                },
                isCandle ? [values, values, values, values, values] : [values])
            {
                Y = new ChartAxis { Unit = "亿元" },
                PointNames = value.kind.Name is "scatter" or "history" ? [.. value.numbers.Select(_ => "中际旭创")] : [],
            };
            double least = Chart.Create(chart, SampleData.Style, new DiagnosticBag())!.MinimumHeight(value.width);
            var size = new Size(value.width, Math.Max(value.height, least));
            return Texts(Draw(chart, size)).All(run => IsInside(run, size));
        });
    }

    [Fact]
    public void The_same_chart_is_drawn_the_same()
    {
        ChartSpecification chart = SimpleBars(1, 2, 3) with { Labels = DecimalFormat.General };
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
