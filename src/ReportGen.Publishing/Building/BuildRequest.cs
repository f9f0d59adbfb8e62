using ReportGen.Notes;

namespace ReportGen.Publishing.Building;

/// <summary>What to build.</summary>
public sealed record BuildRequest
{
    /// <summary>Names of the notes, in the order to report them.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Editions wanted; empty for all that each note is written in.</summary>
    public IReadOnlyList<Edition> Editions { get; init; } = [];

    /// <summary>True when a person named the notes, rather than taking all of them.</summary>
    public bool AreNamed { get; init; }

    /// <summary>Notes and editions worked on at the same time.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Builds also what has not changed.</summary>
    public bool Force { get; init; }

    /// <summary>Revision of the sources, such as a commit, for the metadata of the PDFs; empty when not known.</summary>
    public string Revision { get; init; } = string.Empty;

    /// <summary>Runs every stage but writes nothing and passes nothing over.</summary>
    public bool IsCheckOnly { get; init; }

    /// <summary>
    /// Draws the boxes of the layout over the pages, into PDFs of another name than those of a build: the PDFs to hand
    /// out, their lineage and the record of what has changed stay as they are.
    /// </summary>
    public bool DrawsBoxes { get; init; }
}
