using Scriban.Runtime;
using Scriban.Syntax;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Values;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Diagnosing;

/// <summary>Fails for variables, members and parameters that are not there, and says what was meant.</summary>
/// <param name="render">The render.</param>
internal sealed class UnknownNames(RenderContext render)
{
    /// <summary>The member that <c>??</c> asks for: it may be missing even when members are strict.</summary>
    public ScriptNode? Asked { get; set; }

    /// <summary>Fails for a variable that was never set.</summary>
    /// <param name="span">Where it is written.</param>
    /// <param name="variable">The variable.</param>
    /// <param name="value">Null.</param>
    /// <returns>True when null is its value; false to let Scriban decide.</returns>
    public bool FailVariable(ScribanSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        if (!render.StrictVariables)
        {
            return false;
        }

        if (variable is ScriptVariableLocal local)
        {
            // The arguments: what is asked of them is null, and says so.
            return local.BaseName.Length == 0 || local.BaseName == "$"
                ? true
                : throw new TemplateFault(span, TemplateCodes.UnknownVariable, $"There is no variable `${local.BaseName}` here.", new NameHints(render).Local(span, local.BaseName));
        }

        string hint = variable.Name is "not" or "and" or "or" ? "Write `!`, `&&` or `||`." : new NameHints(render).Variable(span, variable.Name);
        throw new TemplateFault(span, TemplateCodes.UnknownVariable, $"There is no variable or function `{variable.Name}`.", hint);
    }

    /// <summary>Fails for a member that an object does not have.</summary>
    /// <param name="span">Where it is written.</param>
    /// <param name="target">The object.</param>
    /// <param name="member">The name.</param>
    /// <param name="value">Null.</param>
    /// <returns>True when null is its value; false to let Scriban decide.</returns>
    public bool FailMember(ScribanSpan span, object target, string member, out object? value)
    {
        value = null;
        ScriptNode? node = render.CurrentNode;
        if (!render.Strictness.Members || ReferenceEquals(node, Asked) || NameHints.IsNullSafe(node))
        {
            return true;
        }

        ScriptExpression? owner = node switch
        {
            ScriptMemberExpression path => path.Target,
            ScriptIndexerExpression indexer => indexer.Target,
            // A member that a function asks for, by a name it was given.
            _ => null,
        };
        if (owner is null)
        {
            return false;
        }

        string written = render.Sources.Written(owner.Span);
        if (target is Library library)
        {
            throw new TemplateFault(span, TemplateCodes.UnknownFunction, $"There is no function `{written}.{member}`.", NameHints.Function(library, member));
        }

        string hint = owner is ScriptVariableGlobal { Name: var name } && BuiltinTable.LibraryOf(name) is not null
            ? $"The value `{name}` hides the builtin `{name}`. Give the value another name."
            : NameHints.Member(Value.From(target), member);
        throw new TemplateFault(span, TemplateCodes.UnknownMember, $"`{written}` has no member `{member}`.", hint);
    }

    /// <summary>Fails for an argument whose name its function does not know.</summary>
    /// <param name="argument">The argument.</param>
    public void CheckArgument(ScriptNamedArgument argument)
    {
        if (argument.Parent?.Parent is not ScriptFunctionCall { Target: { } target } || argument.Name?.Name is not { } name)
        {
            return;
        }

        object? function = render.Evaluator.Reevaluate(target);
        (IReadOnlyList<string> parameters, bool takesAny) = function switch
        {
            Builtin builtin => (builtin.Parameters, builtin.TakesNames),
            ScriptFunction { Parameters: { } declared } written =>
                ([.. declared.Select(parameter => parameter.Name?.Name ?? string.Empty)], written.VarParamKind is ScriptVarParamKind.LastParameter),
            _ => ((IReadOnlyList<string>)[], true),
        };
        if (takesAny ? name != "size" || function is null : parameters.Contains(name))
        {
            return;
        }

        throw takesAny
            ? new TemplateFault(argument.Span, TemplateCodes.Arguments, "An argument cannot be named `size`: the arguments have a member of that name.", "Use another name.")
            : new TemplateFault(argument.Span, TemplateCodes.Arguments, $"`{render.Sources.Written(target.Span)}` has no parameter `{name}`.", Spelling.Hint(name, [.. parameters]));
    }
}
