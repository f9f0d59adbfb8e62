using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Numbers;
using ReportGen.Charts.Painting;

namespace ReportGen.Charts;

/// <summary>Says in words what a chart shows: kind, extent, and for each series where it starts, ends and turns.</summary>
internal static class DescriptionWriter
{
    private const int MostDecimals = 2;

    public static ChartDescription Describe(ChartSpecification chart)
    {
        ImmutableArray<WrittenSeries> series = [.. chart.Series.Select(SeriesData.Of).Select(data => Written(chart, Shown(chart, data)))];
        ImmutableArray<string> places = [.. chart.X.Select(value => HorizontalAxis.TextOf(value, chart.IsChinese))];
        return new ChartDescription(chart.Alternative ?? Alternative(chart, series, places), () => Table(chart, series, places));
    }

    // A rebased chart shows changes, so its table says changes.
    private static SeriesData Shown(ChartSpecification chart, SeriesData series) => chart.Kind == ChartKind.Rebased
        ? series with { Numbers = LinePainter.Rebased(series.Numbers) }
        : series;

    private static ChartDataTable Table(ChartSpecification chart, ImmutableArray<WrittenSeries> series, ImmutableArray<string> places)
    {
        ImmutableArray<string> names = chart.PointNames.IsEmpty ? places : [.. chart.PointNames.Zip(places, (name, place) => $"{name} ({place})")];
        return new ChartDataTable(
            [string.Empty, .. series.Select(data => data.Name)],
            [.. Enumerable.Range(0, places.Length).Select(i => (ImmutableArray<string>)[names[i], .. series.Select(data => data.Text(i))])]);
    }

    private static string Alternative(ChartSpecification chart, ImmutableArray<WrittenSeries> series, ImmutableArray<string> places)
    {
        bool isChinese = chart.IsChinese;
        var text = new StringBuilder();
        string names = string.Join(isChinese ? "、" : ", ", series.Select(data => data.Name));
        string unit = Unit(chart);
        text.Append(isChinese
            ? $"{KindName(chart)}：{names}；{places[0]}至{places[^1]}，共{Count(places.Length)}项{unit}。"
            : $"{KindName(chart)} of {names}; {places[0]} to {places[^1]}, {Count(places.Length)} places{unit}.");
        foreach (WrittenSeries data in series)
        {
            AppendSeries(text, chart, data, places);
        }

        foreach (string note in chart.Notes)
        {
            text.Append(isChinese ? string.Empty : " ").Append(note);
        }

        return text.ToString();
    }

    private static void AppendSeries(StringBuilder text, ChartSpecification chart, WrittenSeries data, ImmutableArray<string> places)
    {
        int[] known = [.. Enumerable.Range(0, data.Numbers.Length).Where(i => data.Numbers[i].HasValue)];
        if (known.Length == 0)
        {
            return;
        }

        int low = known.MinBy(i => data.Numbers[i].GetValueOrDefault());
        int high = known.MaxBy(i => data.Numbers[i].GetValueOrDefault());
        string At(int i) => chart.IsChinese ? $"{places[i]}为{data.Text(i)}" : $"{data.Text(i)} at {places[i]}";
        text.Append(chart.IsChinese
            ? $"{data.Name}：起{At(known[0])}，末{At(known[^1])}，最低{At(low)}，最高{At(high)}。"
            : $" {data.Name}: from {At(known[0])} to {At(known[^1])}, lowest {At(low)}, highest {At(high)}.");
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

        // Grid values may be rounder than the data; the table gives the data.
        return (isRight ? chart.RightY.Format : chart.Y.Format) with { Decimals = chart.Labels?.Decimals };
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
