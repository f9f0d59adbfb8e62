using ReportGen.Templating.Syntax;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <content>Statements.</content>
internal sealed partial class Evaluator
{
    private Value _caseValue;
    private string? _indent;

    // The block whose statements are running.
    private Block? _block;

    /// <summary>
    /// Executes the statements of a block. One that fails is reported and the next one goes on, so that one run
    /// shows all errors.
    /// </summary>
    private void ExecuteBlock(Block block)
    {
        string? outerIndent = _indent;
        Block? outerBlock = _block;
        _block = block;
        Statement[] statements = block.Statements;
        State state = Strictness.StopsAtFirstError ? default : Save();
        int i = 0;
        while (i < statements.Length)
        {
            try
            {
                for (; i < statements.Length; i++)
                {
                    Step(statements[i]);
                    Execute(statements[i], outerIndent);
                    if (_flow is not Flow.None)
                    {
                        _indent = outerIndent;
                        _block = outerBlock;
                        return;
                    }
                }
            }
            catch (TemplateException error) when (!error.IsFatal && _errors < MaximumErrors)
            {
                Report(error);
                Restore(state);
                _block = block;
                Poison(statements[i]);
                i++;
            }
        }

        _indent = outerIndent;
        _block = outerBlock;
    }

    /// <summary>Marks the variable that a failed statement would have set, so that its uses raise no errors of their own.</summary>
    private void Poison(Statement statement)
    {
        Expression? target = statement switch
        {
            ExpressionStatement { Expression: AssignExpression assign } => assign.Target,
            CaptureStatement capture => capture.Target,
            _ => null,
        };
        if (target is GlobalExpression global && !Lookup(global.Name, out _))
        {
            WritableScope(global.Name).Variables.Set(global.Name, Value.Null.WithTrace(Failed.Instance));
        }
    }

    private void Execute(Statement statement, string? outerIndent)
    {
        switch (statement.Kind)
        {
            case StatementKind.Raw:
                WriteRaw(statement);
                break;
            case StatementKind.Escape:
                var escape = (EscapeStatement)statement;
                if (Context.AutoIndent)
                {
                    _indent = escape.IsEnter ? escape.Indent : outerIndent;
                }

                break;
            case StatementKind.Expression:
                ExecuteExpression(((ExpressionStatement)statement).Expression);
                break;
            case StatementKind.If:
                ExecuteIf((IfStatement)statement);
                break;
            case StatementKind.Else:
                ExecuteBlock(((ElseStatement)statement).Body);
                break;
            case StatementKind.Case:
                ExecuteCase((CaseStatement)statement);
                break;
            case StatementKind.When:
                ExecuteWhen((WhenStatement)statement);
                break;
            case StatementKind.For:
                ExecuteFor((ForStatement)statement);
                break;
            case StatementKind.While:
                ExecuteWhile((WhileStatement)statement);
                break;
            case StatementKind.Break or StatementKind.Continue:
                ExecuteJump(statement);
                break;
            case StatementKind.Capture:
                ExecuteCapture((CaptureStatement)statement);
                break;
            case StatementKind.With:
                ExecuteWith((WithStatement)statement);
                break;
            case StatementKind.Wrap:
                ExecuteWrap((WrapStatement)statement);
                break;
            case StatementKind.Function:
                var function = (FunctionStatement)statement;
                Assign(function.Variable, Value.Of(new TemplateFunction(function.Function, _template, _scope)));
                break;
            case StatementKind.Return:
                var ret = (ReturnStatement)statement;
                _returned = ret.Value is null ? default : Evaluate(ret.Value);
                _flow = Flow.Return;
                break;
            case StatementKind.Import:
                ExecuteImport((ImportStatement)statement);
                break;
            case StatementKind.ReadOnly:
                SetReadOnly(((ReadOnlyStatement)statement).Variable);
                break;
            default:
                break;
        }
    }

    private void ExecuteExpression(Expression expression)
    {
        switch (expression.Kind)
        {
            case ExpressionKind.Assign:
                EvaluateAssign((AssignExpression)expression);
                break;
            case ExpressionKind.BlockDelegate:
                ExecuteDelegate();
                break;
            default:
                Value value = Evaluate(expression);
                // Scriban reports an object that holds itself where the block starts: its blocks print, not its statements.
                bool isBlockBlamed = Strictness.StopsAtFirstError && value.Kind is ValueKind.Object or ValueKind.Array;
                Print(value, isBlockBlamed && _block is not null ? _block : expression);
                break;
        }
    }

    private void ExecuteIf(IfStatement statement)
    {
        while (true)
        {
            if (Condition(statement.Condition))
            {
                ExecuteBlock(statement.Then);
                return;
            }

            if (statement.Else is IfStatement next)
            {
                statement = next;
            }
            else
            {
                if (statement.Else is ElseStatement otherwise)
                {
                    ExecuteBlock(otherwise.Body);
                }

                return;
            }
        }
    }

    /// <summary>Evaluates a condition. <c>0</c> and an empty text are true, which authors seldom mean: that is a warning.</summary>
    private bool Condition(Expression expression) => IsTrue(Evaluate(expression), expression);

