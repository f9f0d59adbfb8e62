using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of encrypted files, of which only the trailer can be read without a password (ISO 19005-2, 6.1.3; ISO 14289-1, 7.16).</summary>
internal static class EncryptionRules
{
    /// <summary>Bit 10 of the permissions: text and graphics may be extracted for accessibility (ISO 32000-1, table 22).</summary>
    private const int ExtractForAccess = 512;

    public static void Check(PdfFile file, FindingList findings)
    {
        findings.Add("PDF 7.6", "The file is encrypted, so that its contents cannot be checked.");
        findings.Add("PDF/A 6.1.3", "The file is encrypted.");
        if (file.Get(file.Dictionary(file.Trailer, "Encrypt"), "P").AsNumber is not { } permissions || ((long)permissions & ExtractForAccess) == 0)
        {
            findings.Add("PDF/UA 7.16", "The encryption does not permit the extraction of text for accessibility.");
        }
    }
}
