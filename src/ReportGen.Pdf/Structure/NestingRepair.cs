using ReportGen.Graphics.Pages;

namespace ReportGen.Pdf.Structure;

/// <summary>
/// Moves elements to the places that the standard structure types allow (ISO 32000-1, 14.8.4; ISO 14289-1, 7.2), so that
/// an imperfectly tagged page still gives a valid tree. Nothing that shows text is dropped.
/// </summary>
internal static class NestingRepair
{
    /// <summary>Repairs the tree below a node. Returns the elements that had to leave the node and must be placed before it.</summary>
    public static List<StructureKid> Apply(StructureNode node)
    {
        if (node.Role == StructureRole.Toc)
        {
            TurnInsideOut(node);
        }

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
        if (node.Role == StructureRole.Link && !HoldsAnnotation(node))
        {
            // A link whose target is missing is only text.
            node.Role = StructureRole.Span;
        }

        return node.Role == StructureRole.Table ? FitTable(node) : Fit(node);
    }

    /// <summary>Where a link was laid around an entry of the contents, the entry goes around the link.</summary>
    private static void TurnInsideOut(StructureNode contents)
    {
        for (int i = 0; i < contents.Kids.Count; i++)
        {
            if (contents.Kids[i] is NodeKid { Node: { Role: StructureRole.Link } link }
                && link.Children.ToArray() is [{ Role: StructureRole.TocItem } entry])
            {
                link.Kids = [.. link.Kids.Where(kid => kid is not NodeKid), .. entry.Kids];
                entry.Kids = [new NodeKid(link)];
                contents.Kids[i] = new NodeKid(entry);
            }
        }
    }

    private static bool HoldsAnnotation(StructureNode node) =>
        node.Kids.Exists(kid => kid is AnnotationKid || (kid is NodeKid child && HoldsAnnotation(child.Node)));

    /// <summary>An element without content is removed; an empty cell still keeps its column.</summary>
    private static bool IsEmpty(StructureNode node) => node.Kids.Count == 0 && !StructureRoles.IsCell(node.Role);

    /// <summary>Wraps what may not stand straight in a node. What wraps is fitted in its turn.</summary>
    private static List<StructureKid> Fit(StructureNode node)
    {
        switch (node.Role)
        {
            case StructureRole.THead or StructureRole.TBody or StructureRole.TFoot:
                Wrap(node, kid => RoleOf(kid) is not StructureRole.TR, StructureRole.TR);
                break;
            case StructureRole.TR:
                Wrap(node, kid => RoleOf(kid) is not (StructureRole.TH or StructureRole.TD), StructureRole.TD);
                break;
            case StructureRole.L:
                KeepOneCaption(node);
                Wrap(node, kid => RoleOf(kid) is not (StructureRole.LI or StructureRole.L or StructureRole.Caption), StructureRole.LI);
                break;
            case StructureRole.LI:
                Wrap(node, kid => RoleOf(kid) is not (StructureRole.Lbl or StructureRole.LBody), StructureRole.LBody);
                break;
            case StructureRole.Toc:
                KeepOneCaption(node);
                Wrap(node, kid => RoleOf(kid) is not (StructureRole.TocItem or StructureRole.Toc or StructureRole.Caption), StructureRole.TocItem);
                break;
            default:
                FitFree(node);
                break;
        }

        return [];
    }

    /// <summary>A node that may hold anything: kids that need a certain parent get it, and text in a group its paragraph.</summary>
    private static void FitFree(StructureNode node)
    {
        Wrap(node, kid => RoleOf(kid) is StructureRole.LI or StructureRole.LBody, StructureRole.L);
        Wrap(node, kid => RoleOf(kid) is StructureRole.TocItem, StructureRole.Toc);
        Wrap(
            node,
            kid => RoleOf(kid) is StructureRole.TR or StructureRole.TH or StructureRole.TD
                or StructureRole.THead or StructureRole.TBody or StructureRole.TFoot,
            StructureRole.Table);
        if (StructureRoles.IsInline(node.Role))
        {
            foreach (StructureNode paragraph in node.Children.Where(child => child.Role == StructureRole.P))
            {
                // A paragraph cannot be inside a line.
                paragraph.Role = StructureRole.Span;
            }
        }
        else if (StructureRoles.IsGrouping(node.Role))
        {
            TakeInCaptions(node);
            Wrap(node, kid => RoleOf(kid) is not { } role || StructureRoles.IsInline(role), StructureRole.P);
        }
    }

    /// <summary>A caption laid in front of its table belongs into it, so that both are found together (ISO 32000-1, 14.8.4.3.4).</summary>
    private static void TakeInCaptions(StructureNode node)
    {
        for (int i = node.Kids.Count - 2; i >= 0; i--)
        {
            if (RoleOf(node.Kids[i]) is StructureRole.Caption && node.Kids[i + 1] is NodeKid { Node: { Role: StructureRole.Table } table }
                && !table.Children.Any(child => child.Role == StructureRole.Caption))
            {
                table.Kids.Insert(0, node.Kids[i]);
                node.Kids.RemoveAt(i);
            }
        }
    }

