using System.Text;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

using Functions = Scriban.Functions.StringFunctions;

namespace ReportGen.Templating.Builtins;

/// <summary>The namespace <c>string</c>: functions that test, split and change texts.</summary>
internal static class StringFunctions
{
    public static Library Create()
    {
        var library = new Library("string");
        library.Add("append", "text with", (in Call call) => Join(call, 0, 1));
        library.Add("base64_decode", "text", Base64Decode);
        library.Add("base64_encode", "text", (in Call call) => call.Has(0) ? call.Shows(Functions.Base64Encode(call.Text(0))) : default);
        library.Add("capitalize", "text", (in Call call) => call.Changes(Capitalize(call.TextOrEmpty(0))));
        library.Add("capitalizewords", "text", (in Call call) => call.Changes(CapitalizeWords(call.TextOrEmpty(0))));
        library.Add("contains", "text value", (in Call call) => TestPart(call, (text, part) => text.Contains(part, StringComparison.Ordinal)));
        library.Add("downcase", "text", (in Call call) => call.Changes(call.TextOrEmpty(0).ToLowerInvariant()));
        library.Add("empty", "text", (in Call call) => call.Computes(call.TextOrEmpty(0).Length == 0));
        library.Add("ends_with", "text value", (in Call call) => TestPart(call, (text, part) => text.EndsWith(part, StringComparison.Ordinal)));
        library.Add("equals_ignore_case", "text value", (in Call call) => Test(call, (text, value) => text.Equals(value, StringComparison.OrdinalIgnoreCase)));
        library.Add("escape", "text", (in Call call) => call.Quotes(Functions.Escape(call.Text(0))));
        library.Add("handleize", "text", (in Call call) => call.Shows(Handleize(call)));
        library.Add("hmac_sha1", "text secretKey", (in Call call) => call.ShowsWith(Functions.HmacSha1(call.TextOrEmpty(0), call.TextOrEmpty(1)), 1));
        library.Add("hmac_sha256", "text secretKey", (in Call call) => call.ShowsWith(Functions.HmacSha256(call.TextOrEmpty(0), call.TextOrEmpty(1)), 1));
        library.Add("hmac_sha512", "text secretKey", (in Call call) => call.ShowsWith(Functions.HmacSha512(call.TextOrEmpty(0), call.TextOrEmpty(1)), 1));
        library.Add("index_of", "text search startIndex? count? stringComparison?", IndexOf);
        library.Add("literal", "text", (in Call call) => call.Shows(Functions.Literal(call.Text(0))));
        library.Add("lstrip", "text", (in Call call) => Strip(call, fromStart: true, fromEnd: false));
        library.Add("md5", "text", (in Call call) => call.Shows(Functions.Md5(call.TextOrEmpty(0))));
        library.Add("pad_left", "text width", (in Call call) => Pad(call, isLeft: true));
        library.Add("pad_right", "text width", (in Call call) => Pad(call, isLeft: false));
        library.Add("pluralize", "number singular plural", (in Call call) => TextOf(call, call.Int(0) == 1 ? 1 : 2));
        library.Add("prepend", "text by", (in Call call) => Join(call, 1, 0));
        library.Add("remove", "text remove", (in Call call) => StringParts.Replace(call, call.Text(1), string.Empty));
        library.Add("remove_first", "text remove", (in Call call) => StringParts.ReplaceOne(call, call.Text(1), string.Empty, fromEnd: false));
        library.Add("remove_last", "text remove", (in Call call) => StringParts.ReplaceOne(call, call.Text(1), string.Empty, fromEnd: true));
        library.Add("replace", "text match replace", StringParts.ReplaceAll);
        library.Add("replace_first", "text match replace fromEnd?", (in Call call) => StringParts.ReplaceOne(call, call.Text(1), call.TextOrEmpty(2), call.Boolean(3)));
        library.Add("rstrip", "text", (in Call call) => Strip(call, fromStart: false, fromEnd: true));
        library.Add("sha1", "text", (in Call call) => call.Shows(Functions.Sha1(call.TextOrEmpty(0))));
        library.Add("sha256", "text", (in Call call) => call.Shows(Functions.Sha256(call.TextOrEmpty(0))));
        library.Add("sha512", "text", (in Call call) => call.Shows(Functions.Sha512(call.TextOrEmpty(0))));
        library.Add("size", "text", (in Call call) => call.Computes(call.TextOrEmpty(0).Length));
        library.Add("slice", "text start length?", (in Call call) => StringParts.Slice(call, call.Has(2) ? call.Int(2) : call.TextOrEmpty(0).Length, isOne: false));
        library.Add("slice1", "text start length?", (in Call call) => StringParts.Slice(call, call.Int(2, 1), isOne: true));
        library.Add("split", "text match", StringParts.Split);
        library.Add("starts_with", "text value", (in Call call) => TestPart(call, (text, part) => text.StartsWith(part, StringComparison.Ordinal)));
        library.Add("strip", "text", (in Call call) => Strip(call, fromStart: true, fromEnd: true));
        library.Add("strip_newlines", "text", (in Call call) => call.Shows(Functions.StripNewlines(call.Text(0))));
        library.Add("to_double", "text", (in Call call) => call.Computes(Functions.ToDouble(call.Render, call.Text(0))));
        library.Add("to_float", "text", (in Call call) => call.Computes(Functions.ToFloat(call.Render, call.Text(0))));
        library.Add("to_int", "text", (in Call call) => call.Computes(Functions.ToInt(call.Render, call.Text(0))));
        library.Add("to_long", "text", (in Call call) => call.Computes(Functions.ToLong(call.Render, call.Text(0))));
        library.Add("truncate", "text length ellipsis?", StringParts.Truncate);
        library.Add("truncatewords", "text count ellipsis?", (in Call call) => call.Shows(Functions.Truncatewords(call.Text(0), call.Int(1), call.Text(2))));
        library.Add("upcase", "text", (in Call call) => call.Changes(call.TextOrEmpty(0).ToUpperInvariant()));
        library.Add("whitespace", "text", (in Call call) => call.Computes(string.IsNullOrWhiteSpace(call.Text(0))));
        return library;
    }

