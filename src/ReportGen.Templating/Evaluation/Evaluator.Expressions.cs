using ReportGen.Templating.Syntax;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <content>Expressions.</content>
internal sealed partial class Evaluator
{
    private readonly List<Expression> _pipes = [];
    private int _pipeBase;

    /// <summary>The value of an expression; a function it names is called, with what is piped into it.</summary>
    public Value Evaluate(Expression expression)
    {
        // Looked at by the next statement: no expression is larger than its text.
        _steps++;
        switch (expression.Kind)
        {
            case ExpressionKind.Literal:
                return ((LiteralExpression)expression).Value;
            case ExpressionKind.Global:
                return Called(ReadGlobal((GlobalExpression)expression), expression, takesPipe: true);
            case ExpressionKind.Local:
                return Called(ReadLocal((LocalExpression)expression), expression, takesPipe: true);
            case ExpressionKind.This:
                return Value.Of((_scope is { IsFunction: false } ? _scope : _globals[^1]).Variables);
            case ExpressionKind.Member:
                return Called(ReadMember((MemberExpression)expression), expression, takesPipe: true);
            case ExpressionKind.IsEmpty:
                return EvaluateIsEmpty((IsEmptyExpression)expression);
            case ExpressionKind.Indexer:
                return Called(ReadItem((IndexerExpression)expression), expression, takesPipe: true);
            case ExpressionKind.Unary:
                return EvaluateUnary((UnaryExpression)expression);
            case ExpressionKind.Increment:
                return EvaluateIncrement((IncrementExpression)expression);
            case ExpressionKind.Binary:
                return EvaluateBinary((BinaryExpression)expression);
            case ExpressionKind.Conditional:
                CheckStack(expression);
                var conditional = (ConditionalExpression)expression;
                return Evaluate(Condition(conditional.Condition) ? conditional.Then : conditional.Else);
            case ExpressionKind.Nested:
                return EvaluateNested((NestedExpression)expression, isAlias: false);
            case ExpressionKind.Array:
                return EvaluateArray((ArrayExpression)expression);
            case ExpressionKind.Object:
                return EvaluateObject((ObjectExpression)expression);
            case ExpressionKind.Interpolated:
                return EvaluateInterpolated((InterpolatedExpression)expression);
            case ExpressionKind.Call:
                return EvaluateCall((CallExpression)expression);
            case ExpressionKind.NamedArgument:
                return ((NamedArgumentExpression)expression).Value is { } argument ? Evaluate(argument) : Value.True;
            case ExpressionKind.Pipe:
                return EvaluatePipe((PipeExpression)expression);
            case ExpressionKind.Assign:
                return EvaluateAssign((AssignExpression)expression);
            case ExpressionKind.AnonymousFunction:
                return Value.Of(new TemplateFunction(((AnonymousFunctionExpression)expression).Function, _template, _scope));
            default:
                return default;
        }
    }

    /// <summary>The value of an expression; a function it names is not called.</summary>
    private Value EvaluateAlias(Expression expression) => expression.Kind switch
    {
        ExpressionKind.Global => ReadGlobal((GlobalExpression)expression),
        ExpressionKind.Local => ReadLocal((LocalExpression)expression),
        ExpressionKind.Member => ReadMember((MemberExpression)expression),
        ExpressionKind.Indexer => ReadItem((IndexerExpression)expression),
        ExpressionKind.Nested => EvaluateNested((NestedExpression)expression, isAlias: true),
        _ => Evaluate(expression),
    };

    /// <summary>The object whose member or item is asked for; a function on the way is called without what is piped.</summary>
    private Value EvaluateTarget(Expression expression) => expression.Kind switch
    {
        ExpressionKind.Global => Called(ReadGlobal((GlobalExpression)expression), expression, takesPipe: false),
        ExpressionKind.Local => Called(ReadLocal((LocalExpression)expression), expression, takesPipe: false),
        ExpressionKind.Member => Called(ReadMember((MemberExpression)expression), expression, takesPipe: false),
        ExpressionKind.Indexer => Called(ReadItem((IndexerExpression)expression), expression, takesPipe: false),
        _ => Evaluate(expression),
    };

    private Value Called(in Value value, Expression expression, bool takesPipe) =>
        value.Kind is ValueKind.Function ? CallFunction(expression, value.AsFunction, null, takesPipe) : value;

