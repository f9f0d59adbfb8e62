using ReportGen.Core.Diagnostics;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Syntax;
using ReportGen.Templating.Values;

using static System.FormattableString;

namespace ReportGen.Templating.Evaluation;

/// <content>Calls of functions.</content>
internal sealed partial class Evaluator
{
    // Arguments of running calls, one after the other: a call costs no allocation of its own.
    private Value[] _arguments = new Value[64];
    private Node?[] _argumentNodes = new Node?[64];
    private int _argumentTop;
    private int _depth;
    private BlockDelegate? _pendingDelegate;

    private Value EvaluateCall(CallExpression call)
    {
        Value target = EvaluateAlias(call.Target);
        if (target.Kind is ValueKind.Function)
        {
            return CallFunction(call, target.AsFunction, call.Arguments, takesPipe: true);
        }

        if (BuiltinLibrary.IsDate(target.Reference))
        {
            return CallFunction(call, DateFunctions.ObjectFunction, call.Arguments, takesPipe: true);
        }

        if (target.IsNull)
        {
            if (!Strictness.Functions || target.Trace is Failed)
            {
                return default;
            }

            Fail(Codes.UnknownFunction, call.Target, $"There is no function `{Shown(call.Target)}`.", FunctionHint(call));
        }

        Fail(Codes.UnknownFunction, call.Target, $"`{Shown(call.Target)}` is {Describe(target)}, not a function.", CallHint(call));
        return default;
    }

    private string FunctionHint(CallExpression call)
    {
        switch (call.Target)
        {
            case GlobalExpression global when global.Name is "not" or "and" or "or":
                return "Write `!`, `&&` or `||`.";
            case GlobalExpression global:
                return BuiltinLibrary.FindFunction(global.Name) is { } full ? $"Did you mean `{full}`?" : VariableHint(global.Name);
            case MemberExpression { Target: GlobalExpression owner } member when BuiltinLibrary.Root.TryGet(owner.Name, out Value library):
                if (Lookup(owner.Name, out Value found) && !ReferenceEquals(found.Reference, library.Reference) && found.Kind is not ValueKind.Object)
                {
                    return $"The value `{owner.Name}` hides the builtin `{owner.Name}`. Give the value another name.";
                }

                return Spelling.Nearest(member.Name, Members(library).Select(pair => pair.Key)) is { } nearest
                    ? $"Did you mean `{owner.Name}.{nearest}`?"
                    : $"See the manual for the functions of `{owner.Name}`; sums, averages and the like are in `calc` and `fmt`.";
            default:
                return "Check the name of the function.";
        }
    }

    private string CallHint(CallExpression call)
    {
        string text = _template.Source.Text;
        bool isRangeEnd = call.Target.Start >= 2 && text.AsSpan(0, call.Target.Start).TrimEnd() is { Length: >= 2 } before && before[^2..] is ".." or ".<";
        return isRangeEnd
            ? "Put the range in parentheses: `for i in (1..5) limit:2`."
            : "A value before another one is called as a function. Put an operator or a comma between them.";
    }

    /// <summary>Calls a function with expressions for arguments.</summary>
    private Value CallFunction(Expression caller, FunctionValue function, List<Expression>? arguments, bool takesPipe)
    {
        CheckStack(caller);
        BlockDelegate? block = _pendingDelegate;
        _pendingDelegate = null;
        int start = _argumentTop;
        ScriptObject? named = null;
        int given = 0;
        if (takesPipe && _pipes.Count > _pipeBase)
        {
            Expression piped = _pipes[^1];
            _pipes.RemoveAt(_pipes.Count - 1);
            AddArgument(caller, function, piped, Evaluate(piped), start, ref given);
        }

        if (arguments is not null)
        {
            bool isBehindNamed = false;
            foreach (Expression argument in arguments)
            {
                if (argument is NamedArgumentExpression pair)
                {
                    isBehindNamed = true;
                    AddNamed(caller, function, pair, start, ref given, ref named);
                    continue;
                }

                if (isBehindNamed && !function.HasRest)
                {
                    Fail(Codes.Arguments, argument, "An argument without a name cannot follow one with a name.", "Put it before the named ones.");
                }

                AddArgument(caller, function, argument, Evaluate(argument), start, ref given);
            }
        }

        CheckRequired(caller, function, start, given);
        Value result = function is BuiltinFunction builtin
            ? builtin.Invoke(this, caller, start, given)
            : Run((TemplateFunction)function, caller, start, given, named, block);
        Array.Clear(_arguments, start, _argumentTop - start);
        _argumentTop = start;
        return result;
    }

