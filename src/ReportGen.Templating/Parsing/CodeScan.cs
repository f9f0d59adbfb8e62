using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Templating.Parsing;

/// <summary>
/// Finds code that must not reach Scriban's parser: long paths, <c>x.y.y.y…</c> or <c>x[0][0][0]…</c>, which it parses into
/// a tree as deep as the path is long and walks recursively; and numbers with too many digits.
/// </summary>
internal static partial class CodeScan
{
    // More than the allowed depth: the tree is checked exactly afterwards.
    private const int MaximumLinks = 400;

    // 10^9999 has ten thousand digits, 512 hexadecimal digits are 2048 bits; more is an attack, not a number.
    private const int MaximumExponent = 9999;
    private const int MaximumDigits = 10_000;
    private const int MaximumRadixDigits = 512;

    /// <summary>A finding.</summary>
    /// <param name="Start">Offset.</param>
    /// <param name="Length">Number of characters.</param>
    /// <param name="IsNumber">True for a number, false for a path.</param>
    internal readonly record struct Finding(int Start, int Length, bool IsNumber);

    /// <summary>The first finding, or null.</summary>
    /// <param name="text">The text of a template.</param>
    /// <param name="isCode">True when all of it is code.</param>
    public static Finding? Find(string text, bool isCode)
    {
        int from = isCode ? 0 : NextCode(text, 0);
        while (from >= 0)
        {
            int end = isCode ? text.Length : text.IndexOf("}}", from, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            if (FindPath(text, from, end) is { } place)
            {
                return new Finding(place, 1, IsNumber: false);
            }

            if (FindNumber(text, from, end) is { } number)
            {
                return number;
            }

            from = NextCode(text, end);
        }

        return null;
    }

    private static int NextCode(string text, int from)
    {
        int start = from >= text.Length ? -1 : text.IndexOf("{{", from, StringComparison.Ordinal);
        return start < 0 ? -1 : start + 2;
    }

    private static Finding? FindNumber(string text, int from, int end)
    {
        // The shortest of these numbers has seven characters.
        const int Shortest = 7;
        for (int i = from; i < end - Shortest + 1; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            int start = i;
            while (i < end && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '_' or '+'))
            {
                i++;
            }

            if (i - start >= Shortest && IsTooLarge(text.AsSpan(start, i - start)))
            {
                return new Finding(start, i - start, IsNumber: true);
            }
        }

        return null;
    }

    private static bool IsTooLarge(ReadOnlySpan<char> number)
    {
        if (number[0] == '0' && number[1] is 'x' or 'X' or 'b' or 'B')
        {
            return number.Length - 2 > MaximumRadixDigits;
        }

        int exponent = number.IndexOfAny('e', 'E');
        return number.Length > MaximumDigits
            || (exponent > 0 && !(int.TryParse(number[(exponent + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) && value <= MaximumExponent)
                && Exponent().IsMatch(number));
    }

    private static int? FindPath(string text, int from, int end)
    {
        if (end - from <= MaximumLinks)
        {
            return null;
        }

        var outer = new Stack<int>();
        int links = 0;
        bool isAfterDot = false;
        for (int i = from; i < end; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '.' or '+' or '-':
                    links++;
                    isAfterDot = c == '.';
                    break;
                case '[' or '(':
                    outer.Push(links + 1);
                    links = 0;
                    isAfterDot = false;
                    break;
                case ']' or ')':
                    links = outer.TryPop(out int known) ? known : links;
                    break;
                case ' ' or '\t' or '\r' or '?':
                    break;
                default:
                    bool isName = char.IsLetterOrDigit(c) || c is '_' or '$';
                    bool isStart = isName && !isAfterDot && (i == 0 || !(char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '_' or '$'));
                    links = isStart || !isName ? 0 : links;
                    isAfterDot = false;
                    break;
            }

            if (links > MaximumLinks)
            {
                return i;
            }
        }

        return null;
    }

    [GeneratedRegex("^[0-9_]+[eE][+]?[0-9]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Exponent();
}
