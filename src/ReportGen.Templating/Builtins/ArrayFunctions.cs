using Scriban.Runtime;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Budgets;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>
/// The namespace <c>array</c>. No function changes its arguments. Scriban creates the items of most results on demand, by
/// nested iterators; here they are created at once, so that they can be counted.
/// </summary>
internal static class ArrayFunctions
{
    /// <summary>The functions by name.</summary>
    public static Library Create()
    {
        var library = new Library("array");
        library.Add("add", "list value", (in Call call) => call.Has(0) ? Array([.. call.Items(0)!, call[1].Boxed]) : Iterator([call[1].Boxed]));
        library.Add("add_range", "list1 list2", AddRange);
        library.Add("any", "list function ...", Any);
        library.Add("compact", "list", (in Call call) => call.Items(0) is { } items ? Iterator(items.FindAll(item => !Value.From(item).IsNull)) : default);
        library.Add("concat", "list1 list2", AddRange);
        library.Add("contains", "list item", Contains);
        library.Add("cycle", "list group?", Cycle);
        library.Add("each", "list function", Each);
        library.Add("filter", "list function", Filter);
        library.Add("first", "list", (in Call call) => call.Items(0) is [var first, ..] ? Value.From(first) : default);
        library.Add("insert_at", "list index value", InsertAt);
        library.Add("join", "list delimiter function?", Join);
        library.Add("last", "list", (in Call call) => call.Items(0) is [.., var last] ? Value.From(last) : default);
        library.Add("limit", "list count", (in Call call) => Slice(call, 0, call.Int(1)));
        library.Add("map", "list member", Map);
        library.Add("offset", "list index", (in Call call) => Slice(call, call.Int(1), int.MaxValue));
        library.Add("remove_at", "list index", RemoveAt);
        library.Add("reverse", "list", Reverse);
        library.Add("size", "list", (in Call call) => new Value(call.Items(0)?.Count ?? 0, call.Render.Origins.OfCount(call.Span, call[0])));
        library.Add("sort", "list member?", Sort);
        library.Add("uniq", "list", Uniq);
        return library;
    }

    private static Value Array(List<object?> items) => Value.Of(new ScriptArray(items));

    /// <summary>Items whose type is an iterator in the language.</summary>
    private static Value Iterator(List<object?> items) => Value.Of(new ScriptRange(items));

    private static Value AddRange(in Call call)
    {
        if (!call.Has(0) && !call.Has(1))
        {
            return default;
        }

        List<object?> items = call.Items(0) ?? [];
        items.AddRange(call.Items(1) ?? []);
        return Iterator(items);
    }

    private static Value Any(in Call call)
    {
        bool isFound = false;
        // A value that is not a function, or a result that is not a Boolean value, finds nothing.
        if (call[1].Kind is ValueKind.Function)
        {
            foreach (object? item in call.Items(0) ?? [])
            {
                isFound = call.Apply(call.Function(1), item, 2).Raw is true;
                if (isFound)
                {
                    break;
                }
            }
        }

        return new Value(isFound, call.Render.Origins.OfCount(call.Span, call[0]));
    }

    private static Value Contains(in Call call)
    {
        Value wanted = call[1];
        bool isFound = false;
        foreach (object? item in call.Items(0) ?? [])
        {
            if (wanted.Raw is string text)
            {
                call.Budget.CountWork(call.Span, text.Length / Budget.CharactersPerStep);
            }

            isFound = AreEqual(Value.From(item), wanted, call.Render.IsExact);
            if (isFound)
            {
                break;
            }
        }

        return new Value(isFound, TraceOrigin.Unite(call.Render.Origins.OfCount(call.Span, call[0]), wanted.Trace));
    }

    /// <summary>Determines whether two values are equal in type and value; in the product, numbers are compared by value alone.</summary>
    private static bool AreEqual(in Value left, in Value right, bool isExact) =>
        Equals(left.Raw, right.Raw)
        || (isExact && left.IsNumber && right.IsNumber && left.TryToDecimal(out decimal a) && right.TryToDecimal(out decimal b) && a == b);

    private static Value Cycle(in Call call)
    {
        CheckArray(call);
        if (call.Items(0) is not { Count: > 0 } items)
        {
            return default;
        }

        string group = call.Has(1) ? call.TextOrEmpty(1) : JoinTexts(call, items, ",");
        return Value.From(items[call.Render.State.NextInCycle(group) % items.Count]);
    }

    /// <summary>Values without indices, such as objects and texts, do not support cycling or the removal of an item.</summary>
    private static void CheckArray(in Call call)
    {
        if (call[0].Kind is not (ValueKind.Array or ValueKind.Range or ValueKind.Null))
        {
            throw call.Fail(0, TemplateCodes.Types, $"`{call.Name}` requires an array, not {call[0].Describe()}.", "Put a single value in brackets: `[value]`.");
        }
    }

    private static string JoinTexts(in Call call, List<object?> items, string delimiter)
    {
        var texts = new string[items.Count];
        long length = 0;
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = call.Render.ObjectToString(items[i]) ?? string.Empty;
            length += texts[i].Length + delimiter.Length;
            call.Budget.CheckLength(call.Span, length);
        }

