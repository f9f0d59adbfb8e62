using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Navigation;

/// <summary>Writes page labels as ranges that count on (ISO 32000-1, 12.4.2).</summary>
internal static class PageLabelWriter
{
    private static readonly (int Value, string Text)[] RomanParts =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
        (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    public static void Write(PdfBuffer entry, ImmutableArray<PageFrame> pages)
    {
        entry.Raw("<</Nums["u8);
        PageLabel? last = null;
        for (int page = 0; page < pages.Length; page++)
        {
            // A page without label is called by its place.
            string text = pages[page].Label.Length > 0 ? pages[page].Label : (page + 1).ToString(CultureInfo.InvariantCulture);
            if (last is { Style: not null } counting && text == counting.Next().ToString())
            {
                last = counting.Next();
                continue;
            }

            PageLabel label = PageLabel.Parse(text);
            last = label;
            entry.Integer(page).Raw("<<"u8);
            if (label.Style is { } style)
            {
                entry.Raw("/S/"u8).Raw((byte)style);
                if (label.Number != 1)
                {
                    entry.Raw("/St"u8).Integer(label.Number);
                }
            }

            if (label.Prefix.Length > 0)
            {
                entry.Raw("/P"u8).Text(label.Prefix);
            }

            entry.Raw(">>"u8);
        }

        entry.Raw("]>>"u8);
    }

    /// <summary>A parsed label.</summary>
    /// <param name="Prefix">The text before the number.</param>
    /// <param name="Style">D decimal, r small Roman, R capital Roman; null for a label without number.</param>
    /// <param name="Number">The number.</param>
    private sealed record PageLabel(string Prefix, char? Style, int Number)
    {
        public static PageLabel Parse(string text)
        {
            foreach (char style in "rR")
            {
                if (FromRoman(style == 'r' ? text : text.ToLowerInvariant()) is { } roman
                    && new PageLabel(string.Empty, style, roman) is var label && label.ToString() == text)
                {
                    return label;
                }
            }

            string prefix = text.TrimEnd("0123456789".ToCharArray());
            return int.TryParse(text.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                && number > 0 && new PageLabel(prefix, 'D', number) is var numbered && numbered.ToString() == text
                ? numbered
                : new PageLabel(text, null, 0);
        }

        public PageLabel Next() => this with { Number = Number + 1 };

        public override string ToString() => Prefix + Style switch
        {
            'r' => ToRoman(Number),
            'R' => ToRoman(Number).ToUpperInvariant(),
            'D' => Number.ToString(CultureInfo.InvariantCulture),
            _ => string.Empty,
        };

        private static string ToRoman(int number)
        {
            string text = string.Empty;
            foreach ((int value, string part) in RomanParts)
            {
                for (; number >= value; number -= value)
                {
                    text += part;
                }
            }

            return text;
        }

        private static int? FromRoman(string text)
        {
            int number = 0;
            int at = 0;
            foreach ((int value, string part) in RomanParts)
            {
                while (string.CompareOrdinal(text, at, part, 0, part.Length) == 0)
                {
                    number += value;
                    at += part.Length;
                }
            }

            return at == text.Length ? number : null;
        }
    }
}
