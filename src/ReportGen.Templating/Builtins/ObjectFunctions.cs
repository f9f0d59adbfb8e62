using System.Collections;
using System.Globalization;

using Scriban.Runtime;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>The namespace <c>object</c>.</summary>
internal static class ObjectFunctions
{
    /// <summary>The functions by name.</summary>
    public static Library Create()
    {
        var library = new Library("object");
        library.Add("default", "value default", (in Call call) => call[0].Raw is null or "" ? call[1] : call[0]);
        library.Add("eval", "value", (in Call call) => call.Render.Inclusion.EvaluateText(call, isTemplate: false));
        library.Add("eval_template", "value", (in Call call) => call.Render.Inclusion.EvaluateText(call, isTemplate: true));
        library.Add("format", "value format culture?", Format);
        library.Add("from_json", "json", (in Call call) => call.Has(0)
            ? JsonReader.Read(call, call.TextOrEmpty(0))
            : throw call.Fail(0, TemplateCodes.Types, "Null is not valid JSON.", "Pass a text."));
        library.Add("has_key", "value key", (in Call call) => HasMember(call, checksValue: false));
        library.Add("has_value", "value key", (in Call call) => HasMember(call, checksValue: true));
        library.Add("keys", "value", (in Call call) => Members(call, returnsValues: false));
        library.Add("kind", "value", (in Call call) => Value.Of(call[0].KindName));
        library.Add("size", "value", Size);
        library.Add("to_json", "value", (in Call call) => call.Quotes(JsonWriter.Write(call)));
        library.Add("typeof", "value", (in Call call) => Value.Of(TypeOf(call[0])));
        library.Add("values", "value", (in Call call) => Members(call, returnsValues: true));
        return library;
    }

    private static string? TypeOf(in Value value) => value.Kind switch
    {
        ValueKind.Null or ValueKind.Absent => null,
        ValueKind.Boolean => "boolean",
        >= ValueKind.Int and <= ValueKind.Decimal => "number",
        ValueKind.Text => "string",
        ValueKind.Array => "array",
        ValueKind.Range => "iterator",
        _ => "object",
    };

    private static Value HasMember(in Call call, bool checksValue)
    {
        if (call[0].Kind is not (ValueKind.Object or ValueKind.Null or ValueKind.Empty) || call[0].Raw is KeyValuePair<string, object?>)
        {
            throw call.Fail(0, TemplateCodes.Types, $"`{call.Name}` requires an object, not {call[0].Describe()}.", "Pass an object.");
        }

        Value member = default;
        bool isFound = call[0].Raw is IDictionary<string, object?> members && call.Has(1) && members.ContainsKey(call.TextOrEmpty(1));
        if (isFound)
        {
            member = Value.From(((IScriptObject)call[0].Raw!).TryGetValue(call.Render, call.Span, call.TextOrEmpty(1), out object? value) ? value : null);
        }

        return new Value(isFound && !(checksValue && member.IsNull), TraceOrigin.Unite(call.OriginOfAll(), member.Trace));
    }

    /// <summary>The names or values of the members of an object. The only member of other values is their size.</summary>
    private static Value Members(in Call call, bool returnsValues)
    {
        var items = new ScriptArray();
        switch (call[0].Raw)
        {
            case IDictionary<string, object?> members:
                call.Budget.CountItems(call.Span, members.Count);
                items.AddRange(returnsValues ? members.Values : members.Keys);
                break;
            case string or ScriptArray:
                items.Add(returnsValues ? Size(call).Boxed : "size");
                break;
            case DateTime or TimeSpan:
                throw call.Fail(0, TemplateCodes.Types, $"`{call.Name}` requires an object, not {call[0].Describe()}.", "Pass an object.");
            default:
                break;
        }

        return Value.Of(items);
    }

    private static Value Size(in Call call) => call[0].Raw switch
    {
        string text => call.Computes(text.Length),
        IEnumerable => new Value(call.Items(0)!.Count, call.Render.Origins.OfCount(call.Span, call[0])),
        _ => new Value(0, call[0].Origin),
    };

    private static Value Format(in Call call)
    {
        Value value = call[0];
        switch (value.Raw)
        {
            case null:
                return value.IsMissing ? value : Value.Of(string.Empty);
            case DateTime date:
                return call.Shows(FormatDate(call, date));
            case TimeSpan span:
                return call.Shows(FormatSpan(call, span));
            default:
                return value.IsNumber
                    ? call.Shows(NumberText.Format(call, value, call.Text(1), Cultures.Argument(call, 2)))
                    : throw call.Fail(TemplateCodes.Types, $"`object.format` requires a number or a date, not {value.Describe()}.", "Texts do not need a format.");
        }
    }

    private static string FormatSpan(in Call call, TimeSpan span)
    {
        try
        {
            return span.ToString(call.TextOrEmpty(1), Cultures.Argument(call, 2));
        }
        catch (FormatException)
        {
            throw call.Fail(TemplateCodes.Date, $"The format `{call.Text(1)}` is not valid for a time span.", "Write a format such as `g`, or `hh\\:mm`.");
        }
    }

    private static string FormatDate(in Call call, DateTime date)
    {
        try
        {
            string? format = DateFormats.CheckLength(call, 1, call.Text(1));
            CultureInfo culture = Cultures.Argument(call, 2);
            // Dates are in UTC: a format that shows the time zone shows its offset.
            bool showsZone = format is "o" or "O" || (format?.Length > 1 && format.Contains('K', StringComparison.Ordinal));
            return showsZone ? new DateTimeOffset(date.Ticks, TimeSpan.Zero).ToString(format, culture) : date.ToString(format, culture);
        }
        catch (FormatException)
        {
            throw call.Fail(TemplateCodes.Date, $"The format `{call.Text(1)}` is not valid for a date.", "Write a format such as `yyyy-MM-dd`.");
        }
    }
}
