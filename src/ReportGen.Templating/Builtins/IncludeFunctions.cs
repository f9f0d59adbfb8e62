using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary><c>include</c> and <c>include_join</c>. Templates come from the context's loader and from nowhere else.</summary>
internal static class IncludeFunctions
{
    public static BuiltinFunction Include { get; } = new("include", "name ...", IncludeOne) { TakesNames = true };

    public static BuiltinFunction IncludeJoin { get; } = new("include_join", "names separator begin? end?", Join);

    private static Value IncludeOne(in Call call)
    {
        ScriptObject? named = call.Evaluator.TakeNamed();
        var arguments = new ScriptArray([.. call.Evaluator.ArgumentsAt(call.Start, call.Count)]);
        return call.Evaluator.Include(call.Text(0), call.Caller, arguments, named);
    }

    /// <summary>Includes several templates with a text between them; a text that starts with <c>tpl:</c> names a template.</summary>
    private static Value Join(in Call call)
    {
        if (!call.TryItems(0, out Sequence names))
        {
            return default;
        }

        Evaluator evaluator = call.Evaluator;
        evaluator.PushOutput();
        for (int i = 0; i < names.Count; i++)
        {
            if (i > 0)
            {
                Add(call, Delimiter(call, 1));
            }

            string name = evaluator.ToText(names[i], call.Caller);
            Add(call, evaluator.Include(name, call.Caller, new ScriptArray([Value.Of(name)]), null));
        }

        Value joined = evaluator.TakeOutput();
        if (joined.AsText.Length == 0)
        {
            return joined;
        }

        evaluator.PushOutput();
        Add(call, Delimiter(call, 2));
        Add(call, joined);
        Add(call, Delimiter(call, 3));
        return evaluator.TakeOutput();
    }

    private static Value Delimiter(in Call call, int index)
    {
        string text = call.TextOrEmpty(index);
        if (!text.StartsWith("tpl:", StringComparison.Ordinal))
        {
            return call.Shows(text, index);
        }

        string name = text["tpl:".Length..];
        return call.Evaluator.Include(name, call.Caller, new ScriptArray([Value.Of(name)]), null);
    }

    private static void Add(in Call call, in Value text) => call.Evaluator.Append(text, call.Caller);
}
