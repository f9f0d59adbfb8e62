using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Numbers;
using ReportGen.Charts.Painting;
using ReportGen.Core.Data;

namespace ReportGen.Charts;

/// <summary>
/// Says in words what a chart shows: kind, extent, and for each series where it starts, ends and turns; then the data
/// themselves, as long as they can be listened to.
/// </summary>
internal static class DescriptionWriter
{
    private const int MostDecimals = 2;

    // Longer listings are left to the data table: nobody listens to a year of prices.
    private const int LongestListing = 700;
    private const int MostDescribed = 6;

    public static ChartDescription Describe(ChartSpecification chart)
    {
        string alternative = chart.Languages.IsEmpty ? Alternative(chart) : string.Join('\n', chart.Languages.Select(Alternative));
        return new ChartDescription(alternative, () => Table(chart));
    }

    private static ImmutableArray<WrittenSeries> SeriesOf(ChartSpecification chart) =>
        [.. chart.Series.Select(SeriesData.Of).Select(data => Written(chart, Shown(chart, data)))];

    // A rebased chart shows changes, so its table says changes.
    private static SeriesData Shown(ChartSpecification chart, SeriesData series) => chart.Kind == ChartKind.Rebased
        ? series with { Numbers = LinePainter.Rebased(series.Numbers) }
        : series;

    private static ChartDataTable Table(ChartSpecification chart)
    {
        ImmutableArray<WrittenSeries> series = SeriesOf(chart);
        return new ChartDataTable(
            [chart.PlaceName, .. series.Select(data => data.Name)],
            [.. Enumerable.Range(0, chart.X.Length).Select(i => (ImmutableArray<string>)[NameOf(chart, i), .. series.Select(data => data.Text(i))])]);
    }

    private static string NameOf(ChartSpecification chart, int index)
    {
        string place = HorizontalAxis.TextOf(chart.X[index], chart.IsChinese);
        string name = chart.PointNames.IsEmpty ? string.Empty : BilingualChart.OneLine(chart.PointNames[index]);
        return name.Length == 0 ? place : $"{name} ({place})";
    }

    private static string Alternative(ChartSpecification chart)
    {
        ImmutableArray<WrittenSeries> series = SeriesOf(chart);
        string listing = Listing(chart, series);
        var text = new StringBuilder(chart.Alternative ?? string.Empty);
        if (text.Length == 0)
        {
            AppendSummary(text, chart, series, hasListing: listing.Length > 0);
        }

        foreach (string note in chart.Notes)
        {
            text.Append(chart.IsChinese ? string.Empty : " ").Append(note);
        }

        return text.Append(chart.IsChinese || listing.Length == 0 ? string.Empty : " ").Append(listing).ToString();
    }

    private static void AppendSummary(StringBuilder text, ChartSpecification chart, ImmutableArray<WrittenSeries> series, bool hasListing)
    {
        bool isChinese = chart.IsChinese;
        string names = string.Join(isChinese ? "、" : ", ", series.Select(data => data.Name));
        int count = chart.X.Length;
        bool hasExtent = count > 1 && (chart.X[0] is not TextValue text0 || text0.Text.Any(char.IsAsciiDigit)) && !IsShare(chart);
        string extent = !hasExtent ? string.Empty : isChinese
            ? $"{NameOf(chart, 0)}至{NameOf(chart, count - 1)}，"
            : $"{NameOf(chart, 0)} to {NameOf(chart, count - 1)}, ";
        text.Append(isChinese
            ? $"{KindName(chart)}：{names}；{extent}共{Count(count)}项{Unit(chart)}。"
            : $"{KindName(chart)} of {names}; {extent}{Count(count)} {(count == 1 ? "place" : "places")}{Unit(chart)}.");
        if (IsShare(chart) && hasListing)
        {
            return;
        }

        IEnumerable<WrittenSeries> described = chart.Kind == ChartKind.Candlestick ? ClosesOf(chart, series) : series;
        foreach (WrittenSeries data in described.Take(MostDescribed))
        {
            AppendSeries(text, chart, data);
        }
    }

    private static bool IsShare(ChartSpecification chart) => chart.Kind is ChartKind.Donut or ChartKind.Pie;

    // Of the four prices of a day the last one tells the course.
    private static IEnumerable<WrittenSeries> ClosesOf(ChartSpecification chart, ImmutableArray<WrittenSeries> series)
    {
        ImmutableArray<SeriesRole> roles = CandleSeries.Roles(chart.Series);
        return series.Where((_, i) => roles[i] is SeriesRole.Close or SeriesRole.Volume);
    }

