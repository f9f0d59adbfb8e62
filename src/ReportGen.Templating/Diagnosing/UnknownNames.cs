using Scriban.Runtime;
using Scriban.Syntax;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Values;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Diagnosing;

/// <summary>Reports unknown variables, members and parameters, with suggestions.</summary>
/// <param name="render">The render.</param>
internal sealed class UnknownNames(RenderContext render)
{
    /// <summary>The member on the left of <c>??</c>: it may be missing even if members are strict.</summary>
    public ScriptNode? Optional { get; set; }

    /// <summary>Fails if a variable was never set.</summary>
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
            // A missing argument is null, which is reported where it is used.
            return local.BaseName.Length == 0 || local.BaseName == "$"
                ? true
                : throw new TemplateFault(span, TemplateCodes.UnknownVariable, $"Unknown variable `${local.BaseName}`.", new NameHints(render).Local(span, local.BaseName));
        }

        string hint = variable.Name is "not" or "and" or "or" ? "Write `!`, `&&` or `||`." : new NameHints(render).Variable(span, variable.Name);
        throw new TemplateFault(span, TemplateCodes.UnknownVariable, $"Unknown variable or function `{variable.Name}`.", hint);
    }

    /// <summary>Fails if an object does not have a member.</summary>
    /// <param name="span">Where it is written.</param>
    /// <param name="target">The object.</param>
    /// <param name="member">The name.</param>
    /// <param name="value">Null.</param>
    /// <returns>True when null is its value; false to let Scriban decide.</returns>
    public bool FailMember(ScribanSpan span, object target, string member, out object? value)
    {
        value = null;
        ScriptNode? node = render.CurrentNode;
        if (!render.Strictness.Members || ReferenceEquals(node, Optional) || NameHints.IsNullSafe(node))
        {
            return true;
        }

        ScriptExpression? owner = node switch
        {
            ScriptMemberExpression path => path.Target,
            ScriptIndexerExpression indexer => indexer.Target,
            // A function accesses a member by a name passed to it.
            _ => null,
        };
        if (owner is null)
        {
            return false;
        }

        string written = render.Sources.Written(owner.Span);
        if (target is Library library)
        {
            throw new TemplateFault(span, TemplateCodes.UnknownFunction, $"Unknown function `{written}.{member}`.", NameHints.Function(library, member));
        }

        string hint = owner is ScriptVariableGlobal { Name: var name } && BuiltinTable.LibraryOf(name) is not null
            ? $"The value `{name}` hides the built-in `{name}`. Rename the value."
            : NameHints.Member(Value.From(target), member);
        throw new TemplateFault(span, TemplateCodes.UnknownMember, $"`{written}` has no member `{member}`.", hint);
    }

    /// <summary>Fails if a function has no parameter with the name of an argument.</summary>
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
            ? new TemplateFault(argument.Span, TemplateCodes.Arguments, "An argument cannot be named `size`, because the arguments have a member with that name.", "Use another name.")
            : new TemplateFault(argument.Span, TemplateCodes.Arguments, $"`{render.Sources.Written(target.Span)}` has no parameter `{name}`.", Spelling.Hint(name, [.. parameters]));
    }
}
