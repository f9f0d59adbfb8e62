using System.Globalization;
using System.Text;

using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>The namespace <c>string</c>: tests, parts and changes of texts.</summary>
internal static partial class StringFunctions
{
    public static ScriptObject Create()
    {
        var library = new ScriptObject { Name = "string" };
        library.Add("append", "text with", (in Call call) => Join(call, 0, 1));
        library.Add("base64_decode", "text", Base64Decode);
        library.Add("base64_encode", "text", (in Call call) => call.Has(0) ? call.Shows(Convert.ToBase64String(Encoding.UTF8.GetBytes(call.TextOrEmpty(0)))) : default);
        library.Add("capitalize", "text", (in Call call) => call.Changes(Capitalize(call.TextOrEmpty(0))));
        library.Add("capitalizewords", "text", (in Call call) => call.Changes(CapitalizeWords(call.TextOrEmpty(0))));
        library.Add("contains", "text value", (in Call call) => TestPart(call, (text, part) => text.Contains(part, StringComparison.Ordinal)));
        library.Add("downcase", "text", (in Call call) => call.Changes(call.TextOrEmpty(0).ToLowerInvariant()));
        library.Add("empty", "text", (in Call call) => call.Computes(Value.Of(call.TextOrEmpty(0).Length == 0)));
        library.Add("ends_with", "text value", (in Call call) => TestPart(call, (text, part) => text.EndsWith(part, StringComparison.Ordinal)));
        library.Add("equals_ignore_case", "text value", (in Call call) => Test(call, (text, value) => text.Equals(value, StringComparison.OrdinalIgnoreCase)));
        library.Add("escape", "text", (in Call call) => call.Shows(call.Has(0) ? EscapeText(call.TextOrEmpty(0)) : null));
        library.Add("handleize", "text", (in Call call) => call.Shows(Handleize(call)));
        library.Add("hmac_sha1", "text secretKey", (in Call call) => call.ShowsWith(Hashes.HmacSha1(call.TextOrEmpty(0), call.TextOrEmpty(1)), 1));
        library.Add("hmac_sha256", "text secretKey", (in Call call) => call.ShowsWith(Hashes.HmacSha256(call.TextOrEmpty(0), call.TextOrEmpty(1)), 1));
        library.Add("hmac_sha512", "text secretKey", (in Call call) => call.ShowsWith(Hashes.HmacSha512(call.TextOrEmpty(0), call.TextOrEmpty(1)), 1));
        library.Add("index_of", "text search startIndex? count? stringComparison?", IndexOf);
        library.Add("literal", "text", (in Call call) => call.Shows(call.Has(0) ? $"\"{EscapeText(call.TextOrEmpty(0))}\"" : null));
        library.Add("lstrip", "text", (in Call call) => Strip(call, fromStart: true, fromEnd: false));
        library.Add("md5", "text", (in Call call) => call.Shows(Hashes.Md5(call.TextOrEmpty(0))));
        library.Add("pad_left", "text width", (in Call call) => Pad(call, isLeft: true));
        library.Add("pad_right", "text width", (in Call call) => Pad(call, isLeft: false));
        library.Add("pluralize", "number singular plural", (in Call call) => TextOf(call, call.Int(0) == 1 ? 1 : 2));
        library.Add("prepend", "text by", (in Call call) => Join(call, 1, 0));
        library.Add("remove", "text remove", (in Call call) => Replace(call, call.Text(1), string.Empty));
        library.Add("remove_first", "text remove", (in Call call) => ReplaceOne(call, call.Text(1), string.Empty, fromEnd: false));
        library.Add("remove_last", "text remove", (in Call call) => ReplaceOne(call, call.Text(1), string.Empty, fromEnd: true));
        library.Add("replace", "text match replace", ReplaceAll);
        library.Add("replace_first", "text match replace fromEnd?", (in Call call) => ReplaceOne(call, call.Text(1), call.TextOrEmpty(2), call.Boolean(3)));
        library.Add("rstrip", "text", (in Call call) => Strip(call, fromStart: false, fromEnd: true));
        library.Add("sha1", "text", (in Call call) => call.Shows(Hashes.Sha1(call.TextOrEmpty(0))));
        library.Add("sha256", "text", (in Call call) => call.Shows(Hashes.Sha256(call.TextOrEmpty(0))));
        library.Add("sha512", "text", (in Call call) => call.Shows(Hashes.Sha512(call.TextOrEmpty(0))));
        library.Add("size", "text", (in Call call) => call.Computes(Value.Of(call.TextOrEmpty(0).Length)));
        library.Add("slice", "text start length?", (in Call call) => Slice(call, call.Has(2) ? call.Int(2) : call.TextOrEmpty(0).Length, isOne: false));
        library.Add("slice1", "text start length?", (in Call call) => Slice(call, call.Int(2, 1), isOne: true));
        library.Add("split", "text match", Split);
        library.Add("starts_with", "text value", (in Call call) => TestPart(call, (text, part) => text.StartsWith(part, StringComparison.Ordinal)));
        library.Add("strip", "text", (in Call call) => Strip(call, fromStart: true, fromEnd: true));
        library.Add("strip_newlines", "text", (in Call call) => call.Shows(call.TextOrEmpty(0).Replace("\r", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal)));
        library.Add("to_double", "text", (in Call call) => call.Computes(double.TryParse(call.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, call.Culture, out double number) ? Value.Of(number) : default));
        library.Add("to_float", "text", (in Call call) => call.Computes(float.TryParse(call.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, call.Culture, out float number) ? Value.Of(number) : default));
        library.Add("to_int", "text", (in Call call) => call.Computes(int.TryParse(call.Text(0), NumberStyles.Integer, call.Culture, out int number) ? Value.Of(number) : default));
        library.Add("to_long", "text", (in Call call) => call.Computes(long.TryParse(call.Text(0), NumberStyles.Integer, call.Culture, out long number) ? Value.Of(number) : default));
        library.Add("truncate", "text length ellipsis?", Truncate);
        library.Add("truncatewords", "text count ellipsis?", TruncateWords);
        library.Add("upcase", "text", (in Call call) => call.Changes(call.TextOrEmpty(0).ToUpperInvariant()));
        library.Add("whitespace", "text", (in Call call) => call.Computes(Value.Of(string.IsNullOrWhiteSpace(call.Text(0)))));
        return library;
    }

