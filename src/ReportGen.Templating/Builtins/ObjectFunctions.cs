using System.Globalization;

using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>The namespace <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static ScriptObject Create()
    {
        var library = new ScriptObject { Name = "object" };
        library.Add("default", "value default", (in Call call) => call[0].IsNull || call[0] is { Kind: ValueKind.Text, AsText.Length: 0 } ? call[1] : call[0]);
        library.Add("eval", "value", (in Call call) => Evaluate(call, isTemplate: false));
        library.Add("eval_template", "value", (in Call call) => Evaluate(call, isTemplate: true));
        library.Add("format", "value format culture?", Format);
        library.Add("from_json", "json", FromJson);
        library.Add("has_key", "value key", (in Call call) => HasMember(call, asksValue: false));
        library.Add("has_value", "value key", (in Call call) => HasMember(call, asksValue: true));
        library.Add("keys", "value", (in Call call) => Members(call, value => Value.Of(value.Key)));
        library.Add("kind", "value", (in Call call) => Value.Of(KindOf(call[0])));
        library.Add("size", "value", Size);
        library.Add("to_json", "value", (in Call call) => call.Shows(JsonWriter.Write(call, call[0])));
        library.Add("typeof", "value", (in Call call) => Value.Of(TypeOf(call[0])));
        library.Add("values", "value", (in Call call) => Members(call, value => value.Value));
        return library;
    }

    /// <summary>The name of a type as the language's messages have it.</summary>
    public static string? KindOf(in Value value) => value.Kind switch
    {
        ValueKind.Null or ValueKind.Absent => null,
        ValueKind.Boolean => "bool",
        ValueKind.Int => "int",
        ValueKind.Long => "long",
        ValueKind.BigInteger => "bigint",
        ValueKind.Single => "float",
        ValueKind.Double => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.Text => "string",
        ValueKind.Date => "datetime",
        ValueKind.TimeSpan => "timespan",
        ValueKind.Array => value.Reference is ScriptArray { IsIterator: true } ? "range" : "array",
        ValueKind.Range => "range",
        ValueKind.Function => "function",
        _ => "object",
    };

    private static string? TypeOf(in Value value) => value.Kind switch
    {
        ValueKind.Null or ValueKind.Absent => null,
        ValueKind.Boolean => "boolean",
        >= ValueKind.Int and <= ValueKind.Decimal => "number",
        ValueKind.Text => "string",
        ValueKind.Array => value.Reference is ScriptArray { IsIterator: true } ? "iterator" : "array",
        ValueKind.Range => "iterator",
        _ => "object",
    };

    private static Value HasMember(in Call call, bool asksValue)
    {
        if (call[0].Kind is not (ValueKind.Object or ValueKind.Null or ValueKind.Empty))
        {
            call.Fail(0, Codes.Types, $"`{call.Name}` needs an object, not {Evaluator.Describe(call[0])}.", "Give it an object.");
        }

        Value member = default;
        bool isFound = call[0].Kind is ValueKind.Object && call.Has(1) && call.Evaluator.TryGetMember(call[0], call.TextOrEmpty(1), out member);
        return Value.Of(isFound && !(asksValue && member.IsNull)).WithTrace(TraceOrigin.Unite(call.OriginOfAll(), member.Trace));
    }

    private static Value Members(in Call call, Func<(string Key, Value Value), Value> select)
    {
        var items = new List<Value>();
        if (call[0].Kind is ValueKind.Object)
        {
            items.AddRange(call.Evaluator.Members(call[0]).Select(select));
        }
        else if (call[0].Kind is ValueKind.Text || call[0] is { Kind: ValueKind.Array, Reference: not ScriptArray { IsIterator: true } })
        {
            // What is no object has its size for a member.
            items.Add(select(("size", Size(call))));
        }
        else if (call[0].Kind is ValueKind.Date or ValueKind.TimeSpan)
        {
            call.Fail(0, Codes.Types, $"`{call.Name}` needs an object, not {Evaluator.Describe(call[0])}.", "Give it an object.");
        }

        return Value.Of(new ScriptArray(items));
    }

    private static Value Size(in Call call)
    {
        if (call[0].Kind is ValueKind.Text)
        {
            return call.Computes(Value.Of(call[0].AsText.Length));
        }

        return Value.Of(Sequence.TryRead(call.Evaluator.Current(call[0]), false, out Sequence items) ? items.Count : 0).WithTrace(call.Evaluator.OriginOfCount(call[0]));
    }

    private static Value Format(in Call call)
    {
        Value value = call[0];
        switch (value.Kind)
        {
            case ValueKind.Null:
                return value.IsMissing ? value : Value.Of(string.Empty);
            case ValueKind.Date:
                return call.Shows(FormatDate(call, value.AsDate));
            case ValueKind.TimeSpan:
                return call.Shows(FormatSpan(call, value.AsTimeSpan));
            case >= ValueKind.Int and <= ValueKind.Decimal:
                return call.Shows(NumberText.Format(call, value, call.Text(1), Cultures.Argument(call, 2)));
            default:
                call.Fail(Codes.Types, $"`object.format` needs a number or a date, not {Evaluator.Describe(value)}.", "Texts need no format.");
                return default;
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
            call.Fail(Codes.Date, $"The format `{call.Text(1)}` does not fit a span of time.", "Write a format such as `g`, or `hh\\:mm`.");
            return string.Empty;
        }
    }

    private static Value FromJson(in Call call)
    {
        if (!call.Has(0))
        {
            call.Fail(0, Codes.Types, "Nothing is no JSON.", "Give it a text.");
        }

        return JsonReader.Read(call, call.TextOrEmpty(0));
    }

    private static string FormatDate(in Call call, DateTime date)
    {
        try
        {
            string? format = DateFormats.CheckLength(call, 1, call.Text(1));
            CultureInfo culture = Cultures.Argument(call, 2);
            // Dates stand in a time zone, that of UTC: where a format shows the zone, it shows its offset.
            bool showsZone = format is "o" or "O" || (format?.Length > 1 && format.Contains('K', StringComparison.Ordinal));
            return showsZone ? new DateTimeOffset(date.Ticks, TimeSpan.Zero).ToString(format, culture) : date.ToString(format, culture);
        }
        catch (FormatException)
        {
            call.Fail(Codes.Date, $"The format `{call.Text(1)}` does not fit a date.", "Write a format such as `yyyy-MM-dd`.");
            return string.Empty;
        }
    }

    /// <summary>Runs a text as a template, or as the code inside of the braces; calls a function; gives any other value back.</summary>
    private static Value Evaluate(in Call call, bool isTemplate)
    {
        if (call[0].Kind is ValueKind.Function)
        {
            return call.Evaluator.Invoke(call[0].AsFunction, call.Caller, []);
        }

        if (call[0].Kind is not ValueKind.Text)
        {
            return call[0];
        }

        if (!call.Evaluator.IsScriban)
        {
            return EvaluateText(call, isTemplate);
        }

        // Scriban reports whatever goes wrong inside at the text.
        Evaluator.State state = call.Evaluator.Save();
        try
        {
            return EvaluateText(call, isTemplate);
        }
        catch (TemplateException error)
        {
            call.Evaluator.Restore(state);
            throw call.Fail(0, error.Diagnostic.Code, error.Diagnostic.Message, error.Diagnostic.Hint ?? string.Empty);
        }
    }

    private static Value EvaluateText(in Call call, bool isTemplate)
    {
        // Reading a text makes a tree of some hundred bytes for each character at worst.
        const int BytesPerCharacter = 256;
        string written = call.TextOrEmpty(0);
        call.Evaluator.CountWork(call.Caller, written.Length);
        call.Evaluator.CountMemory(call.Caller, (long)written.Length * BytesPerCharacter);
        var found = new DiagnosticBag();
        var source = new SourceText(isTemplate ? "object.eval_template" : "object.eval", isTemplate ? written : $"{{{{ {written}\n}}}}");
        if (Template.Parse(source, found, call.Evaluator.Context.ParserOptions) is not { } template)
        {
            if (isTemplate && call.Evaluator.IsScriban)
            {
                return Value.Of(string.Empty);
            }

            call.Fail(0, Codes.Syntax, $"The text is no {(isTemplate ? "template" : "expression")}: {found.Items[0].Message}", found.Items[0].Hint ?? "Check the text.");
            return default;
        }

        Value result = isTemplate ? call.Evaluator.RenderInner(template, call.Caller) : call.Evaluator.EvaluateInner(template, call.Caller);
        // What is made by a text of the data has its data too.
        return call[0].Origin is { } origin && !result.IsNull ? result.WithTrace(TraceOrigin.Unite(origin, result.Trace)) : result;
    }
}
