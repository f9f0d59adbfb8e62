namespace ReportGen.Publishing;

/// <summary>Codes of the diagnostics that the pipeline itself reports.</summary>
public static class PipelineCodes
{
    /// <summary>A folder that every run needs is not there.</summary>
    public const string MissingFolder = "CLI001";

    /// <summary>There is no note of the name.</summary>
    public const string UnknownNote = "CLI002";

    /// <summary>The note is not written in the language of the edition asked for.</summary>
    public const string EditionNotWritten = "CLI003";

    /// <summary>An output file cannot be written.</summary>
    public const string CannotWrite = "CLI004";

    /// <summary>The note folder to be made is there already.</summary>
    public const string NoteExists = "CLI005";

    /// <summary>A name that cannot be a folder of <c>content/</c>.</summary>
    public const string BadNoteName = "CLI006";

    /// <summary>There is no PDF to verify of the name.</summary>
    public const string MissingPdf = "CLI007";

    /// <summary>A PDF to verify is there but cannot be read.</summary>
    public const string UnreadablePdf = "CLI008";

    /// <summary>A page to draw is not in the document.</summary>
    public const string MissingPage = "PIC002";

    /// <summary>A picture would be larger than can be drawn, or than its format can hold.</summary>
    public const string PictureTooLarge = "PIC003";
}
