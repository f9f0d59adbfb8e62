using System.Globalization;

using ReportGen.Foundation.Sources;

namespace ReportGen.Graphics.Svg.Reading;

/// <summary>Reads the numbers of SVG values, one after the other, with the separators that SVG allows.</summary>
/// <param name="text">The value.</param>
internal sealed class SvgNumbers(string text)
{
    // Larger numbers are errors; sums of numbers within this limit stay finite.
    private const double Largest = 1e7;

    private int _at;

    /// <summary>True at the end of the value.</summary>
    public bool IsAtEnd
    {
        get
        {
            SkipSeparators();
            return _at >= text.Length;
        }
    }

    /// <summary>The current character, after separators; 0 at the end.</summary>
    public char Peek => IsAtEnd ? '\0' : text[_at];

    /// <summary>Reads the current character.</summary>
    public char Take() => text[_at++];

    /// <summary>Reads a number.</summary>
    public bool TryTake(out double number)
    {
        SkipSeparators();
        int end = EndOfNumber(_at);
        bool isRead = double.TryParse(text.AsSpan(_at, end - _at), NumberStyles.Float, CultureInfo.InvariantCulture, out number);
        if (!isRead || !(Math.Abs(number) <= Largest))
        {
            number = 0;
            return false;
        }

        _at = end;
        return true;
    }

    /// <summary>Reads a flag of an arc: 0 or 1, also without a separator after it.</summary>
    public bool TryTakeFlag(out bool flag)
    {
        flag = Peek == '1';
        if (Peek is not ('0' or '1'))
        {
            return false;
        }

        _at++;
        return true;
    }

    /// <summary>The rest of the value after the numbers read.</summary>
    public string Rest => text[_at..].Trim();

    /// <summary>All numbers of a value; null when it contains anything else.</summary>
    public static double[]? All(string text)
    {
        var numbers = new SvgNumbers(text);
        var all = new List<double>();
        while (!numbers.IsAtEnd)
        {
            if (!numbers.TryTake(out double number))
            {
                return null;
            }

            all.Add(number);
        }

        return [.. all];
    }

    /// <summary>A length in user units.</summary>
    /// <param name="text">The value, such as <c>12</c>, <c>3mm</c>, <c>1.2em</c>, <c>50%</c>.</param>
    /// <param name="em">Current font size in user units.</param>
    /// <param name="whole">The length that 100 % refers to.</param>
    public static double? Length(string text, double em, double whole)
    {
        var numbers = new SvgNumbers(text);
        if (!numbers.TryTake(out double number))
        {
            return null;
        }

        double? unit = numbers.Rest.ToLowerInvariant() switch
        {
            "" or "px" => 1,
            "pt" => 96 / 72.0,
            "pc" => 16,
            "mm" => 96 / 25.4,
            "cm" => 96 / 2.54,
            "in" => 96,
            "em" => em,
            "ex" => em / 2,
            "%" => whole / 100,
            _ => null,
        };
        return unit is { } factor ? number * factor : null;
    }

    /// <summary>A length of an element, or a default when it has none; an invalid one is reported.</summary>
    public static double Length(SvgNode node, string attribute, double fallback, double em, double whole, SvgReport report)
    {
        if (node[attribute] is not { } text || text.Trim() == "auto")
        {
            return fallback;
        }

        return Length(text, em, whole) ?? Unreadable(node.SpanOf(attribute), attribute, text, fallback, report);
    }

    private static double Unreadable(SourceSpan span, string attribute, string text, double fallback, SvgReport report)
    {
        report.BadValue(span, $"The length of '{attribute}'", text, "Write a number, with a unit or without, such as 12, 3mm or 50%.");
        return fallback;
    }

    private void SkipSeparators()
    {
        while (_at < text.Length && (char.IsWhiteSpace(text[_at]) || text[_at] == ','))
        {
            _at++;
        }
    }

    private int EndOfNumber(int start)
    {
        int i = start;
        if (i < text.Length && text[i] is '+' or '-')
        {
            i++;
        }

        bool hasPoint = false;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] == '.' && !hasPoint)))
        {
            hasPoint |= text[i] == '.';
            i++;
        }

        // An exponent counts only with digits after it: the e of "1em" is a unit.
        if (i > start && i + 1 < text.Length && text[i] is 'e' or 'E')
        {
            int figures = text[i + 1] is '+' or '-' ? i + 2 : i + 1;
            if (figures < text.Length && char.IsAsciiDigit(text[figures]))
            {
                i = figures;
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                {
                    i++;
                }
            }
        }

        return i;
    }
}
