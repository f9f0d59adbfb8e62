using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Pdf.Structure;

/// <summary>An element of the structure tree as it will be written. Built from the tags of the layout, then repaired.</summary>
internal sealed class StructureNode
{
    public StructureNode(StructureRole role, int sequence, StructureElement? element = null)
    {
        Role = role;
        Sequence = sequence;
        Element = element;
        Scope = element?.Scope;
        ColumnSpan = Math.Max(1, element?.ColumnSpan ?? 1);
        RowSpan = Math.Max(1, element?.RowSpan ?? 1);
        Alternative = element?.Alternative;
    }

    public StructureRole Role { get; set; }

    /// <summary>The tagged element; null for one created here to contain others.</summary>
    public StructureElement? Element { get; }

    /// <summary>When the element was first met while painting.</summary>
    public int Sequence { get; }

    public int Order => Element?.Order ?? 0;

    /// <summary>Its children, in reading order after arrangement.</summary>
    public List<StructureKid> Kids { get; set; } = [];

    public HeaderScope? Scope { get; set; }

    public int ColumnSpan { get; set; }

    public int RowSpan { get; set; }

    public string? Alternative { get; set; }

    /// <summary>Identifier that other elements refer to.</summary>
    public string? Id { get; set; }

    /// <summary>Identifiers of the header cells of a cell.</summary>
    public IReadOnlyList<string> Headers { get; set; } = [];

    /// <summary>Language of its content: its own or that of the nearest element around it.</summary>
    public string ContentLanguage { get; init; } = string.Empty;

    /// <summary>The first text painted in it; kept for labels, which determine how a list is numbered.</summary>
    public string? FirstText { get; set; }

    /// <summary>Page of <see cref="Bounds"/>, -1 when nothing is painted.</summary>
    public int BoundsPage { get; private set; } = -1;

    /// <summary>The area painted, in page coordinates, y downwards.</summary>
    public Rect Bounds { get; private set; }

    /// <summary>Number of its object in the file.</summary>
    public int ObjectNumber { get; set; }

    /// <summary>Number of the file specification of its data; null when no file is associated with it.</summary>
    public int? DataFile { get; set; }

    public IEnumerable<StructureNode> Children => Kids.OfType<NodeKid>().Select(kid => kid.Node);

    /// <summary>Takes a painted area into the bounds; areas on further pages do not count.</summary>
    public void Extend(int page, Rect area)
    {
        if (BoundsPage < 0)
        {
            BoundsPage = page;
            Bounds = area;
        }
        else if (BoundsPage == page)
        {
            Bounds = Bounds.Union(area);
        }
    }
}

/// <summary>A child of an element.</summary>
/// <param name="Sequence">When it was first painted.</param>
internal abstract record StructureKid(int Sequence);

/// <summary>An element.</summary>
internal sealed record NodeKid(StructureNode Node) : StructureKid(Node.Sequence);

/// <summary>A marked-content sequence of a page.</summary>
internal sealed record ContentKid(int Sequence, int Page, int Mcid) : StructureKid(Sequence);

/// <summary>An annotation of a page.</summary>
/// <param name="Sequence">When it was met.</param>
/// <param name="Page">Index of the page.</param>
/// <param name="ObjectNumber">Number of the annotation's object.</param>
/// <param name="Key">Its key in the parent tree.</param>
internal sealed record AnnotationKid(int Sequence, int Page, int ObjectNumber, int Key) : StructureKid(Sequence);
