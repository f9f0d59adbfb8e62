namespace ReportGen.Templating.Syntax;

/// <summary>Operators between two expressions.</summary>
internal enum BinaryOperator : byte
{
    Coalesce,
    NotCoalesce,
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideInteger,
    Modulus,
    ShiftLeft,
    ShiftRight,
    Range,
    RangeExclusive,
}

/// <summary>Operators before an expression.</summary>
internal enum UnaryOperator : byte
{
    Not,
    Negate,
    Plus,
    Alias,
    Expand,
}

internal static class OperatorText
{
    public static string Of(BinaryOperator op) => op switch
    {
        BinaryOperator.Coalesce => "??",
        BinaryOperator.NotCoalesce => "?!",
        BinaryOperator.Or => "||",
        BinaryOperator.And => "&&",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.DivideInteger => "//",
        BinaryOperator.Modulus => "%",
        BinaryOperator.ShiftLeft => "<<",
        BinaryOperator.ShiftRight => ">>",
        BinaryOperator.Range => "..",
        _ => "..<",
    };
}

internal sealed class BinaryExpression : Expression
{
    public override ExpressionKind Kind => ExpressionKind.Binary;

    public required Expression Left { get; init; }

    public required BinaryOperator Operator { get; init; }

    public required int OperatorStart { get; init; }

    public required Expression Right { get; init; }
}

internal sealed class UnaryExpression : Expression
{
    public override ExpressionKind Kind => ExpressionKind.Unary;

    public required UnaryOperator Operator { get; init; }

    public required Expression Right { get; init; }
}

internal sealed class IncrementExpression : Expression
{
    public override ExpressionKind Kind => ExpressionKind.Increment;

    public required Expression Target { get; init; }

    /// <summary>1 or -1.</summary>
    public required int Delta { get; init; }

    /// <summary>True when the value is the one before the change.</summary>
    public required bool IsPostfix { get; init; }
}
