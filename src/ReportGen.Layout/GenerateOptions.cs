namespace ReportGen.Layout;

/// <summary>Limits of a layout.</summary>
public sealed record GenerateOptions
{
    /// <summary>The usual limits.</summary>
    public static GenerateOptions Default { get; } = new();

    /// <summary>Passes over the document before it is called unsettled.</summary>
    public int MaximumPasses { get; init; } = 6;

    /// <summary>True draws the box of each element over the pages, for finding out why something stands where it does.</summary>
    public bool DrawBoxes { get; init; }

    /// <summary>Pages before the layout is called endless.</summary>
    public int MaximumPages { get; init; } = 20_000;
}
