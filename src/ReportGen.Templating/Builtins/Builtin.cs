using Scriban.Runtime;
using Scriban.Syntax;

using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Values;

using ScribanContext = Scriban.TemplateContext;

namespace ReportGen.Templating.Builtins;

/// <summary>The body of a function that templates call.</summary>
/// <param name="call">The call: arguments, place, render.</param>
internal delegate Value BuiltinBody(in Call call);

/// <summary>A function that templates call, with its name, for messages, and its parameters.</summary>
internal sealed class Builtin : IScriptCustomFunction
{
    private readonly string[] _parameters;
    private readonly BuiltinBody _body;

    /// <summary>Creates a function.</summary>
    /// <param name="name">Full name, such as <c>string.upcase</c>.</param>
    /// <param name="signature">Names of the parameters, separated by spaces; <c>name?</c> is optional; a final <c>...</c> accepts any number of further arguments.</param>
    /// <param name="body">The body of the function.</param>
    public Builtin(string name, string signature, BuiltinBody body)
    {
        Name = name;
        _body = body;
        string[] names = signature.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        HasRest = names.Length > 0 && names[^1] == "...";
        names = HasRest ? names[..^1] : names;
        RequiredParameterCount = names.TakeWhile(parameter => !parameter.EndsWith('?')).Count();
        _parameters = Array.ConvertAll(names, parameter => parameter.TrimEnd('?'));
    }

    /// <summary>Full name.</summary>
    public string Name { get; }

    /// <summary>The parameters by name, without those of <c>...</c>.</summary>
    public IReadOnlyList<string> Parameters => _parameters;

    /// <summary>True when the function accepts more arguments than parameters.</summary>
    public bool HasRest { get; }

    /// <summary>True when arguments of any name are passed on.</summary>
    public bool TakesNames { get; init; }

    /// <inheritdoc/>
    public int RequiredParameterCount { get; }

    /// <inheritdoc/>
    public int ParameterCount => _parameters.Length + (HasRest && !TakesNames ? 1 : 0);

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind =>
        TakesNames ? ScriptVarParamKind.Direct : HasRest ? ScriptVarParamKind.LastParameter : ScriptVarParamKind.None;

    /// <inheritdoc/>
    public Type ReturnType => typeof(object);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index)
    {
        if (index >= _parameters.Length)
        {
            return HasRest ? new ScriptParameterInfo(typeof(object), "rest") : throw new TooManyArgumentsException(this);
        }

        return index < RequiredParameterCount
            ? new ScriptParameterInfo(typeof(object), _parameters[index])
            : new ScriptParameterInfo(typeof(object), _parameters[index], Absent.Instance);
    }

    /// <inheritdoc/>
    public object? Invoke(ScribanContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var call = new Call((RenderContext)context, this, callerContext ?? context.CurrentNode!, arguments);
        return call.Enter() ? _body(call).Boxed : Failed.Value;
    }

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(ScribanContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>The exception for a call with more arguments than its function has parameters.</summary>
/// <param name="function">The function.</param>
internal sealed class TooManyArgumentsException(Builtin function) : Exception(function.Name)
{
    /// <summary>The function.</summary>
    public Builtin Function { get; } = function;
}