    /// <summary>Calls a function with values for arguments, as the builtins do that take a function.</summary>
    public Value Invoke(FunctionValue function, Expression caller, ReadOnlySpan<Value> values)
    {
        int start = _argumentTop;
        int given = 0;
        foreach (Value value in values)
        {
            AddArgument(caller, function, caller, value, start, ref given);
        }

        CheckRequired(caller, function, start, given);
        Value result = function is BuiltinFunction builtin
            ? builtin.Invoke(this, caller, start, given)
            : Run((TemplateFunction)function, caller, start, given, null, null);
        Array.Clear(_arguments, start, _argumentTop - start);
        _argumentTop = start;
        return result;
    }

    /// <summary>The arguments of a running call.</summary>
    public ReadOnlySpan<Value> ArgumentsAt(int start, int count) => _arguments.AsSpan(start, count);

    /// <summary>Where an argument of a running call is written.</summary>
    public Node? ArgumentNode(int position) => position < _argumentNodes.Length ? _argumentNodes[position] : null;

    private void AddArgument(Expression caller, FunctionValue function, Expression written, in Value value, int start, ref int given)
    {
        if (written is UnaryExpression { Operator: UnaryOperator.Expand } && Sequence.TryRead(Current(value), Traced, out Sequence all))
        {
            CheckItems(written, all.Count);
            for (int i = 0; i < all.Count; i++)
            {
                PutArgument(caller, function, written, all[i], start, given++);
            }

            return;
        }

        PutArgument(caller, function, written, value, start, given++);
    }

    private void PutArgument(Expression caller, FunctionValue function, Node written, in Value value, int start, int index)
    {
        if (index >= function.Parameters.Count && !function.HasRest)
        {
            Fail(
                Codes.Arguments,
                function is TemplateFunction ? written : caller,
                $"`{Shown(TargetOf(caller))}` takes at most {function.Parameters.Count} {(function.Parameters.Count == 1 ? "argument" : "arguments")}.",
                $"Its parameters are: {Signature(function)}.");
        }

        int position = start + index;
        while (position >= _arguments.Length)
        {
            Array.Resize(ref _arguments, _arguments.Length * 2);
            Array.Resize(ref _argumentNodes, _argumentNodes.Length * 2);
        }

        // A named argument can leave places before it free.
        for (int i = _argumentTop; i < position; i++)
        {
            _arguments[i] = Value.Absent;
            _argumentNodes[i] = null;
        }

        _arguments[position] = value;
        _argumentNodes[position] = written;
        _argumentTop = Math.Max(_argumentTop, position + 1);
    }

    private void AddNamed(Expression caller, FunctionValue function, NamedArgumentExpression pair, int start, ref int given, ref ScriptObject? named)
    {
        Value value = Evaluate(pair);
        int index = function.IndexOf(pair.Name);
        if (index >= 0)
        {
            PutArgument(caller, function, pair.Value ?? pair, value, start, index);
            given = Math.Max(given, index + 1);
            return;
        }

        if (function is TemplateFunction && function.HasRest || function is BuiltinFunction { TakesNames: true })
        {
            if (pair.Name == "size")
            {
                Fail(Codes.Arguments, pair, "An argument cannot be named `size`: the arguments have a member of that name.", "Use another name.");
            }

            named ??= new ScriptObject();
            named.Set(pair.Name, value);
            _named = named;
            return;
        }

        if (Strictness.Functions && !Strictness.StopsAtFirstError)
        {
            Fail(Codes.Arguments, pair, $"`{Shown(TargetOf(caller))}` has no parameter `{pair.Name}`.", Spelling.Hint(pair.Name, [.. function.Parameters]));
        }

        PutArgument(caller, function, pair, value, start, given++);
    }

    /// <summary>The named arguments of the call that is being prepared, for builtins that take any name.</summary>
    private ScriptObject? _named;