    private static void AppendSeries(StringBuilder text, ChartSpecification chart, WrittenSeries data)
    {
        int[] known = [.. Enumerable.Range(0, data.Numbers.Length).Where(i => data.Numbers[i].HasValue)];
        if (known.Length == 0)
        {
            return;
        }

        int low = known.MinBy(i => data.Numbers[i].GetValueOrDefault());
        int high = known.MaxBy(i => data.Numbers[i].GetValueOrDefault());
        string At(int i) => chart.IsChinese ? $"{NameOf(chart, i)}为{data.Text(i)}" : $"{data.Text(i)} at {NameOf(chart, i)}";
        text.Append(chart.IsChinese
            ? $"{data.Name}：起{At(known[0])}，末{At(known[^1])}，最低{At(low)}，最高{At(high)}。"
            : $" {data.Name}: from {At(known[0])} to {At(known[^1])}, lowest {At(low)}, highest {At(high)}.");
    }

    // 数据（收入，同比）：2022：10，5%；2023：12，20%。
    private static string Listing(ChartSpecification chart, ImmutableArray<WrittenSeries> series)
    {
        bool isChinese = chart.IsChinese;
        string comma = isChinese ? "，" : ", ";
        string missing = isChinese ? "无" : "none";
        var text = new StringBuilder(isChinese ? "数据" : "Data");
        text.Append(isChinese ? "（" : " (").AppendJoin(comma, series.Select(data => data.Name)).Append(isChinese ? "）：" : "): ");
        for (int i = 0; i < chart.X.Length; i++)
        {
            text.Append(i == 0 ? string.Empty : isChinese ? "；" : "; ").Append(NameOf(chart, i)).Append(' ');
            text.AppendJoin(comma, series.Select(data => data.Text(i) is { Length: > 0 } known ? known : missing));
            if (text.Length > LongestListing)
            {
                return string.Empty;
            }
        }

        return text.Append(isChinese ? "。" : ".").ToString();
    }

    private static WrittenSeries Written(ChartSpecification chart, SeriesData data)
    {
        NumberFormat format = FormatOf(chart, data);
        return new WrittenSeries(data.Name, data.Numbers, format, format.Decimals ?? Math.Min(MostDecimals, NumberText.DecimalsOf(data.Known)));
    }

    private static NumberFormat FormatOf(ChartSpecification chart, SeriesData data)
    {
        if (data.Source.Format is { } own)
        {
            return own;
        }

        if (chart.Kind == ChartKind.Rebased)
        {
            return NumberFormat.Percent with { Decimals = 1, IsSigned = true };
        }

        bool isRight = chart.Kind == ChartKind.Combined
            && (data.Source.Role == SeriesRole.Line || (data.Source.Role == SeriesRole.Auto && ReferenceEquals(data.Source, chart.Series[^1])));

        // Grid values and labels may be rounder than the data; words and table give the data.
        return (isRight ? chart.RightY.Format : chart.Y.Format) with { Decimals = null };
    }

    private static string Unit(ChartSpecification chart)
    {
        if (string.IsNullOrEmpty(chart.Y.Unit))
        {
            return string.Empty;
        }

        return chart.IsChinese ? $"，单位{chart.Y.Unit}" : $", in {chart.Y.Unit}";
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string KindName(ChartSpecification chart) => chart.Kind switch
    {
        ChartKind.Line => chart.IsChinese ? "折线图" : "Line chart",
        ChartKind.Rebased => chart.IsChinese ? "相对走势图" : "Line chart of changes since the start",
        ChartKind.Bar or ChartKind.SignedBar => chart.IsChinese ? "柱状图" : "Bar chart",
        ChartKind.StackedBar => chart.IsChinese ? "堆积柱状图" : "Stacked bar chart",
        ChartKind.Combined => chart.IsChinese ? "柱线组合图" : "Bar and line chart",
        ChartKind.Area => chart.IsChinese ? "堆积面积图" : "Stacked area chart",
        ChartKind.HorizontalBar => chart.IsChinese ? "条形图" : "Horizontal bar chart",
        ChartKind.HorizontalStackedBar => chart.IsChinese ? "堆积条形图" : "Stacked horizontal bar chart",
        ChartKind.Pie => chart.IsChinese ? "饼图" : "Pie chart",
        ChartKind.Donut => chart.IsChinese ? "环形图" : "Donut chart",
        ChartKind.Scatter => chart.IsChinese ? "散点图" : "Scatter chart",
        ChartKind.Candlestick => chart.IsChinese ? "K线图" : "Candlestick chart",
        ChartKind.Band => chart.IsChinese ? "估值带图" : "Valuation band chart",
        ChartKind.History => chart.IsChinese ? "股价与目标价走势图" : "Chart of price and target price",
        ChartKind.Waterfall => chart.IsChinese ? "瀑布图" : "Waterfall chart",
        _ => chart.IsChinese ? "热力图" : "Heat map",
    };

    private sealed record WrittenSeries(string Name, ImmutableArray<decimal?> Numbers, NumberFormat Format, int Decimals)
    {
        public string Text(int index) => Numbers[index] is { } number ? NumberText.Format(number, Format, Decimals) : string.Empty;
    }
}
