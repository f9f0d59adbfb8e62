using ReportGen.Pdf.Verification;

namespace ReportGen.Tests;

/// <summary>Verifies PDFs against the rules that a program can check. Compiled into the test projects that write PDFs.</summary>
internal static class VerifiedPdf
{
    /// <summary>The bytes of a PDF; fails with the rules that it violates.</summary>
    /// <param name="pdf">The bytes.</param>
    public static byte[] Of(ReadOnlyMemory<byte> pdf)
    {
        Assert.Equal([], PdfVerifier.Verify(pdf).Findings.Select(finding => finding.ToString()));
        return pdf.ToArray();
    }

    /// <summary>Checks every PDF below a folder, if any.</summary>
    /// <param name="folder">The folder.</param>
    public static void AllIn(string folder)
    {
        foreach (string file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.pdf", SearchOption.AllDirectories) : [])
        {
            Of(File.ReadAllBytes(file));
        }
    }
}
