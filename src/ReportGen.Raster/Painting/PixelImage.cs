using SkiaSharp;

using ReportGen.Graphics.Images;

namespace ReportGen.Raster.Painting;

/// <summary>Converts decoded samples to a SkiaSharp image.</summary>
internal static class PixelImage
{
    /// <summary>Creates an image from samples.</summary>
    /// <param name="raster">The samples.</param>
    /// <param name="profile">Their colour profile; null for sRGB.</param>
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

    /// <summary>Profiles of grey samples specify their lightness, but SkiaSharp supports only RGB profiles.</summary>
    private static SKColorSpace SpaceOf(ColourProfile? profile) =>
        (profile is { Channels: 3 } ? SKColorSpace.CreateIcc(profile.Data.Span) : null) ?? SKColorSpace.CreateSrgb();
}
