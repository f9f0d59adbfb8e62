using System.Collections;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;
using ReportGen.Templating.Values;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <summary>The data behind values that contain others.</summary>
/// <param name="render">The render.</param>
internal sealed class ValueOrigins(RenderContext render)
{
    /// <summary>Lists of the data do not change, so the data behind their size are cached.</summary>
    private readonly Dictionary<ListValue, Origin?> _countOrigins = new(ReferenceEqualityComparer.Instance);

    /// <summary>The trace of a value that is about to be shown, with the data of its whole content.</summary>
    /// <param name="value">The value.</param>
    public object? OfShown(in Value value) => value.Raw is string or null || value.Raw is not IEnumerable
        ? value.ShownTrace
        : OfItems(value.Raw);

    /// <summary>
    /// The data behind the number of items: each item counts once, a row by its first cell, so that a number of rows does
    /// not name every cell of the table.
    /// </summary>
    /// <param name="span">The node that is evaluated.</param>
    /// <param name="value">The value that has the items.</param>
    public Origin? OfCount(ScribanSpan span, in Value value)
    {
        if (!render.Host.TracksOrigins)
        {
            return null;
        }

        ListValue? list = (value.Raw as DataArray)?.Source;
        if (list is not null && _countOrigins.TryGetValue(list, out Origin? known))
        {
            return known;
        }

        Origin? origin = value.Origin;
        if (value.Raw is IDictionary<string, object?> members)
        {
            foreach (object? member in members.Values)
            {
                origin = Origin.Union(origin, Value.From(member).Origin);
            }
        }
        else if (value.Raw is IEnumerable items and not string)
        {
            long count = 0;
            foreach (object? item in items)
            {
                count++;
                origin = Origin.Union(origin, OfItem(item));
            }

            render.Budget.CountWork(span, count);
        }

        if (list is not null)
        {
            _countOrigins.Add(list, origin);
        }

        return origin;
    }

    private static Origin? OfItem(object? item)
    {
        Value value = Value.From(item);
        if (value.Raw is DataObject { Source: { } row })
        {
            return row.Origin ?? (row.Entries.IsEmpty ? null : row.Entries[0].Value.Origin);
        }

        if (value.Origin is not null || value.Raw is not IDictionary<string, object?> members)
        {
            return value.Origin;
        }

        foreach (object? member in members.Values)
        {
            return Value.From(member).Origin;
        }

        return null;
    }

    /// <summary>The data behind a collection and everything in it, in order.</summary>
    private Origin? OfItems(object top)
    {
        if (!render.Host.TracksOrigins)
        {
            return null;
        }

        Origin? origin = null;
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        // Objects can contain each other: walk iteratively, and visit each once.
        var open = new Stack<object?>();
        open.Push(top);
        while (open.TryPop(out object? next))
        {
            render.Budget.CountWork(render.Printer.Place, 1);
            Value value = Value.From(next);
            origin = Origin.Union(origin, value.Raw switch
            {
                DataObject data => data.Source.Origin,
                DataArray data => data.Source.Origin,
                _ => value.Origin,
            });
            IEnumerable<object?>? inner = value.Raw switch
            {
                string => null,
                IDictionary<string, object?> members => members.Values,
                KeyValuePair<string, object?> pair => [pair.Value],
                IEnumerable items => items.Cast<object?>(),
                _ => null,
            };
            if (inner is not null && seen.Add(value.Raw!))
            {
                foreach (object? item in inner.Reverse())
                {
                    open.Push(item);
                }
            }
        }

        return origin;
    }
}
