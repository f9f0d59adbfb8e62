namespace ReportGen.Graphics.Svg.Writing;

/// <summary>How a page is written as SVG.</summary>
public sealed record SvgOptions
{
    /// <summary>Outlines only, white paper.</summary>
    public static SvgOptions Default { get; } = new();

    /// <summary>True adds the text of each run, invisible, so that a browser can select and find it.</summary>
    public bool HasSelectableText { get; init; }

    /// <summary>True paints the page white first.</summary>
    public bool HasPaper { get; init; } = true;

    /// <summary>
    /// Put before every identifier in the document, so that several pages can stand in one HTML document; letters,
    /// figures and hyphens, beginning with a letter, or empty.
    /// </summary>
    public string IdPrefix { get; init; } = string.Empty;
}