    private Value EvaluateNested(NestedExpression nested, bool isAlias)
    {
        CheckStack(nested);
        // What is piped into the group as a whole is not for a function inside of it.
        int outerBase = _pipeBase;
        _pipeBase = _pipes.Count;
        Value value;
        if (isAlias)
        {
            value = EvaluateAlias(nested.Inner);
        }
        else
        {
            value = Evaluate(nested.Inner);
            if (value.Kind is ValueKind.Function)
            {
                value = CallFunction(nested, value.AsFunction, null, takesPipe: false);
            }
        }

        _pipeBase = outerBase;
        return value;
    }

    private Value EvaluateIsEmpty(IsEmptyExpression expression)
    {
        Value target = EvaluateTarget(expression.Target);
        return IsEmpty(target) is { } isEmpty ? Value.Of(isEmpty) : default;
    }

    private Value EvaluateUnary(UnaryExpression expression)
    {
        CheckStack(expression);
        if (expression.Operator is UnaryOperator.Alias)
        {
            return EvaluateAlias(expression.Right);
        }

        Value right = Evaluate(expression.Right);
        return expression.Operator switch
        {
            UnaryOperator.Not => Value.Of(!IsTrue(right, expression.Right)).WithTrace(TraceOrigin.Of(right.Trace)),
            UnaryOperator.Negate => Arithmetic.Negate(this, expression.Right, right),
            UnaryOperator.Plus => Arithmetic.Plus(this, expression.Right, right),
            _ => right,
        };
    }

    private Value EvaluateIncrement(IncrementExpression expression)
    {
        Value before = Arithmetic.Plus(this, expression.Target, Evaluate(expression.Target));
        Value after = Arithmetic.Calculate(this, BinaryOperator.Add, expression, before, Value.Of(expression.Delta));
        Assign(expression.Target, after);
        return expression.IsPostfix ? before : after;
    }

    private Value EvaluateBinary(BinaryExpression expression)
    {
        CheckStack(expression);
        Value left;
        switch (expression.Operator)
        {
            case BinaryOperator.And or BinaryOperator.Or:
                return EvaluateLogic(expression);
            case BinaryOperator.Coalesce:
                left = EvaluateRelaxed(expression.Left);
                return left.IsNull || IsScriban ? OrElse(left, Evaluate(expression.Right)) : left;
            case BinaryOperator.NotCoalesce:
                left = EvaluateRelaxed(expression.Left);
                return !left.IsNull || IsScriban ? AndThen(left, Evaluate(expression.Right)) : left;
            default:
                left = Evaluate(expression.Left);
                Value right = Evaluate(expression.Right);
                return Arithmetic.Binary(this, expression, left, right);
        }
    }

    /// <summary>The right side is only asked when the left one does not decide.</summary>
    // Scriban evaluates the right side always; the product only when it is asked for.
    private static Value OrElse(in Value left, in Value right) => left.IsNull ? right : left;

    private static Value AndThen(in Value left, in Value right) => left.IsNull ? left : right;

    private Value EvaluateLogic(BinaryExpression expression)
    {
        Value left = Evaluate(expression.Left);
        bool isTrue = IsTrue(left, expression.Left);
        if (isTrue == (expression.Operator is BinaryOperator.Or))
        {
            return Value.Of(isTrue).WithTrace(TraceOrigin.Of(left.Trace));
        }

        Value right = Evaluate(expression.Right);
        return Value.Of(IsTrue(right, expression.Right)).WithTrace(TraceOrigin.Unite(left.Trace, right.Trace));
    }

    /// <summary>The left side of <c>??</c>: a member that is not there is null even when members are strict.</summary>
    private Value EvaluateRelaxed(Expression expression)
    {
        if (Strictness.Members && expression is MemberExpression { IsNullSafe: false } member)
        {
            Value target = EvaluateTarget(member.Target);
            if (target.Kind is ValueKind.Object)
            {
                return TryGetMember(target, member.Name, out Value value) ? Called(value, member, takesPipe: true) : default;
            }
        }

        return Evaluate(expression);
    }

    private Value EvaluateArray(ArrayExpression expression)
    {
        CheckStack(expression);
        CountMemory(expression, (long)expression.Items.Length * BytesPerItem);
        var items = new List<Value>(expression.Items.Length);
        foreach (Expression item in expression.Items)
        {
            Value value = Evaluate(item);
            if (item is UnaryExpression { Operator: UnaryOperator.Expand } && Sequence.TryRead(Current(value), Traced, out Sequence all))
            {
                CheckItems(item, all.Count);
                items.AddRange(all.ToList());
            }
            else
            {
                items.Add(value);
            }
        }

        return Value.Of(new ScriptArray(items));
    }

