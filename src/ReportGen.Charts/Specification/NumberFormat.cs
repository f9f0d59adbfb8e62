namespace ReportGen.Charts;

/// <summary>How numbers are written. Rounded half away from zero, thousands with commas, minus as U+2212.</summary>
public sealed record NumberFormat
{
    /// <summary>The plain form.</summary>
    public static NumberFormat Plain { get; } = new();

    /// <summary>Percent points with a percent sign: 12.5 is written 12.5%.</summary>
    public static NumberFormat Percent { get; } = new() { Suffix = "%" };

    /// <summary>Fraction digits; null writes as many as the values need, at most four.</summary>
    public int? Decimals { get; init; }

    /// <summary>What stands behind the number, such as <c>%</c> or <c>x</c>.</summary>
    public string Suffix { get; init; } = string.Empty;

    /// <summary>True writes a plus before numbers over zero.</summary>
    public bool IsSigned { get; init; }
}
