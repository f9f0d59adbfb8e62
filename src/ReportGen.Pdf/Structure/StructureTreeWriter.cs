using System.Text;

using ReportGen.Foundation.Data;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Structure;

/// <summary>Writes the structure tree, its parent tree and its identifiers (ISO 32000-1, 14.7).</summary>
/// <param name="objects">The file.</param>
/// <param name="pageNumbers">Object number of each page.</param>
/// <param name="pageSizes">Size of each page.</param>
internal sealed class StructureTreeWriter(ObjectWriter objects, IReadOnlyList<int> pageNumbers, IReadOnlyList<Size> pageSizes)
{
    private readonly SortedDictionary<int, List<(int Mcid, int Owner)>> _contentOwners = [];
    private readonly SortedDictionary<int, int> _annotationOwners = [];
    private readonly List<StructureNode> _identified = [];
    private readonly List<PlacedNode> _holders = [];
    private readonly List<PlacedNode> _leaves = [];

    /// <summary>Writes the tree; returns the number of its root.</summary>
    /// <param name="document">The element Document.</param>
    /// <param name="nextKey">First key of the parent tree that is not used.</param>
    /// <param name="language">The document's language.</param>
    public int Write(StructureNode document, int nextKey, string language)
    {
        int root = objects.Reserve();
        int parentTree = objects.Reserve();
        Place(document, null, language);
        // Elements of one kind stand together, numbered as they stand, and the parent tree beside the rows whose cells it
        // names in the same order: what is alike is then near enough to compress well.
        PlacedNode[] holders = [.. _holders.OrderBy(placed => placed.Node.Role)];
        PlacedNode[] leaves = [.. _leaves.OrderBy(placed => placed.Node.Role)];
        Number(holders);
        Number(leaves);
        NoteOwners(holders);
        NoteOwners(leaves);
        WriteNodes(holders, root);
        WriteParentTree(parentTree);
        WriteNodes(leaves, root);

        PdfBuffer tree = objects.Begin(root);
        tree.Raw("<</Type/StructTreeRoot/K"u8).Reference(document.ObjectNumber);
        tree.Raw("/ParentTree"u8).Reference(parentTree).Raw("/ParentTreeNextKey"u8).Integer(nextKey);
        WriteIdentifiers(tree);
        tree.Raw(">>"u8);
        return root;
    }

    /// <summary>Lists a node and those below in reading order, apart those that hold others.</summary>
    private void Place(StructureNode node, StructureNode? parent, string languageAround)
    {
        bool isHolder = node.Kids.Exists(kid => kid is NodeKid);
        (isHolder ? _holders : _leaves).Add(new PlacedNode(node, parent, languageAround));
        if (node.Id is not null)
        {
            _identified.Add(node);
        }

        string language = LanguageOf(node, languageAround);
        foreach (StructureNode child in node.Children)
        {
            Place(child, node, language);
        }
    }

    private static string LanguageOf(StructureNode node, string languageAround) =>
        LanguageTag.IsValid(node.Element?.Language) ? node.Element.Language : languageAround;

    private void Number(PlacedNode[] nodes)
    {
        foreach (PlacedNode placed in nodes)
        {
            placed.Node.ObjectNumber = objects.Reserve();
        }
    }

    private void NoteOwners(PlacedNode[] nodes)
    {
        foreach ((StructureNode node, _, _) in nodes)
        {
            foreach (StructureKid kid in node.Kids)
            {
                switch (kid)
                {
                    case ContentKid content:
                        Owners(content.Page).Add((content.Mcid, node.ObjectNumber));
                        break;
                    case AnnotationKid annotation:
                        _annotationOwners.Add(annotation.Key, node.ObjectNumber);
                        break;
                }
            }
        }
    }

    private void WriteNodes(PlacedNode[] nodes, int root)
    {
        foreach ((StructureNode node, StructureNode? parent, string languageAround) in nodes)
        {
            WriteNode(node, parent?.ObjectNumber ?? root, languageAround);
        }
    }

    private void WriteNode(StructureNode node, int parent, string languageAround)
    {
        int page = node.Kids.Select(PageOf).FirstOrDefault(known => known >= 0, -1);
        PdfBuffer entry = objects.Begin(node.ObjectNumber);
        entry.Raw("<</S/"u8).Raw(StructureRoles.NameOf(node.Role)).Raw("/P"u8).Reference(parent);
        if (page >= 0)
        {
            entry.Raw("/Pg"u8).Reference(pageNumbers[page]);
        }

        WriteKids(entry, node, page);
        if (node.Element is { } element)
        {
            string language = LanguageOf(node, languageAround);
            if (!string.Equals(language, languageAround, StringComparison.OrdinalIgnoreCase))
            {
                entry.Raw("/Lang"u8).Text(language);
            }

            WriteText(entry, "/T"u8, element.Title);
            WriteText(entry, "/ActualText"u8, element.ActualText);
        }

        WriteText(entry, "/Alt"u8, node.Alternative);
        if (node.Id is { } id)
        {
            entry.Raw("/ID"u8).Text(id);
        }

        if (node.DataFile is { } file)
        {
            entry.Raw("/AF["u8).Reference(file).Raw((byte)']');
        }

        WriteAttributes(entry, node);
        entry.Raw(">>"u8);
    }

    private static int PageOf(StructureNode figure) => figure.BoundsPage >= 0
        ? figure.BoundsPage
        : figure.Kids.OfType<ContentKid>().Select(content => content.Page).FirstOrDefault(-1);

