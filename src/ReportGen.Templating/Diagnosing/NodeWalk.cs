using Scriban.Syntax;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Diagnosing;

/// <summary>Walks trees of Scriban iteratively: a tree can be nested too deeply for the thread's stack.</summary>
internal static class NodeWalk
{
    /// <summary>A node and all its descendants, in order.</summary>
    /// <param name="root">The node.</param>
    public static IEnumerable<ScriptNode> All(ScriptNode root)
    {
        var open = new Stack<ScriptNode>();
        open.Push(root);
        while (open.TryPop(out ScriptNode? node))
        {
            yield return node;
            for (int i = node.ChildrenCount - 1; i >= 0; i--)
            {
                if (node.GetChildren(i) is { } child)
                {
                    open.Push(child);
                }
            }
        }
    }

    /// <summary>The first node of a type that covers exactly a span, or null.</summary>
    /// <param name="root">The root of the search.</param>
    /// <param name="span">The span.</param>
    /// <param name="isMeant">A further condition.</param>
    /// <typeparam name="T">Type of the node.</typeparam>
    public static T? Find<T>(ScriptNode? root, ScribanSpan span, Func<T, bool>? isMeant = null)
        where T : ScriptNode => root is null ? null : All(root)
            .OfType<T>()
            .FirstOrDefault(node => node.Span.Start.Offset == span.Start.Offset && node.Span.End.Offset == span.End.Offset && isMeant?.Invoke(node) is not false);
}
