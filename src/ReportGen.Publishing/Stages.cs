namespace ReportGen.Publishing;

/// <summary>Names of the stages in timings.</summary>
internal static class Stages
{
    /// <summary>Hashing inputs, to skip what has not changed.</summary>
    public const string Hash = "hash";

    /// <summary>Reading the note, the house data and the house style.</summary>
    public const string Content = "content";

    /// <summary>Computing figures.</summary>
    public const string Market = "market";

    /// <summary>Templates to Markdown, to the document tree, to pages.</summary>
    public const string Composition = "composition";

    /// <summary>Checking the content of the pages.</summary>
    public const string Compliance = "compliance";

    /// <summary>Pages to PDF.</summary>
    public const string Pdf = "pdf";

    /// <summary>Tracing numbers to source cells.</summary>
    public const string Lineage = "lineage";

    /// <summary>Describing editions for distributors.</summary>
    public const string Rixml = "rixml";

    /// <summary>Pages to pictures.</summary>
    public const string Render = "render";

    /// <summary>Writing files.</summary>
    public const string Write = "write";
}
