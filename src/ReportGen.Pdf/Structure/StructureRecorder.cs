using ReportGen.Foundation.Data;
using ReportGen.Graphics.Pages;

namespace ReportGen.Pdf.Structure;

/// <summary>Records, while pages are painted, which element owns which content, and builds the tree at the end.</summary>
internal sealed class StructureRecorder
{
    private readonly Dictionary<StructureElement, StructureNode> _nodes = new(ReferenceEqualityComparer.Instance);
    private readonly StructureNode _roots;
    private readonly string _language;
    private readonly int _firstAnnotationKey;
    private int _sequence;
    private int _annotations;

    public StructureRecorder(string language, int pageCount)
    {
        _language = language;
        _firstAnnotationKey = pageCount;
        _roots = new StructureNode(StructureRole.Document, 0) { ContentLanguage = language };
    }

    /// <summary>The document's language.</summary>
    public string Language => _language;

    /// <summary>First key of the parent tree that is not used.</summary>
    public int NextKey => _firstAnnotationKey + _annotations;

    /// <summary>The node of an element; made, with those around it, when it is met first.</summary>
    public StructureNode NodeOf(StructureElement element)
    {
        if (_nodes.TryGetValue(element, out StructureNode? known))
        {
            return known;
        }

        StructureNode parent = element.Parent is { } around ? NodeOf(around) : _roots;
        var node = new StructureNode(element.Role, ++_sequence, element)
        {
            ContentLanguage = LanguageTag.IsValid(element.Language) ? element.Language : parent.ContentLanguage,
        };
        _nodes.Add(element, node);
        parent.Kids.Add(new NodeKid(node));
        return node;
    }

    public void AddContent(StructureNode node, int page, int mcid) =>
        node.Kids.Add(new ContentKid(++_sequence, page, mcid));

    /// <summary>Adds a link annotation; returns its key in the parent tree.</summary>
    /// <param name="node">The element around it; null hangs it below the document.</param>
    /// <param name="page">Index of the page.</param>
    /// <param name="objectNumber">Number of the annotation's object.</param>
    public int AddLink(StructureNode? node, int page, int objectNumber)
    {
        StructureNode holder = node ?? _roots;
        int key = NextKey;
        _annotations++;
        if (holder.Role != StructureRole.Link)
        {
            // An annotation must be in an element Link (ISO 14289-1, 7.18.5).
            var link = new StructureNode(StructureRole.Link, ++_sequence) { ContentLanguage = holder.ContentLanguage };
            holder.Kids.Add(new NodeKid(link));
            holder = link;
        }

        holder.Kids.Add(new AnnotationKid(++_sequence, page, objectNumber, key));
        return key;
    }

    /// <summary>The tree in reading order, below one element Document.</summary>
    public StructureNode ToTree()
    {
        Arrange(_roots);
        StructureNode[] documents = [.. _roots.Children.Where(child => child.Role == StructureRole.Document)];
        if (documents is not [var only])
        {
            return _roots;
        }

        // Content without a parent, such as a link in a footer, follows the text.
        only.Kids.AddRange(_roots.Kids.Where(kid => kid is not NodeKid child || child.Node != only));
        return only;
    }

    /// <summary>
    /// Children stand by their order, then by first paint; the element's own content stands where it was painted
    /// among them.
    /// </summary>
    private static void Arrange(StructureNode node)
    {
        NodeKid[] children = [.. node.Kids.OfType<NodeKid>().OrderBy(kid => kid.Node.Order).ThenBy(kid => kid.Sequence)];
        StructureKid[] content = [.. node.Kids.Where(kid => kid is not NodeKid)];
        node.Kids = new List<StructureKid>(node.Kids.Count);
        int next = 0;
        foreach (NodeKid child in children)
        {
            while (next < content.Length && content[next].Sequence < child.Sequence)
            {
                node.Kids.Add(content[next++]);
            }

            node.Kids.Add(child);
            Arrange(child.Node);
        }

        node.Kids.AddRange(content[next..]);
    }
}
