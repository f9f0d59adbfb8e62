namespace ReportGen.Templating.Syntax;

/// <summary>Kinds of statements.</summary>
internal enum StatementKind : byte
{
    Raw,
    Escape,
    Expression,
    If,
    Else,
    Case,
    When,
    For,
    While,
    Break,
    Continue,
    Capture,
    With,
    Wrap,
    Function,
    Return,
    Import,
    ReadOnly,
    End,
}

/// <summary>A part of a template that does something.</summary>
internal abstract class Statement : Node
{
    public abstract StatementKind Kind { get; }
}

/// <summary>Statements in order.</summary>
internal sealed class Block : Node
{
    public required Statement[] Statements { get; init; }
}

/// <summary>Text outside of code: goes to the output as it stands.</summary>
internal sealed class RawStatement : Statement
{
    public override StatementKind Kind => StatementKind.Raw;
}

/// <summary>The mark that opens or closes a code block.</summary>
internal sealed class EscapeStatement : Statement
{
    public override StatementKind Kind => StatementKind.Escape;

    public required bool IsEnter { get; init; }

    /// <summary>The blanks before an opening mark that is first on its line; null when it is not, or strips them.</summary>
    public string? Indent { get; init; }
}

internal sealed class ExpressionStatement : Statement
{
    public override StatementKind Kind => StatementKind.Expression;

    public required Expression Expression { get; init; }
}

internal sealed class IfStatement : Statement
{
    public override StatementKind Kind => StatementKind.If;

    public required Expression Condition { get; init; }

    public required Block Then { get; init; }

    /// <summary>An <see cref="ElseStatement"/>, an <see cref="IfStatement"/>, or null.</summary>
    public Statement? Else { get; set; }
}

internal sealed class ElseStatement : Statement
{
    public override StatementKind Kind => StatementKind.Else;

    public required Block Body { get; init; }
}

internal sealed class CaseStatement : Statement
{
    public override StatementKind Kind => StatementKind.Case;

    public required Expression Value { get; init; }

    public required Block Body { get; init; }
}

internal sealed class WhenStatement : Statement
{
    public override StatementKind Kind => StatementKind.When;

    public required Expression[] Values { get; init; }

    public required Block Body { get; init; }

    /// <summary>A <see cref="WhenStatement"/>, an <see cref="ElseStatement"/>, or null.</summary>
    public Statement? Next { get; set; }
}

/// <summary>A <c>for</c> or a <c>tablerow</c>.</summary>
internal sealed class ForStatement : Statement
{
    public override StatementKind Kind => StatementKind.For;

    public required bool IsTableRow { get; init; }

    public required Expression Variable { get; init; }

    public required Expression Iterator { get; init; }

    public required List<NamedArgumentExpression> Arguments { get; init; }

    public required Block Body { get; init; }

    public ElseStatement? Else { get; set; }
}

internal sealed class WhileStatement : Statement
{
    public override StatementKind Kind => StatementKind.While;

    public required Expression Condition { get; init; }

    public required Block Body { get; init; }
}

internal sealed class BreakStatement : Statement
{
    public override StatementKind Kind => StatementKind.Break;
}

internal sealed class ContinueStatement : Statement
{
    public override StatementKind Kind => StatementKind.Continue;
}

internal sealed class CaptureStatement : Statement
{
    public override StatementKind Kind => StatementKind.Capture;

    public required Expression Target { get; init; }

    public required Block Body { get; init; }
}

internal sealed class WithStatement : Statement
{
    public override StatementKind Kind => StatementKind.With;

    public required Expression Target { get; init; }

    public required Block Body { get; init; }
}

internal sealed class WrapStatement : Statement
{
    public override StatementKind Kind => StatementKind.Wrap;

    public required Expression Target { get; init; }

    public required Block Body { get; init; }
}

internal sealed class FunctionStatement : Statement
{
    public override StatementKind Kind => StatementKind.Function;

    public required FunctionNode Function { get; init; }

    /// <summary>The variable that the function is assigned to.</summary>
    public required Expression Variable { get; init; }
}

internal sealed class ReturnStatement : Statement
{
    public override StatementKind Kind => StatementKind.Return;

    public Expression? Value { get; init; }
}

internal sealed class ImportStatement : Statement
{
    public override StatementKind Kind => StatementKind.Import;

    public required Expression Value { get; init; }
}

internal sealed class ReadOnlyStatement : Statement
{
    public override StatementKind Kind => StatementKind.ReadOnly;

    public required Expression Variable { get; init; }
}

internal sealed class EndStatement : Statement
{
    public override StatementKind Kind => StatementKind.End;
}