    private static List<StructureKid> FitTable(StructureNode table)
    {
        var hoisted = new List<StructureKid>();
        KeepOneCaption(table);
        StructureNode? loose = null;
        var kids = new List<StructureKid>();
        bool hasHeader = false;
        bool hasFoot = false;
        foreach (StructureKid kid in table.Kids)
        {
            switch (RoleOf(kid))
            {
                case StructureRole.THead:
                    ((NodeKid)kid).Node.Role = hasHeader ? StructureRole.TBody : StructureRole.THead;
                    hasHeader = true;
                    kids.Add(kid);
                    break;
                case StructureRole.TFoot:
                    ((NodeKid)kid).Node.Role = hasFoot ? StructureRole.TBody : StructureRole.TFoot;
                    hasFoot = true;
                    kids.Add(kid);
                    break;
                case StructureRole.TBody or StructureRole.TR or StructureRole.TH or StructureRole.TD or StructureRole.Caption:
                    kids.Add(kid);
                    break;
                case null or StructureRole.Span or StructureRole.Link or StructureRole.Reference or StructureRole.Code:
                    loose ??= new StructureNode(StructureRole.P, kid.Sequence) { ContentLanguage = table.ContentLanguage };
                    loose.Kids.Add(kid);
                    break;
                default:
                    hoisted.Add(kid);
                    break;
            }
        }

        if (loose is not null)
        {
            hoisted.Insert(0, new NodeKid(loose));
        }

        table.Kids = kids;
        Wrap(table, kid => RoleOf(kid) is StructureRole.TH or StructureRole.TD, StructureRole.TR);
        if (table.Children.Any(child => StructureRoles.IsTableSection(child.Role)))
        {
            Wrap(table, kid => RoleOf(kid) is StructureRole.TR, StructureRole.TBody);
        }

        RequireBody(table);
        // Caption, header, bodies, footer: a stable sort keeps the order within each.
        table.Kids = [.. table.Kids.OrderBy(kid => Rank(RoleOf(kid)))];
        return hoisted;
    }

    /// <summary>A table in sections has a body: without one, its last section is it.</summary>
    private static void RequireBody(StructureNode table)
    {
        StructureNode[] sections = [.. table.Children.Where(child => StructureRoles.IsTableSection(child.Role)).OrderBy(child => Rank(child.Role))];
        if (sections.Length > 0 && !Array.Exists(sections, section => section.Role == StructureRole.TBody))
        {
            sections[^1].Role = StructureRole.TBody;
        }
    }

    private static int Rank(StructureRole? role) => role switch
    {
        StructureRole.Caption => 0,
        StructureRole.THead => 1,
        StructureRole.TFoot => 3,
        _ => 2,
    };

    /// <summary>A table, list or contents has one caption, at its start; further ones are paragraphs.</summary>
    private static void KeepOneCaption(StructureNode node)
    {
        StructureKid? caption = null;
        foreach (StructureKid kid in node.Kids.Where(kid => RoleOf(kid) is StructureRole.Caption))
        {
            if (caption is null)
            {
                caption = kid;
            }
            else
            {
                ((NodeKid)kid).Node.Role = StructureRole.P;
            }
        }

        if (caption is not null && node.Kids[0] != caption)
        {
            node.Kids.Remove(caption);
            node.Kids.Insert(0, caption);
        }
    }

    /// <summary>Puts each unbroken series of kids that meet a condition into one new element, and fits that.</summary>
    private static void Wrap(StructureNode node, Func<StructureKid, bool> condition, StructureRole role)
    {
        if (!node.Kids.Exists(kid => condition(kid)))
        {
            return;
        }

        var kids = new List<StructureKid>(node.Kids.Count);
        var wrappers = new List<StructureNode>();
        bool isOpen = false;
        foreach (StructureKid kid in node.Kids)
        {
            if (!condition(kid))
            {
                isOpen = false;
                kids.Add(kid);
                continue;
            }

            if (!isOpen)
            {
                wrappers.Add(new StructureNode(role, kid.Sequence) { ContentLanguage = node.ContentLanguage });
                kids.Add(new NodeKid(wrappers[^1]));
                isOpen = true;
            }

            wrappers[^1].Kids.Add(kid);
        }

        node.Kids = kids;
        foreach (StructureNode wrapper in wrappers)
        {
            // A table created here contains rows, cells and sections only: nothing leaves it.
            _ = role == StructureRole.Table ? FitTable(wrapper) : Fit(wrapper);
        }
    }

    private static StructureRole? RoleOf(StructureKid kid) => (kid as NodeKid)?.Node.Role;
}
