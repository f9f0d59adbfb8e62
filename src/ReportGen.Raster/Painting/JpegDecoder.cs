using SkiaSharp;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Images.Jpeg;

namespace ReportGen.Raster.Painting;

/// <summary>Decodes JPEG files, which a PDF contains unchanged. Damage after valid headers appears as grey or shifted areas, as in PDF readers.</summary>
internal static class JpegDecoder
{
    /// <summary>The samples as stored, in sRGB; null, with an error, when they cannot be read.</summary>
    /// <param name="image">The file.</param>
    /// <param name="path">Its path for display.</param>
    /// <param name="diagnostics">Receives the error.</param>
    public static SKImage? TryDecode(JpegImage image, string path, DiagnosticBag diagnostics)
    {
        using SKData data = SKData.CreateCopy(image.Data.Span);
        using SKCodec? codec = SKCodec.Create(data);
        if (codec is not null)
        {
            using var space = SKColorSpace.CreateSrgb();
            using var bitmap = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Opaque, space));
            if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success)
            {
                // No copy is needed, because nothing else writes to the pixels.
                bitmap.SetImmutable();
                return SKImage.FromBitmap(bitmap);
            }
        }

        diagnostics.Report(
            PictureCodes.UndecodablePicture,
            null,
            $"The image '{path}' cannot be decoded.",
            "Export it again from its original program, as PNG or JPEG.");
        return null;
    }
}
