using System.Diagnostics;
using System.Text.RegularExpressions;

using Scriban.Runtime;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Budgets;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>The namespace <c>regex</c>. Each search has a time limit.</summary>
internal static class RegexFunctions
{
    public static Library Create()
    {
        var library = new Library("regex");
        library.Add("escape", "pattern", (in Call call) => call.Shows(Regex.Escape(RequireText(call, 0))));
        library.Add("match", "text pattern options?", (in Call call) => Search(call, 2, Match));
        library.Add("matches", "text pattern options?", (in Call call) => Search(call, 2, Matches));
        library.Add("replace", "text pattern replace options?", (in Call call) => Search(call, 3, Replace));
        library.Add("split", "text pattern options?", (in Call call) => Search(call, 2, Split));
        library.Add("unescape", "pattern", Unescape);
        return library;
    }

    private delegate Value SearchBody(in Call call, Regex regex, string text);

    private static Value Search(in Call call, int optionsIndex, SearchBody body)
    {
        // Missing arguments are reported in the order pattern, text, replacement.
        if (!call.Has(1))
        {
            throw call.Fail(1, TemplateCodes.Pattern, "The pattern is null.", "Pass a text.");
        }

        for (int i = 0; i < optionsIndex; i++)
        {
            RequireText(call, i);
        }

        try
        {
            string pattern = call.TextOrEmpty(1);
            if (call.Budget.Limits.PatternLength is > 0 and var limit && pattern.Length > limit)
            {
                throw call.Fail(1, TemplateCodes.Pattern, FormattableString.Invariant($"The pattern is longer than {limit} characters."), "Write a shorter pattern.");
            }

            // Parsing a pattern takes far longer than reading its characters.
            call.Budget.CountWork(call.Span, pattern.Length);
            Regex regex = call.Render.State.Pattern(pattern, ReadOptions(call, optionsIndex));
            long start = Stopwatch.GetTimestamp();
            Value result = body(call, regex, call.TextOrEmpty(0));
            call.Budget.CountPatternTime(call.Span, Stopwatch.GetElapsedTime(start));
            return result;
        }
        catch (RegexMatchTimeoutException)
        {
            throw Budget.Fatal(call.Span, TemplateCodes.TimeLimit, "The search with this pattern takes too long.", "Write a simpler pattern, without nested repetitions.");
        }
        catch (RegexParseException error)
        {
            throw call.Fail(TemplateCodes.Pattern, $"The pattern cannot be read: {error.Message}", "Check brackets and backslashes; write patterns as verbatim strings `` `...` ``.");
        }
    }

    private static string RequireText(in Call call, int index) =>
        call.Text(index) ?? throw call.Fail(TemplateCodes.Types, $"`{call.Name}` requires a text, not null.", "Pass a text.");

    private static RegexOptions ReadOptions(in Call call, int index)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (char c in call.TextOrEmpty(index))
        {
            options |= c switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return options;
    }

    private static ScriptArray Groups(in Call call, Match match, string text)
    {
        var groups = new ScriptArray();
        foreach (Group group in match.Groups.Values)
        {
            call.Budget.CountText(call.Span, group.Length);
            groups.Add(group.Success ? call.Part(text, group.Index, group.Length).Boxed : string.Empty);
        }

        return groups;
    }

    private static Value Match(in Call call, Regex regex, string text)
    {
        Match match = regex.Match(text);
        return Value.Of(match.Success ? Groups(call, match, text) : new ScriptArray());
    }

    private static Value Matches(in Call call, Regex regex, string text)
    {
        var matches = new ScriptArray();
        for (Match match = regex.Match(text); match.Success; match = match.NextMatch())
        {
            matches.Add(Groups(call, match, text));
            CountParts(call, matches.Count);
        }

        return Value.Of(matches);
    }

    private static Value Replace(in Call call, Regex regex, string text)
    {
        string replacement = call.TextOrEmpty(2);
        long length = text.Length;
        // A pattern that matches everywhere multiplies the text, so the length is checked at each match.
        TextAssembly assembly = call.Assembly(text);
        Foundation.Origins.Origin? origin = call[2].Origin;
        int from = 0;
        bool isChanged = false;
        for (Match match = regex.Match(text); match.Success; match = match.NextMatch())
        {
            string result = match.Result(replacement);
            length += result.Length - match.Length;
            call.Budget.CheckLength(call.Span, length);
            call.Budget.CountWork(call.Span, 1);
            assembly.Keep(from, match.Index - from);
            assembly.Replace(match.Index, match.Length, result, origin);
            from = match.Index + match.Length;
            isChanged |= !match.ValueSpan.SequenceEqual(result);
        }

        assembly.Keep(from, text.Length - from);
        return isChanged ? assembly.ToValue() : call.Part(text, 0, text.Length);
    }

    private static Value Split(in Call call, Regex regex, string text)
    {
        var parts = new ScriptArray();
        // One part more than allowed is enough to detect that there are too many.
        int limit = call.Budget.Limits.Loop;
        foreach (string part in limit > 0 ? regex.Split(text, limit + 1) : regex.Split(text))
        {
            parts.Add(call.Computes(part).Boxed);
        }

        call.Budget.CountItems(call.Span, parts.Count);
        return Value.Of(parts);
    }

    /// <summary>Counts one more part of a text whose number of parts is not known in advance.</summary>
    /// <param name="call">The call.</param>
    /// <param name="count">How many there are so far.</param>
    public static void CountParts(in Call call, int count)
    {
        if (call.Budget.Limits.Loop is > 0 and var limit && count > limit)
        {
            call.Budget.CountItems(call.Span, count);
        }

        call.Budget.CountItems(call.Span, 1);
    }

    private static Value Unescape(in Call call)
    {
        try
        {
            return call.Shows(Regex.Unescape(RequireText(call, 0)));
        }
        catch (RegexParseException)
        {
            throw call.Fail(TemplateCodes.Pattern, "The text contains an invalid escape sequence.", "Pass a text returned by `regex.escape`.");
        }
    }
}
