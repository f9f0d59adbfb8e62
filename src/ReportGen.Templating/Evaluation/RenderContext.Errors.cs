using System.Collections.Immutable;

using ReportGen.Core.Diagnostics;
using ReportGen.Templating.Budgets;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Diagnosing;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

using Scriban.Syntax;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <content>Errors: how they come out of Scriban, and what was meant.</content>
internal sealed partial class RenderContext
{
    private readonly Stack<CallFrame> _frames = new();
    private ScriptRuntimeException? _examined;
    private TemplateFault? _fault;
    private int _errors;

    /// <summary>The running calls and includes, innermost first.</summary>
    public IEnumerable<CallFrame> Frames => _frames;

    /// <summary>The names of the variables that templates have set, and those of the data.</summary>
    public IEnumerable<string> GlobalNames => CurrentGlobal?.GetMembers() ?? [];

    /// <summary>The source text of a span, for messages: its first line, at most 60 characters.</summary>
    /// <param name="span">The span.</param>
    public string Written(ScribanSpan span)
    {
        string text = Sources.PlaceOf(span).Span?.Text ?? string.Empty;
        int lineEnd = text.AsSpan().IndexOfAny('\r', '\n');
        text = lineEnd >= 0 ? text[..lineEnd] : text;
        return text.Length > 60 ? $"{text[..57]}..." : text;
    }

    /// <summary>The value of an expression once more, to say what it is; null when it cannot be evaluated.</summary>
    /// <param name="node">The expression.</param>
    public object? Reevaluate(ScriptNode node)
    {
        try
        {
            return Evaluate(node, aliasReturnedFunction: true);
        }
        catch (ScriptRuntimeException)
        {
            return null;
        }
    }

    /// <summary>
    /// Looks at an error while everything still stands as where it came up, as the filter of a <c>catch</c>: what it is,
    /// and the way to it.
    /// </summary>
    private bool Examine(ScriptRuntimeException fault)
    {
        if (ReferenceEquals(fault, _examined))
        {
            return true;
        }

        if (fault.InnerException is OperationCanceledException || fault is ScriptAbortException)
        {
            return false;
        }

        _examined = fault;
        _fault = fault as TemplateFault ?? (fault is ReportedFault ? null : new FaultMapper(this).Map(fault));
        if (_fault is not null)
        {
            _fault.Trace ??= Trace();
        }

        return true;
    }

    /// <summary>Looks at an error before the frame that it passes is left: Scriban catches some errors and throws them again.</summary>
    /// <returns>False: nothing is caught here.</returns>
    private bool Note(ScriptRuntimeException fault)
    {
        Examine(fault);
        return false;
    }

    private bool IsFatal(ScriptRuntimeException fault) => fault is not ReportedFault && _fault!.IsFatal;

    private void Report(ScriptRuntimeException fault)
    {
        _examined = null;
        if (fault is ReportedFault || _fault is not { IsSilent: false } found)
        {
            return;
        }

        _errors++;
        WrittenPlace place = Sources.PlaceOf(found.Span);
        _diagnostics.Add(new Diagnostic(found.Descriptor, found.OriginalMessage, place.Span, found.Hint) { Trace = found.Trace ?? [] });
    }

    /// <summary>Enters a call of a function or an include.</summary>
    private void Enter(string description, ScribanSpan span, ScriptNode? node)
    {
        if (!IsScriban && Budget.Limits.Recursion > 0 && _frames.Count >= Budget.Limits.Recursion)
        {
            throw Budget.Fatal(
                span,
                TemplateCodes.RecursionLimit,
                FormattableString.Invariant($"Functions and includes call each other more than {Budget.Limits.Recursion} deep."),
                "Look for a function or a template that calls itself without an end.");
        }

        _frames.Push(new CallFrame(description, span, node));
    }

    /// <summary>The way to the current place, innermost first.</summary>
    private ImmutableArray<DiagnosticFrame> Trace()
    {
        ImmutableArray<DiagnosticFrame>.Builder frames = ImmutableArray.CreateBuilder<DiagnosticFrame>();
        foreach (CallFrame frame in _frames)
        {
            if (Sources.PlaceOf(frame.Span).Span is { } span)
            {
                frames.Add(new DiagnosticFrame(frame.Description, span));
            }
        }

        return frames.ToImmutable();
    }

    /// <summary>Fails for a variable that was never set.</summary>
    private bool FailVariable(ScribanSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        if (!StrictVariables)
        {
            return false;
        }

        if (variable is ScriptVariableLocal local)
        {
            // The arguments: what is asked of them is null, and says so.
            return local.BaseName.Length == 0 || local.BaseName == "$"
                ? true
                : throw new TemplateFault(span, TemplateCodes.UnknownVariable, $"There is no variable `${local.BaseName}` here.", new NameHints(this).Local(span, local.BaseName));
        }

        string hint = variable.Name is "not" or "and" or "or" ? "Write `!`, `&&` or `||`." : new NameHints(this).Variable(span, variable.Name);
        throw new TemplateFault(span, TemplateCodes.UnknownVariable, $"There is no variable or function `{variable.Name}`.", hint);
    }

    /// <summary>Fails for a member that an object does not have.</summary>
    private bool FailMember(ScribanSpan span, object target, string member, out object? value)
    {
        value = null;
        ScriptNode? node = CurrentNode;
        if (!Strictness.Members || ReferenceEquals(node, _asked) || NameHints.IsNullSafe(node))
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

        string written = Written(owner.Span);
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
    private void CheckName(ScriptNamedArgument argument)
    {
        if (argument.Parent?.Parent is not ScriptFunctionCall { Target: { } target } || argument.Name?.Name is not { } name)
        {
            return;
        }

        object? function = Reevaluate(target);
        (IReadOnlyList<string> parameters, bool takesAny) = function switch
        {
            Builtin builtin => (builtin.Parameters, builtin.TakesNames),
            ScriptFunction { Parameters: { } declared } written =>
                ([.. declared.Select(parameter => parameter.Name?.Name ?? string.Empty)], written.VarParamKind is Scriban.Runtime.ScriptVarParamKind.LastParameter),
            _ => ((IReadOnlyList<string>)[], true),
        };
        if (takesAny ? name != "size" || function is null : parameters.Contains(name))
        {
            return;
        }

        throw takesAny
            ? new TemplateFault(argument.Span, TemplateCodes.Arguments, "An argument cannot be named `size`: the arguments have a member of that name.", "Use another name.")
            : new TemplateFault(argument.Span, TemplateCodes.Arguments, $"`{Written(target.Span)}` has no parameter `{name}`.", Spelling.Hint(name, [.. parameters]));
    }
}