    /// <summary>A text with the escapes of a quoted string.</summary>
    public static string EscapeText(string text)
    {
        StringBuilder? escaped = null;
        for (int i = 0; i < text.Length; i++)
        {
            string? escape = text[i] switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\a' => "\\a",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\v' => "\\v",
                < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\x{(int)text[i]:x2}"),
                _ => null,
            };
            if (escape is not null)
            {
                escaped ??= new StringBuilder(text, 0, i, text.Length + 8);
                escaped.Append(escape);
            }
            else
            {
                escaped?.Append(text[i]);
            }
        }

        return escaped?.ToString() ?? text;
    }

    /// <summary>Two arguments one after the other; each keeps its pieces.</summary>
    private static Value Join(in Call call, int first, int second)
    {
        string left = call.TextOrEmpty(first);
        string right = call.TextOrEmpty(second);
        call.Evaluator.CountText(call.Caller, (long)left.Length + right.Length);
        var pieces = new List<TracePiece>();
        if (call[first].Trace is not null || call[second].Trace is not null)
        {
            Arithmetic.AddPieces(pieces, call[first], 0, left.Length, call.Evaluator.CurrentSource, call.Node(first));
            Arithmetic.AddPieces(pieces, call[second], left.Length, right.Length, call.Evaluator.CurrentSource, call.Node(second));
        }

        return Value.Of(string.Concat(left, right)).WithTrace(TextTrace.Of(pieces));
    }

    /// <summary>No text starts with, ends with or contains the empty text.</summary>
    private static Value TestPart(in Call call, Func<string, string, bool> test) =>
        call.Computes(Value.Of(call.TextOrEmpty(0) is { Length: > 0 } text && call.TextOrEmpty(1) is { Length: > 0 } part && test(text, Searched(call, text, part))));

    private static Value TextOf(in Call call, int index) => call[index].Kind is ValueKind.Text or ValueKind.Null ? call[index] : call.Shows(call.Text(index), index);

    private static Value Test(in Call call, Func<string, string, bool> test) =>
        call.Computes(Value.Of(call.Text(0) is { } text && call.Text(1) is { } value && test(text, Searched(call, text, value))));

    /// <summary>A text that is about to be searched for, with the search counted.</summary>
    private static string Searched(in Call call, string text, string match)
    {
        call.Evaluator.CountSearch(call.Caller, text, match);
        return match;
    }

    private static string Capitalize(string text) =>
        text.Length == 0 || char.IsUpper(text[0]) ? text : string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));

    private static string CapitalizeWords(string text) => string.Create(text.Length, text, (target, source) =>
    {
        // Marks and digits before the first letter of a word leave it the first letter.
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
            throw call.Fail(Codes.Types, "Nothing makes no handle.", "Give it a text.");
        }

        var handle = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                handle.Append(char.ToLowerInvariant(c));
            }
            else if (handle.Length == 0 || handle[^1] != '-')
            {
                handle.Append('-');
            }
        }

        return handle.ToString().TrimEnd('-');
    }

    private static Value IndexOf(in Call call)
    {
        if (!call.Has(0) || !call.Has(1))
        {
            call.Fail(call.Has(0) ? 1 : 0, Codes.Types, "There is no place of a text in nothing, or of nothing in a text.", "Give a text.");
        }

        string text = call.TextOrEmpty(0);
        string search = call.TextOrEmpty(1);
        int from = call.Int(2);
        if (from < 0 || from > text.Length)
        {
            call.Fail(2, Codes.Index, "The index lies outside of the text.", "Give an index from 0 to the length of the text.");
        }

        int count = call.Int(3, text.Length - from);
        if (count < 0 || from + count > text.Length)
        {
            call.Fail(3, Codes.Index, "The count reaches behind the end of the text.", "Give a smaller count.");
        }

        StringComparison comparison = StringComparison.Ordinal;
        if (call.Text(4) is { } rule)
        {
            if (!Enum.TryParse(rule, out StringComparison named))
            {
                call.Fail(4, Codes.Arguments, $"There is no rule `{rule}` to compare texts by.", "Use `Ordinal` or `OrdinalIgnoreCase`.");
            }

            // The order of a culture would depend on the machine.
            comparison = named.ToString().EndsWith("IgnoreCase", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        }

        return call.Computes(Value.Of(text.IndexOf(Searched(call, text, search), from, count, comparison)));
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
            call.Fail(Codes.Arguments, "A text cannot be padded to a negative width.", "Give a width of 0 or more.");
        }

        call.Evaluator.CountText(call.Caller, width);
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
            : throw call.Fail(Codes.Types, "The text is not written in Base64.", "Give it a text made by `string.base64_encode`.");
    }
}
