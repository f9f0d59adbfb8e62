using Scriban.Runtime;

using ScribanContext = Scriban.TemplateContext;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Builtins;

/// <summary>The built-ins of one render. A namespace is copied when a template first uses it.</summary>
internal sealed class BuiltinScope() : ScriptObject(0, autoImportStaticsFromThisType: false)
{
    /// <inheritdoc/>
    public override bool Contains(string member) => BuiltinTable.Contains(member) || base.Contains(member);

    /// <inheritdoc/>
    public override bool CanWrite(string member) => !BuiltinTable.Contains(member) && base.CanWrite(member);

    /// <inheritdoc/>
    public override bool TryGetValue(ScribanContext? context, ScribanSpan span, string member, out object? value)
    {
        if (base.TryGetValue(context, span, member, out value))
        {
            return true;
        }

        if (!BuiltinTable.TryCreate(member, out value))
        {
            return false;
        }

        SetValue(member, value, readOnly: true);
        return true;
    }
}
