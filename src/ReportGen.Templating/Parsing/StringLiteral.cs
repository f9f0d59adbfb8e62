using System.Globalization;
using System.Text;

namespace ReportGen.Templating.Parsing;

/// <summary>Reads the characters of a quoted string.</summary>
internal static class StringLiteral
{
    /// <summary>Reads the characters between the quotes.</summary>
    /// <param name="text">The template.</param>
    /// <param name="from">Offset of the first character.</param>
    /// <param name="to">Offset behind the last character.</param>
    /// <param name="isInterpolated">True when braces can be escaped.</param>
    /// <param name="isVerbatim">True when nothing was escaped.</param>
    /// <param name="isBroken">True when a backslash starts no escape.</param>
    public static string Read(string text, int from, int to, bool isInterpolated, out bool isVerbatim, out bool isBroken)
    {
        isBroken = false;
        isVerbatim = text.IndexOf('\\', from, to - from) < 0;
        if (isVerbatim)
        {
            return text.Substring(from, to - from);
        }

        var builder = new StringBuilder(to - from);
        for (int i = from; i < to; i++)
        {
            char c = text[i];
            if (c != '\\' || i + 1 >= to)
            {
                builder.Append(c);
                continue;
            }

            c = text[++i];
            switch (c)
            {
                case '0': builder.Append('\0'); break;
                case 'b': builder.Append('\b'); break;
                case 'f': builder.Append('\f'); break;
                case 'n': builder.Append('\n'); break;
                case 'r': builder.Append('\r'); break;
                case 't': builder.Append('\t'); break;
                case 'v': builder.Append('\v'); break;
                case '\'' or '"' or '\\': builder.Append(c); break;
                case '{' when isInterpolated: builder.Append(c); break;
                case '\n': break;
                case '\r':
                    // A backslash before a line break joins the lines.
                    i += i + 1 < to && text[i + 1] == '\n' ? 1 : 0;
                    break;
                case 'u':
                    i += AppendHex(builder, text.AsSpan(i + 1, Math.Min(4, to - i - 1)));
                    break;
                case 'x':
                    i += AppendHex(builder, text.AsSpan(i + 1, Math.Min(2, to - i - 1)));
                    break;
                default:
                    isBroken = true;
                    break;
            }
        }

        return builder.ToString();
    }

    private static int AppendHex(StringBuilder builder, ReadOnlySpan<char> digits)
    {
        // The lexer has reported digits that are none.
        if (ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
        {
            builder.Append((char)code);
        }

        return digits.Length;
    }
}
