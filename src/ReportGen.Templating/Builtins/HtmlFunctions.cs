using System.Text.RegularExpressions;

using ReportGen.Templating.Budgets;

using Functions = Scriban.Functions.HtmlFunctions;

namespace ReportGen.Templating.Builtins;

/// <summary>The namespace <c>html</c>.</summary>
internal static class HtmlFunctions
{
    // Scripts and styles with their content, comments, tags. A `>` in a quoted attribute does not end a tag; an attribute with an unclosed quote does not form one.
    private const string Markup =
        "<script.*?</script>|<style.*?</style>|<!--.*?-->" +
        "|<(?:[^=>]|=\"[^\"]*\"|='[^']*'|=[^\"'][^>\\s]*)*>";

    public static Library Create()
    {
        var library = new Library("html");
        library.Add("escape", "text", (in Call call) => call.Shows(Functions.Escape(call.Text(0))));
        library.Add("newline_to_br", "text", (in Call call) => call.Shows(Functions.NewlineToBr(call.Text(0))));
        library.Add("strip", "text", (in Call call) => call.Shows(call.Text(0) is { } text ? StripTags(call, text) : null));
        library.Add("url_encode", "text", (in Call call) => call.Shows(Functions.UrlEncode(call.Text(0))));
        library.Add("url_escape", "text", (in Call call) => call.Shows(Functions.UrlEscape(call.Text(0))));
        return library;
    }

    private static string StripTags(in Call call, string text)
    {
        // The search for the end of each of these may scan the whole text.
        int openings = Count(text, "<script") + Count(text, "<style") + Count(text, "<!--");
        call.Budget.CountWork(call.Span, text.Length / Budget.CharactersPerStep * (long)openings);
        return call.Render.State.Pattern(
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
}
