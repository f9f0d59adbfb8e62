using Scriban.Runtime;
using Scriban.Syntax;

using ReportGen.Templating.Values;

using ScribanContext = Scriban.TemplateContext;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <summary>The characters of a text. An index after the last one gives null, where Scriban would fail without a clear message.</summary>
internal sealed class TextAccessor : IListAccessor
{
    private TextAccessor()
    {
    }

    /// <summary>The accessor.</summary>
    public static TextAccessor Instance { get; } = new();

    /// <inheritdoc/>
    public int GetLength(ScribanContext context, ScribanSpan span, object target) => Text(target).Length;

    /// <inheritdoc/>
    public object? GetValue(ScribanContext context, ScribanSpan span, object target, int index)
    {
        string text = Text(target);
        return index < 0 || index >= text.Length ? null : target is TracedString traced ? traced.CharacterAt(index) : text[index].ToString();
    }

    /// <inheritdoc/>
    public void SetValue(ScribanContext context, ScribanSpan span, object target, int index, object? value) =>
        throw new ScriptRuntimeException(span, "Cannot replace a character in a string");

    private static string Text(object target) => target as string ?? ((TracedString)target).Text;
}
