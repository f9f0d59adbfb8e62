using SkiaSharp;

using ReportGen.Graphics.Images;

namespace ReportGen.Raster.Painting;

/// <summary>Decoded samples as a picture of SkiaSharp.</summary>
internal static class PixelImage
{
    /// <summary>A picture of samples.</summary>
    /// <param name="raster">The samples.</param>
    /// <param name="profile">What their colours mean; null for sRGB.</param>
    public static SKImage Of(RasterImage raster, ColourProfile? profile)
    {
        var pixels = new byte[4L * raster.Width * raster.Height];
        int green = raster.Channels == 3 ? 1 : 0;
        int blue = raster.Channels == 3 ? 2 : 0;
        for (int i = 0, from = 0, to = 0; to < pixels.Length; i++, from += raster.Channels, to += 4)
        {
            pixels[to] = raster.Samples[from];
            pixels[to + 1] = raster.Samples[from + green];
            pixels[to + 2] = raster.Samples[from + blue];
            pixels[to + 3] = raster.Alpha?[i] ?? 255;
        }

        using SKColorSpace space = SpaceOf(profile);
        SKAlphaType alpha = raster.Alpha is null ? SKAlphaType.Opaque : SKAlphaType.Unpremul;
        return SKImage.FromPixelCopy(new SKImageInfo(raster.Width, raster.Height, SKColorType.Rgba8888, alpha, space), pixels);
    }

    /// <summary>Profiles of grey samples say how light they are; SkiaSharp knows only those of red, green and blue.</summary>
    private static SKColorSpace SpaceOf(ColourProfile? profile) =>
        (profile is { Channels: 3 } ? SKColorSpace.CreateIcc(profile.Data.Span) : null) ?? SKColorSpace.CreateSrgb();
}
