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
        return call.Evaluator.Include(call.Text(0), call.Caller, Arguments(call), named);
    }

    /// <summary>Includes several templates with a text between them; a text that starts with <c>tpl:</c> names a template.</summary>
    private static Value Join(in Call call)
    {
        Evaluator evaluator = call.Evaluator;
        Value list = evaluator.Current(call[0]);
        if (list.Kind is not (ValueKind.Array or ValueKind.Range or ValueKind.Null))
        {
            call.Fail(0, Codes.Types, $"`include_join` needs an array of names, not {Evaluator.Describe(list)}.", "Write `include_join [\"a\", \"b\"] \", \"`.");
        }

        // The language joins what is an array, and nothing of a lazy sequence.
        if (list.Kind is not ValueKind.Array || list.Reference is ScriptArray { IsIterator: true } || !call.TryItems(0, out Sequence items))
        {
            return Value.Of(string.Empty);
        }

        var names = new List<string>(items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            names.Add(evaluator.ToText(items[i], call.Caller));
        }

        names.RemoveAll(name => name.Length == 0);
        Value separator = Delimiter(call, 1);
        Value begin = Delimiter(call, 2);
        Value end = Delimiter(call, 3);
        evaluator.PushOutput();
        Add(call, begin);
        for (int i = 0; i < names.Count; i++)
        {
            if (i > 0)
            {
                Add(call, separator);
            }

            Add(call, evaluator.Include(names[i], call.Caller, Arguments(call), null));
        }

        Add(call, end);
        return evaluator.TakeOutput();
    }

    private static Value Delimiter(in Call call, int index)
    {
        string text = call.TextOrEmpty(index);
        return text.StartsWith("tpl:", StringComparison.Ordinal)
            ? call.Evaluator.Include(text["tpl:".Length..], call.Caller, Arguments(call), null)
            : call.Shows(text, index);
    }

    /// <summary>What a joined template sees as its arguments: those of the call.</summary>
    private static ScriptArray Arguments(in Call call) => new([.. call.Evaluator.ArgumentsAt(call.Start, call.Count)]);

    private static void Add(in Call call, in Value text) => call.Evaluator.Append(text, call.Caller);
}
