using Scriban.Runtime;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary><c>include</c> and <c>include_join</c>. Templates come only from the context's loader.</summary>
internal static class IncludeFunctions
{
    /// <summary>Includes one template.</summary>
    public static Builtin Include { get; } = new("include", "name ...", (in Call call) => call.Render.Inclusion.Include(call, call.Text(0))) { TakesNames = true };

    /// <summary>Includes several templates with a text between them.</summary>
    public static Builtin IncludeJoin { get; } = new("include_join", "names separator begin? end?", Join);

    /// <summary>Includes several templates with a text between them; a text that starts with <c>tpl:</c> names a template.</summary>
    private static Value Join(in Call call)
    {
        if (call[0].Kind is not (ValueKind.Array or ValueKind.Range or ValueKind.Null))
        {
            throw call.Fail(0, TemplateCodes.Types, $"`include_join` requires an array of names, not {call[0].Describe()}.", "Write `include_join [\"a\", \"b\"] \", \"`.");
        }

        // Scriban joins arrays, but not lazy sequences.
        if (call[0].Raw is not ScriptArray)
        {
            return Value.Of(string.Empty);
        }

        var names = new List<string>();
        foreach (object? item in call.Items(0)!)
        {
            if (call.Render.ObjectToString(item) is { Length: > 0 } name)
            {
                names.Add(name);
            }
        }

        Value separator = Delimiter(call, 1);
        Value begin = Delimiter(call, 2);
        Value end = Delimiter(call, 3);
        var text = new TextBuilder();
        Add(call, text, begin);
        for (int i = 0; i < names.Count; i++)
        {
            if (i > 0)
            {
                Add(call, text, separator);
            }

            Add(call, text, call.Render.Inclusion.Include(call, names[i]));
        }

        Add(call, text, end);
        return text.ToValue();
    }

    private static Value Delimiter(in Call call, int index)
    {
        string text = call.TextOrEmpty(index);
        return text.StartsWith("tpl:", StringComparison.Ordinal)
            ? call.Render.Inclusion.Include(call, text["tpl:".Length..])
            : call.Shows(text, index);
    }

    private static void Add(in Call call, TextBuilder text, in Value added)
    {
        string? shown = added.Raw as string;
        call.Budget.CheckLength(call.Span, (long)text.Length + (shown?.Length ?? 0));
        text.Add(shown, added.Trace, call.Render.Sources.PlaceOf(call.Span));
    }
}
