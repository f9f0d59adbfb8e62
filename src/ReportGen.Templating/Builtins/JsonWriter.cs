using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;

using Scriban.Runtime;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>Writes values as JSON (RFC 8259) in the invariant culture, whatever the culture of the context. Uses no reflection.</summary>
internal static class JsonWriter
{
    /// <summary>The first argument of a call as JSON.</summary>
    /// <param name="call">The call.</param>
    public static string Write(in Call call)
    {
        var json = new StringBuilder();
        Append(json, call, call[0].Raw, 0);
        return json.ToString();
    }

    private static void Append(StringBuilder json, in Call call, object? boxed, int depth)
    {
        if (call.Budget.Limits.ObjectDepth is > 0 and var limit && depth >= limit)
        {
            throw call.Fail(TemplateCodes.ObjectDepthLimit, "The object is nested too deeply, or contains itself.", "Write one of its members.");
        }

        call.Budget.CheckLength(call.Span, json.Length);
        call.Budget.CountWork(call.Span, 1);
        object? raw = Value.From(boxed).Raw;
        switch (raw)
        {
            case bool truth:
                json.Append(truth ? "true" : "false");
                break;
            case EmptyScriptObject:
                json.Append("{}");
                break;
            case IScriptCustomFunction when depth == 0:
                throw call.Fail(0, TemplateCodes.Types, "Functions cannot be written as JSON.", "Call the function, and write its result.");
            case double or float when !double.IsFinite(Convert.ToDouble(raw, CultureInfo.InvariantCulture)):
                throw call.Fail(TemplateCodes.NotFinite, "Infinite or undefined numbers cannot be written as JSON.", "Check the divisor first.");
            case BigInteger big:
                call.Budget.CountDigits(call.Span, big);
                json.Append(big.ToString(CultureInfo.InvariantCulture));
                break;
            case int or long or decimal or double or float:
                json.Append(((IFormattable)raw).ToString(null, CultureInfo.InvariantCulture));
                break;
            case string text:
                AppendText(json, text);
                break;
            case DateTime date:
                AppendText(json, date.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'+00:00'", CultureInfo.InvariantCulture));
                break;
            case TimeSpan span:
                AppendText(json, span.ToString());
                break;
            case IScriptCustomFunction:
                json.Append("null");
                break;
            case IDictionary<string, object?> members:
                AppendMembers(json, call, members, depth);
                break;
            case IEnumerable items:
                AppendItems(json, call, items, depth);
                break;
            default:
                json.Append("null");
                break;
        }
    }

    private static void AppendItems(StringBuilder json, in Call call, IEnumerable items, int depth)
    {
        json.Append('[');
        bool isFirst = true;
        foreach (object? item in items)
        {
            json.Append(isFirst ? string.Empty : ",");
            isFirst = false;
            Append(json, call, item, depth + 1);
        }

        json.Append(']');
    }

    private static void AppendMembers(StringBuilder json, in Call call, IDictionary<string, object?> members, int depth)
    {
        json.Append('{');
        bool isFirst = true;
        foreach ((string key, object? member) in members)
        {
            if (member is IScriptCustomFunction)
            {
                continue;
            }

            json.Append(isFirst ? string.Empty : ",");
            isFirst = false;
            AppendText(json, key);
            json.Append(':');
            Append(json, call, member, depth + 1);
        }

        json.Append('}');
    }

    private static void AppendText(StringBuilder json, string text) =>
        json.Append('"').Append(JavaScriptEncoder.Default.Encode(text)).Append('"');
}
