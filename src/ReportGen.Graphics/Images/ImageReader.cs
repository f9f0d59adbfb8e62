using System.Diagnostics.CodeAnalysis;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Images.Decoding;
using ReportGen.Graphics.Images.Jpeg;
using ReportGen.Graphics.Images.Png;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Images;

/// <summary>Reads what a picture file says of itself, without decoding its samples.</summary>
public static class ImageReader
{
    /// <summary>
    /// Most pixels that a picture may have. A sheet of A4 at 600 dots an inch has 35 million; beyond the limit a
    /// picture is a mistake or an attack, and its samples are never asked for.
    /// </summary>
    public const long MaximumPixels = 50_000_000;

    /// <summary>Reads size, resolution, orientation and colour model of a picture file, and checks that the file is whole.</summary>
    /// <param name="file">The file; told apart by its first bytes, not by its name.</param>
    /// <param name="diagnostics">Receives what is wrong with the file (IMG001 to IMG008).</param>
    /// <param name="info">What the file says.</param>
    /// <param name="referencedAt">Where the writer names the picture.</param>
    /// <returns>False when the picture cannot be used; an error was added.</returns>
    public static bool TryReadInfo(
        ImageFile file,
        DiagnosticBag diagnostics,
        [NotNullWhen(true)] out ImageInfo? info,
        SourceSpan? referencedAt = null)
    {
        info = TryRead(file, diagnostics, referencedAt)?.Info;
        return info is not null;
    }

    /// <summary>Takes a picture file apart without decoding its samples.</summary>
    /// <param name="file">The file; told apart by its first bytes, not by its name.</param>
    /// <param name="diagnostics">Receives what is wrong with the file (IMG001 to IMG008).</param>
    /// <param name="referencedAt">Where the writer names the picture.</param>
    /// <returns>Null when the picture cannot be used; an error was added.</returns>
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
