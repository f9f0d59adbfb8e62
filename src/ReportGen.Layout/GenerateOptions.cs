using ReportGen.Graphics.Fonts;
using ReportGen.Layout.Text;

namespace ReportGen.Layout;

/// <summary>Limits of a layout, and options for inspecting it.</summary>
public sealed record GenerateOptions
{
    /// <summary>The default limits.</summary>
    public static GenerateOptions Default { get; } = new();

    /// <summary>Maximum number of passes over the document; after these a layout that still changes is reported.</summary>
    public int MaximumPasses { get; init; } = 6;

    /// <summary>True to draw the box of each element over the pages, for debugging a layout.</summary>
    public bool DrawBoxes { get; init; }

    /// <summary>Font for the kind of each element at its box; null to draw boxes without names.</summary>
    public FontSelection? BoxFont { get; init; }

    /// <summary>Receives every line of text as set in the last pass, page by page in paint order; null for no record.</summary>
    public Action<PlacedLine>? Lines { get; init; }

    /// <summary>Cache of measured texts of earlier documents; null to measure each text again.</summary>
    public TextCache? Texts { get; init; }

    /// <summary>Maximum number of pages; a longer layout is reported as endless.</summary>
    public int MaximumPages { get; init; } = 20_000;
}
