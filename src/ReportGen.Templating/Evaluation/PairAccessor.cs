using Scriban.Runtime;

using ScribanContext = Scriban.TemplateContext;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <summary>The members of an entry of an object that is looped over: its key and its value.</summary>
internal sealed class PairAccessor : IObjectAccessor
{
    private static readonly string[] Names = ["key", "value"];

    private PairAccessor()
    {
    }

    /// <summary>The accessor.</summary>
    public static PairAccessor Instance { get; } = new();

    /// <inheritdoc/>
    public bool HasIndexer => false;

    /// <inheritdoc/>
    public Type? IndexType => null;

    /// <inheritdoc/>
    public int GetMemberCount(ScribanContext context, ScribanSpan span, object target) => Names.Length;

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers(ScribanContext context, ScribanSpan span, object target) => Names;

    /// <inheritdoc/>
    public bool HasMember(ScribanContext context, ScribanSpan span, object target, string member) => Array.IndexOf(Names, member) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(ScribanContext context, ScribanSpan span, object target, string member, out object? value)
    {
        (string key, object? held) = (KeyValuePair<string, object?>)target;
        value = member == "key" ? key : member == "value" ? held : null;
        return HasMember(context, span, target, member);
    }

    /// <inheritdoc/>
    public bool TrySetValue(ScribanContext context, ScribanSpan span, object target, string member, object? value) => false;

    /// <inheritdoc/>
    public bool TryGetItem(ScribanContext context, ScribanSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    /// <inheritdoc/>
    public bool TrySetItem(ScribanContext context, ScribanSpan span, object target, object index, object? value) => false;
}
