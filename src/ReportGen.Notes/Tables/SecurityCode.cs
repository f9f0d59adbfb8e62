namespace ReportGen.Notes.Tables;

/// <summary>Normalises the notations of security codes used by vendors: <c>600570.SH</c>, <c>00700.HK</c>.</summary>
internal static class SecurityCode
{
    /// <summary>The canonical code, or null if the text is not a code with an exchange.</summary>
    /// <param name="text">The cell, normalised.</param>
    public static string? Canonical(string text)
    {
        text = text.ToUpperInvariant();
        string[] parts = text.Split('.');
        if (parts.Length == 2 && ExchangeOf(parts[0]) is { } exchange && IsNumber(parts[1]))
        {
            // sh.600000
            return Join(parts[1], exchange);
        }

        if (parts.Length == 1 && text.Length == 8 && ExchangeOf(text[..2]) is { } before && IsNumber(text[2..]))
        {
            // SH600000
            return Join(text[2..], before);
        }

        if (parts.Length != 2 || parts[0].Length is 0 or > 12 || !parts[0].All(char.IsAsciiLetterOrDigit))
        {
            return null;
        }

        if (ExchangeOf(parts[1]) is { } suffix)
        {
            return IsNumber(parts[0]) ? Join(parts[0], suffix) : null;
        }

        // AAPL.O, 801750.SI: exchanges and index providers with only one notation.
        return parts[1].Length is >= 1 and <= 4 && parts[1].All(char.IsAsciiLetterUpper) ? text : null;
    }

    private static string? ExchangeOf(string word) => word switch
    {
        "SH" or "SS" or "XSHG" => "SH",
        "SZ" or "XSHE" => "SZ",
        "BJ" or "XBSE" => "BJ",
        "HK" or "XHKG" => "HK",
        _ => null,
    };

    private static string? Join(string number, string exchange)
    {
        int digits = exchange == "HK" ? 5 : 6;
        return number.Length == digits || (exchange == "HK" && number.Length < digits)
            ? $"{number.PadLeft(digits, '0')}.{exchange}"
            : null;
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
