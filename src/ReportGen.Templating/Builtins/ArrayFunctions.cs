using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>The namespace <c>array</c>. No function changes the array it is given.</summary>
internal static partial class ArrayFunctions
{
    public static ScriptObject Create()
    {
        var library = new ScriptObject { Name = "array" };
        library.Add("add", "list value", (in Call call) => Extend(call, [call[1]], IsLazy(call[0])));
        library.Add("add_range", "list1 list2", AddRange);
        library.Add("any", "list function ...", Any);
        library.Add("compact", "list", (in Call call) => call.TryItems(0, out Sequence items) ? Iterator(items.ToList().FindAll(item => !item.IsNull)) : default);
        library.Add("concat", "list1 list2", (in Call call) => call.Has(0) || call.Has(1) ? AddRange(call) : default);
        library.Add("contains", "list item", Contains);
        library.Add("cycle", "list group?", Cycle);
        library.Add("each", "list function ...", Each);
        library.Add("filter", "list function ...", Filter);
        library.Add("first", "list", (in Call call) => call.TryItems(0, out Sequence items) && items.Count > 0 ? items[0] : default);
        library.Add("insert_at", "list index value", InsertAt);
        library.Add("join", "list delimiter function?", Join);
        library.Add("last", "list", (in Call call) => call.TryItems(0, out Sequence items) && items.Count > 0 ? items[items.Count - 1] : default);
        library.Add("limit", "list count", (in Call call) => Slice(call, 0, call.Int(1)));
        library.Add("map", "list member", Map);
        library.Add("offset", "list index", (in Call call) => Slice(call, call.Int(1), int.MaxValue));
        library.Add("remove_at", "list index", RemoveAt);
        library.Add("reverse", "list", Reverse);
        library.Add("size", "list", Size);
        library.Add("sort", "list member?", Sort);
        library.Add("uniq", "list", Uniq);
        return library;
    }

    private static Value ListOf(List<Value> items) => Value.Of(new ScriptArray(items));

    private static Value Iterator(List<Value> items) => Value.Of(new ScriptArray(items) { IsIterator = true });

    private static bool IsLazy(in Value list) => list.Kind is not (ValueKind.Array or ValueKind.Range);

    private static Value Extend(in Call call, List<Value> added, bool isLazy)
    {
        List<Value> items = call.TryItems(0, out Sequence list) ? list.ToList() : [];
        items.AddRange(added);
        return isLazy ? Iterator(items) : ListOf(items);
    }

    private static Value AddRange(in Call call) => Extend(call, call.TryItems(1, out Sequence added) ? added.ToList() : [], isLazy: true);

    private static Value Any(in Call call)
    {
        if (!call.TryItems(0, out Sequence items))
        {
            return Value.False;
        }

        // What is no function, and a result that is no truth value, finds nothing.
        bool isFound = false;
        for (int i = 0; i < items.Count && !isFound && call[1].Kind is ValueKind.Function; i++)
        {
            isFound = call.Apply(call[1].AsFunction, items[i], 2) is { Kind: ValueKind.Boolean, AsBoolean: true };
        }

        return Value.Of(isFound).WithTrace(call.Evaluator.OriginOfCount(call[0]));
    }

    private static Value Contains(in Call call)
    {
        if (!call.TryItems(0, out Sequence items))
        {
            return Value.False;
        }

        bool isFound = false;
        for (int i = 0; i < items.Count && !isFound; i++)
        {
            if (items[i].Kind is ValueKind.Text && call[1].Kind is ValueKind.Text)
            {
                call.Evaluator.CountWork(call.Caller, call[1].AsText.Length / Evaluator.CharactersPerStep);
            }

            isFound = AreEqual(items[i], call[1], call.Evaluator.IsExact);
        }

        return Value.Of(isFound).WithTrace(TraceOrigin.Unite(call.Evaluator.OriginOfCount(call[0]), call[1].Trace));
    }

    /// <summary>Equal in type and value; numbers are equal by value alone.</summary>
    private static bool AreEqual(in Value left, in Value right, bool isExact) =>
        Arithmetic.AreSame(left, right)
        || (isExact && left.IsNumber && right.IsNumber && Arithmetic.TryToDecimal(left, out decimal a) && Arithmetic.TryToDecimal(right, out decimal b) && a == b);

    private static Value Cycle(in Call call)
    {
        CheckArray(call);
        if (!call.TryItems(0, out Sequence items))
        {
            return default;
        }

        string group = call.Has(1) ? call.TextOrEmpty(1) : JoinTexts(call, items, ",");
        if (items.Count == 0)
        {
            return default;
        }

        int at = call.Evaluator.NextInCycle(group) % items.Count;
        return items[at];
    }

    /// <summary>What has no places, as an object or a text, cannot be cycled through or lose the item at a place.</summary>
    private static void CheckArray(in Call call)
    {
        if (call.Evaluator.Current(call[0]).Kind is not (ValueKind.Array or ValueKind.Range or ValueKind.Null))
        {
            call.Fail(0, Codes.Types, $"`{call.Name}` needs an array, not {Evaluator.Describe(call[0])}.", "Put a single value in brackets: `[value]`.");
        }
    }

    private static string JoinTexts(in Call call, in Sequence items, string delimiter)
    {
        var texts = new string[items.Count];
        long length = 0;
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = call.Evaluator.ToText(items[i], call.Caller);
            length += texts[i].Length + delimiter.Length;
            call.Evaluator.CheckLength(call.Caller, length);
        }

