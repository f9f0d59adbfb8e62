using System.Net;
using System.Text;
using System.Text.RegularExpressions;

using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>The namespace <c>html</c>.</summary>
internal static class HtmlFunctions
{
    // Scripts and styles with all that is in them, comments, tags. A `>` in a quoted attribute ends no tag; an attribute whose quote stays open makes none.
    private const string Markup =
        "<script.*?</script>|<style.*?</style>|<!--.*?-->" +
        "|<(?:[^=>]|=\"[^\"]*\"|='[^']*'|=[^\"'][^>\\s]*)*>";

    private const string KeptInUrls = "-_.!~*'();/?:@&=+$,#[]";

    public static ScriptObject Create()
    {
        var library = new ScriptObject { Name = "html" };
        library.Add("escape", "text", (in Call call) => call.Shows(WebUtility.HtmlEncode(call.Text(0))));
        library.Add("newline_to_br", "text", (in Call call) => call.Shows(call.Text(0) is { } text ? BreakLines(text) : null));
        library.Add("strip", "text", (in Call call) => call.Shows(call.Text(0) is { } text ? StripTags(call, text) : null));
        library.Add("url_encode", "text", (in Call call) => call.Shows(call.Has(0) ? Uri.EscapeDataString(call.TextOrEmpty(0)) : null));
        library.Add("url_escape", "text", (in Call call) => call.Shows(call.Has(0) ? EscapeUrl(call.TextOrEmpty(0)) : null));
        return library;
    }

    private static string StripTags(in Call call, string text)
    {
        // Each of these may look for its end through all of the text.
        int openings = Count(text, "<script") + Count(text, "<style") + Count(text, "<!--");
        call.Evaluator.CountWork(call.Caller, text.Length / Evaluator.CharactersPerStep * (long)openings);
        return call.Evaluator.Pattern(
            Markup,
            RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking).Replace(text, string.Empty);
    }

    private static int Count(string text, string opening)
    {
        int count = 0;
        for (int at = text.IndexOf(opening, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(opening, at + opening.Length, StringComparison.OrdinalIgnoreCase))
        {
            count++;
        }

        return count;
    }

    private static string BreakLines(string text)
    {
        var broken = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool isSecond = text[i] == '\n' && i > 0 && text[i - 1] == '\r';
            broken.Append(text[i] is '\r' or '\n' && !isSecond ? "<br />" : string.Empty).Append(text[i]);
        }

        return broken.ToString();
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
