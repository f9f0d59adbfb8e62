using ReportGen.Notes;
using ReportGen.Raster;

namespace ReportGen.Publishing.Rendering;

/// <summary>A request to render pictures.</summary>
public sealed record RenderRequest
{
    /// <summary>Default resolution: twice that of a page at its natural size on a standard screen.</summary>
    public const int DefaultDotsPerInch = 144;

    /// <summary>Lowest resolution, at which body text is only a grey band.</summary>
    public const int LowestDotsPerInch = 18;

    /// <summary>Highest resolution, that of a printing press.</summary>
    public const int HighestDotsPerInch = 600;

    /// <summary>Width of thumbnails in pixels, whatever the resolution.</summary>
    public const int ThumbnailWidth = 240;

    /// <summary>Names of the notes, in the order to report them.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Requested editions; empty for all editions of each note.</summary>
    public IReadOnlyList<Edition> Editions { get; init; } = [];

    /// <summary>True when the notes were named explicitly, rather than selecting all of them.</summary>
    public bool AreNamed { get; init; }

    /// <summary>Number of notes processed at the same time; each keeps one picture in memory.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Format of the files.</summary>
    public PictureFormat Format { get; init; }

    /// <summary>Resolution in pixels per inch.</summary>
    public int DotsPerInch { get; init; } = DefaultDotsPerInch;

    /// <summary>Pages to render.</summary>
    public PageSelection Pages { get; init; } = PageSelection.All;

    /// <summary>True to also render a thumbnail of each page.</summary>
    public bool HasThumbnails { get; init; }

    /// <summary>True to also render one picture of all pages below one another, headed by the notice.</summary>
    public bool HasLong { get; init; }
}
