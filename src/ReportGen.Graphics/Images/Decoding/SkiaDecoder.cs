using SkiaSharp;

namespace ReportGen.Graphics.Images.Decoding;

/// <summary>Decodes with SkiaSharp: the only place that loads its native library.</summary>
internal static class SkiaDecoder
{
    private const int Stored = 4;
    private const int Colours = 3;

    /// <summary>Decodes an image whose header was read and found within the limits.</summary>
    public static RasterImage? TryDecode(DecodedImage image, ImageReport report)
    {
        try
        {
            return Decode(image, report);
        }
        catch (Exception exception) when (exception is DllNotFoundException or BadImageFormatException or TypeInitializationException)
        {
            report.NoDecoder(image.Info.Format);
            return null;
        }
    }

    private static RasterImage? Decode(DecodedImage image, ImageReport report)
    {
        ImageInfo info = image.Info;
        using SKData data = SKData.CreateCopy(image.Data.Span);
        using SKCodec? codec = SKCodec.Create(new SKMemoryStream(data), out SKCodecResult opened);
        if (codec is null)
        {
            Report(opened, report);
            return null;
        }

        if ((codec.Info.Width, codec.Info.Height) != (info.PixelWidth, info.PixelHeight))
        {
            report.Damaged("its header and its data differ in size");
            return null;
        }

        // No colour space: samples are kept as stored, and the profile is written to the PDF. The colour type and alpha type are
        // specified, because Skia's defaults differ between systems.
        var wanted = new SKImageInfo(info.PixelWidth, info.PixelHeight, SKColorType.Rgba8888, SKAlphaType.Unpremul, null);
        using var pixels = new SKBitmap();
        if (!pixels.TryAllocPixels(wanted))
        {
            report.TooLarge(info.PixelWidth, info.PixelHeight);
            return null;
        }

        SKCodecResult result = codec.GetPixels(wanted, pixels.GetPixels());
        if (result != SKCodecResult.Success)
        {
            Report(result, report);
            return null;
        }

        return Split(info, pixels.GetPixelSpan());
    }

    private static void Report(SKCodecResult result, ImageReport report)
    {
        switch (result)
        {
            case SKCodecResult.IncompleteInput:
                report.Truncated("pixels are missing");
                break;
            case SKCodecResult.Unimplemented or SKCodecResult.InvalidConversion:
                report.Unsupported("an unsupported compression", "Convert it to PNG.");
                break;
            default:
                report.Damaged("its pixels cannot be decoded");
                break;
        }
    }

    private static RasterImage Split(ImageInfo info, ReadOnlySpan<byte> pixels)
    {
        int count = info.PixelWidth * info.PixelHeight;
        var samples = new byte[count * Colours];
        var alpha = new byte[count];
        bool isOpaque = true;
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> pixel = pixels.Slice(i * Stored, Stored);
            pixel[..Colours].CopyTo(samples.AsSpan(i * Colours));
            alpha[i] = pixel[Colours];
            isOpaque &= pixel[Colours] == byte.MaxValue;
        }

        return new RasterImage(info.PixelWidth, info.PixelHeight, Colours, samples, isOpaque ? null : alpha);
    }
}
