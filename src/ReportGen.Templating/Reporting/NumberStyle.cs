namespace ReportGen.Templating.Reporting;

/// <summary>How a helper shows a number.</summary>
internal sealed record NumberStyle
{
    /// <summary>What the number is multiplied by first.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>Fraction digits when the author asks for none; null for those that the number has.</summary>
    public int? Decimals { get; init; }

    /// <summary>True to write a plus before a positive number.</summary>
    public bool IsSigned { get; init; }

    /// <summary>True to part thousands by commas.</summary>
    public bool IsGrouped { get; init; } = true;

    /// <summary>True to write a negative number in parentheses instead of with a minus.</summary>
    public bool IsAccounting { get; init; }

    /// <summary>True for a figure that means nothing when it is zero or negative, such as the multiple of a loss.</summary>
    public bool IsPositive { get; init; }

    /// <summary>The unit behind the number in Chinese.</summary>
    public string Chinese { get; init; } = string.Empty;

    /// <summary>The unit behind the number in English.</summary>
    public string English { get; init; } = string.Empty;

    /// <summary>What stands before the number in English.</summary>
    public string EnglishPrefix { get; init; } = string.Empty;

    /// <summary>The unit behind the number.</summary>
    public string Unit(ReportLanguage language) => language is ReportLanguage.Chinese ? Chinese : English;

    /// <summary>Writes a number; false when it is too large.</summary>
    public bool TryWrite(decimal value, int? decimals, ReportLanguage language, out string text)
    {
        text = string.Empty;
        if (Scale > 1 && Math.Abs(value) > decimal.MaxValue / Scale)
        {
            return false;
        }

        string number = NumberFormat.Write(value * Scale, decimals ?? Decimals, IsSigned, IsGrouped, IsAccounting);
        text = language is ReportLanguage.Chinese ? number + Chinese : EnglishPrefix + number + English;
        return true;
    }
}
