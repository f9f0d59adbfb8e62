using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>Writes values as JSON (RFC 8259), in the invariant culture whatever the culture of the context.</summary>
internal static class JsonWriter
{
    public static string Write(in Call call, in Value value)
    {
        var json = new StringBuilder();
        Append(json, call, value, 0);
        return json.ToString();
    }

    private static void Append(StringBuilder json, in Call call, in Value value, int depth)
    {
        call.Evaluator.CheckStack(call.Caller);
        int limit = call.Evaluator.Limits.ObjectDepth;
        if (limit > 0 && depth >= limit)
        {
            call.Fail(Codes.ObjectDepthLimit, "The object nests too deep, or holds itself.", "Write one of its members.");
        }

        call.Evaluator.CheckLength(call.Caller, json.Length);
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Absent:
                json.Append("null");
                break;
            case ValueKind.Empty:
                json.Append("{}");
                break;
            case ValueKind.Function when depth == 0:
                call.Fail(0, Codes.Types, "JSON has no functions.", "Call the function, and write what it gives.");
                break;
            case ValueKind.Boolean:
                json.Append(value.AsBoolean ? "true" : "false");
                break;
            case ValueKind.Double or ValueKind.Single when !double.IsFinite(value.AsDouble):
                call.Fail(Codes.NotFinite, "JSON has no infinite or undefined numbers.", "Check the divisor first.");
                break;
            case >= ValueKind.Int and <= ValueKind.Decimal:
                json.Append(value.Kind is ValueKind.BigInteger ? Counted(call, value.AsBigInteger).ToString(CultureInfo.InvariantCulture) : value.ToString());
                break;
            case ValueKind.Text:
                AppendText(json, value.AsText);
                break;
            case ValueKind.Date:
                AppendText(json, value.AsDate.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'+00:00'", CultureInfo.InvariantCulture));
                break;
            case ValueKind.TimeSpan:
                AppendText(json, value.AsTimeSpan.ToString());
                break;
            case ValueKind.Array or ValueKind.Range:
                AppendItems(json, call, value, depth);
                break;
            case ValueKind.Object:
                AppendMembers(json, call, value, depth);
                break;
            default:
                json.Append("null");
                break;
        }
    }

    private static System.Numerics.BigInteger Counted(in Call call, System.Numerics.BigInteger number)
    {
        call.Evaluator.CountDigits(call.Caller, number);
        return number;
    }

    private static void AppendItems(StringBuilder json, in Call call, in Value value, int depth)
    {
        Sequence.TryRead(call.Evaluator.Current(value), false, out Sequence items);
        json.Append('[');
        for (int i = 0; i < items.Count; i++)
        {
            json.Append(i > 0 ? "," : string.Empty);
            Append(json, call, items[i], depth + 1);
        }

        json.Append(']');
    }

    private static void AppendMembers(StringBuilder json, in Call call, in Value value, int depth)
    {
        json.Append('{');
        bool isFirst = true;
        foreach ((string key, Value member) in call.Evaluator.Members(value))
        {
            if (member.Kind is ValueKind.Function)
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