    private Value EvaluateObject(ObjectExpression expression)
    {
        CheckStack(expression);
        CountMemory(expression, (1L + expression.Members.Length) * BytesPerMember);
        var result = new ScriptObject();
        foreach (ObjectMember member in expression.Members)
        {
            result.Set(member.Name, Evaluate(member.Value));
        }

        return Value.Of(result);
    }

    private Value EvaluateInterpolated(InterpolatedExpression expression)
    {
        CheckStack(expression);
        PushOutput();
        string? indent = _indent;
        _indent = null;
        foreach (Expression part in expression.Parts)
        {
            if (part is LiteralExpression { IsVerbatim: true } text)
            {
                _output.Append(_template.Source, text.TextStart, text.Value.AsText);
                continue;
            }

            Value value = Evaluate(part);
            if (IsScriban)
            {
                Write(PlainText(value, part));
                continue;
            }

            // Interpolated values are written in the invariant culture, whatever the culture of the context.
            System.Globalization.CultureInfo culture = Culture;
            Culture = System.Globalization.CultureInfo.InvariantCulture;
            Print(value, part);
            Culture = culture;
        }

        _indent = indent;
        return TakeOutput();
    }

    /// <summary>A value in an interpolated string as Scriban writes it: as .NET does, and not as it is printed.</summary>
    private string PlainText(in Value value, Node node)
    {
        switch (value.Kind)
        {
            case ValueKind.Boolean:
                return value.AsBoolean ? "True" : "False";
            case ValueKind.Date:
                return value.AsDate.ToString(System.Globalization.CultureInfo.InvariantCulture);
            case ValueKind.Array:
                return value.Reference is ScriptArray { IsIterator: true } ? "Scriban.Runtime.ScriptRange" : "Scriban.Runtime.ScriptArray";
            case ValueKind.Range:
                return "Scriban.Runtime.ScriptRange";
            case ValueKind.Object:
                CheckStack(node);
                var members = new List<string>();
                foreach ((string key, Value member) in Members(value))
                {
                    members.Add($"{AppendKey(new System.Text.StringBuilder(), key)}: {PlainText(member, node)}");
                }

                return $"{{{string.Join(", ", members)}}}";
            default:
                System.Globalization.CultureInfo culture = Culture;
                Culture = System.Globalization.CultureInfo.InvariantCulture;
                string text = ToText(value, node);
                Culture = culture;
                return text;
        }
    }

    private Value EvaluateAssign(AssignExpression expression)
    {
        Value value = expression.Value is AnonymousFunctionExpression or UnaryExpression { Operator: UnaryOperator.Alias }
            ? EvaluateAlias(expression.Value)
            : Evaluate(expression.Value);
        if (expression.Operator is { } op)
        {
            Value before = Evaluate(expression.Target);
            value = Arithmetic.Calculate(this, op, expression, before, value);
        }

        Assign(expression.Target, value);
        return default;
    }

    private Value EvaluatePipe(PipeExpression expression)
    {
        CheckStack(expression);
        int depth = _pipes.Count;
        _pipes.Add(expression.From);
        Value result = Evaluate(expression.To);
        bool isOpen = _pipes.Count > depth && ReferenceEquals(_pipes[depth], expression.From);
        if (result.Kind is ValueKind.Function && isOpen)
        {
            result = CallFunction(expression.To, result.AsFunction, null, takesPipe: true);
            isOpen = _pipes.Count > depth && ReferenceEquals(_pipes[depth], expression.From);
        }

        if (isOpen)
        {
            Fail(
                Codes.UnknownFunction,
                expression.To,
                $"`{Shown(expression.To)}` is not a function: nothing can be piped into it.",
                "Write a function behind the pipe: `value | string.upcase`.");
        }

        return result;
    }

    /// <summary>The source text of a node, for messages.</summary>
    public string Shown(Node node)
    {
        string text = _template.Source.Text;
        int start = Math.Min(node.Start, text.Length);
        ReadOnlySpan<char> shown = text.AsSpan(start, Math.Min(node.Length, text.Length - start));
        int lineEnd = shown.IndexOfAny('\r', '\n');
        shown = lineEnd >= 0 ? shown[..lineEnd] : shown;
        return shown.Length > 60 ? $"{shown[..57]}..." : shown.ToString();
    }
}
