using Scriban.Runtime;
using Scriban.Syntax;

using ScribanContext = Scriban.TemplateContext;

namespace ReportGen.Templating.Builtins;

/// <summary>The namespace <c>date</c>, which is also called as a function: <c>date "2024-02-27"</c>.</summary>
internal sealed class DateLibrary() : Library("date"), IScriptCustomFunction
{
    private static readonly Builtin Alone = new("date", "text? ...", DateFunctions.ParseAlone) { TakesNames = true };

    /// <summary>The pattern of printed dates, which templates can set as <c>date.format</c>.</summary>
    public string Format => this["format"] is { } format ? Templating.Values.Value.From(format).Raw as string ?? DateFormats.Default : DateFormats.Default;

    /// <inheritdoc/>
    public int RequiredParameterCount => 0;

    /// <inheritdoc/>
    public int ParameterCount => 0;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    /// <inheritdoc/>
    public Type ReturnType => typeof(object);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "text");

    /// <inheritdoc/>
    public object? Invoke(ScribanContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        arguments.Count == 0 ? this : Alone.Invoke(context, callerContext, arguments, blockStatement);

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(ScribanContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
