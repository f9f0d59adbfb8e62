using ReportGen.Pdf.Fonts;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf;

/// <summary>
/// Caches shared by the documents of one session: compressed streams and embedded fonts. A document written with
/// caches has the same bytes as one written without them. Thread-safe.
/// </summary>
public sealed class PdfCaches
{
    /// <summary>Creates empty caches.</summary>
    public PdfCaches() => FontPrograms = new FontPrograms(Compressor);

    /// <summary>Compresses streams.</summary>
    internal StreamCompressor Compressor { get; } = new();

    /// <summary>Creates embedded fonts.</summary>
    internal FontPrograms FontPrograms { get; }
}
