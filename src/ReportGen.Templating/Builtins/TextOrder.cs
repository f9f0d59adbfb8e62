using System.Globalization;

namespace ReportGen.Templating.Builtins;

/// <summary>
/// The order of texts: spaces, punctuation, digits, letters regardless of case and accents; of texts that are equal
/// so far, the one without accents and then the one in lower case comes first. Chinese characters follow in the
/// order of Unicode. The order is the same on every machine and does not depend on the operating system.
/// </summary>
internal static class TextOrder
{
    // Punctuation in the order of the root collation (Unicode Technical Standard 10, DUCET).
    private const string Marks = "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";

    private const string LatinLetters =
        "àaáaâaãaäaåaāaăaąaçcćcĉcċcčcďdđdèeéeêeëeēeĕeėeęeěeĝgğgġgģgĥhħhìiíiîiïiĩiīiĭiįiıiĵjķkĺlļlľlłl" +
        "ñnńnņnňnòoóoôoõoöoøoōoŏoőoŕrŗrřrśsŝsşsšsţtťtŧtùuúuûuüuũuūuŭuůuűuųuŵwýyÿyŷyźzżzžz";

    private static readonly Dictionary<char, char> BaseLetters = Enumerable
        .Range(0, LatinLetters.Length / 2)
        .ToDictionary(i => LatinLetters[i * 2], i => LatinLetters[(i * 2) + 1]);

    /// <summary>Compares two texts.</summary>
    public static int Compare(string first, string second)
    {
        int length = Math.Min(first.Length, second.Length);
        int accents = 0;
        int cases = 0;
        for (int i = 0; i < length; i++)
        {
            char a = first[i];
            char b = second[i];
            if (a == b)
            {
                continue;
            }

            char smallA = char.ToLowerInvariant(a);
            char smallB = char.ToLowerInvariant(b);
            int order = Weight(smallA).CompareTo(Weight(smallB));
            if (order != 0)
            {
                return order;
            }

            accents = accents != 0 ? accents : smallA.CompareTo(smallB);
            cases = cases != 0 ? cases : char.IsLower(a).CompareTo(char.IsLower(b)) * -1;
        }

        if (first.Length != second.Length)
        {
            return first.Length.CompareTo(second.Length);
        }

        return accents != 0 ? accents : cases;
    }

    private static int Weight(char c)
    {
        int mark = Marks.IndexOf(c, StringComparison.Ordinal);
        if (mark >= 0)
        {
            return 0x20 + mark;
        }

        if (char.IsWhiteSpace(c))
        {
            return 0x10;
        }

        if (BaseLetters.TryGetValue(c, out char letter))
        {
            return 0x1000 + letter;
        }

        return char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or < UnicodeCategory.NonSpacingMark ? 0x1000 + c : 0x200 + (c >> 4);
    }
}
