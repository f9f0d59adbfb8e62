using System.Text;

namespace ReportGen.Pdf.Syntax;

/// <summary>Prepares text for writing: whole surrogate pairs, bounded length.</summary>
internal static class UnicodeText
{
    /// <summary>The text with every unpaired surrogate replaced by U+FFFD.</summary>
    public static string Repair(string text)
    {
        bool isSound = true;
        for (int i = 0; i < text.Length && isSound; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else
            {
                isSound = !char.IsSurrogate(text[i]);
            }
        }

        if (isSound)
        {
            return text;
        }

        var repaired = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            repaired.Append(rune.ToString());
        }

        return repaired.ToString();
    }

    /// <summary>The first characters of a text; a surrogate pair is never split.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        return char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
    }
}
