using ReportGen.Templating.Syntax;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <content>Arrays and ranges.</content>
internal static partial class Arithmetic
{
    private const int MaximumRepeated = 1_000_000;

    private static Value ComputeLists(in Site site, in Value left, in Value right)
    {
        site.Evaluator.CheckStack(site.Left);
        bool hasLeft = TryReadList(site, left, out Sequence first);
        bool hasRight = TryReadList(site, right, out Sequence second);
        switch (site.Operator)
        {
            case BinaryOperator.Add or BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.Less
                or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual:
                CheckList(site, hasRight, site.Right, left, right);
                CheckList(site, hasLeft, site.Left, left, right);
                return site.Operator is BinaryOperator.Add ? Concat(site, first, second) : CompareLists(site, first, second);
            case BinaryOperator.Multiply when hasLeft != hasRight:
                return RepeatList(site, hasLeft ? left : right, hasLeft ? first : second, hasLeft ? right : left, hasLeft ? site.Right : site.Left);
            case BinaryOperator.Divide or BinaryOperator.DivideInteger or BinaryOperator.Modulus:
                CheckList(site, hasLeft, site.Left, left, right);
                return Thin(site, left, first, right);
            case BinaryOperator.ShiftLeft:
                CheckList(site, hasLeft, site.Left, left, right);
                return Insert(site, left, first, first.Count, right);
            case BinaryOperator.ShiftRight:
                CheckList(site, hasRight, site.Right, left, right);
                return Insert(site, right, second, 0, left);
            default:
                throw site.Unsupported(left, right);
        }
    }

    private static bool TryReadList(in Site site, in Value value, out Sequence items)
    {
        items = default;
        return (IsList(value) || value.Kind is ValueKind.Object) && Sequence.TryRead(site.Evaluator.Current(value), site.Evaluator.Traced, out items);
    }

    private static void CheckList(in Site site, bool isList, Node node, in Value left, in Value right)
    {
        if (!isList)
        {
            site.Evaluator.Fail(
                Codes.Types,
                node,
                $"The operator `{site.Text}` does not work between {Evaluator.Describe(left)} and {Evaluator.Describe(right)}: an array is needed here.",
                "Put a single value in brackets: `[value]`.");
        }
    }

    private static Value Concat(in Site site, in Sequence first, in Sequence second)
    {
        site.CheckItems((long)first.Count + second.Count);
        List<Value> items = first.ToList();
        items.AddRange(second.ToList());
        return Value.Of(new ScriptArray(items) { IsIterator = true });
    }

    /// <summary>What comes of an array is an array, of a range or another lazy sequence a lazy one.</summary>
    private static Value Like(in Value list, List<Value> items) => Value.Of(new ScriptArray(items) { IsIterator = IsLazy(list) });

    private static bool IsLazy(in Value list) => list.Kind is ValueKind.Range || list.Reference is ScriptArray { IsIterator: true };

    private static Value Insert(in Site site, in Value list, in Sequence items, int at, in Value value)
    {
        site.CheckItems(items.Count + 1L);
        List<Value> copy = items.ToList();
        copy.Insert(at, value);
        return Like(list, copy);
    }

    private static Value RepeatList(in Site site, in Value list, in Sequence items, in Value count, Node counted)
    {
        int times = site.ToInt(count);
        if (times < 0)
        {
            site.Evaluator.Fail(Codes.Types, counted, "An array cannot be repeated a negative number of times.", "Give it a positive number.");
        }

        long total = (long)items.Count * times;
        // Scriban 7.2 lets an array, unlike a lazy sequence, grow without a limit.
        if (items.Count > 0 && (!site.Evaluator.IsScriban || IsLazy(list) || total > MaximumRepeated))
        {
            site.CheckItems(total);
        }

        var repeated = new List<Value>((int)total);
        for (int i = 0; i < times && items.Count > 0; i++)
        {
            repeated.AddRange(items.ToList());
        }

        return Like(list, repeated);
    }

    /// <summary>
    /// <c>array / n</c> takes the first n-th of the items, of a lazy sequence the first n + 1 items;
    /// <c>array % n</c> takes every n-th item.
    /// </summary>
    private static Value Thin(in Site site, in Value list, in Sequence items, in Value divisor)
    {
        int n = site.ToInt(divisor);
        if (n <= 0)
        {
            site.Evaluator.Fail(Codes.Types, site.Right, "An array can only be divided by a positive number.", "Give it a positive number.");
        }

        var kept = new List<Value>();
        int end = site.Operator is BinaryOperator.Modulus ? items.Count : IsLazy(list) ? (int)Math.Min(items.Count, n + 1L) : items.Count / n;
        int step = site.Operator is BinaryOperator.Modulus ? n : 1;
        for (int i = 0; i < end; i += step)
        {
            kept.Add(items[i]);
        }

        return Like(list, kept);
    }

    /// <summary>The shorter array is the lesser one; of equal length, the operator must hold for every pair of items.</summary>
    private static Value CompareLists(in Site site, in Sequence first, in Sequence second)
    {
        site.CheckItems(Math.Min(first.Count, second.Count));
        if (first.Count != second.Count || first.Count == 0)
        {
            return CompareBy(site, first.Count.CompareTo(second.Count), default, default);
        }

        for (int i = 0; i < first.Count; i++)
        {
            if (!Evaluator.ToBoolean(Compute(site, first[i], second[i])))
            {
                return Value.False;
            }
        }

        return Value.True;
    }
}