    /// <summary>Takes the named arguments of the current call.</summary>
    public ScriptObject? TakeNamed()
    {
        ScriptObject? named = _named;
        _named = null;
        return named;
    }

    private void CheckRequired(Expression caller, FunctionValue function, int start, int given)
    {
        int required = function.Required;
        int found = 0;
        for (int i = 0; i < required && i < given && start + i < _argumentTop; i++)
        {
            found += _arguments[start + i].IsGiven ? 1 : 0;
        }

        if (found < required)
        {
            Fail(
                Codes.Arguments,
                caller.End,
                0,
                Invariant($"`{Shown(TargetOf(caller))}` needs {required} {(required == 1 ? "argument" : "arguments")}, but was given {found}."),
                $"Its parameters are: {Signature(function)}.");
        }
    }

    private static Expression TargetOf(Expression caller) => caller is CallExpression call ? call.Target : caller;

    private static string Signature(FunctionValue function)
    {
        IEnumerable<string> names = function.Parameters.Select((name, i) => i < function.Required ? name : $"{name}?");
        string all = string.Join(", ", function.HasRest ? names.Append("…") : names);
        return all.Length == 0 ? "none" : all;
    }

    private Value Run(TemplateFunction function, Expression caller, int start, int given, ScriptObject? named, BlockDelegate? block)
    {
        Enter(caller);
        FunctionNode declaration = function.Declaration;
        ReadOnlySpan<Value> values = _arguments.AsSpan(start, given);
        Template outerTemplate = _template;
        Scope? outerScope = _scope;
        LocalFrame outerLocals = _locals;
        int outerBase = _pipeBase;
        int outerLoopLevel = _loopLevel;
        Scope? scope = declaration.Parameters is null ? function.Scope : Bind(function, values);
        ScriptArray arguments = declaration.Parameters is null ? new ScriptArray([.. values]) : Grouped(scope!);
        if (named is not null)
        {
            for (int i = 0; i < named.Count; i++)
            {
                arguments.EnsureMembers().Set(named.KeyAt(i), named.ValueAt(i));
            }
        }

        _callers.Add((outerTemplate, caller, "called from"));
        _template = function.Template;
        _scope = scope;
        _locals = new LocalFrame { Arguments = arguments, Delegate = block };
        _pipeBase = _pipes.Count;
        if (declaration.IsLocal)
        {
            // A function of a local variable can call itself.
            _locals.EnsureVariables().Set(declaration.Name!, Value.Of(function));
        }

        Value result = default;
        if (declaration.Inline is ExpressionStatement inline)
        {
            result = Evaluate(inline.Expression);
        }
        else if (declaration.Body is not null)
        {
            ExecuteBlock(declaration.Body);
            result = _flow is Flow.Return ? _returned : default;
        }

        _returned = default;
        _flow = Flow.None;
        _template = outerTemplate;
        _scope = outerScope;
        _locals = outerLocals;
        _pipeBase = outerBase;
        _loopLevel = outerLoopLevel;
        _callers.RemoveAt(_callers.Count - 1);
        _depth--;
        return result;
    }

    /// <summary>The arguments as <c>$</c> shows them in a function with parameters: the rest is one array.</summary>
    private static ScriptArray Grouped(Scope scope)
    {
        var items = new List<Value>(scope.Variables.Count);
        for (int i = 0; i < scope.Variables.Count; i++)
        {
            items.Add(scope.Variables.ValueAt(i));
        }

        return new ScriptArray(items);
    }

    private static Scope Bind(TemplateFunction function, ReadOnlySpan<Value> values)
    {
        FunctionNode declaration = function.Declaration;
        var variables = new ScriptObject();
        Parameter[] parameters = declaration.Parameters!;
        for (int i = 0; i < parameters.Length; i++)
        {
            Value value = i < values.Length && values[i].IsGiven ? values[i] : parameters[i].Default ?? default;
            variables.Set(parameters[i].Name, value);
        }

        if (declaration.RestName is { } rest)
        {
            variables.Set(rest, Value.Of(new ScriptArray(values.Length > parameters.Length ? [.. values[parameters.Length..]] : [])));
        }

        return new Scope(variables, function.Scope, isFunction: true);
    }
}
