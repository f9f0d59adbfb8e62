using ReportGen.Graphics.Pages;

namespace ReportGen.Pdf.Structure;

/// <summary>
/// Puts footnotes where they do not break into what they belong to: behind the paragraph that marks them, not inside the
/// sentence that a page break parts; behind a heading, a caption or a table, which are read whole wherever they are named.
/// </summary>
internal static class NotePlacement
{
    /// <summary>Places the footnotes below a node. Answers those that the node may not hold and that must stand behind it.</summary>
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

    /// <summary>True for what may hold footnotes between its other parts.</summary>
    private static bool Holds(StructureRole role) => StructureRoles.IsGrouping(role) || role is StructureRole.LBody or StructureRole.P;
}
