using System.Text.RegularExpressions;
using System.Xml;

using ReportGen.Pdf.Verification.Reading;
using ReportGen.Pdf.Verification.Rules;

namespace ReportGen.Pdf.Verification;

/// <summary>
/// Reads a PDF file back, independently of the writer, and checks the rules of PDF, and those of PDF/A-2, PDF/A-3 and PDF/UA-1
/// that a program can check, as far as the file claims to conform to them. Form is checked, not origin.
/// </summary>
public static class PdfVerifier
{
    /// <summary>Checks a file.</summary>
    /// <param name="file">The bytes of the file; any bytes are allowed.</param>
    /// <returns>The findings. A file that cannot be read has a finding of rule <c>PDF 7.5</c>.</returns>
    public static VerificationReport Verify(ReadOnlyMemory<byte> file)
    {
        var findings = new FindingList();
        VerificationReport report = new([]);
        try
        {
            PdfFile read = PdfFile.Read(file);
            var claims = ConformanceClaims.Read(read);
            findings = new FindingList(claims);
            report = report with { Claims = claims.Shown };
            if (read.Trailer.TryGet("Encrypt", out _))
            {
                EncryptionRules.Check(read, findings);
                return report with { Findings = findings.ToImmutable() };
            }

            var document = new ReadDocument(read, findings);
            FileRules.Check(document);
            ObjectSyntaxRules.Check(document);
            CatalogRules.Check(document);
            ActionRules.Check(document);
            FormRules.Check(document);
            ContentRules.Check(document);
            FontRules.Check(document);
            ColourRules.Check(document);
            ImageRules.Check(document);
            GraphicsStateRules.Check(document);
            AnnotationRules.Check(document);
            NavigationRules.Check(document);
            TreeRules.Check(document);
            StructureRules.Check(document);
            AttachmentRules.Check(document);
            report = MetadataRules.Check(document) with
            {
                Claims = claims.Shown,
                PageCount = document.Pages.Count,
                Language = document.File.Get(document.Catalog, "Lang").AsText ?? string.Empty,
                Attachments = AttachmentRules.Describe(document),
                Fonts = FontRules.Describe(document),
                Tags = StructureRules.CountRoles(document),
            };
        }
        catch (PdfFormatException exception)
        {
            findings.Add("PDF 7.5", $"The file cannot be read: {exception.Message}.");
        }
        catch (Exception exception) when (IsDefect(exception))
        {
            // A defect of a rule must not lose what the others found, nor the results of other files.
            findings.Add("PDF 7.5", $"The file cannot be checked further: {exception.GetType().Name}.");
        }

        return report with { Findings = findings.ToImmutable() };
    }

    private static bool IsDefect(Exception exception) => exception is ArgumentException or ArithmeticException or FormatException
        or IndexOutOfRangeException or InvalidCastException or InvalidOperationException or KeyNotFoundException or NullReferenceException
        or RegexMatchTimeoutException or XmlException;
}
