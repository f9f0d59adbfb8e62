using System.Text.RegularExpressions;

using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>The namespace <c>regex</c>. Each search has a limit of time.</summary>
internal static class RegexFunctions
{
    public static ScriptObject Create()
    {
        var library = new ScriptObject { Name = "regex" };
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
        // Pattern, text, replacement: in this order they are missed.
        if (!call.Has(1))
        {
            call.Fail(1, Codes.Pattern, "The pattern is null.", "Give it a text.");
        }

        for (int i = 0; i < optionsIndex; i++)
        {
            RequireText(call, i);
        }

        try
        {
            string pattern = call.TextOrEmpty(1);
            if (call.Evaluator.Limits.PatternLength is > 0 and var limit && pattern.Length > limit)
            {
                call.Fail(1, Codes.Pattern, FormattableString.Invariant($"The pattern is longer than {limit} characters."), "Write a shorter pattern.");
            }

            // Reading a pattern takes far longer than reading its characters.
            call.Evaluator.CountWork(call.Caller, pattern.Length);
            Regex regex = call.Evaluator.Pattern(pattern, ReadOptions(call, optionsIndex));
            return body(call, regex, call.TextOrEmpty(0));
        }
        catch (RegexMatchTimeoutException)
        {
            call.Evaluator.Fail(Codes.TimeLimit, call.Caller, "The search with this pattern takes too long.", "Write a simpler pattern, without repeats inside of repeats.", isFatal: true);
            return default;
        }
        catch (RegexParseException error)
        {
            call.Fail(Codes.Pattern, $"The pattern cannot be read: {error.Message}", "Check brackets and backslashes; write patterns as verbatim strings `` `...` ``.");
            return default;
        }
    }

    private static string RequireText(in Call call, int index) =>
        call.Text(index) ?? throw call.Fail(Codes.Types, $"`{call.Name}` needs a text, not null.", "Give it a text.");

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

    private static Value Groups(in Call call, Match match, string text)
    {
        var groups = new List<Value>();
        foreach (Group group in match.Groups.Values)
        {
            call.Evaluator.CountText(call.Caller, group.Length);
            groups.Add(group.Success ? call.Part(text, group.Index, group.Length) : Value.Of(string.Empty));
        }

        return Value.Of(new ScriptArray(groups));
    }

    private static Value Match(in Call call, Regex regex, string text)
    {
        Match match = regex.Match(text);
        return match.Success ? Groups(call, match, text) : Value.Of(new ScriptArray());
    }

    private static Value Matches(in Call call, Regex regex, string text)
    {
        var matches = new List<Value>();
        for (Match match = regex.Match(text); match.Success; match = match.NextMatch())
        {
            matches.Add(Groups(call, match, text));
            call.Evaluator.CountItem(call.Caller, matches.Count);
        }

        return Value.Of(new ScriptArray(matches));
    }

    private static Value Replace(in Call call, Regex regex, string text)
    {
        string replacement = call.TextOrEmpty(2);
        Evaluator evaluator = call.Evaluator;
        Syntax.Expression caller = call.Caller;
        long length = text.Length;
        // A pattern that matches everywhere multiplies the text: the length is checked match by match.
        TextAssembly assembly = call.Assembly(text);
        Core.Origins.Origin? origin = call[2].Origin;
        int from = 0;
        bool isChanged = false;
        for (Match match = regex.Match(text); match.Success; match = match.NextMatch())
        {
            string result = match.Result(replacement);
            length += result.Length - match.Length;
            evaluator.CheckLength(caller, length);
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
        var parts = new List<Value>();
        // One part more than may be made is enough to tell that there are too many.
        int limit = call.Evaluator.Limits.Loop;
        foreach (string part in limit > 0 ? regex.Split(text, limit + 1) : regex.Split(text))
        {
            parts.Add(call.Computes(Value.Of(part)));
        }

        call.Evaluator.CheckItems(call.Caller, parts.Count);
        return Value.Of(new ScriptArray(parts));
    }

    private static Value Unescape(in Call call)
    {
        try
        {
            return call.Shows(Regex.Unescape(RequireText(call, 0)));
        }
        catch (RegexParseException)
        {
            call.Fail(Codes.Pattern, "The text holds a backslash that escapes nothing.", "Give it a text made by `regex.escape`.");
            return default;
        }
    }
}
