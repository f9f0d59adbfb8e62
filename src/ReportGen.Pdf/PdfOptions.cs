namespace ReportGen.Pdf;

/// <summary>Options of writing a document. Conformance is not an option: every file is PDF/A and PDF/UA.</summary>
public sealed record PdfOptions
{
    /// <summary>Default options.</summary>
    public static PdfOptions Default { get; } = new();

    /// <summary>The program named as producer in the metadata.</summary>
    public string Producer { get; init; } = "ReportGen";
}
