using System.Collections.Frozen;

namespace ReportGen.Content.Tables;

/// <summary>Brings the ways in which vendors write a security's code to one: <c>600570.SH</c>, <c>00700.HK</c>.</summary>
internal static class SecurityCode
{
    private static readonly FrozenDictionary<string, string> Exchanges = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["SH"] = "SH",
        ["SS"] = "SH",
        ["XSHG"] = "SH",
        ["SZ"] = "SZ",
        ["XSHE"] = "SZ",
        ["BJ"] = "BJ",
        ["XBSE"] = "BJ",
        ["HK"] = "HK",
        ["XHKG"] = "HK",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The canonical code, or null when the text is no code with its exchange.</summary>
    /// <param name="text">The cell, normalised.</param>
    public static string? Canonical(string text)
    {
        text = text.ToUpperInvariant();
        string[] parts = text.Split('.');
        if (parts.Length == 2 && Exchanges.TryGetValue(parts[0], out string? exchange) && IsNumber(parts[1]))
        {
            // sh.600000
            return Join(parts[1], exchange);
        }

        if (parts.Length == 1 && text.Length == 8 && Exchanges.TryGetValue(text[..2], out exchange) && IsNumber(text[2..]))
        {
            // SH600000
            return Join(text[2..], exchange);
        }

        if (parts.Length != 2 || parts[0].Length is 0 or > 12 || !parts[0].All(char.IsAsciiLetterOrDigit))
        {
            return null;
        }

        if (Exchanges.TryGetValue(parts[1], out exchange))
        {
            return IsNumber(parts[0]) ? Join(parts[0], exchange) : null;
        }

        // AAPL.O, 801750.SI: exchanges and index makers that are written in one way only.
        return parts[1].Length is >= 1 and <= 4 && parts[1].All(char.IsAsciiLetterUpper) ? text : null;
    }

    private static string? Join(string number, string exchange)
    {
        int digits = exchange == "HK" ? 5 : 6;
        return number.Length == digits || (exchange == "HK" && number.Length < digits)
            ? $"{number.PadLeft(digits, '0')}.{exchange}"
            : null;
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
