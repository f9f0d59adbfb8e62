using System.Collections;

using Scriban.Runtime;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Values;

using Inner = Scriban.Runtime.Accessors.ListAccessor;
using ScribanContext = Scriban.TemplateContext;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <summary>
/// Items and members of arrays and lazy sequences. The size has the data of the items; an item far beyond the last one
/// cannot be set, because all items before it would be created.
/// </summary>
/// <param name="render">The render.</param>
internal sealed class ListAccessor(RenderContext render) : IListAccessor, IObjectAccessor
{
    /// <inheritdoc/>
    public bool HasIndexer => Inner.Default.HasIndexer;

    /// <inheritdoc/>
    public Type? IndexType => Inner.Default.IndexType;

    /// <inheritdoc/>
    public int GetLength(ScribanContext context, ScribanSpan span, object target) => Inner.Default.GetLength(context, span, target);

    /// <inheritdoc/>
    public object? GetValue(ScribanContext context, ScribanSpan span, object target, int index) => Inner.Default.GetValue(context, span, target, index);

    /// <inheritdoc/>
    public void SetValue(ScribanContext context, ScribanSpan span, object target, int index, object? value)
    {
        int added = Math.Max(0, index + 1 - ((IList)target).Count);
        if (render.Budget.Limits.Loop is > 0 and var limit && index >= limit)
        {
            throw Budgets.Budget.Fatal(span, TemplateCodes.LoopLimit, FormattableString.Invariant($"An array must not have more than {limit} items."), "Use an object for values that are far apart.");
        }

        render.Budget.CountItems(span, added);
        Inner.Default.SetValue(context, span, target, index, value);
    }

    /// <inheritdoc/>
    public int GetMemberCount(ScribanContext context, ScribanSpan span, object target) => Inner.Default.GetMemberCount(context, span, target);

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers(ScribanContext context, ScribanSpan span, object target) => Inner.Default.GetMembers(context, span, target);

    /// <inheritdoc/>
    public bool HasMember(ScribanContext context, ScribanSpan span, object target, string member) => Inner.Default.HasMember(context, span, target, member);

    /// <inheritdoc/>
    public bool TryGetValue(ScribanContext context, ScribanSpan span, object target, string member, out object? value)
    {
        if (member != "size")
        {
            return Inner.Default.TryGetValue(context, span, target, member, out value);
        }

        int size = target is ScriptArray array ? array.Count : render.Sequences.ToItems(span, (IEnumerable)target).Count;
        value = new Value(size, render.Origins.OfCount(span, Value.From(target))).Boxed;
        return true;
    }

    /// <inheritdoc/>
    public bool TrySetValue(ScribanContext context, ScribanSpan span, object target, string member, object? value) =>
        Inner.Default.TrySetValue(context, span, target, member, value);

    /// <inheritdoc/>
    public bool TryGetItem(ScribanContext context, ScribanSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    /// <inheritdoc/>
    public bool TrySetItem(ScribanContext context, ScribanSpan span, object target, object index, object? value) => false;
}
