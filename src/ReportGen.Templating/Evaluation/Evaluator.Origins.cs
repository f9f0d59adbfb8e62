using ReportGen.Core.Data;
using ReportGen.Core.Origins;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <content>The data behind arrays and objects.</content>
internal sealed partial class Evaluator
{
    /// <summary>The value with the data of all it holds, when it is an array or an object that is about to be shown.</summary>
    public Value WithItems(in Value value) =>
        Traced && value.Kind is ValueKind.Array or ValueKind.Object ? value.WithTrace(OriginOfItems(value)) : value;

    /// <summary>The data behind a collection and everything in it, in order.</summary>
    private Origin? OriginOfItems(in Value value)
    {
        Origin? origin = null;
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        // Objects can hold each other: walk with a stack of our own, and each once.
        var open = new Stack<Value>();
        open.Push(value);
        while (open.TryPop(out Value next))
        {
            // Looked at by the next statement: each object is walked once.
            _steps++;
            origin = Origin.Union(origin, next.Origin);
            if (next.Kind is not (ValueKind.Array or ValueKind.Object) || !seen.Add(next.Reference!))
            {
                continue;
            }

            Value current = Current(next);
            if (current.Kind is ValueKind.Object)
            {
                foreach ((_, Value member) in Members(current).Reverse())
                {
                    open.Push(member);
                }
            }
            else if (Sequence.TryRead(current, Traced, out Sequence items))
            {
                for (int i = items.Count - 1; i >= 0; i--)
                {
                    open.Push(items[i]);
                }
            }
        }

        return origin;
    }

    /// <summary>
    /// The data behind the number of items: each item counts once, a row by its first cell. So a number of rows does
    /// not name every cell of the table.
    /// </summary>
    public Origin? OriginOfCount(in Value value)
    {
        if (!Traced)
        {
            return null;
        }

        Origin? origin = value.Origin;
        Value current = Current(value);
        if (current.Kind is not (ValueKind.Array or ValueKind.Object))
        {
            return origin;
        }

        if (current.Reference is ListValue list && _countOrigins.TryGetValue(list, out Origin? known))
        {
            return known;
        }

        if (current.Kind is ValueKind.Object)
        {
            foreach ((_, Value member) in Members(current))
            {
                origin = Origin.Union(origin, member.Origin);
            }
        }
        else if (Sequence.TryRead(current, Traced, out Sequence items))
        {
            _steps += items.Count;
            for (int i = 0; i < items.Count; i++)
            {
                origin = Origin.Union(origin, OriginOfItem(items[i]));
            }
        }

        if (current.Reference is ListValue data)
        {
            _countOrigins.Add(data, origin);
        }

        return origin;
    }

    /// <summary>Lists of the data do not change: what is behind their number is found once.</summary>
    private readonly Dictionary<ListValue, Origin?> _countOrigins = new(ReferenceEqualityComparer.Instance);

    private Origin? OriginOfItem(in Value item)
    {
        if (item.Kind is not ValueKind.Object || item.Origin is not null)
        {
            return item.Origin;
        }

        foreach ((_, Value member) in Members(item))
        {
            return member.Origin;
        }

        return null;
    }
}
