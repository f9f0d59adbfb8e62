using SkiaSharp;

namespace ReportGen.Raster;

/// <summary>A raster image of pages: opaque sRGB pixels.</summary>
public sealed class PagePicture : IDisposable
{
    private const int JpegQuality = 90;

    /// <summary>Effort of lossless WebP, 0 to 100: more takes several times as long and saves little.</summary>
    private const float WebPEffort = 50;
    private const int PngLevel = 6;

    private readonly SKBitmap _bitmap;

    internal PagePicture(SKBitmap bitmap) => _bitmap = bitmap;

    /// <summary>Width in pixels.</summary>
    public int Width => _bitmap.Width;

    /// <summary>Height in pixels.</summary>
    public int Height => _bitmap.Height;

    /// <summary>Red, green, blue and 255 of each pixel, rows from the top without padding; valid until dispose.</summary>
    public ReadOnlySpan<byte> Pixels => _bitmap.GetPixelSpan();

    /// <summary>Encodes the image as a file; the same image always gives the same bytes.</summary>
    /// <param name="format">Its format.</param>
    /// <exception cref="ArgumentException">A dimension exceeds the limit of the format.</exception>
    public byte[] Encode(PictureFormat format)
    {
        if (Math.Max(Width, Height) > format.MaximumSide())
        {
            throw new ArgumentException(FormattableString.Invariant($"{format.Name()} does not support {Width} by {Height} pixels."), nameof(format));
        }

        using SKPixmap pixels = _bitmap.PeekPixels();
        using SKData? data = format switch
        {
            PictureFormat.WebP => pixels.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossless, WebPEffort)),
            PictureFormat.Jpeg => pixels.Encode(new SKJpegEncoderOptions(JpegQuality, SKJpegEncoderDownsample.Downsample444, SKJpegEncoderAlphaOption.Ignore)),
            _ => pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, PngLevel)),
        };
        return data?.ToArray() ?? throw new InvalidOperationException(FormattableString.Invariant($"An image of {Width} by {Height} pixels could not be encoded as {format.Name()}."));
    }

    /// <inheritdoc/>
    public void Dispose() => _bitmap.Dispose();
}
