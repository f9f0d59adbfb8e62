using System.Collections;

using Scriban.Runtime;
using Scriban.Syntax;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Budgets;
using ReportGen.Templating.Diagnosing;
using ReportGen.Templating.Values;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <summary>The items of arrays, ranges and lazy sequences, counted while they are created.</summary>
/// <param name="render">The render.</param>
internal sealed class Sequences(RenderContext render)
{
    /// <summary>The items of a sequence, counted while they are created.</summary>
    /// <param name="span">The node that is evaluated.</param>
    /// <param name="items">The sequence.</param>
    public List<object?> ToItems(ScribanSpan span, IEnumerable items)
    {
        if (items is ICollection { Count: var count } and not ScriptRange)
        {
            render.Budget.CountItems(span, count);
            var copy = new List<object?>(count);
            foreach (object? item in items)
            {
                copy.Add(item);
            }

            return copy;
        }

        var made = new List<object?>();
        foreach (object? item in items)
        {
            made.Add(item);
            if (render.Budget.Limits.Loop is > 0 and var limit && made.Count > limit)
            {
                render.Budget.CountItems(span, made.Count);
            }
        }

        render.Budget.CountItems(span, made.Count);
        return made;
    }

    /// <summary>The number of items of a sequence.</summary>
    /// <param name="span">The node that is evaluated.</param>
    /// <param name="items">The sequence.</param>
    public int Count(ScribanSpan span, IEnumerable items) => items switch
    {
        ScriptArray array => array.Count,
        _ => ToItems(span, items).Count,
    };

    /// <summary>The values of a loop; a text is looped over by its characters.</summary>
    /// <param name="node">The expression of the values.</param>
    /// <param name="value">The values.</param>
    public object? ToLoop(ScriptNode node, object? value)
    {
        Value items = Value.From(value);
        switch (items.Raw)
        {
            case null:
                return null;
            case string text when !render.IsScriban:
                return new TracedString(text, items.Trace);
            case ScriptRange range when !render.IsScriban:
                // Scriban recreates the items for each of `reversed`, `offset` and `for.length`; here they are created once and counted.
                List<object?> made = ToItems(node.Span, range);
                CountLoop(node, made);
                return made;
            case ScriptArray array when !render.IsScriban:
                CountLoop(node, array);
                return value;
            case IEnumerable:
                return value;
            default:
                return render.IsScriban
                    ? items.Raw
                    : throw new TemplateFault(
                        node.Span,
                        TemplateCodes.Types,
                        $"`{render.Sources.Written(node.Span)}` is {items.Describe()}; a loop requires an array, a range or an object.",
                        "Put a single value in brackets: `[value]`.");
        }
    }

    /// <summary>Counts Scriban's work on the items apart from running the block: it compares each with the previous one, and copies them for <c>reversed</c>.</summary>
    private void CountLoop(ScriptNode iterator, IList<object?> items)
    {
        long characters = 0;
        for (int i = 0; i < items.Count; i++)
        {
            characters += (Value.From(items[i]).Raw as string)?.Length ?? 0;
        }

        int copied = iterator.Parent is ScriptForStatement { NamedArguments.Count: > 0 } ? items.Count : 0;
        render.Budget.CountWork(iterator.Span, copied + (characters / Budget.CharactersPerStep));
    }
}
