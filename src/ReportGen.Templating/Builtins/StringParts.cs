using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>Parts of texts and replacements, for the namespace <c>string</c>.</summary>
internal static class StringParts
{
    /// <summary>Returns a part of a text by its start and length.</summary>
    public static Value Slice(in Call call, long length, bool isOne)
    {
        string text = call.TextOrEmpty(0);
        long start = call.Int(1);
        if (start >= text.Length || (isOne && length <= 0))
        {
            return Value.Of(string.Empty);
        }

        start = start < 0 ? start + text.Length : start;
        if (start < 0)
        {
            if (!isOne && start + length <= 0)
            {
                return Value.Of(string.Empty);
            }

            // Positions before the text count towards the length.
            length += start;
            start = 0;
        }

        if (length < 0)
        {
            throw call.Fail(TemplateCodes.Index, "A part of a text cannot have a negative length.", "Use a length of at least 0.");
        }

        return call.Part(text, (int)start, (int)Math.Min(length, text.Length - start));
    }

    /// <summary>Splits a text at each occurrence of another one.</summary>
    public static Value Split(in Call call)
    {
        string text = call.TextOrEmpty(0);
        string match = call.TextOrEmpty(1);
        var parts = new List<object?>();
        call.Budget.CountSearch(call.Span, text, match);
        int from = 0;
        while (from <= text.Length)
        {
            int at = match.Length == 0 ? -1 : text.IndexOf(match, from, StringComparison.Ordinal);
            int end = at < 0 ? text.Length : at;
            if (end > from)
            {
                RegexFunctions.CountParts(call, parts.Count);
                parts.Add(call.Part(text, from, end - from).Boxed);
            }

            if (at < 0)
            {
                break;
            }

            from = at + match.Length;
        }

        return Value.Of(new Scriban.Runtime.ScriptRange(parts));
    }

    /// <summary>Replaces each occurrence of a text.</summary>
    public static Value ReplaceAll(in Call call)
    {
        if (call.TextOrEmpty(0).Length > 0 && string.IsNullOrEmpty(call.Text(1)))
        {
            throw call.Fail(TemplateCodes.Arguments, "The text to replace is empty.", "Specify the text to be replaced.");
        }

        return Replace(call, call.Text(1), call.TextOrEmpty(2));
    }

    /// <summary>Replaces each occurrence of a text; if that text is empty, nothing is replaced.</summary>
    public static Value Replace(in Call call, string? match, string by)
    {
        string text = call.TextOrEmpty(0);
        if (string.IsNullOrEmpty(match) || !text.Contains(Searched(call, text, match), StringComparison.Ordinal))
        {
            return call.Part(text, 0, text.Length);
        }

        int count = 0;
        for (int at = text.IndexOf(match, StringComparison.Ordinal); at >= 0; at = text.IndexOf(match, at + match.Length, StringComparison.Ordinal))
        {
            count++;
        }

        call.Budget.CountText(call.Span, text.Length + ((long)count * (by.Length - match.Length)));
        TextAssembly assembly = call.Assembly(text);
        int from = 0;
        for (int at = text.IndexOf(match, StringComparison.Ordinal); at >= 0; at = text.IndexOf(match, from, StringComparison.Ordinal))
        {
            assembly.Keep(from, at - from);
            assembly.Replace(at, match.Length, by, call[2].Origin);
            from = at + match.Length;
        }

        assembly.Keep(from, text.Length - from);
        return assembly.ToValue();
    }

    /// <summary>Replaces one occurrence. Unlike the functions that replace all occurrences, this ignores case.</summary>
    public static Value ReplaceOne(in Call call, string? match, string by, bool fromEnd)
    {
        string text = call.TextOrEmpty(0);
        call.Budget.CountSearch(call.Span, text, match ?? string.Empty);
        int at = string.IsNullOrEmpty(match) ? -1
            : fromEnd ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return call.Part(text, 0, text.Length);
        }

        call.Budget.CountText(call.Span, (long)text.Length + by.Length);
        TextAssembly assembly = call.Assembly(text);
        assembly.Keep(0, at);
        assembly.Replace(at, match!.Length, by, call[2].Origin);
        assembly.Keep(at + match.Length, text.Length - at - match.Length);
        return assembly.ToValue();
    }

    /// <summary>Truncates a text to a length, with an ellipsis.</summary>
    public static Value Truncate(in Call call)
    {
        if (call.Text(0) is not { Length: > 0 } text)
        {
            return Value.Of(string.Empty);
        }

        string ellipsis = call.Text(2) ?? "...";
        int length = call.Int(1);
        if (text.Length <= length)
        {
            return call.Part(text, 0, text.Length);
        }

        int kept = Math.Clamp(length - ellipsis.Length, 0, text.Length);
        TextAssembly assembly = call.Assembly(text);
        assembly.Keep(0, kept);
        assembly.Replace(kept, 0, ellipsis, call[2].Origin);
        return assembly.ToValue();
    }

    /// <summary>Returns the text to search for, and counts the search.</summary>
    public static string Searched(in Call call, string text, string match)
    {
        call.Budget.CountSearch(call.Span, text, match);
        return match;
    }
}
