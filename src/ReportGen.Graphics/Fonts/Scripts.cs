namespace ReportGen.Graphics.Fonts;

/// <summary>Coarse kinds of characters that decide how text is set.</summary>
public static class Scripts
{
    /// <summary>True for a Han character or kana: a square character that is not punctuation.</summary>
    /// <param name="codePoint">A Unicode code point.</param>
    public static bool IsHan(int codePoint) => codePoint switch
    {
        < 0x2E80 => false,
        >= 0x4E00 and <= 0x9FFF => true,
        >= 0x2E80 and <= 0x2FDF => true,
        0x3005 or 0x3006 or 0x3007 => true,
        >= 0x3021 and <= 0x3029 => true,
        0x30A0 or 0x30FB => false,
        >= 0x3041 and <= 0x3096 => true,
        >= 0x309D and <= 0x30FF => true,
        >= 0x3105 and <= 0x312F => true,
        >= 0x3220 and <= 0x33FF => true,
        >= 0x3400 and <= 0x4DBF => true,
        >= 0xF900 and <= 0xFAFF => true,
        >= 0x20000 and <= 0x3FFFD => true,
        _ => false,
    };

    /// <summary>True for any East Asian character: Han, kana, Hangul, their punctuation and full-width forms.</summary>
    /// <param name="codePoint">A Unicode code point.</param>
    public static bool IsEastAsian(int codePoint) => codePoint switch
    {
        < 0x1100 => false,
        <= 0x11FF => true,
        < 0x2E80 => false,
        <= 0xA4CF => true,
        >= 0xAC00 and <= 0xD7AF => true,
        >= 0xF900 and <= 0xFAFF => true,
        >= 0xFE30 and <= 0xFE4F => true,
        >= 0xFF01 and <= 0xFFEF => true,
        >= 0x20000 and <= 0x3FFFD => true,
        _ => false,
    };

    /// <summary>
    /// True for characters separated from Han characters by a small gap: letters and digits of Latin, Greek and
    /// Cyrillic, and the signs attached to a number (typography of mixed text, CLREQ 3.2.1).
    /// </summary>
    /// <param name="codePoint">A Unicode code point.</param>
    public static bool IsWestern(int codePoint) => codePoint switch
    {
        '%' or '$' or '+' or '#' or '@' or '&' => true,
        < 0x80 => char.IsAsciiLetterOrDigit((char)codePoint),
        0xB0 or 0xB1 or 0xA3 or 0xA5 or 0xB5 or 0xA9 or 0xAE => true,
        0xD7 or 0xF7 => false,
        >= 0xC0 and <= 0x052F => true,
        >= 0x1E00 and <= 0x1FFF => true,
        0x2030 or 0x20AC or 0x2103 or 0x2109 or 0x2122 or 0x2212 => true,
        _ => false,
    };

    /// <summary>True for letters that run from right to left: Hebrew, Arabic, Syriac and their like (Unicode bidirectional classes R and AL).</summary>
    /// <param name="codePoint">A Unicode code point.</param>
    public static bool IsRightToLeft(int codePoint) => codePoint switch
    {
        < 0x0590 => false,
        <= 0x08FF => true,
        >= 0xFB1D and <= 0xFDFF => true,
        >= 0xFE70 and <= 0xFEFE => true,
        >= 0x10800 and <= 0x10FFF => true,
        >= 0x1E800 and <= 0x1EFFF => true,
        _ => false,
    };

    /// <summary>True for a character that is invisible and takes no space: joiners, variation selectors, soft hyphen.</summary>
    /// <param name="codePoint">A Unicode code point.</param>
    public static bool IsIgnorable(int codePoint) => codePoint switch
    {
        < 0xAD => false,
        0xAD or 0x034F or 0x061C or 0xFEFF => true,
        >= 0x200B and <= 0x200F => true,
        >= 0x202A and <= 0x202E => true,
        >= 0x2060 and <= 0x206F => true,
        >= 0xFE00 and <= 0xFE0F => true,
        >= 0xE0000 and <= 0xE0FFF => true,
        _ => false,
    };

    /// <summary>True for quotation marks, dashes and dots whose code points Chinese and Western text share.</summary>
    /// <param name="codePoint">A Unicode code point.</param>
    public static bool IsSharedPunctuation(int codePoint) => codePoint is
        0x2018 or 0x2019 or 0x201C or 0x201D or 0x2014 or 0x2026 or 0x00B7 or 0x2010 or 0x2013;

    /// <summary>True when a language tag specifies Chinese.</summary>
    /// <param name="language">A tag such as <c>zh-CN</c>; null is treated as Chinese, the default of the engine.</param>
    public static bool IsChinese(string? language) =>
        language is null || language.StartsWith("zh", StringComparison.OrdinalIgnoreCase);
}