    private bool IsTrue(in Value value, Expression expression)
    {
        if (Strictness.WarnsOfTraps && IsTrap(value))
        {
            Warn(
                Codes.AlwaysTrue,
                expression,
                value.Kind is ValueKind.Text ? "The condition is an empty text, which is true." : "The condition is 0, which is true.",
                "Only null and false are false. Compare: `x != 0`, `x != \"\"`, or `x | string.empty`.");
        }

        return ToBoolean(value);
    }

    private static bool IsTrap(in Value value) => value.Kind switch
    {
        ValueKind.Text => value.AsText.Length == 0,
        ValueKind.Int or ValueKind.Long => value.AsLong == 0,
        ValueKind.Double or ValueKind.Single => value.AsDouble == 0,
        ValueKind.Decimal => value.AsDecimal == 0,
        _ => false,
    };

    private void ExecuteCase(CaseStatement statement)
    {
        Value outer = _caseValue;
        _caseValue = Evaluate(statement.Value);
        ExecuteBlock(statement.Body);
        _caseValue = outer;
    }

    private void ExecuteWhen(WhenStatement when)
    {
        Statement? next = when;
        while (next is WhenStatement branch)
        {
            foreach (Expression candidate in branch.Values)
            {
                Value value = Evaluate(candidate);
                if (ToBoolean(Arithmetic.Compare(this, BinaryOperator.Equal, branch, _caseValue, value)))
                {
                    ExecuteBlock(branch.Body);
                    return;
                }
            }

            next = branch.Next;
        }

        if (next is ElseStatement otherwise)
        {
            ExecuteBlock(otherwise.Body);
        }
    }

    private void ExecuteJump(Statement statement)
    {
        if (_loopLevel == 0)
        {
            string keyword = statement.Kind is StatementKind.Break ? "break" : "continue";
            Fail(Codes.Jump, statement, $"`{keyword}` stands outside of a loop.", "Use `ret` to leave a function or a template.");
        }

        _flow = statement.Kind is StatementKind.Break ? Flow.Break : Flow.Continue;
    }

    private void ExecuteCapture(CaptureStatement statement)
    {
        PushOutput();
        ExecuteBlock(statement.Body);
        Value captured = TakeOutput();
        Assign(statement.Target, captured);
    }

    private void ExecuteWith(WithStatement statement)
    {
        Value target = Evaluate(statement.Target);
        if (target.Kind is not ValueKind.Object)
        {
            Fail(
                Codes.Types,
                statement.Target,
                $"`with` needs an object, not {Describe(target)}.",
                "Write `x = {}` before, or give it an object of the data.");
        }

        ScriptObject store = Mutable(target);
        LocalFrame locals = _locals;
        _locals = new LocalFrame();
        if (_scope is null)
        {
            _globals.Add(new Scope(store, null, isFunction: false));
            ExecuteBlock(statement.Body);
            _globals.RemoveAt(_globals.Count - 1);
        }
        else
        {
            Scope outer = _scope;
            _scope = new Scope(store, outer, isFunction: false);
            ExecuteBlock(statement.Body);
            _scope = outer;
        }

        _locals = locals;
    }

    private void ExecuteWrap(WrapStatement statement)
    {
        Value result;
        if (statement.Target is CallExpression call)
        {
            _pendingDelegate = new BlockDelegate(statement.Body, _template);
            result = Evaluate(call);
        }
        else
        {
            Value target = statement.Target is NestedExpression ? Evaluate(statement.Target) : EvaluateAlias(statement.Target);
            if (target.Kind is not ValueKind.Function)
            {
                Fail(Codes.Types, statement.Target, $"`wrap` needs the name of a function, not {Describe(target)}.", "Write `wrap name` or `wrap name argument`.");
            }

            _pendingDelegate = new BlockDelegate(statement.Body, _template);
            result = CallFunction(statement.Target, target.AsFunction, null, takesPipe: false);
        }

        _pendingDelegate = null;
        Print(result, statement.Target);
    }

    private void ExecuteDelegate()
    {
        if (_locals.Delegate is not { } inner)
        {
            return;
        }

        Enter(inner.Block);
        Template outer = _template;
        _template = inner.Template;
        ExecuteBlock(inner.Block);
        _template = outer;
        _depth--;
    }

    private void ExecuteImport(ImportStatement statement)
    {
        Value value = Evaluate(statement.Value);
        if (value.IsNull)
        {
            return;
        }

        if (value.Kind is not ValueKind.Object)
        {
            Fail(Codes.Types, statement.Value, $"`import` needs an object, not {Describe(value)}.", "Write `import object`.");
        }

        ScriptObject store = (_scope ?? _globals[^1]).Variables;
        foreach ((string key, Value member) in Members(value))
        {
            if (!store.IsReadOnly(key))
            {
                store.Set(key, member);
            }
        }
    }
}

/// <summary>The trace of a null that stands for the result of a failed statement: its uses report nothing.</summary>
internal sealed class Failed
{
    public static Failed Instance { get; } = new();
}
