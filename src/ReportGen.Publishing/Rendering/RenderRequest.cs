using ReportGen.Notes;
using ReportGen.Raster;

namespace ReportGen.Publishing.Rendering;

/// <summary>Which pictures to make.</summary>
public sealed record RenderRequest
{
    /// <summary>Resolution unless another is asked for: twice that of a page at its own size on a plain screen.</summary>
    public const int DefaultDotsPerInch = 144;

    /// <summary>Lowest resolution: text of the body is no more than a grey band.</summary>
    public const int LowestDotsPerInch = 18;

    /// <summary>Highest resolution, as of a press.</summary>
    public const int HighestDotsPerInch = 600;

    /// <summary>Width of thumbnails in pixels, whatever the resolution.</summary>
    public const int ThumbnailWidth = 240;

    /// <summary>Names of the notes, in the order to report them.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Editions wanted; empty for all that each note is written in.</summary>
    public IReadOnlyList<Edition> Editions { get; init; } = [];

    /// <summary>True when a person named the notes, rather than taking all of them.</summary>
    public bool AreNamed { get; init; }

    /// <summary>Notes worked on at the same time; each holds one picture in memory.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Format of the files.</summary>
    public PictureFormat Format { get; init; }

    /// <summary>Pixels in an inch of the page.</summary>
    public int DotsPerInch { get; init; } = DefaultDotsPerInch;

    /// <summary>Pages to draw.</summary>
    public PageSelection Pages { get; init; } = PageSelection.All;

    /// <summary>Makes also a thumbnail of each page.</summary>
    public bool HasThumbnails { get; init; }

    /// <summary>Makes also one picture of all pages below one another, headed by the notice of whose note it is.</summary>
    public bool HasLong { get; init; }
}
