using ReportGen.Pdf.Verification;

namespace ReportGen.Tests;

/// <summary>Holds PDFs to the rules that a program can check. Compiled into the test projects that write some: each goes through here.</summary>
internal static class VerifiedPdf
{
    /// <summary>The bytes of a PDF that keeps the rules; fails with those that it breaks.</summary>
    /// <param name="pdf">The bytes.</param>
    public static byte[] Of(ReadOnlyMemory<byte> pdf)
    {
        Assert.Equal([], PdfVerifier.Verify(pdf).Findings.Select(finding => finding.ToString()));
        return pdf.ToArray();
    }

    /// <summary>Checks every PDF below a folder, which may hold none.</summary>
    /// <param name="folder">The folder.</param>
    public static void AllIn(string folder)
    {
        foreach (string file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.pdf", SearchOption.AllDirectories) : [])
        {
            Of(File.ReadAllBytes(file));
        }
    }
}
