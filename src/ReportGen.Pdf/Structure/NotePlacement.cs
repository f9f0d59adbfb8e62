using ReportGen.Graphics.Pages;

namespace ReportGen.Pdf.Structure;

/// <summary>
/// Places footnotes where they do not interrupt their context: after the paragraph with the reference, not inside the
/// sentence split by a page break; after a heading, a caption or a table, which are read as a whole.
/// </summary>
internal static class NotePlacement
{
    /// <summary>Places the footnotes below a node. Returns those that the node must not contain and that must follow it.</summary>
    public static List<StructureKid> Apply(StructureNode node)
    {
        var kids = new List<StructureKid>(node.Kids.Count);
        var leaving = new List<StructureKid>();
        bool ends = node.Role == StructureRole.P;
        foreach (StructureKid kid in node.Kids)
        {
            if (kid is not NodeKid child)
            {
                kids.Add(kid);
                continue;
            }

            List<StructureKid> behind = Apply(child.Node);
            bool stays = child.Node.Role != StructureRole.Note || (!ends && Holds(node.Role));
            if (child.Node.Kids.Count > 0 || StructureRoles.IsCell(child.Node.Role))
            {
                (stays ? kids : leaving).Add(kid);
            }

            (ends || !Holds(node.Role) ? leaving : kids).AddRange(behind);
        }

        node.Kids = kids;
        if (!ends)
        {
            return leaving;
        }

        kids.AddRange(leaving);
        return [];
    }

    /// <summary>True for elements that may contain footnotes between their other children.</summary>
    private static bool Holds(StructureRole role) => StructureRoles.IsGrouping(role) || role is StructureRole.LBody or StructureRole.P;
}
