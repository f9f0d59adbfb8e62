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
            long length = new FileInfo(path).Length;
            return new FileVerification(path, length > Array.MaxLength ? TooLarge() : PdfVerifier.Verify(File.ReadAllBytes(path)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FileVerification(path, Report: null);
        }
    }

    private static VerificationReport TooLarge() => new([new VerificationFinding("PDF 7.5", "The file is larger than two gigabytes and cannot be read.")]);
}
