using ReportGen.Pdf.Fonts;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf;

/// <summary>
/// What the documents written in one session share: compressed streams and embedded fonts. A document written with a
/// memory has the bytes of one written without it. Safe to use from several threads.
/// </summary>
public sealed class PdfCaches
{
    /// <summary>An empty memory.</summary>
    public PdfCaches() => FontPrograms = new FontPrograms(Compressor);

    /// <summary>Compresses streams.</summary>
    internal StreamCompressor Compressor { get; } = new();

    /// <summary>Makes embedded fonts.</summary>
    internal FontPrograms FontPrograms { get; }
}
