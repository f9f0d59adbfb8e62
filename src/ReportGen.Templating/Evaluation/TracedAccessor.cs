using Scriban.Runtime;

using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

using ScribanContext = Scriban.TemplateContext;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <summary>The members of a traced scalar: those of the scalar, with its data. Every member of a missing value is that value itself.</summary>
/// <param name="context">The render.</param>
internal sealed class TracedAccessor(RenderContext context) : IObjectAccessor
{
    /// <inheritdoc/>
    public bool HasIndexer => false;

    /// <inheritdoc/>
    public Type? IndexType => null;

    /// <inheritdoc/>
    public int GetMemberCount(ScribanContext context, ScribanSpan span, object target) =>
        Raw(target) is { } raw ? Of(raw).GetMemberCount(context, span, raw) : 0;

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers(ScribanContext context, ScribanSpan span, object target) =>
        Raw(target) is { } raw ? Of(raw).GetMembers(context, span, raw) : [];

    /// <inheritdoc/>
    public bool HasMember(ScribanContext context, ScribanSpan span, object target, string member) =>
        Raw(target) is { } raw && Of(raw).HasMember(context, span, raw, member);

    /// <inheritdoc/>
    public bool TryGetValue(ScribanContext context, ScribanSpan span, object target, string member, out object? value)
    {
        var traced = (Traced)target;
        if (traced.Raw is not { } raw)
        {
            value = traced;
            return true;
        }

        bool isFound = Of(raw).TryGetValue(context, span, raw, member, out value);
        value = new Value(value, TraceOrigin.Of(traced.Trace)).Boxed;
        return isFound;
    }

    /// <inheritdoc/>
    public bool TrySetValue(ScribanContext context, ScribanSpan span, object target, string member, object? value) =>
        ReferenceEquals(((Traced)target).Trace, Failed.Instance);

    /// <inheritdoc/>
    public bool TryGetItem(ScribanContext context, ScribanSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    /// <inheritdoc/>
    public bool TrySetItem(ScribanContext context, ScribanSpan span, object target, object index, object? value) => false;

    private static object? Raw(object target) => ((Traced)target).Raw;

    private IObjectAccessor Of(object raw) => context.GetMemberAccessor(raw);
}
