using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;

namespace ReportGen.Pdf.Tests.Samples;

/// <summary>Documents as written, each checked on the way.</summary>
internal static class Written
{
    /// <summary>Writes a document that must give no diagnostics.</summary>
    public static byte[] Bytes(PagedDocument document)
    {
        var diagnostics = new DiagnosticBag();
        byte[] bytes = Bytes(document, diagnostics);
        Assert.Empty(diagnostics.Items);
        return bytes;
    }

    /// <summary>Writes a document and checks the file.</summary>
    /// <param name="document">The document.</param>
    /// <param name="diagnostics">Receives what is wrong with the document.</param>
    public static byte[] Bytes(PagedDocument document, DiagnosticBag diagnostics)
    {
        var output = new MemoryStream();
        PdfWriter.Write(document, output, PdfOptions.Default, diagnostics);
        return VerifiedPdf.Of(output.ToArray());
    }
}
