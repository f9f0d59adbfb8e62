using System.Security.Cryptography;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Images;
using ReportGen.Graphics.Images.Decoding;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Tests.Images.Decoding;

/// <summary>Samples of WebP, GIF and BMP: the same on every system.</summary>
public sealed class DecodingTests
{
    [Fact]
    public void WebP_without_loss_gives_every_pixel_and_its_opacity()
    {
        RasterImage raster = Decode(SamplePictures.WebP);
        Assert.Equal(Samples, raster.Samples);
        Assert.Equal(Enumerable.Range(0, SamplePictures.Width * SamplePictures.Height)
            .Select(i => SamplePictures.AlphaAt(i % SamplePictures.Width, i / SamplePictures.Width)), raster.Alpha);
    }

    [Fact]
    public void Bmp_gives_every_pixel_and_is_opaque()
    {
        RasterImage raster = Decode(SamplePictures.Bmp);
        Assert.Equal(Samples, raster.Samples);
        Assert.Null(raster.Alpha);
    }

    [Fact]
    public void Gif_gives_every_pixel_of_its_first_frame()
    {
        RasterImage raster = Decode(SamplePictures.Gif);
        Assert.Equal(Samples, raster.Samples);
        Assert.Equal([0, .. Enumerable.Repeat((byte)255, (SamplePictures.Width * SamplePictures.Height) - 1)], raster.Alpha);
    }

    /// <summary>Where samples follow from arithmetic, they are the same on every system only if every system takes the same.</summary>
    [Theory]
    [InlineData("lossy.webp", "ee2b6661528b01af75eced632d688a383909716f3050fc46f42c3d0ac140d2ce")]
    [InlineData("lossless.webp", "bf3b442d479889c044028ae43267ae772fb0ebfa6d04790b291330a43b3f9a53")]
    [InlineData("still.gif", "1b3519b37c2593b2ad202e28416b922ae8c4a79254d93b9189628dad23d1d1dd")]
    [InlineData("true.bmp", "441657efd9252cc4d9a1ecad72f8ff82e4158e676314a5d0508a9b357bc57eed")]
    public void Samples_have_the_hash_that_was_recorded(string name, string hash)
    {
        RasterImage raster = Decode(name switch
        {
            "lossy.webp" => SamplePictures.LossyWebPPhotograph,
            "lossless.webp" => SamplePictures.WebP,
            "still.gif" => SamplePictures.Gif,
            _ => SamplePictures.Bmp,
        });
        Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData([.. raster.Samples, .. raster.Alpha ?? []])));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(500)]
    public void Of_an_animation_the_first_frame_is_printed_and_the_writer_is_warned(int frames)
    {
        byte[] gif = [.. SamplePictures.Gif[..^1], .. Enumerable.Range(1, frames - 1).SelectMany(_ => SamplePictures.AnimatedGif[(SamplePictures.Gif.Length - 1)..^1]), 0x3B];
        byte[] webP = new WebPBuilder().Extended(0x12).Frames(frames).Build();
        foreach (byte[] file in (byte[][])[gif, webP])
        {
            var diagnostics = new DiagnosticBag();
            RasterImage? raster = Read(file, diagnostics)?.TryDecode();
            Assert.Equal(Samples, raster?.Samples);
            Assert.Equal(frames == 1 ? [] : ["IMG008"], diagnostics.Items.Select(item => item.Code));
        }
    }

    [Fact]
    public void Only_the_first_frame_of_a_gif_is_kept()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Equal(SamplePictures.Gif, Read(SamplePictures.AnimatedGif, diagnostics)?.Data.ToArray());
    }

    private static byte[] Samples { get; } =
    [
        .. Enumerable.Range(0, SamplePictures.Width * SamplePictures.Height).SelectMany(i =>
        {
            (byte red, byte green, byte blue) = SamplePictures.ColourAt(i % SamplePictures.Width, i / SamplePictures.Width);
            return (byte[])[red, green, blue];
        }),
    ];

    private static RasterImage Decode(byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        RasterImage? raster = Read(file, diagnostics)?.TryDecode();
        Assert.Empty(diagnostics.Items);
        Assert.NotNull(raster);
        return raster;
    }

    private static DecodedImage? Read(byte[] file, DiagnosticBag diagnostics) =>
        ImageReader.TryRead(new ImageFile("any.name", file), diagnostics) as DecodedImage;
}
