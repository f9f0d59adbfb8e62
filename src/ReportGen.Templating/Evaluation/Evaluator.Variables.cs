using ReportGen.Core.Diagnostics;
using ReportGen.Templating.Syntax;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <content>Variables: where they are found and where they are set.</content>
internal sealed partial class Evaluator
{
    /// <summary>Finds a variable without a dollar sign, from the innermost scope out.</summary>
    private bool Lookup(string name, out Value value)
    {
        for (Scope? scope = _scope; scope is not null; scope = scope.Parent)
        {
            if (LookupIn(scope, name, out value))
            {
                return true;
            }
        }

        for (int i = _globals.Count - 1; i >= 0; i--)
        {
            if (LookupIn(_globals[i], name, out value))
            {
                return true;
            }
        }

        value = default;
        return false;
    }

    private static bool LookupIn(Scope scope, string name, out Value value)
    {
        for (LoopFrame? loop = scope.Loop; loop is not null; loop = loop.Outer)
        {
            if (string.Equals(loop.Name, name, StringComparison.Ordinal))
            {
                value = loop.Current;
                return true;
            }

            if (string.Equals(loop.Keyword, name, StringComparison.Ordinal))
            {
                value = Value.Of(Snapshot(loop));
                return true;
            }
        }

        return scope.Variables.TryGet(name, out value);
    }

