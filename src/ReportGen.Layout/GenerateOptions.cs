using ReportGen.Graphics.Fonts;
using ReportGen.Layout.Text;

namespace ReportGen.Layout;

/// <summary>Limits of a layout, and what it tells of itself on the way.</summary>
public sealed record GenerateOptions
{
    /// <summary>The usual limits.</summary>
    public static GenerateOptions Default { get; } = new();

    /// <summary>Passes over the document before it is called unsettled.</summary>
    public int MaximumPasses { get; init; } = 6;

    /// <summary>True draws the box of each element over the pages, for finding out why something stands where it does.</summary>
    public bool DrawBoxes { get; init; }

    /// <summary>Faces that name the kind of element at its box; null draws boxes without names.</summary>
    public FontSelection? BoxFont { get; init; }

    /// <summary>Receives every line of text as the last pass set it, page by page in paint order; null keeps no record.</summary>
    public Action<PlacedLine>? Lines { get; init; }

    /// <summary>Measured texts of earlier documents; null measures each text anew.</summary>
    public TextCache? Texts { get; init; }

    /// <summary>Pages before the layout is called endless.</summary>
    public int MaximumPages { get; init; } = 20_000;
}
