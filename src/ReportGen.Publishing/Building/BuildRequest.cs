using ReportGen.Notes;

namespace ReportGen.Publishing.Building;

/// <summary>A request to build notes.</summary>
public sealed record BuildRequest
{
    /// <summary>Names of the notes, in the order to report them.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Requested editions; empty for all editions of each note.</summary>
    public IReadOnlyList<Edition> Editions { get; init; } = [];

    /// <summary>True when the notes were named explicitly, rather than selecting all of them.</summary>
    public bool AreNamed { get; init; }

    /// <summary>Number of notes and editions processed at the same time.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>True to also build what has not changed.</summary>
    public bool Force { get; init; }

    /// <summary>True to build every note again and to report output files that are not what their inputs give.</summary>
    public bool VerifiesOutputs { get; init; }

    /// <summary>Key of the manifest's authentication code; empty for none. With a key, a manifest without its code is not trusted.</summary>
    public string CacheKey { get; init; } = string.Empty;

    /// <summary>Revision of the sources, such as a commit, for the metadata of the PDFs; empty when unknown.</summary>
    public string Revision { get; init; } = string.Empty;

    /// <summary>True to run every stage on every note without writing anything.</summary>
    public bool IsCheckOnly { get; init; }

    /// <summary>
    /// True to draw the boxes of the layout over the pages, into PDFs with other names than those of a build: the regular
    /// PDFs, their lineage and the manifest are left unchanged.
    /// </summary>
    public bool DrawsBoxes { get; init; }

    /// <summary>True to print the comments in the prose beside the pages, into PDFs of their own.</summary>
    public bool PrintsComments { get; init; }

    /// <summary>True for PDFs that are not for release and leave the regular outputs unchanged.</summary>
    internal bool IsDraft => DrawsBoxes || PrintsComments;
}
