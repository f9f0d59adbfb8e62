using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Structure;

namespace ReportGen.Pdf.Content;

/// <summary>What holds for the items of a group.</summary>
internal readonly record struct PaintContext
{
    /// <summary>Map from the group's coordinates to the page's, y downwards.</summary>
    public required Matrix ToPage { get; init; }

    /// <summary>The element that owns the content; null for an artifact.</summary>
    public StructureNode? Node { get; init; }

    /// <summary>The figure around, or the label drawn for a character; shapes and pictures count as content only inside one.</summary>
    public StructureNode? Figure { get; init; }

    /// <summary>What the content is when no element owns it.</summary>
    public ArtifactKind Artifact { get; init; }

    /// <summary>Opacity that items take over from groups around.</summary>
    public required double Opacity { get; init; }

    /// <summary>True where a marked-content sequence is open that must not be left.</summary>
    public bool MarkIsFixed { get; init; }

    /// <summary>To whom text belongs.</summary>
    public Mark TextMark => new(Node, Artifact);

    /// <summary>To whom shapes and pictures belong: rules and fills of running text are decoration.</summary>
    public Mark ShapeMark => new(Figure is null ? null : Node, Artifact);
}

/// <summary>To whom content belongs: to an element, else to no one.</summary>
internal readonly record struct Mark
{
    public Mark(StructureNode? node, ArtifactKind artifact)
    {
        Node = node;
        Artifact = node is null ? artifact : default;
    }

    public StructureNode? Node { get; }

    public ArtifactKind Artifact { get; }
}