        call.Budget.CountText(call.Span, length);
        return string.Join(delimiter, texts);
    }

    private static Value Each(in Call call)
    {
        if (call.Items(0) is not { } items || !call.Has(1))
        {
            return call.Items(0) is { } same ? Iterator(same) : default;
        }

        IScriptCustomFunction function = call.Function(1);
        for (int i = 0; i < items.Count; i++)
        {
            items[i] = call.Apply(function, items[i], 2).Boxed;
        }

        return Iterator(items);
    }

    private static Value Filter(in Call call)
    {
        if (call.Items(0) is not { } items || !call.Has(1))
        {
            return call.Items(0) is { } same ? Iterator(same) : default;
        }

        IScriptCustomFunction function = call.Function(1);
        var kept = new List<object?>();
        foreach (object? item in items)
        {
            if (call.Render.ToBool(call.Span, call.Apply(function, item, 2).Raw))
            {
                kept.Add(item);
            }
        }

        return Iterator(kept);
    }

    private static Value InsertAt(in Call call)
    {
        int index = Math.Max(0, call.Int(1));
        call.Budget.CountItems(call.Span, index + 1L);
        List<object?> items = call.Items(0) ?? [];
        while (items.Count < index)
        {
            items.Add(null);
        }

        items.Insert(index, call[2].Boxed);
        return Array(items);
    }

    /// <summary>Joins the texts of the items; each text keeps the data behind it.</summary>
    private static Value Join(in Call call)
    {
        if (call.Items(0) is not { } items)
        {
            return Value.Of(string.Empty);
        }

        string delimiter = call.TextOrEmpty(1);
        object? delimiterTrace = call.Render.Origins.OfShown(call[1]);
        WrittenPlace place = call.Render.Sources.PlaceOf(call.Span);
        IScriptCustomFunction? function = call.Has(2) ? call.Function(2) : null;
        var text = new TextBuilder();
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                text.Add(delimiter, delimiterTrace, place);
            }

            object? trace = call.Render.Origins.OfShown(Value.From(items[i]));
            string shown = call.Render.ObjectToString(items[i]) ?? string.Empty;
            if (function is not null)
            {
                // The function receives the text of the item, whatever its type.
                Value result = call.Apply(function, new Value(shown, trace).Boxed, 3);
                trace = call.Render.Origins.OfShown(result);
                shown = call.Render.ObjectToString(result.Boxed) ?? string.Empty;
            }

            call.Budget.CheckLength(call.Span, (long)text.Length + shown.Length);
            text.Add(shown, trace, place);
        }

        call.Budget.CountText(call.Span, text.Length);
        call.Budget.CountPieces(call.Span, text.PieceCount);
        return text.ToValue();
    }

    private static Value Slice(in Call call, int from, int count)
    {
        if (call.Items(0) is not { } items)
        {
            return default;
        }

        from = Math.Clamp(from, 0, items.Count);
        return Iterator(items.GetRange(from, Math.Clamp(count, 0, items.Count - from)));
    }

    private static Value Map(in Call call)
    {
        if (!call.Has(0) || !call.Has(1))
        {
            return Iterator([]);
        }

        // A single value is treated as an array of one item.
        bool isSingle = call[0].Kind is not (ValueKind.Array or ValueKind.Range or ValueKind.Object or ValueKind.Text);
        string member = call.TextOrEmpty(1);
        var values = new List<object?>();
        foreach (object? item in isSingle ? [call[0].Boxed] : call.Items(0)!)
        {
            if (item is not null && call.Render.Accessors.TryGet(call.Span, item, member, out object? value))
            {
                values.Add(value);
            }
        }

        return Iterator(values);
    }

    private static Value RemoveAt(in Call call)
    {
        CheckArray(call);
        List<object?> items = call.Items(0) ?? [];
        int index = call.Int(1);
        index = index < 0 ? items.Count + index : index;
        if (index >= 0 && index < items.Count)
        {
            items.RemoveAt(index);
        }

        return Array(items);
    }

    private static Value Reverse(in Call call)
    {
        if (call.Items(0) is not { } items)
        {
            return Array([]);
        }

        items.Reverse();
        return Iterator(items);
    }

    private static Value Sort(in Call call)
    {
        if (!call.Has(0))
        {
            return Iterator([]);
        }

        if (call[0].Kind is not (ValueKind.Array or ValueKind.Range or ValueKind.Object or ValueKind.Text))
        {
            return Array([call[0].Boxed]);
        }

        return Array(ArraySort.Sort(call, call.Items(0)!, call.Text(1)));
    }

    private static Value Uniq(in Call call)
    {
        if (call.Items(0) is not { } items)
        {
            return default;
        }

        var seen = new HashSet<object>();
        bool hasNull = false;
        var kept = new List<object?>();
        foreach (object? item in items)
        {
            object? raw = Value.From(item).Raw;
            call.Budget.CountWork(call.Span, raw is string text ? text.Length / Budget.CharactersPerStep : 0);
            if (raw is null ? !hasNull : seen.Add(raw is string or ValueType ? raw : new Reference(raw)))
            {
                kept.Add(item);
            }

            hasNull |= raw is null;
        }

        return Iterator(kept);
    }

    /// <summary>An object or an array; it is equal only to itself.</summary>
    private sealed class Reference(object target) : IEquatable<Reference>
    {
        private readonly object _target = target;

        public bool Equals(Reference? other) => ReferenceEquals(_target, other?._target);

        public override bool Equals(object? obj) => Equals(obj as Reference);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_target);
    }
}
