using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax;

/// <summary>A part of a template that has a value.</summary>
internal abstract class Expression : Node
{
    public abstract ExpressionKind Kind { get; }

    /// <summary>True for what can be assigned to: a variable, a member, an item, or one of them in parentheses.</summary>
    public virtual bool IsPath => false;
}

internal sealed class LiteralExpression : Expression
{
    public override ExpressionKind Kind => ExpressionKind.Literal;

    public required Value Value { get; init; }

    /// <summary>True when the characters of the value stand one to one behind <see cref="TextStart"/>.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>Offset of the first character of a text.</summary>
    public int TextStart { get; init; }
}

internal sealed class GlobalExpression : Expression
{
    public override ExpressionKind Kind => ExpressionKind.Global;

    public override bool IsPath => true;

    public required string Name { get; init; }
}

internal sealed class LocalExpression : Expression
{
    public override ExpressionKind Kind => ExpressionKind.Local;

    public override bool IsPath => true;

    /// <summary>Name without the dollar sign; empty for the arguments themselves, digits for one of them.</summary>
    public required string Name { get; init; }

    /// <summary>Index of the argument, or -1 for a named variable.</summary>
    public int ArgumentIndex { get; init; } = -1;
}

internal sealed class ThisExpression : Expression
{
    public override ExpressionKind Kind => ExpressionKind.This;

    public override bool IsPath => true;
}

/// <summary>The block that a wrap statement hands to a function.</summary>
internal sealed class BlockDelegateExpression : Expression
{
    public override ExpressionKind Kind => ExpressionKind.BlockDelegate;
}

internal sealed class MemberExpression : Expression
{
    public override ExpressionKind Kind => ExpressionKind.Member;

    public override bool IsPath => true;

    public required Expression Target { get; init; }

    public required string Name { get; init; }

    public required int NameStart { get; init; }

    /// <summary>True when a null target gives null: written with <c>?.</c>, or behind such a member.</summary>
    public required bool IsNullSafe { get; init; }
}

/// <summary>The special member <c>.empty?</c>.</summary>
internal sealed class IsEmptyExpression : Expression
{
    public override ExpressionKind Kind => ExpressionKind.IsEmpty;

    public override bool IsPath => true;

    public required Expression Target { get; init; }
}

internal sealed class IndexerExpression : Expression
{
    public override ExpressionKind Kind => ExpressionKind.Indexer;

    public override bool IsPath => true;

    public required Expression Target { get; init; }

    public required Expression Index { get; init; }

    /// <summary>True behind a null-safe member: a null target gives null.</summary>
    public required bool IsNullSafe { get; init; }
}

internal sealed class NestedExpression : Expression
{
    public override ExpressionKind Kind => ExpressionKind.Nested;

    public override bool IsPath => true;

    public required Expression Inner { get; init; }
}

internal sealed class ArrayExpression : Expression
{
    public override ExpressionKind Kind => ExpressionKind.Array;

    public required Expression[] Items { get; init; }
}

/// <summary>A member of an object initializer.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct ObjectMember(string Name, Expression Value);

internal sealed class ObjectExpression : Expression
{
    public override ExpressionKind Kind => ExpressionKind.Object;

    public required ObjectMember[] Members { get; init; }
}

internal sealed class InterpolatedExpression : Expression
{
    public override ExpressionKind Kind => ExpressionKind.Interpolated;

    public required Expression[] Parts { get; init; }
}

internal sealed class CallExpression : Expression
{
    public override ExpressionKind Kind => ExpressionKind.Call;

    public required Expression Target { get; init; }

    public required List<Expression> Arguments { get; init; }

    /// <summary>True when written with parentheses right behind the name.</summary>
    public bool IsExplicit { get; init; }
}

internal sealed class NamedArgumentExpression : Expression
{
    public override ExpressionKind Kind => ExpressionKind.NamedArgument;

    public required string Name { get; init; }

    /// <summary>The value; null for a name alone, which means true.</summary>
    public Expression? Value { get; set; }
}

internal sealed class PipeExpression : Expression
{
    public override ExpressionKind Kind => ExpressionKind.Pipe;

    public required Expression From { get; init; }

    public required Expression To { get; init; }
}

internal sealed class ConditionalExpression : Expression
{
    public override ExpressionKind Kind => ExpressionKind.Conditional;

    public required Expression Condition { get; init; }

    public required Expression Then { get; init; }

    public required Expression Else { get; init; }
}

internal sealed class AssignExpression : Expression
{
    public override ExpressionKind Kind => ExpressionKind.Assign;

    public required Expression Target { get; init; }

    /// <summary>The operator of a compound assignment; null for a plain one.</summary>
    public BinaryOperator? Operator { get; init; }

    public required int OperatorStart { get; init; }

    public required Expression Value { get; init; }
}

internal sealed class AnonymousFunctionExpression : Expression
{
    public override ExpressionKind Kind => ExpressionKind.AnonymousFunction;

    public required FunctionNode Function { get; init; }
}
