using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Reporting;
using ReportGen.Templating.Values;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Diagnosing;

/// <summary>Suggests what an unknown name may refer to.</summary>
/// <param name="render">The render.</param>
internal sealed class NameHints(RenderContext render)
{
    /// <summary>Suggests a name for an unknown variable.</summary>
    /// <param name="span">Where it is written.</param>
    /// <param name="name">Its name.</param>
    public string Variable(ScribanSpan span, string name)
    {
        string[] known = [.. render.GlobalNames, .. BuiltinTable.Names, .. DeclaredNames(span, ScriptVariableScope.Global)];
        // A helper without its library: `sum` for `calc.sum`.
        string? helper = HelperNames.FindBare(name);
        string? meant = helper is not null && known.Contains(helper[..helper.IndexOf('.', StringComparison.Ordinal)], StringComparer.Ordinal)
            ? helper
            : Spelling.Nearest(name, known.Where(candidate => candidate != name)) ?? BuiltinTable.FindFunction(name);
        return meant is not null
            ? $"Did you mean `{meant}`?"
            : "Set it before it is used, or check its name in the data of the note.";
    }

    /// <summary>Suggests a name for an unknown variable with a dollar sign.</summary>
    /// <param name="span">Where it is written.</param>
    /// <param name="name">Its name without the sign.</param>
    public string Local(ScribanSpan span, string name)
    {
        IEnumerable<string> passed = render.Faults.Frames.FirstOrDefault()?.Node is ScriptFunctionCall call
            ? call.Arguments.OfType<ScriptNamedArgument>().Select(argument => argument.Name?.BaseName ?? string.Empty)
            : [];
        return Spelling.Nearest(name, passed.Concat(DeclaredNames(span, ScriptVariableScope.Local)).Where(candidate => candidate != name)) is { } nearest
            ? $"Did you mean `${nearest}`?"
            : "A variable with `$` is local to a function or template; set it there before it is used.";
    }

    /// <summary>Suggests a name for an unknown member.</summary>
    /// <param name="target">The value.</param>
    /// <param name="name">The unknown name.</param>
    public static string Member(in Value target, string name)
    {
        bool isList = target.Kind is ValueKind.Array or ValueKind.Range;
        string? function = isList ? "array" : target.Kind is ValueKind.Text ? "string" : null;
        if (function is not null && BuiltinTable.LibraryOf(function)!.Contains(name))
        {
            return $"Write `value | {function}.{name}`.";
        }

        string[] known = function is not null ? ["size"] : target.Raw is IScriptObject members ? [.. members.GetMembers()] : [];
        return Spelling.Nearest(name, known) is { } nearest
            ? $"Did you mean `{nearest}`?"
            : known.Length is > 0 and <= 12
                ? $"It has {string.Join(", ", known.Select(key => $"`{key}`"))}. Write `?.` for a member that may be missing."
                : "Write `?.` for a member that may be missing.";
    }

    /// <summary>Suggests a name for an unknown function: the equivalent of a name in other engines, a similar name, or all names.</summary>
    /// <param name="library">The library.</param>
    /// <param name="name">The unknown name.</param>
    public static string Function(Library library, string name)
    {
        string[] known = [.. library.GetMembers()];
        string? meant = HelperNames.Find(name) ?? (Spelling.Nearest(name, known) is { } nearest ? $"{library.Name}.{nearest}" : null);
        return meant is not null ? $"Did you mean `{meant}`?" : $"Known: {string.Join(", ", known.Order(StringComparer.Ordinal).Select(key => $"`{key}`"))}.";
    }

    /// <summary>True for a path with <c>?.</c> anywhere before its end.</summary>
    /// <param name="node">The path.</param>
    public static bool IsNullSafe(ScriptNode? node) => node switch
    {
        ScriptMemberExpression { DotToken.TokenType: TokenType.QuestionDot } => true,
        ScriptMemberExpression member => IsNullSafe(member.Target),
        ScriptIndexerExpression indexer => IsNullSafe(indexer.Target),
        _ => false,
    };

    /// <summary>The names that a template sets, loops over or takes as parameters.</summary>
    private IEnumerable<string> DeclaredNames(ScribanSpan span, ScriptVariableScope scope)
    {
        if (render.Sources.TemplateOf(span)?.Page is not { } page)
        {
            yield break;
        }

        foreach (ScriptNode node in NodeWalk.All(page))
        {
            ScriptNode? declared = node switch
            {
                ScriptAssignExpression assign => assign.Target,
                ScriptForStatement loop => loop.Variable,
                ScriptCaptureStatement capture => capture.Target,
                ScriptFunction function => function.NameOrDoToken,
                ScriptParameter parameter => parameter.Name,
                _ => null,
            };
            if (declared is ScriptVariable variable && variable.Scope == scope)
            {
                yield return variable.BaseName;
            }
        }
    }
}
