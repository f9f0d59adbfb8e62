using ReportGen.Notes.Files;
using ReportGen.Pdf.Verification;

namespace ReportGen.Publishing.Verification;

/// <summary>A file and its verification result.</summary>
/// <param name="Path">Absolute path.</param>
/// <param name="Report">The report; null when the file cannot be read.</param>
public sealed record FileVerification(string Path, VerificationReport? Report)
{
    /// <summary>Reads and verifies a file.</summary>
    /// <param name="path">Absolute path.</param>
    public static FileVerification Of(string path)
    {
        try
        {
            return new FileVerification(path, RegularFile.Read(path, RegularFile.PdfLimit) is { } bytes ? PdfVerifier.Verify(bytes) : TooLarge());
        }
        catch (Exception exception) when (RegularFile.IsFault(exception))
        {
            return new FileVerification(path, Report: null);
        }
    }

    private static VerificationReport TooLarge() => new([new VerificationFinding("PDF 7.5", $"The file is larger than {RegularFile.Shown(RegularFile.PdfLimit)} and is not read.")]);
}
