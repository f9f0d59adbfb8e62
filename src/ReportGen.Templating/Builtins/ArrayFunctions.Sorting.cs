using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Syntax;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <content>Sorting.</content>
internal static partial class ArrayFunctions
{
    private static Value Sort(in Call call)
    {
        Value input = call[0];
        if (input.IsNull)
        {
            return Iterator([]);
        }

        if (input.Kind is not ValueKind.Text && !Sequence.TryRead(call.Evaluator.Current(input), call.Evaluator.Traced, out _))
        {
            return ListOf([input]);
        }

        call.TryItems(0, out Sequence items);
        List<Value> sorted = items.ToList();
        string? member = call.Text(1);
        var keys = new Value[sorted.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = string.IsNullOrEmpty(member) ? sorted[i] : MemberOf(call, sorted[i], member);
        }

        int[] order = [.. Enumerable.Range(0, keys.Length)];
        SortByKey(call, keys, order, new int[order.Length], 0, order.Length);
        return ListOf([.. order.Select(i => sorted[i])]);
    }

    /// <summary>Sorts by merging, which keeps equal items in their order: the result is the same on every machine.</summary>
    private static void SortByKey(in Call call, Value[] keys, int[] order, int[] spare, int from, int to)
    {
        if (to - from < 2)
        {
            return;
        }

        int middle = from + ((to - from) / 2);
        SortByKey(call, keys, order, spare, from, middle);
        SortByKey(call, keys, order, spare, middle, to);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++)
        {
            bool takesLeft = right == to || (left < middle && Compare(call, keys[order[left]], keys[order[right]]) <= 0);
            spare[i] = takesLeft ? order[left++] : order[right++];
        }

        Array.Copy(spare, from, order, from, to - from);
    }

    private static Value MemberOf(in Call call, Value item, string path)
    {
        if (call.Evaluator.TryGetMember(item, path, out Value whole))
        {
            return whole;
        }

        foreach (string name in path.Split('.'))
        {
            if (!call.Evaluator.TryGetMember(item, name, out Value member))
            {
                return default;
            }

            item = member;
        }

        return item;
    }

    private static int Compare(in Call call, in Value left, in Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return right.IsNull.CompareTo(left.IsNull);
        }

        if (left.Kind is ValueKind.Text && right.Kind is ValueKind.Text)
        {
            return TextOrder.Compare(left.AsText, right.AsText);
        }

        bool areNumbers = left.IsNumber && right.IsNumber && (left.Kind == right.Kind || call.Evaluator.IsExact);
        bool areComparable = areNumbers || (left.Kind == right.Kind && left.Kind is ValueKind.Boolean or ValueKind.Date or ValueKind.TimeSpan);
        if (!areComparable)
        {
            call.Fail(
                Codes.Types,
                $"The items cannot be sorted: {Evaluator.Describe(left)} and {Evaluator.Describe(right)} have no order.",
                "Name the member to sort by: `array.sort \"member\"`.");
        }

        if (left.Kind is ValueKind.Boolean)
        {
            return left.AsBoolean.CompareTo(right.AsBoolean);
        }

        return Evaluator.ToBoolean(Arithmetic.Compare(call.Evaluator, BinaryOperator.Less, call.Caller, left, right)) ? -1
            : Evaluator.ToBoolean(Arithmetic.Compare(call.Evaluator, BinaryOperator.Equal, call.Caller, left, right)) ? 0 : 1;
    }
}
