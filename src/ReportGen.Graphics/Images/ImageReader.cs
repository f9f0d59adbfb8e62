using System.Diagnostics.CodeAnalysis;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Images.Decoding;
using ReportGen.Graphics.Images.Jpeg;
using ReportGen.Graphics.Images.Png;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Images;

/// <summary>Reads the properties of an image file without decoding its samples.</summary>
public static class ImageReader
{
    /// <summary>
    /// Maximum number of pixels of an image. An A4 page at 600 dots per inch has 35 million; beyond the limit an
    /// image is an error or an attack, and its samples are never decoded.
    /// </summary>
    public const long MaximumPixels = 50_000_000;

    /// <summary>Reads size, resolution, orientation and colour model of an image file, and checks that the file is complete.</summary>
    /// <param name="file">The file; recognised by its first bytes, not by its name.</param>
    /// <param name="diagnostics">Receives the faults of the file (IMG001 to IMG008).</param>
    /// <param name="info">The properties of the image.</param>
    /// <param name="referencedAt">Place of the reference to the image.</param>
    /// <returns>False when the image cannot be used; an error was reported.</returns>
    public static bool TryReadInfo(
        ImageFile file,
        DiagnosticBag diagnostics,
        [NotNullWhen(true)] out ImageInfo? info,
        SourceSpan? referencedAt = null)
    {
        info = TryRead(file, diagnostics, referencedAt)?.Info;
        return info is not null;
    }

    /// <summary>Parses an image file without decoding its samples.</summary>
    /// <param name="file">The file; recognised by its first bytes, not by its name.</param>
    /// <param name="diagnostics">Receives the faults of the file (IMG001 to IMG008).</param>
    /// <param name="referencedAt">Place of the reference to the image.</param>
    /// <returns>Null when the image cannot be used; an error was reported.</returns>
    public static Picture? TryRead(ImageFile file, DiagnosticBag diagnostics, SourceSpan? referencedAt = null)
    {
        var report = new ImageReport(file.Path, referencedAt, diagnostics);
        switch (ImageSignature.FormatOf(file.Data.Span))
        {
            case ImageFormat.Png:
                return PngImage.TryRead(file.Data, report);
            case ImageFormat.Jpeg:
                return JpegImage.TryRead(file.Data, report);
            case ImageFormat.WebP:
                return new WebPReader(file.Data, report).Read();
            case ImageFormat.Gif:
                return new GifReader(file.Data, report).Read();
            case ImageFormat.Bmp:
                return BmpReader.TryRead(file.Data, report);
            default:
                report.UnknownFormat(file.Data.Span);
                return null;
        }
    }
}
