using Scriban.Parsing;
using Scriban.Syntax;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Parsing;

/// <summary>Checks the tree of a template after it is parsed, iteratively.</summary>
/// <param name="maximumDepth">The maximum nesting depth of expressions and blocks.</param>
/// <param name="patchesPaths">True to apply <c>?.</c> to the rest of the path, including items.</param>
internal sealed class TreeCheck(int maximumDepth, bool patchesPaths)
{
    private int _lastEscape = -1;
    private int _openCode = -1;

    /// <summary>The first node that is nested too deeply, or null.</summary>
    public ScribanSpan? TooDeep { get; private set; }

    /// <summary>Offset of an unclosed code block, or null.</summary>
    public int? OpenCode => _openCode >= 0 ? _openCode : null;

    /// <summary>Walks a tree.</summary>
    /// <param name="page">The tree.</param>
    public void Walk(ScriptPage page)
    {
        var open = new Stack<(ScriptNode Node, int Depth)>();
        open.Push((page, 0));
        while (open.TryPop(out (ScriptNode Node, int Depth) next))
        {
            (ScriptNode node, int depth) = next;
            depth += node is ScriptExpression or ScriptBlockStatement or ScriptIfStatement { IsElseIf: true } ? 1 : 0;
            if (depth > maximumDepth)
            {
                TooDeep = node.Span;
                return;
            }

            Check(node);
            for (int i = node.ChildrenCount - 1; i >= 0; i--)
            {
                if (node.GetChildren(i) is { } child and not ScriptToken)
                {
                    open.Push((child, depth));
                }
            }
        }
    }

    private void Check(ScriptNode node)
    {
        switch (node)
        {
            case ScriptEscapeStatement escape when escape.Span.Start.Offset > _lastEscape:
                _lastEscape = escape.Span.Start.Offset;
                _openCode = escape is { IsEntering: true, EscapeCount: 0 } ? _lastEscape : -1;
                break;
            case ScriptFunctionCall { Target: { } target } call when call.Span.End.Offset < target.Span.End.Offset:
                // A function called after a pipe without arguments has no end.
                call.Span.End = target.Span.End;
                break;
            case ScriptMemberExpression { DotToken.TokenType: TokenType.Dot, Target: ScriptIndexerExpression or ScriptMemberExpression } member
                when patchesPaths && Diagnosing.NameHints.IsNullSafe(member.Target):
                // Scriban propagates `?.` from member to member, but not past an item.
                member.DotToken.TokenType = TokenType.QuestionDot;
                break;
            default:
                break;
        }
    }
}
