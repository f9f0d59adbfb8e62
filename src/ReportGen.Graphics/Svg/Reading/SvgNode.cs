using ReportGen.Foundation.Sources;

namespace ReportGen.Graphics.Svg.Reading;

/// <summary>An attribute with its place.</summary>
/// <param name="Name">Local name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Span">Its place in the source.</param>
internal sealed record SvgAttribute(string Name, string Value, SourceSpan Span);

/// <summary>An element of an SVG file, or a run of text.</summary>
/// <param name="name">Local name of the element; <see cref="TextName"/> for text.</param>
/// <param name="span">Its place in the source.</param>
internal sealed class SvgNode(string name, SourceSpan span)
{
    public const string TextName = "#text";

    public string Name { get; } = name;

    public SourceSpan Span { get; } = span;

    public string Text { get; init; } = string.Empty;

    public Dictionary<string, SvgAttribute> Attributes { get; } = new(StringComparer.Ordinal);

    public List<SvgNode> Children { get; } = [];

    public string? Id => this["id"];

    /// <summary>Number of characters of its values and of its direct text.</summary>
    public int WrittenLength => Attributes.Values.Sum(attribute => attribute.Value.Length) + Children.Sum(child => child.Text.Length);

    public string? this[string attribute] => Attributes.TryGetValue(attribute, out SvgAttribute? found) ? found.Value : null;

    /// <summary>Place of an attribute in the source, or of the element when it does not have the attribute.</summary>
    public SourceSpan SpanOf(string attribute) => Attributes.TryGetValue(attribute, out SvgAttribute? found) ? found.Span : Span;

    /// <summary>This node and all its descendants, in document order.</summary>
    public IEnumerable<SvgNode> All()
    {
        var open = new Stack<SvgNode>();
        open.Push(this);
        while (open.TryPop(out SvgNode? node))
        {
            yield return node;
            for (int i = node.Children.Count - 1; i >= 0; i--)
            {
                open.Push(node.Children[i]);
            }
        }
    }
}