    /// <summary>The innermost running loop of a keyword, or null.</summary>
    private LoopFrame? FindLoop(string keyword)
    {
        for (Scope? scope = _scope; scope is not null; scope = scope.Parent)
        {
            if (FindLoopIn(scope, keyword) is { } found)
            {
                return found;
            }
        }

        for (int i = _globals.Count - 1; i > 0; i--)
        {
            if (FindLoopIn(_globals[i], keyword) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static LoopFrame? FindLoopIn(Scope scope, string keyword)
    {
        LoopFrame? loop = scope.Loop;
        while (loop is not null && !string.Equals(loop.Keyword, keyword, StringComparison.Ordinal))
        {
            loop = loop.Outer;
        }

        return loop;
    }

    /// <summary>The variables of a loop as an object, for a template that passes <c>for</c> on.</summary>
    private static ScriptObject Snapshot(LoopFrame loop)
    {
        var snapshot = new ScriptObject();
        foreach (string name in (ReadOnlySpan<string>)["index", "first", "even", "odd", "last", "rindex", "length", "changed", "col"])
        {
            Value value = loop.Read(name);
            if (value.IsGiven)
            {
                snapshot.Set(name, value);
            }
        }

        return snapshot;
    }

    private Value ReadGlobal(GlobalExpression variable)
    {
        if (Lookup(variable.Name, out Value value))
        {
            return value;
        }

        if (Strictness.Variables)
        {
            Fail(
                Codes.UnknownVariable,
                variable,
                $"There is no variable or function `{variable.Name}`.",
                VariableHint(variable.Name));
        }

        return default;
    }

    private string VariableHint(string name)
    {
        var known = new List<string>();
        for (Scope? scope = _scope; scope is not null; scope = scope.Parent)
        {
            AddNames(scope, known);
        }

        foreach (Scope scope in _globals)
        {
            AddNames(scope, known);
        }

        // A helper without its library: `sum` for `calc.sum`.
        string? helper = Reporting.HelperNames.FindBare(name);
        string? meant = helper is not null && known.Contains(helper[..helper.IndexOf('.', StringComparison.Ordinal)], StringComparer.Ordinal)
            ? helper
            : Spelling.Nearest(name, known) ?? Builtins.BuiltinLibrary.FindFunction(name);
        return meant is not null
            ? $"Did you mean `{meant}`?"
            : "Set it before it is used, or check the data of the note for its name.";
    }

    private static void AddNames(Scope scope, List<string> names)
    {
        names.AddRange(scope.Variables.Keys);
        for (LoopFrame? loop = scope.Loop; loop is not null; loop = loop.Outer)
        {
            if (loop.Name is { } name)
            {
                names.Add(name);
            }
        }
    }

    private Value ReadLocal(LocalExpression variable)
    {
        if (variable.Name.Length == 0)
        {
            return _locals.Arguments is { } all ? Value.Of(all) : default;
        }

        if (variable.ArgumentIndex >= 0)
        {
            if (_locals.Arguments is { } arguments)
            {
                return variable.ArgumentIndex < arguments.Items.Count ? arguments.Items[variable.ArgumentIndex] : default;
            }

            if (Strictness.Targets)
            {
                Fail(Codes.NullTarget, variable, "There are no arguments here.", "`$0` is the first argument of a function or an included template.");
            }

            return default;
        }

        for (LoopFrame? loop = _locals.Loop; loop is not null; loop = loop.Outer)
        {
            if (string.Equals(loop.Name, variable.Name, StringComparison.Ordinal))
            {
                return loop.Current;
            }
        }

        if (_locals.Variables is { } variables && variables.TryGet(variable.Name, out Value value))
        {
            return value;
        }

        if (Strictness.Variables)
        {
            string hint = Spelling.Nearest(variable.Name, _locals.Variables?.Keys ?? []) is { } nearest
                ? $"Did you mean `${nearest}`?"
                : "A variable with `$` lives in one function or template; set it there before it is used.";
            Fail(Codes.UnknownVariable, variable, $"There is no variable `${variable.Name}` here.", hint);
        }

        return default;
    }

    /// <summary>The scope in which an assignment to a name takes place.</summary>
    private Scope WritableScope(string name)
    {
        if (_scope is null)
        {
            return _globals[^1];
        }

        if (!_scope.IsFunction)
        {
            return _scope;
        }

        for (Scope? scope = _scope; scope is not null; scope = scope.Parent)
        {
            if (scope.Variables.Contains(name))
            {
                return scope;
            }
        }

        for (int i = _globals.Count - 1; i > 0; i--)
        {
            if (_globals[i].Variables.Contains(name))
            {
                return _globals[^1];
            }
        }

        return _scope;
    }

    /// <summary>Assigns to a variable, a member or an item.</summary>
    private void Assign(Expression target, Value value)
    {
        switch (target)
        {
            case GlobalExpression global:
                Scope scope = WritableScope(global.Name);
                if (scope.Variables.IsReadOnly(global.Name))
                {
                    Fail(Codes.ReadOnly, global, $"The variable `{global.Name}` is read-only.", "Use another name.");
                }

                _memory += BytesPerMember;
                scope.Variables.Set(global.Name, value);
                break;
            case LocalExpression { ArgumentIndex: >= 0 } argument:
                if (_locals.Arguments is { } arguments && CheckGrowth(argument, argument.ArgumentIndex))
                {
                    arguments.SetAt(argument.ArgumentIndex, value);
                }

                break;
            case LocalExpression local:
                ScriptObject locals = _locals.EnsureVariables();
                if (locals.IsReadOnly(local.Name))
                {
                    Fail(Codes.ReadOnly, local, $"The variable `${local.Name}` is read-only.", "Use another name.");
                }

                locals.Set(local.Name, value);
                break;
            case MemberExpression member:
                AssignMember(member, value);
                break;
            case IndexerExpression indexer:
                AssignItem(indexer, value);
                break;
            case NestedExpression { Inner: { IsPath: true } inner }:
                Assign(inner, value);
                break;
            default:
                Fail(
                    Codes.Target,
                    target is NestedExpression nested ? nested.Inner : target,
                    "Nothing can be assigned to this expression.",
                    "Assign to a variable, a member or an item.");
                break;
        }
    }

    private void SetReadOnly(Expression variable)
    {
        switch (variable)
        {
            case GlobalExpression global:
                (_scope ?? _globals[^1]).Variables.SetReadOnly(global.Name);
                break;
            case LocalExpression local:
                _locals.EnsureVariables().SetReadOnly(local.Name);
                break;
        }
    }
}
