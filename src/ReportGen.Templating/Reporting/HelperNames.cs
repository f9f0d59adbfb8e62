using System.Collections.Frozen;

namespace ReportGen.Templating.Reporting;

/// <summary>Function names of spreadsheets and other engines, with the equivalent helpers.</summary>
internal static class HelperNames
{
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["abs"] = "math.abs",
        ["average"] = "calc.mean",
        ["avg"] = "calc.mean",
        ["compound_growth"] = "calc.cagr",
        ["currency"] = "fmt.money",
        ["divide"] = "calc.ratio",
        ["join"] = "array.join",
        ["pct"] = "fmt.percent",
        ["percentage"] = "fmt.percent",
        ["quarter"] = "fmt.date \"quarter\"",
        ["quartile"] = "calc.quantile",
        ["std"] = "calc.deviation",
        ["stddev"] = "calc.deviation",
        ["stdev"] = "calc.deviation",
        ["thousands"] = "fmt.number",
        ["times"] = "fmt.multiple",
        ["total"] = "calc.sum",
        ["wavg"] = "calc.weighted_mean",
        ["yoy"] = "calc.growth",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The helper for an unknown name, or null.</summary>
    /// <param name="name">The name after the dot.</param>
    public static string? Find(string name) => Known.GetValueOrDefault(name);

    /// <summary>The helper for a name written without its library, or null.</summary>
    /// <param name="name">The name.</param>
    public static string? FindBare(string name) =>
        CalculationFunctions.Library.Contains(name) ? $"calc.{name}"
        : FormatFunctions.Library.Contains(name) ? $"fmt.{name}"
        : Find(name);
}
