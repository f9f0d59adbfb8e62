using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Budgets;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>Sorts items with merge sort, which is stable: the result is the same on every machine.</summary>
internal static class ArraySort
{
    /// <summary>Sorts items.</summary>
    /// <param name="call">The call, which fails if two items cannot be compared.</param>
    /// <param name="items">The items.</param>
    /// <param name="member">The member to sort by, or a path of members; null for the items themselves.</param>
    public static List<object?> Sort(in Call call, List<object?> items, string? member)
    {
        var keys = new Value[items.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = Value.From(string.IsNullOrEmpty(member) ? items[i] : MemberOf(call, items[i], member));
        }

        int[] order = [.. Enumerable.Range(0, keys.Length)];
        Sort(call, keys, order, new int[order.Length], 0, order.Length);
        return [.. order.Select(i => items[i])];
    }

    private static void Sort(in Call call, Value[] keys, int[] order, int[] spare, int from, int to)
    {
        if (to - from < 2)
        {
            return;
        }

        int middle = from + ((to - from) / 2);
        Sort(call, keys, order, spare, from, middle);
        Sort(call, keys, order, spare, middle, to);
        int left = from;
        int right = middle;
        call.Budget.CountWork(call.Span, to - from);
        for (int i = from; i < to; i++)
        {
            bool takesLeft = right == to || (left < middle && Compare(call, keys[order[left]], keys[order[right]]) <= 0);
            spare[i] = takesLeft ? order[left++] : order[right++];
        }

        Array.Copy(spare, from, order, from, to - from);
    }

    private static object? MemberOf(in Call call, object? item, string path)
    {
        if (item is not null && call.Render.Accessors.TryGet(call.Span, item, path, out object? whole))
        {
            return whole;
        }

        foreach (string name in path.Split('.'))
        {
            if (item is null || !call.Render.Accessors.TryGet(call.Span, item, name, out item))
            {
                return null;
            }
        }

        return item;
    }

    private static int Compare(in Call call, in Value left, in Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return right.IsNull.CompareTo(left.IsNull);
        }

        if (left.Raw is string first && right.Raw is string second)
        {
            call.Budget.CountWork(call.Span, Math.Min(first.Length, second.Length) / Budget.CharactersPerStep);
            return TextOrder.Compare(first, second);
        }

        if (left.Kind == right.Kind && left.Raw is IComparable comparable and ValueType)
        {
            return comparable.CompareTo(right.Raw);
        }

        bool areNumbers = left.IsNumber && right.IsNumber && call.Render.IsExact;
        return areNumbers && left.TryToDecimal(out decimal a) && right.TryToDecimal(out decimal b)
            ? a.CompareTo(b)
            : throw call.Fail(
                TemplateCodes.Types,
                $"The items cannot be sorted: {left.Describe()} and {right.Describe()} cannot be compared.",
                "Name the member to sort by: `array.sort \"member\"`.");
    }
}