    /// <summary>Concatenates two arguments; each keeps its pieces.</summary>
    private static Value Join(in Call call, int first, int second)
    {
        string left = call.TextOrEmpty(first);
        string right = call.TextOrEmpty(second);
        call.Budget.CountText(call.Span, (long)left.Length + right.Length);
        var text = new TextBuilder();
        text.Add(left, call.Render.Origins.OfShown(call[first]), call.Place(first));
        text.Add(right, call.Render.Origins.OfShown(call[second]), call.Place(second));
        call.Budget.CountPieces(call.Span, text.PieceCount);
        return text.ToValue();
    }

    /// <summary>In the language, no text starts with, ends with or contains the empty text.</summary>
    private static Value TestPart(in Call call, Func<string, string, bool> test) =>
        call.Computes(call.TextOrEmpty(0) is { Length: > 0 } text && call.TextOrEmpty(1) is { Length: > 0 } part && test(text, StringParts.Searched(call, text, part)));

    private static Value TextOf(in Call call, int index) => call[index].Kind is ValueKind.Text or ValueKind.Null ? call[index] : call.Shows(call.Text(index), index);

    private static Value Test(in Call call, Func<string, string, bool> test) =>
        call.Computes(call.Text(0) is { } text && call.Text(1) is { } value && test(text, StringParts.Searched(call, text, value)));

    private static string Capitalize(string text) =>
        text.Length == 0 || char.IsUpper(text[0]) ? text : string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));

    private static string CapitalizeWords(string text) => string.Create(text.Length, text, (target, source) =>
    {
        // Punctuation and digits before the first letter of a word do not change which letter is the first.
        bool awaitsLetter = true;
        for (int i = 0; i < source.Length; i++)
        {
            bool isFirst = awaitsLetter && char.IsLetter(source[i]);
            target[i] = isFirst ? char.ToUpperInvariant(source[i]) : source[i];
            awaitsLetter = char.IsWhiteSpace(source[i]) || (awaitsLetter && !isFirst);
        }
    });

    private static string Handleize(in Call call)
    {
        if (call.Text(0) is not { } text)
        {
            throw call.Fail(TemplateCodes.Types, "Null cannot be converted to a handle.", "Pass a text.");
        }

        return Functions.Handleize(text);
    }

    private static Value IndexOf(in Call call)
    {
        if (!call.Has(0) || !call.Has(1))
        {
            throw call.Fail(call.Has(0) ? 1 : 0, TemplateCodes.Types, "`string.index_of` requires two texts, not null.", "Pass a text.");
        }

        string text = call.TextOrEmpty(0);
        string search = call.TextOrEmpty(1);
        int from = call.Int(2);
        if (from < 0 || from > text.Length)
        {
            throw call.Fail(2, TemplateCodes.Index, "The index is outside the text.", "Use an index from 0 to the length of the text.");
        }

        int count = call.Int(3, text.Length - from);
        if (count < 0 || from + count > text.Length)
        {
            throw call.Fail(3, TemplateCodes.Index, "The count extends beyond the end of the text.", "Use a smaller count.");
        }

        StringComparison comparison = StringComparison.Ordinal;
        if (call.Text(4) is { } rule)
        {
            if (!Enum.TryParse(rule, out StringComparison named))
            {
                throw call.Fail(4, TemplateCodes.Arguments, $"Unknown comparison rule `{rule}`.", "Use `Ordinal` or `OrdinalIgnoreCase`.");
            }

            // The sort order of a culture would depend on the machine.
            comparison = named.ToString().EndsWith("IgnoreCase", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        }

        return call.Computes(text.IndexOf(StringParts.Searched(call, text, search), from, count, comparison));
    }

    private static Value Strip(in Call call, bool fromStart, bool fromEnd)
    {
        if (call.Text(0) is not { } text)
        {
            return call[0];
        }

        int start = 0;
        int end = text.Length;
        while (fromStart && start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (fromEnd && end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return call.Part(text, start, end - start);
    }

    private static Value Pad(in Call call, bool isLeft)
    {
        string text = call.TextOrEmpty(0);
        int width = call.Int(1);
        if (width < 0)
        {
            throw call.Fail(TemplateCodes.Arguments, "A text cannot be padded to a negative width.", "Use a width of at least 0.");
        }

        call.Budget.CountText(call.Span, width);
        var blanks = new string(' ', Math.Max(0, width - text.Length));
        TextAssembly assembly = call.Assembly(text);
        assembly.Replace(0, 0, isLeft ? blanks : string.Empty, origin: null);
        assembly.Keep(0, text.Length);
        assembly.Replace(text.Length, 0, isLeft ? string.Empty : blanks, origin: null);
        return assembly.ToValue();
    }

    private static Value Base64Decode(in Call call)
    {
        if (!call.Has(0))
        {
            return default;
        }

        var bytes = new byte[call.TextOrEmpty(0).Length];
        return Convert.TryFromBase64String(call.TextOrEmpty(0), bytes, out int count)
            ? call.Shows(Encoding.UTF8.GetString(bytes, 0, count))
            : throw call.Fail(TemplateCodes.Types, "The text is not valid Base64.", "Pass a text returned by `string.base64_encode`.");
    }
}
