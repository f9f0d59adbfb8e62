using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Numbers;
using ReportGen.Charts.Painting;
using ReportGen.Foundation.Data;

namespace ReportGen.Charts.Description;

/// <summary>
/// Writes what a chart shows as text: kind, extent, and for each series its start, end, lowest and highest value; then
/// the data themselves when there are few enough to be read aloud.
/// </summary>
internal static class DescriptionWriter
{
    private const int UsualDecimals = 2;

    // Longer lists are given only in the data table.
    private const int LongestListing = 700;
    private const int MostDescribed = 6;

    public static ChartDescription Describe(ChartSpecification chart)
    {
        string alternative = chart.Languages.IsEmpty ? Alternative(chart) : string.Join('\n', chart.Languages.Select(Alternative));
        return new ChartDescription(alternative, () => Table(chart));
    }

    private static ImmutableArray<WrittenSeries> SeriesOf(ChartSpecification chart) =>
        [.. Enumerable.Range(0, chart.Series.Length).Select(i => Written(chart, i))];

    private static ChartDataTable Table(ChartSpecification chart)
    {
        ImmutableArray<WrittenSeries> series = SeriesOf(chart);
        return new ChartDataTable(
            [chart.PlaceName, .. series.Select(data => data.Name)],
            [.. Enumerable.Range(0, chart.X.Length).Select(i => (ImmutableArray<string>)[NameOf(chart, i), .. series.Select(data => data.Text(i))])]);
    }

    private static string NameOf(ChartSpecification chart, int index)
    {
        string place = PlaceText.TextOf(chart.X[index], chart.IsChinese);
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
        bool hasExtent = count > 1 && (chart.X[0] is not TextValue text0 || text0.Text.Any(char.IsAsciiDigit)) && !chart.Kind.ShowsShares;
        string extent = !hasExtent ? string.Empty : isChinese
            ? $"{NameOf(chart, 0)}至{NameOf(chart, count - 1)}，"
            : $"{NameOf(chart, 0)} to {NameOf(chart, count - 1)}, ";
        text.Append(isChinese
            ? $"{chart.Kind.ChineseName}：{names}；{extent}共{Count(count)}项{Unit(chart)}。"
            : $"{chart.Kind.EnglishName} of {names}; {extent}{Count(count)} {(count == 1 ? "place" : "places")}{Unit(chart)}.");
        if (chart.Kind.ShowsShares && hasListing)
        {
            return;
        }

        ImmutableArray<bool> isDescribed = chart.Kind.DescribedSeries(chart.Series);
        foreach (WrittenSeries data in series.Where((_, i) => isDescribed[i]).Take(MostDescribed))
        {
            AppendSeries(text, chart, data);
        }
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

    private static WrittenSeries Written(ChartSpecification chart, int index)
    {
        SeriesData data = SeriesData.Of(chart.Series[index]);
        ImmutableArray<decimal?> numbers = chart.Kind.ShownNumbers(data.Numbers);
        DecimalFormat format = data.Source.Format ?? chart.Kind.DescribedFormat(chart, index);
        int decimals = format.Decimals ?? ChartNumbers.DecimalsToTell(numbers.OfType<decimal>(), UsualDecimals);
        return new WrittenSeries(data.Name, numbers, format, decimals);
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

    private sealed record WrittenSeries(string Name, ImmutableArray<decimal?> Numbers, DecimalFormat Format, int Decimals)
    {
        public string Text(int index) => Numbers[index] is { } number ? Format.Write(number, Decimals) : string.Empty;
    }
}
