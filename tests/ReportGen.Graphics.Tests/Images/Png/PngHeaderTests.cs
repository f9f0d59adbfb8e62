using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Images;
using ReportGen.Graphics.Images.Png;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Tests.Images.Png;

public sealed class PngHeaderTests
{
    [Fact]
    public void Size_colour_and_depth_are_read()
    {
        ImageInfo info = Read(new PngBuilder(5, 7, PngColourType.RgbAlpha, 16).Build((_, _, _) => 0));
        Assert.Equal(new ImageInfo(ImageFormat.Png, 5, 7, ImageColourModel.Rgb, 16) { HasAlpha = true }, info);
    }

    [Fact]
    public void Dots_a_metre_become_dots_an_inch()
    {
        byte[] file = new PngBuilder(600, 300, PngColourType.Grey, 1).With("pHYs", 0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1).Build((_, _, _) => 0);
        ImageInfo info = Read(file);
        Assert.True(info.HasResolution);
        Assert.Equal(300, info.HorizontalDotsPerInch);
        Assert.Equal(new Size(144, 72), info.NaturalSize);
    }

    [Fact]
    public void Without_resolution_a_pixel_is_a_96th_of_an_inch()
    {
        ImageInfo info = Read(new PngBuilder(96, 48, PngColourType.Grey, 8).Build((_, _, _) => 0));
        Assert.False(info.HasResolution);
        Assert.Equal(new Size(72, 36), info.NaturalSize);
    }

    [Fact]
    public void A_picture_cut_anywhere_is_refused_with_a_message()
    {
        byte[] file = new PngBuilder(30, 30, PngColourType.Rgb, 8).Build((x, y, c) => x ^ y ^ c);
        for (int length = 0; length < file.Length; length++)
        {
            Diagnostic refusal = Refuse(file[..length]);
            Assert.Contains(refusal.Code, new[] { "IMG001", "IMG002" });
            Assert.Contains("logo.png", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_flipped_bit_never_goes_unseen()
    {
        byte[] file = new PngBuilder(30, 30, PngColourType.Rgb, 8).Build((x, y, c) => x ^ y ^ c);
        for (int i = 0; i < file.Length; i++)
        {
            byte[] changed = [.. file];
            changed[i] ^= 4;
            var diagnostics = new DiagnosticBag();
            ImageReader.TryReadInfo(new ImageFile("logo.png", changed), diagnostics, out _);
            Assert.NotEmpty(diagnostics.Items);
        }
    }

    [Fact]
    public void A_head_that_claims_more_than_the_data_can_hold_is_refused_before_memory_is_taken()
    {
        byte[] file = new PngBuilder(7000, 7000, PngColourType.Rgb, 8).Assemble(PngBuilder.Compress(new byte[100]));
        Assert.Equal("IMG002", Refuse(file).Code);
    }

    [Theory]
    [InlineData(0, 1, "IMG004")]
    [InlineData(1, -1, "IMG004")]
    [InlineData(2_000_000_000, 2_000_000_000, "IMG005")]
    [InlineData(10_000, 10_000, "IMG005")]
    public void Impossible_and_huge_sizes_are_refused(int width, int height, string code)
    {
        byte[] file = new PngBuilder(width, height, PngColourType.Grey, 8).Assemble([]);
        Assert.Equal(code, Refuse(file).Code);
    }

    [Theory]
    [InlineData(PngColourType.Rgb, 4)]
    [InlineData(PngColourType.Palette, 16)]
    [InlineData((PngColourType)1, 8)]
    [InlineData(PngColourType.Grey, 3)]
    public void Colour_types_and_depths_outside_the_standard_are_refused(PngColourType type, int depth) =>
        Assert.Equal("IMG004", Refuse(new PngBuilder(1, 1, type, depth).Assemble([1, 2, 3])).Code);

    [Fact]
    public void A_palette_picture_without_palette_is_refused() =>
        Assert.Equal("IMG003", Refuse(new PngBuilder(1, 1, PngColourType.Palette, 8).Build((_, _, _) => 0)).Code);

    [Fact]
    public void A_transparency_part_that_does_not_fit_is_ignored_with_a_warning()
    {
        byte[] file = new PngBuilder(1, 1, PngColourType.Rgb, 8).With("tRNS", 1, 2).Build((_, _, _) => 0);
        var diagnostics = new DiagnosticBag();
        Assert.True(ImageReader.TryReadInfo(new ImageFile("logo.png", file), diagnostics, out ImageInfo? info));
        Assert.False(info.HasAlpha);
        Assert.Equal(("IMG007", Severity.Warning), (diagnostics.Items[0].Code, diagnostics.Items[0].Severity));
    }

    private static ImageInfo Read(byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        Assert.True(ImageReader.TryReadInfo(new ImageFile("logo.png", file), diagnostics, out ImageInfo? info));
        Assert.Empty(diagnostics.Items);
        return info;
    }

    private static Diagnostic Refuse(byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        Assert.False(ImageReader.TryReadInfo(new ImageFile("logo.png", file), diagnostics, out _));
        Diagnostic refusal = Assert.Single(diagnostics.Items);
        Assert.NotNull(refusal.Hint);
        return refusal;
    }
}
