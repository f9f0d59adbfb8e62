namespace ReportGen.Graphics.Svg.Writing;

/// <summary>Options of writing a page as SVG.</summary>
public sealed record SvgOptions
{
    /// <summary>Outlines only, white paper.</summary>
    public static SvgOptions Default { get; } = new();

    /// <summary>True to add the text of each run, invisible, so that a browser can select and find it.</summary>
    public bool HasSelectableText { get; init; }

    /// <summary>True to paint the page white first.</summary>
    public bool HasPaper { get; init; } = true;

    /// <summary>
    /// Prefix of every identifier in the document, so that several pages can be placed in one HTML document; letters,
    /// digits and hyphens, starting with a letter, or empty.
    /// </summary>
    public string IdPrefix { get; init; } = string.Empty;
}
