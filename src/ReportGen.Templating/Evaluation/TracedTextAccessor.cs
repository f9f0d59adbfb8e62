using ReportGen.Templating.Values;

using Scriban.Runtime;
using Scriban.Syntax;

using ScribanContext = Scriban.TemplateContext;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <summary>The characters of a traced text.</summary>
internal sealed class TracedTextAccessor : IListAccessor
{
    private TracedTextAccessor()
    {
    }

    /// <summary>The accessor.</summary>
    public static TracedTextAccessor Instance { get; } = new();

    /// <inheritdoc/>
    public int GetLength(ScribanContext context, ScribanSpan span, object target) => ((TracedString)target).Text.Length;

    /// <inheritdoc/>
    public object? GetValue(ScribanContext context, ScribanSpan span, object target, int index)
    {
        var text = (TracedString)target;
        return index >= 0 && index < text.Text.Length ? text.CharacterAt(index) : null;
    }

    /// <inheritdoc/>
    public void SetValue(ScribanContext context, ScribanSpan span, object target, int index, object? value) =>
        throw new ScriptRuntimeException(span, "Cannot replace a character in a string");
}
