using ReportGen.Foundation.Data;

namespace ReportGen.Templating.Reporting;

/// <summary>The style of a number: its format, and its prefix and suffix in each language.</summary>
internal sealed record NumberStyle
{
    // Without a number of digits a value is shown with all its digits; a quotient has 28.
    private const int MaximumOwnDecimals = 4;

    /// <summary>Per cent.</summary>
    public static NumberStyle Percent { get; } = new() { Chinese = "%", English = "%" };

    /// <summary>Percentage points.</summary>
    public static NumberStyle Points { get; } = new() { Chinese = "个百分点", English = "ppt" };

    /// <summary>Basis points.</summary>
    public static NumberStyle BasisPoints { get; } = new NumberStyle { Chinese = "个基点", English = "bp" }.WithDecimals(0);

    /// <summary>A multiple, such as a price–earnings ratio.</summary>
    public static NumberStyle Multiple { get; } = new NumberStyle { Chinese = "倍", English = "x", IsPositive = true }.WithDecimals(1);

    /// <summary>The factor that the number is first multiplied by.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>The format of the number if no number of digits is given.</summary>
    public DecimalFormat Format { get; private init; } = new() { MaximumDecimals = MaximumOwnDecimals };

    /// <summary>True for a figure that is not meaningful if it is zero or negative, such as the multiple of a loss.</summary>
    public bool IsPositive { get; init; }

    /// <summary>The unit after the number in Chinese.</summary>
    public string Chinese { get; init; } = string.Empty;

    /// <summary>The unit after the number in English.</summary>
    public string English { get; init; } = string.Empty;

    /// <summary>The text before the number in English.</summary>
    public string EnglishPrefix { get; init; } = string.Empty;

    /// <summary>A style without units.</summary>
    /// <param name="format">The format of numbers.</param>
    public static NumberStyle Of(DecimalFormat format) => new() { Format = format with { MaximumDecimals = MaximumOwnDecimals } };

    /// <summary>The style with a plus sign before positive numbers.</summary>
    public NumberStyle Signed() => this with { Format = Format with { IsSigned = true } };

    /// <summary>The style with a number of fraction digits.</summary>
    /// <param name="decimals">Fraction digits; null for those of the style.</param>
    public NumberStyle WithDecimals(int? decimals) => decimals is null ? this : this with { Format = Format with { Decimals = decimals } };

    /// <summary>The unit after the number.</summary>
    /// <param name="language">The language.</param>
    public string Unit(ReportLanguage language) => language is ReportLanguage.Chinese ? Chinese : English;

    /// <summary>The number that is shown, before it is scaled.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">Fraction digits; null for those of the style.</param>
    public decimal Round(decimal value, int? decimals) => WithDecimals(decimals).Format.Round(value);

    /// <summary>Formats a number; false if it is too large.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">Fraction digits; null for those of the style.</param>
    /// <param name="language">The language.</param>
    /// <param name="text">The formatted number.</param>
    public bool TryWrite(decimal value, int? decimals, ReportLanguage language, out string text)
    {
        text = string.Empty;
        if (Scale > 1 && Math.Abs(value) > decimal.MaxValue / Scale)
        {
            return false;
        }

        string number = WithDecimals(decimals).Format.Format(value * Scale);
        text = language is ReportLanguage.Chinese ? number + Chinese : EnglishPrefix + number + English;
        return true;
    }
}
