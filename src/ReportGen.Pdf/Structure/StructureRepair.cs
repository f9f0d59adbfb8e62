using System.Globalization;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;

namespace ReportGen.Pdf.Structure;

/// <summary>Makes the tree valid: nesting, tables, heading levels, alternatives of figures, identifiers of footnotes.</summary>
internal sealed class StructureRepair(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<int> _openHeadings = [];

    public void Apply(StructureNode root)
    {
        List<StructureKid> loose = NestingRepair.Apply(root);
        root.Kids.InsertRange(0, loose);
        root.Kids.AddRange(NotePlacement.Apply(root));
        Visit(root);
    }

    private void Visit(StructureNode node)
    {
        switch (node.Role)
        {
            case StructureRole.Table:
                TableGrid.Apply(node, NextId);
                break;
            case StructureRole.Figure:
                DescribeFigure(node);
                break;
            case StructureRole.Note:
                // ISO 14289-1, 7.9: every footnote has a unique identifier.
                node.Id = NextId("note");
                break;
            case >= StructureRole.H1 and <= StructureRole.H6:
                LevelHeading(node);
                break;
        }

        foreach (StructureNode child in node.Children)
        {
            Visit(child);
        }
    }

    /// <summary>Levels start at 1 and never skip one on the way down (ISO 14289-1, 7.4.2).</summary>
    private void LevelHeading(StructureNode heading)
    {
        int level = StructureRoles.HeadingLevel(heading.Role);
        while (_openHeadings.Count > 0 && _openHeadings[^1] >= level)
        {
            _openHeadings.RemoveAt(_openHeadings.Count - 1);
        }

        _openHeadings.Add(level);
        heading.Role = StructureRole.H1 + (_openHeadings.Count - 1);
    }

    private void DescribeFigure(StructureNode figure)
    {
        if (!string.IsNullOrWhiteSpace(figure.Alternative) || !string.IsNullOrWhiteSpace(figure.Element?.ActualText))
        {
            return;
        }

        figure.Alternative = !string.IsNullOrWhiteSpace(figure.Element?.Title) ? figure.Element.Title : "Figure";
        string place = figure.BoundsPage < 0
            ? "A figure"
            : string.Create(CultureInfo.InvariantCulture, $"A figure on page {figure.BoundsPage + 1}");
        diagnostics.Report(
            PdfCodes.NoAlternative,
            null,
            $"{place} has no text alternative for readers who cannot see it.",
            "Describe what the figure shows.");
    }

    private string NextId(string prefix)
    {
        int number = _ids.GetValueOrDefault(prefix) + 1;
        _ids[prefix] = number;
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");
    }
}
