using System.Net;
using System.Text;

using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>The namespace <c>html</c>.</summary>
internal static class HtmlFunctions
{
    private const string KeptInUrls = "-_.!~*'();/?:@&=+$,#[]";

    public static ScriptObject Create()
    {
        var library = new ScriptObject { Name = "html" };
        library.Add("escape", "text", (in Call call) => call.Shows(WebUtility.HtmlEncode(call.Text(0))));
        library.Add("newline_to_br", "text", (in Call call) => call.Shows(call.Text(0)?.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "<br />\n", StringComparison.Ordinal)));
        library.Add("strip", "text", (in Call call) => call.Shows(StripTags(call.TextOrEmpty(0))));
        library.Add("url_encode", "text", (in Call call) => call.Shows(call.Has(0) ? Uri.EscapeDataString(call.TextOrEmpty(0)) : null));
        library.Add("url_escape", "text", (in Call call) => call.Shows(call.Has(0) ? EscapeUrl(call.TextOrEmpty(0)) : null));
        return library;
    }

    /// <summary>Takes out tags, comments, and scripts and styles with all that is in them.</summary>
    private static string StripTags(string text)
    {
        var kept = new StringBuilder(text.Length);
        int i = 0;
        while (i < text.Length)
        {
            if (text[i] != '<')
            {
                kept.Append(text[i++]);
                continue;
            }

            int end = EndOf(text, i, "<script", "</script>") ?? EndOf(text, i, "<style", "</style>") ?? EndOf(text, i, "<!--", "-->") ?? EndOfTag(text, i);
            if (end < 0)
            {
                kept.Append(text[i++]);
            }
            else
            {
                i = end;
            }
        }

        return kept.ToString();
    }

    private static int? EndOf(string text, int at, string open, string close)
    {
        if (string.Compare(text, at, open, 0, open.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return null;
        }

        int end = text.IndexOf(close, at, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? null : end + close.Length;
    }

    /// <summary>Offset behind the tag; a closing bracket in quotes does not end it. -1 when it does not end.</summary>
    private static int EndOfTag(string text, int at)
    {
        char quote = '\0';
        for (int i = at + 1; i < text.Length; i++)
        {
            char c = text[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i + 1;
            }
        }

        int plain = text.IndexOf('>', at);
        return plain < 0 ? -1 : plain + 1;
    }

    private static string EscapeUrl(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || KeptInUrls.Contains((char)rune.Value)))
            {
                escaped.Append((char)rune.Value);
            }
            else
            {
                escaped.Append(Uri.EscapeDataString(rune.ToString()));
            }
        }

        return escaped.ToString();
    }
}
