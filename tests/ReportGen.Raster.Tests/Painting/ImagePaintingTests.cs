using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Images;
using ReportGen.Graphics.Images.Jpeg;
using ReportGen.Graphics.Images.Png;
using ReportGen.Graphics.Pages;
using ReportGen.Graphics.Tests.Images.Jpeg;
using ReportGen.Graphics.Tests.Images.Png;
using ReportGen.Raster.Painting;

namespace ReportGen.Raster.Tests.Painting;

public sealed class ImagePaintingTests
{
    private static readonly Rect Everywhere = new(0, 0, 10, 10);

    [Fact]
    public void A_picture_fills_its_area_with_its_first_row_at_the_top()
    {
        byte[] file = new PngBuilder(2, 2, PngColourType.Rgb, 8).Build((x, y, channel) => channel == (y == 0 ? 0 : 2) ? 200 : 0);
        using var sheet = Sheet.Of(new ImageItem(new ImageFile("a.png", file), new Rect(2, 2, 6, 6)));
        Assert.Equal([Sheet.Red, Sheet.Blue, Colour.White], [sheet.At(5, 2.5), sheet.At(5, 7.5), sheet.At(5, 1.9)]);
    }

    [Fact]
    public void Grey_samples_are_grey()
    {
        byte[] file = new PngBuilder(1, 1, PngColourType.Grey, 8).Build((_, _, _) => 90);
        using var sheet = Sheet.Of(new ImageItem(new ImageFile("a.png", file), Everywhere));
        Assert.Equal(new Colour(90, 90, 90), sheet.At(5, 5));
    }

    [Fact]
    public void Opacity_of_a_picture_lets_the_page_through()
    {
        byte[] file = new PngBuilder(2, 1, PngColourType.RgbAlpha, 8).Build((x, _, channel) => channel == 3 && x == 1 ? 128 : 0);
        using var sheet = Sheet.Of(new ImageItem(new ImageFile("a.png", file), Everywhere));
        Assert.Equal(Colour.White, sheet.At(1, 5));
        Assert.InRange(sheet.At(9, 5).Red, 126, 128);
    }

    /// <summary>The stored picture is red, blue over green, black; where each stands upright is the table of Exif 2.32.</summary>
    [Theory]
    [InlineData(1, "rb/gk")]
    [InlineData(2, "br/kg")]
    [InlineData(3, "kg/br")]
    [InlineData(4, "gk/rb")]
    [InlineData(5, "rg/bk")]
    [InlineData(6, "gr/kb")]
    [InlineData(7, "kb/gr")]
    [InlineData(8, "bk/rg")]
    public void A_photograph_stands_upright(int orientation, string upright)
    {
        using var sheet = Sheet.Of(new ImageItem(new ImageFile("a.jpg", Photograph(orientation)), Everywhere));
        string shown = $"{Name(sheet.At(2, 2))}{Name(sheet.At(8, 2))}/{Name(sheet.At(2, 8))}{Name(sheet.At(8, 8))}";
        Assert.Equal(upright, shown);
    }

    [Fact]
    public void A_photograph_that_cannot_be_decoded_is_an_error_that_names_it()
    {
        var diagnostics = new DiagnosticBag();
        byte[] data = Photograph(1);
        var image = Assert.IsType<JpegImage>(ImageReader.TryRead(new ImageFile("a.jpg", data), diagnostics));
        // What the reader of heads refuses never gets here: the file is damaged behind its back.
        data.AsSpan(0, 20).Clear();
        Assert.Null(JpegDecoder.TryDecode(image, "note/figures/a.jpg", diagnostics));
        Diagnostic found = Assert.Single(diagnostics.Items);
        Assert.Equal((PictureCodes.UndecodablePicture, Severity.Error), (found.Descriptor, found.Severity));
        Assert.Contains("'note/figures/a.jpg'", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_picture_is_an_error()
    {
        var diagnostics = new DiagnosticBag();
        var page = new PageFrame(new Size(10, 10), [new ImageItem(new ImageFile("a.png", new byte[] { 1, 2, 3 }), Everywhere)]);
        Assert.Null(PageRenderer.Draw([page, page], 1, diagnostics));
        Assert.All(diagnostics.Items, found => Assert.Equal("IMG001", found.Code));
    }

    private static byte[] Photograph(int orientation)
    {
        var page = new PageFrame(new Size(32, 32),
        [
            Sheet.Square(0, 0, 16, new Colour(255, 0, 0)),
            Sheet.Square(16, 0, 16, new Colour(0, 0, 255)),
            Sheet.Square(0, 16, 16, new Colour(0, 255, 0)),
            Sheet.Square(16, 16, 16, Colour.Black),
        ]);
        using PagePicture? picture = PageRenderer.Draw([page], 1, new DiagnosticBag());
        byte[] file = picture!.Encode(PictureFormat.Jpeg);
        byte[] header = new JpegBuilder().Exif(orientation).BuildAsIs();
        return [.. header[..^2], .. file[2..]];
    }

    private static char Name(Colour colour) => (colour.Red > 128, colour.Green > 128, colour.Blue > 128) switch
    {
        (true, false, false) => 'r',
        (false, true, false) => 'g',
        (false, false, true) => 'b',
        (false, false, false) => 'k',
        _ => '?',
    };
}
