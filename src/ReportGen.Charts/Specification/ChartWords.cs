namespace ReportGen.Charts;

/// <summary>The built-in words of charts.</summary>
public sealed record ChartWords
{
    /// <summary>Legend of rising candles and steps.</summary>
    public required string Rise { get; init; }

    /// <summary>Legend of falling candles and steps.</summary>
    public required string Fall { get; init; }

    /// <summary>The sum in the middle of a donut.</summary>
    public required string Total { get; init; }

    /// <summary>Pattern of a sum with its unit: <c>{0}</c> the word, <c>{1}</c> the unit.</summary>
    public required string WithUnit { get; init; }

    /// <summary>Label over the forecast part of a plot.</summary>
    public required string Forecast { get; init; }

    /// <summary>Name of a reference line at the mean.</summary>
    public required string Mean { get; init; }

    /// <summary>Name of a reference line at the median.</summary>
    public required string Median { get; init; }

    /// <summary>The words of a language; English unless the language is Chinese.</summary>
    /// <param name="language">Language tag.</param>
    public static ChartWords Of(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase)
        ? new ChartWords { Rise = "上涨", Fall = "下跌", Total = "合计", WithUnit = "{0}（{1}）", Forecast = "预测", Mean = "均值", Median = "中位数" }
        : new ChartWords { Rise = "Up", Fall = "Down", Total = "Total", WithUnit = "{0} ({1})", Forecast = "Forecast", Mean = "Mean", Median = "Median" };
}
