using ReportGen.Core.Pages;

namespace ReportGen.Pdf.Structure;

/// <summary>
/// Puts elements into the places that the standard structure types allow (ISO 32000-1, 14.8.4; ISO 14289-1, 7.2), so that
/// an imperfectly tagged page still gives a valid tree. Nothing is dropped that shows text.
/// </summary>
internal static class NestingRepair
{
    /// <summary>Mends the tree below a node. Answers what had to leave the node and must stand before it.</summary>
    public static List<StructureKid> Apply(StructureNode node)
    {
        var kids = new List<StructureKid>(node.Kids.Count);
        foreach (StructureKid kid in node.Kids)
        {
            if (kid is NodeKid child)
            {
                kids.AddRange(Apply(child.Node));
                if (IsEmpty(child.Node))
                {
                    continue;
                }

                if (child.Node.Role == StructureRole.Document)
                {
                    child.Node.Role = StructureRole.Part;
                }
            }

            kids.Add(kid);
        }

        node.Kids = kids;
        return Fit(node);
    }

    /// <summary>An element that shows nothing says nothing; an empty cell still keeps its column.</summary>
    private static bool IsEmpty(StructureNode node) => node.Kids.Count == 0 && !StructureRoles.IsCell(node.Role);

    private static List<StructureKid> Fit(StructureNode node)
    {
        switch (node.Role)
        {
            case StructureRole.Table:
                return FitTable(node);
            case StructureRole.THead or StructureRole.TBody or StructureRole.TFoot:
                Wrap(node, IsNot(StructureRole.TR), StructureRole.TR);
                WrapRows(node);
                return [];
            case StructureRole.TR:
                Wrap(node, kid => kid is not NodeKid { Node.Role: StructureRole.TH or StructureRole.TD }, StructureRole.TD);
                return [];
            case StructureRole.L:
                Wrap(node, kid => kid is not NodeKid { Node.Role: StructureRole.LI or StructureRole.Caption or StructureRole.L }, StructureRole.LI);
                foreach (StructureNode item in node.Children.Where(child => child.Element is null && child.Role == StructureRole.LI))
                {
                    FitItem(item);
                }

                return [];
            case StructureRole.LI:
                FitItem(node);
                return [];
            case StructureRole.Toc:
                Wrap(node, kid => kid is not NodeKid { Node.Role: StructureRole.TocItem or StructureRole.Toc or StructureRole.Caption }, StructureRole.TocItem);
                return [];
            default:
                Adopt(node);
                if (StructureRoles.IsGrouping(node.Role))
                {
                    Wrap(node, kid => kid is not NodeKid child || StructureRoles.IsInline(child.Node.Role), StructureRole.P);
                }

                return [];
        }
    }

    private static void FitItem(StructureNode item) =>
        Wrap(item, kid => kid is not NodeKid { Node.Role: StructureRole.Lbl or StructureRole.LBody }, StructureRole.LBody);

    /// <summary>Elements that need a certain parent get one.</summary>
    private static void Adopt(StructureNode node)
    {
        if (node.Role != StructureRole.LBody || node.Children.Any(child => child.Role == StructureRole.LI))
        {
            Wrap(node, Is(StructureRole.LI), StructureRole.L);
        }

        Wrap(node, Is(StructureRole.TocItem), StructureRole.Toc);
        Wrap(node, kid => kid is NodeKid child && StructureRoles.IsCell(child.Node.Role), StructureRole.TR);
        Wrap(
            node,
            kid => kid is NodeKid child && (child.Node.Role == StructureRole.TR || StructureRoles.IsTableSection(child.Node.Role)),
            StructureRole.Table);
        foreach (StructureNode table in node.Children.Where(child => child.Role == StructureRole.Table && child.Element is null))
        {
            FitTable(table);
        }
    }

    private static List<StructureKid> FitTable(StructureNode table)
    {
        var hoisted = new List<StructureKid>();
        var loose = new StructureNode(StructureRole.P, table.Sequence) { ContentLanguage = table.ContentLanguage };
        var kids = new List<StructureKid>();
        bool hasHead = false;
        bool hasFoot = false;
        foreach (StructureKid kid in table.Kids)
        {
            if (kid is not NodeKid child || StructureRoles.IsInline(child.Node.Role))
            {
                loose.Kids.Add(kid);
                continue;
            }

            StructureNode node = child.Node;
            switch (node.Role)
            {
                case StructureRole.THead:
                    node.Role = hasHead ? StructureRole.TBody : StructureRole.THead;
                    hasHead = true;
                    break;
                case StructureRole.TFoot:
                    node.Role = hasFoot ? StructureRole.TBody : StructureRole.TFoot;
                    hasFoot = true;
                    break;
                case StructureRole.TBody or StructureRole.TR or StructureRole.TH or StructureRole.TD or StructureRole.Caption:
                    break;
                default:
                    hoisted.Add(kid);
                    continue;
            }

            kids.Add(kid);
        }

        if (loose.Kids.Count > 0)
        {
            hoisted.Insert(0, new NodeKid(loose));
        }

        table.Kids = kids;
        Wrap(table, kid => kid is NodeKid child && StructureRoles.IsCell(child.Node.Role), StructureRole.TR);
        if (table.Children.Any(child => StructureRoles.IsTableSection(child.Role)))
        {
            Wrap(table, Is(StructureRole.TR), StructureRole.TBody);
        }

        // Caption, head, bodies, foot: a stable sort keeps the order within each.
        table.Kids = [.. table.Kids.Cast<NodeKid>().OrderBy(kid => Rank(kid.Node.Role))];
        return hoisted;
    }

    private static int Rank(StructureRole role) => role switch
    {
        StructureRole.Caption => 0,
        StructureRole.THead => 1,
        StructureRole.TFoot => 3,
        _ => 2,
    };

    /// <summary>Rows made by wrapping hold anything yet: give them cells.</summary>
    private static void WrapRows(StructureNode section)
    {
        foreach (StructureNode row in section.Children.Where(child => child.Element is null))
        {
            Fit(row);
        }
    }

    /// <summary>Puts each unbroken series of kids that meet a condition into one new element.</summary>
    private static void Wrap(StructureNode node, Func<StructureKid, bool> condition, StructureRole role)
    {
        if (!node.Kids.Exists(kid => condition(kid)))
        {
            return;
        }

        var kids = new List<StructureKid>(node.Kids.Count);
        StructureNode? wrapper = null;
        foreach (StructureKid kid in node.Kids)
        {
            if (!condition(kid))
            {
                wrapper = null;
                kids.Add(kid);
                continue;
            }

            if (wrapper is null)
            {
                wrapper = new StructureNode(role, kid.Sequence) { ContentLanguage = node.ContentLanguage };
                kids.Add(new NodeKid(wrapper));
            }

            wrapper.Kids.Add(kid);
        }

        node.Kids = kids;
    }

    private static Func<StructureKid, bool> Is(StructureRole role) => kid => kid is NodeKid child && child.Node.Role == role;

    private static Func<StructureKid, bool> IsNot(StructureRole role) => kid => kid is not NodeKid child || child.Node.Role != role;
}