    private static int PageOf(StructureKid kid) => kid switch
    {
        ContentKid content => content.Page,
        AnnotationKid annotation => annotation.Page,
        _ => -1,
    };

    private void WriteKids(PdfBuffer entry, StructureNode node, int page)
    {
        if (node.Kids.Count == 0)
        {
            return;
        }

        entry.Raw("/K"u8);
        bool isArray = node.Kids.Count > 1;
        if (isArray)
        {
            entry.Raw((byte)'[');
        }

        foreach (StructureKid kid in node.Kids)
        {
            switch (kid)
            {
                case NodeKid child:
                    entry.Reference(child.Node.ObjectNumber);
                    break;
                case ContentKid content:
                    WriteContent(entry, content, page);
                    break;
                case AnnotationKid annotation:
                    entry.Raw("<</Type/OBJR/Obj"u8).Reference(annotation.ObjectNumber);
                    if (annotation.Page != page)
                    {
                        entry.Raw("/Pg"u8).Reference(pageNumbers[annotation.Page]);
                    }

                    entry.Raw(">>"u8);
                    break;
            }
        }

        if (isArray)
        {
            entry.Raw((byte)']');
        }
    }

    private void WriteContent(PdfBuffer entry, ContentKid content, int page)
    {
        if (content.Page == page)
        {
            entry.Integer(content.Mcid);
            return;
        }

        entry.Raw("<</Type/MCR/Pg"u8).Reference(pageNumbers[content.Page]).Raw("/MCID"u8).Integer(content.Mcid).Raw(">>"u8);
    }

    private static void WriteText(PdfBuffer entry, ReadOnlySpan<byte> key, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            entry.Raw(key).Text(text);
        }
    }

    private void WriteAttributes(PdfBuffer entry, StructureNode node)
    {
        switch (node.Role)
        {
            case StructureRole.TH or StructureRole.TD:
                WriteCell(entry, node);
                break;
            case StructureRole.Table when !string.IsNullOrEmpty(node.Element?.Summary):
                entry.Raw("/A<</O/Table/Summary"u8).Text(node.Element.Summary).Raw(">>"u8);
                break;
            case StructureRole.L when ListNumbering.Of(node) is { Length: > 0 } numbering:
                entry.Raw("/A<</O/List/ListNumbering/"u8).Raw(numbering).Raw(">>"u8);
                break;
            case StructureRole.Figure when PageOf(node) is var page and >= 0:
                // Content that paints nothing, such as a drawing outside the page, is placed in the corner.
                Rect area = node.Bounds;
                double height = pageSizes[page].Height;
                entry.Raw("/A<</O/Layout/Placement/Block/BBox["u8)
                    .Number(area.X).Number(height - area.Bottom).Number(area.Right).Number(height - area.Y).Raw("]>>"u8);
                break;
        }
    }

    private static void WriteCell(PdfBuffer entry, StructureNode cell)
    {
        bool isPlain = cell.Role == StructureRole.TD && cell.ColumnSpan == 1 && cell.RowSpan == 1 && cell.Headers.Count == 0;
        if (isPlain)
        {
            return;
        }

        entry.Raw("/A<</O/Table"u8);
        if (cell.Role == StructureRole.TH)
        {
            entry.Raw("/Scope/"u8).Raw(cell.Scope switch
            {
                HeaderScope.Row => "Row"u8,
                HeaderScope.Both => "Both"u8,
                _ => "Column"u8,
            });
        }

        if (cell.ColumnSpan > 1)
        {
            entry.Raw("/ColSpan"u8).Integer(cell.ColumnSpan);
        }

        if (cell.RowSpan > 1)
        {
            entry.Raw("/RowSpan"u8).Integer(cell.RowSpan);
        }

        if (cell.Headers.Count > 0)
        {
            entry.Raw("/Headers["u8);
            foreach (string id in cell.Headers)
            {
                entry.Text(id);
            }

            entry.Raw((byte)']');
        }

        entry.Raw(">>"u8);
    }

    private List<(int Mcid, int Owner)> Owners(int page)
    {
        if (!_contentOwners.TryGetValue(page, out List<(int Mcid, int Owner)>? owners))
        {
            _contentOwners.Add(page, owners = []);
        }

        return owners;
    }

    private void WriteParentTree(int number)
    {
        PdfBuffer tree = objects.Begin(number);
        tree.Raw("<</Nums["u8);
        foreach ((int page, List<(int Mcid, int Owner)> owners) in _contentOwners)
        {
            tree.Integer(page).Raw((byte)'[');
            int next = 0;
            foreach ((int mcid, int owner) in owners.OrderBy(owner => owner.Mcid))
            {
                for (; next < mcid; next++)
                {
                    tree.Keyword("null"u8);
                }

                tree.Reference(owner);
                next++;
            }

            tree.Raw((byte)']');
        }

        foreach ((int key, int owner) in _annotationOwners)
        {
            tree.Integer(key).Reference(owner);
        }

        tree.Raw("]>>"u8);
    }

    private void WriteIdentifiers(PdfBuffer tree)
    {
        if (_identified.Count == 0)
        {
            return;
        }

        tree.Raw("/IDTree<</Names["u8);
        foreach (StructureNode node in _identified.OrderBy(node => Encoding.ASCII.GetBytes(node.Id!), ByteOrder.Instance))
        {
            tree.Text(node.Id!).Reference(node.ObjectNumber);
        }

        tree.Raw("]>>"u8);
    }

    /// <summary>A node with the one around it, null for the document, and the language around it.</summary>
    private sealed record PlacedNode(StructureNode Node, StructureNode? Parent, string LanguageAround);
}
