using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Tests.Samples;
using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Tests.Resources;

public sealed class ImageTests
{
    private static readonly Rect Area = new(100, 100, 80, 60);

    [Fact]
    public void A_jpeg_is_carried_as_it_is()
    {
        ReadBack file = Painted(SampleImages.Rgb);
        PdfStream image = Image(file);
        Assert.Equal("DCTDecode", file.File.Get(image, "Filter").AsName);
        Assert.Equal(SampleImages.Rgb.Data.ToArray(), image.Data.ToArray());
    }

    [Fact]
    public void A_jpeg_of_four_inks_has_a_profile_and_is_turned_round()
    {
        ReadBack file = Painted(SampleImages.Cmyk);
        PdfStream image = Image(file);
        var space = (PdfArray)file.File.Get(image, "ColorSpace");
        Assert.Equal("ICCBased", space.Items[0].AsName);
        Assert.Equal(4, file.File.Get((PdfStream)file.File.Resolve(space.Items[1]), "N").AsInteger);
        Assert.Equal([1, 0, 1, 0, 1, 0, 1, 0], file.File.Items(image, "Decode").Select(item => item.AsInteger!.Value));
    }

    [Fact]
    public void Rows_of_a_plain_png_are_carried_as_they_are()
    {
        ImageFile png = SampleImages.Png("a.png", 2, 8);
        ReadBack file = Painted(png);
        PdfStream image = Image(file);
        Assert.True(png.Data.Span.IndexOf(image.Data.Span) > 0);
        Assert.Equal(15, file.File.Get(file.File.Dictionary(image, "DecodeParms"), "Predictor").AsInteger);
    }

    [Theory]
    [InlineData(4, false, 64, 255, 255)]
    [InlineData(6, false, 64, 255, 255)]
    [InlineData(3, true, 64, 255, 255)]
    [InlineData(2, true, 0, 255, 255)]
    public void Opacity_becomes_a_mask(int type, bool alpha, int white, int red, int redSample)
    {
        ReadBack file = Painted(SampleImages.Png("a.png", type, 8, alpha));
        PdfStream image = Image(file);
        byte[] mask = StreamData.Decode((PdfStream)file.File.Get(image, "SMask"), file.File);
        Assert.Equal((red, white), (mask[0], type == 4 || type == 6 ? mask[39] + 1 : mask[39]));
        Assert.Equal(40 * 30, mask.Length);
        byte[] samples = StreamData.Decode(image, file.File);
        Assert.Equal(type == 4 ? 85 : type == 3 ? 1 : redSample, samples[0]);
    }

    [Fact]
    public void Opaque_pictures_have_no_mask_and_leave_the_page_opaque()
    {
        ReadBack file = Painted(SampleImages.Png("a.png", 2, 8));
        Assert.False(Image(file).TryGet("SMask", out _));
        Assert.False(file.Document.Pages[0].TryGet("Group", out _));
    }

    [Fact]
    public void A_picture_used_twice_is_there_once()
    {
        ImageFile png = SampleImages.Png("a.png", 2, 8);
        ReadBack file = Painted(png, png, png);
        Assert.Single(file.File.Numbers, number => file.File.Object(number) is PdfStream stream && file.File.Get(stream, "Subtype").AsName == "Image");
    }

    [Theory]
    [InlineData(1, "80 0 0 60 100 681.8898")]
    [InlineData(2, "-80 0 0 60 180 681.8898")]
    [InlineData(3, "-80 0 0 -60 180 741.8898")]
    [InlineData(4, "80 0 0 -60 100 741.8898")]
    [InlineData(5, "0 -60 -80 0 180 741.8898")]
    [InlineData(6, "0 -60 80 0 100 741.8898")]
    [InlineData(7, "0 60 80 0 100 681.8898")]
    [InlineData(8, "0 60 -80 0 180 681.8898")]
    public void Every_orientation_stands_upright(int orientation, string matrix) =>
        Assert.Contains(matrix + " cm", Painted(SampleImages.Turned(orientation)).Operators(), StringComparison.Ordinal);

    [Fact]
    public void A_broken_picture_is_reported_and_leaves_its_place_empty()
    {
        var diagnostics = new DiagnosticBag();
        byte[] cut = SampleImages.Png("a.png", 2, 8).Data.ToArray()[..80];
        PagedDocument document = PageSketch.Document(new PageSketch().Add(new ImageItem(new ImageFile("logo.png", cut), Area)).ToPage());
        var file = new ReadBack(Written.Bytes(document, diagnostics));
        Assert.Equal("IMG002", Assert.Single(diagnostics.Items).Code);
        Assert.Equal(string.Empty, file.Operators());
    }

    private static ReadBack Painted(params ImageFile[] files) =>
        new(Written.Bytes(PageSketch.Document(new PageSketch().Add(files.Select(file => new ImageItem(file, Area))).ToPage())));

    private static PdfStream Image(ReadBack file) => (PdfStream)file.Document.Contents[0].Objects.Single();
}
