using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Raster.Tests;

public sealed class PageRendererTests
{
    [Theory]
    [InlineData(72, 596, 842)]
    [InlineData(144, 1191, 1684)]
    [InlineData(300, 2481, 3508)]
    public void A_part_of_a_pixel_counts_as_a_whole_one(double dotsPerInch, int width, int height) =>
        Assert.Equal(new PixelSize(width, height), PixelSize.Of(Size.A4, dotsPerInch / 72));

    [Fact]
    public void Rounding_alone_does_not_make_a_picture_larger() =>
        Assert.Equal(new PixelSize(254, 508), PixelSize.Of(new Size(Length.Millimetres(25.4), Length.Millimetres(50.8)), 254 / 72.0));

    [Fact]
    public void More_pixels_than_memory_is_given_are_not_drawn()
    {
        Assert.True(new PixelSize(10_000, 10_000).IsDrawable);
        Assert.False(new PixelSize(10_000, 10_001).IsDrawable);
        Assert.False(new PixelSize(long.MaxValue, long.MaxValue).IsDrawable);
        Assert.Throws<ArgumentException>(() => PageRenderer.Draw([new PageFrame(new Size(10_000, 10_001), [])], 1, new DiagnosticBag()));
    }

    [Fact]
    public void Pages_of_a_long_picture_stand_below_one_another_with_a_gap()
    {
        ImmutableArray<PageFrame> pages = [Page(new Size(60, 30), Sheet.Red), Page(new Size(120, 40), Sheet.Blue)];
        PixelSize size = PageRenderer.SizeOf(pages, 1);
        // The second page is drawn half as large: as wide as the first.
        Assert.Equal(new PixelSize(60, 30 + 6 + 20), size);
        using PagePicture? picture = PageRenderer.Draw(pages, 1, new DiagnosticBag());
        Assert.Equal([Sheet.Red, Sheet.Red], [At(picture!, 0, 0), At(picture!, 59, 29)]);
        Assert.NotEqual(Colour.White, At(picture!, 30, 30));
        Assert.Equal(At(picture!, 30, 30), At(picture!, 30, 35));
        Assert.Equal([Sheet.Blue, Sheet.Blue], [At(picture!, 0, 36), At(picture!, 59, 55)]);
    }

    [Theory]
    [InlineData(PictureFormat.Png, new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G' }, ".png")]
    [InlineData(PictureFormat.WebP, new byte[] { (byte)'R', (byte)'I', (byte)'F', (byte)'F' }, ".webp")]
    [InlineData(PictureFormat.Jpeg, new byte[] { 0xFF, 0xD8, 0xFF }, ".jpg")]
    public void A_file_is_of_the_format_asked_for_and_the_same_every_time(PictureFormat format, byte[] start, string extension)
    {
        byte[][] files = [.. Enumerable.Range(0, 3).Select(_ => Encoded(format))];
        Assert.Equal(start, files[0][..start.Length]);
        Assert.Equal(files[0], files[1]);
        Assert.Equal(files[0], files[2]);
        Assert.Equal(extension, format.Extension());
    }

    [Theory]
    [InlineData(PictureFormat.WebP, 16_383)]
    [InlineData(PictureFormat.Jpeg, 65_500)]
    public void A_format_holds_sides_up_to_its_limit(PictureFormat format, int limit)
    {
        Assert.Equal(limit, format.MaximumSide());
        using PagePicture? longest = Strip(limit);
        Assert.NotEmpty(longest!.Encode(format));
        using PagePicture? longer = Strip(limit + 1);
        Assert.Throws<ArgumentException>(() => longer!.Encode(format));
        Assert.NotEmpty(longer!.Encode(PictureFormat.Png));
    }

    private static byte[] Encoded(PictureFormat format)
    {
        using PagePicture? picture = PageRenderer.Draw([Page(new Size(40, 50), Sheet.Red)], 2, new DiagnosticBag());
        return picture!.Encode(format);
    }

    private static PagePicture? Strip(int height) =>
        PageRenderer.Draw([new PageFrame(new Size(2, height), [])], 1, new DiagnosticBag());

    private static PageFrame Page(Size size, Colour colour) =>
        new(size, [new PathItem(VectorPath.Rectangle(new Rect(0, 0, size.Width, size.Height))) { Fill = colour }]);

    private static Colour At(PagePicture picture, int x, int y)
    {
        ReadOnlySpan<byte> pixel = picture.Pixels[(4 * ((y * picture.Width) + x))..];
        return new Colour(pixel[0], pixel[1], pixel[2], pixel[3]);
    }
}