        call.Evaluator.CountText(call.Caller, length);

        return string.Join(delimiter, texts);
    }

    private static Value Each(in Call call)
    {
        if (!call.TryItems(0, out Sequence items))
        {
            return default;
        }

        if (!call.Has(1))
        {
            return Iterator(items.ToList());
        }

        FunctionValue function = call.Function(1);
        var results = new List<Value>(items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            results.Add(call.Apply(function, items[i], 2));
        }

        return Iterator(results);
    }

    private static Value Filter(in Call call)
    {
        if (!call.TryItems(0, out Sequence items))
        {
            return default;
        }

        if (!call.Has(1))
        {
            return Iterator(items.ToList());
        }

        FunctionValue function = call.Function(1);
        var kept = new List<Value>();
        for (int i = 0; i < items.Count; i++)
        {
            if (Evaluator.ToBoolean(call.Apply(function, items[i], 2)))
            {
                kept.Add(items[i]);
            }
        }

        return Iterator(kept);
    }

    private static Value InsertAt(in Call call)
    {
        int index = Math.Max(0, call.Int(1));
        call.Evaluator.CheckItems(call.Caller, index + 1L);
        List<Value> items = call.TryItems(0, out Sequence list) ? list.ToList() : [];
        while (items.Count < index)
        {
            items.Add(default);
        }

        items.Insert(index, call[2]);
        return ListOf(items);
    }

    /// <summary>Joins the texts of the items; each keeps the data behind it.</summary>
    private static Value Join(in Call call)
    {
        if (!call.TryItems(0, out Sequence items))
        {
            return Value.Of(string.Empty);
        }

        string delimiter = call.TextOrEmpty(1);
        FunctionValue? function = call.Has(2) ? call.Function(2) : null;
        var text = new System.Text.StringBuilder();
        var pieces = new List<TracePiece>();
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                if (call[1].Trace is not null)
                {
                    Arithmetic.AddPieces(pieces, call[1], text.Length, delimiter.Length, call.Evaluator.CurrentSource, call.Caller);
                }

                text.Append(delimiter);
            }

            Value item = call.Evaluator.WithItems(items[i]);
            string shown = call.Evaluator.ToText(item, call.Caller);
            if (function is not null)
            {
                // The function is given the text of the item, whatever its type.
                item = call.Apply(function, Value.Of(shown).WithTrace(item.Trace), 3);
                shown = call.Evaluator.ToText(item, call.Caller);
            }

            call.Evaluator.CheckLength(call.Caller, (long)text.Length + shown.Length);
            if (item.Trace is not null)
            {
                Arithmetic.AddPieces(pieces, item, text.Length, shown.Length, call.Evaluator.CurrentSource, call.Caller);
            }

            text.Append(shown);
        }

        return Value.Of(text.ToString()).WithTrace(TextTrace.Of(pieces));
    }

    private static Value Slice(in Call call, int from, int count)
    {
        if (!call.TryItems(0, out Sequence items))
        {
            return default;
        }

        List<Value> all = items.ToList();
        from = Math.Clamp(from, 0, all.Count);
        return Iterator(all.GetRange(from, Math.Clamp(count, 0, all.Count - from)));
    }

    private static Value Map(in Call call)
    {
        // A single value is an array of one.
        bool isSingle = call.Has(0) && call[0].Kind is not (ValueKind.Array or ValueKind.Range or ValueKind.Object or ValueKind.Text);
        if (isSingle)
        {
            return Iterator(call.Evaluator.TryGetMember(call[0], call.TextOrEmpty(1), out Value single) ? [single] : []);
        }

        if (!call.Has(1) || !call.TryItems(0, out Sequence items))
        {
            return Iterator([]);
        }

        string member = call.TextOrEmpty(1);
        var values = new List<Value>();
        for (int i = 0; i < items.Count; i++)
        {
            if (call.Evaluator.TryGetMember(items[i], member, out Value value))
            {
                values.Add(value);
            }
        }

        return Iterator(values);
    }

    private static Value RemoveAt(in Call call)
    {
        CheckArray(call);
        List<Value> items = call.TryItems(0, out Sequence list) ? list.ToList() : [];
        int index = call.Int(1);
        index = index < 0 ? items.Count + index : index;
        if (index >= 0 && index < items.Count)
        {
            items.RemoveAt(index);
        }

        return ListOf(items);
    }

    private static Value Reverse(in Call call)
    {
        if (!call.Has(0))
        {
            return ListOf([]);
        }

        List<Value> items = call.TryItems(0, out Sequence list) ? list.ToList() : [];
        items.Reverse();
        return Iterator(items);
    }

    private static Value Size(in Call call) =>
        Value.Of(call.TryItems(0, out Sequence items) ? items.Count : 0).WithTrace(call.Evaluator.OriginOfCount(call[0]));

    private static Value Uniq(in Call call)
    {
        if (!call.TryItems(0, out Sequence items))
        {
            return default;
        }

        var kept = new List<Value>();
        var seen = new HashSet<(ValueKind, string)>();
        var objects = new HashSet<object>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < items.Count; i++)
        {
            Value item = items[i];
            bool isScalar = item.Kind is not (ValueKind.Array or ValueKind.Object or ValueKind.Function or ValueKind.Range);
            bool isNew = isScalar
                ? seen.Add((item.Kind, item.Kind is ValueKind.Text ? item.AsText : item.ToString()))
                : objects.Add(item.Reference!);
            if (isNew)
            {
                kept.Add(item);
            }
        }

        return Iterator(kept);
    }
}
