namespace ReportGen.Templating.Reporting;

/// <summary>Monetary units of the data and of the printed text.</summary>
internal static class MoneyUnits
{
    /// <summary>Names of the units: 元, 千元, 万元, 百万元, 亿元, 十亿元.</summary>
    public static IReadOnlyList<string> Names { get; } = ["yuan", "k", "wan", "mn", "yi", "bn"];

    /// <summary>Codes of currencies (ISO 4217).</summary>
    public static IReadOnlyList<string> Currencies { get; } = ["CNY", "HKD", "USD", "EUR", "GBP", "JPY"];

    /// <summary>The size of a unit in units of the currency; null for an unknown name.</summary>
    public static decimal? Size(string name) => name switch
    {
        "yuan" => 1m,
        "k" => 1e3m,
        "wan" => 1e4m,
        "mn" => 1e6m,
        "yi" => 1e8m,
        "bn" => 1e9m,
        _ => null,
    };

    /// <summary>
    /// The style of an amount: English counts in thousands, so 亿元 is shown as bn, and 万元 as mn.
    /// </summary>
    /// <param name="unit">The unit shown.</param>
    /// <param name="currency">The currency.</param>
    public static (NumberStyle Chinese, NumberStyle English)? Styles(string unit, string currency)
    {
        if (Size(unit) is not { } size || Name(currency) is not { } name)
        {
            return null;
        }

        (decimal englishSize, string english) = unit switch
        {
            "yuan" => (1m, string.Empty),
            "k" => (1e3m, "k"),
            "wan" or "mn" => (1e6m, "mn"),
            _ => (1e9m, "bn"),
        };
        string chinese = unit switch { "k" => "千", "wan" => "万", "mn" => "百万", "yi" => "亿", "bn" => "十亿", _ => string.Empty };
        return (
            new NumberStyle { Scale = 1 / size, Chinese = chinese + name }.WithDecimals(2),
            new NumberStyle { Scale = 1 / englishSize, English = english, EnglishPrefix = (currency == "CNY" ? "RMB" : currency) + " " }.WithDecimals(2));
    }

    private static string? Name(string currency) => currency switch
    {
        "CNY" => "元",
        "HKD" => "港元",
        "USD" => "美元",
        "EUR" => "欧元",
        "GBP" => "英镑",
        "JPY" => "日元",
        _ => null,
    };
}
