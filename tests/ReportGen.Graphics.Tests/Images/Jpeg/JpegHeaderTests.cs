using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Images;
using ReportGen.Graphics.Images.Jpeg;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Tests.Images.Jpeg;

public sealed class JpegHeaderTests
{
    [Fact]
    public void Size_and_resolution_are_read()
    {
        ImageInfo info = Read(new JpegBuilder().Jfif(1, 150, 300).Frame(300, 600, "\u0001\u0002\u0003").Build()).Info;
        Assert.Equal((300, 600, ImageColourModel.Ycc), (info.PixelWidth, info.PixelHeight, info.ColourModel));
        Assert.Equal(new Size(144, 144), info.NaturalSize);
    }

    [Theory]
    [InlineData("Y", null, ImageColourModel.Grey, false, false)]
    [InlineData("123", null, ImageColourModel.Ycc, false, false)]
    [InlineData("123", 0, ImageColourModel.Rgb, false, false)]
    [InlineData("123", 1, ImageColourModel.Ycc, false, false)]
    [InlineData("RGB", null, ImageColourModel.Rgb, false, true)]
    [InlineData("1234", null, ImageColourModel.Cmyk, false, false)]
    [InlineData("1234", 0, ImageColourModel.Cmyk, true, false)]
    [InlineData("1234", 2, ImageColourModel.Ycck, true, false)]
    public void Components_and_the_marker_of_Adobe_name_the_colour_model(
        string components, int? adobe, ImageColourModel model, bool inverted, bool transformOff)
    {
        JpegBuilder builder = new();
        if (adobe is { } transform)
        {
            builder.Adobe((byte)transform);
        }

        JpegImage image = Read(builder.Frame(8, 8, components).Build());
        Assert.Equal(model, image.Info.ColourModel);
        Assert.Equal(components.Length, image.Channels);
        Assert.Equal((inverted, transformOff), (image.IsInverted, image.NeedsColourTransformOff));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(3, false)]
    [InlineData(6, true)]
    [InlineData(8, true)]
    public void Exif_orientation_is_read_in_both_byte_orders(int orientation, bool swaps)
    {
        foreach (bool little in new[] { true, false })
        {
            ImageInfo info = Read(new JpegBuilder().Exif(orientation, little, 72).Frame(10, 20, "123").Build()).Info;
            Assert.Equal((ImageOrientation)orientation, info.Orientation);
            Assert.Equal(swaps ? new Size(20, 10) : new Size(10, 20), info.NaturalSize);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(65535)]
    public void An_orientation_that_does_not_exist_means_upright(int orientation) => Assert.Equal(
        ImageOrientation.TopLeft,
        Read(new JpegBuilder().Exif(orientation).Frame(1, 1, "Y").Build()).Info.Orientation);

    [Fact]
    public void An_exif_block_that_points_outside_itself_says_nothing()
    {
        byte[] block = [.. "Exif\0\0II*\0"u8, 0xFF, 0xFF, 0xFF, 0xFF];
        Assert.Equal(ImageOrientation.TopLeft, Read(new JpegBuilder().Segment(0xE1, block).Frame(1, 1, "Y").Build()).Info.Orientation);
    }

    [Fact]
    public void What_stands_behind_the_end_marker_is_left_out()
    {
        byte[] file = new JpegBuilder().Frame(1, 1, "Y").Build();
        Assert.Equal(file.Length, Read([.. file, 1, 2, 3]).Data.Length);
    }

    [Fact]
    public void A_picture_cut_anywhere_is_refused_with_a_message()
    {
        byte[] file = new JpegBuilder().Jfif().Exif(6).Frame(8, 8, "123").Build();
        for (int length = 0; length < file.Length; length++)
        {
            Assert.Contains(Refuse(file[..length]).Code, new[] { "IMG001", "IMG002" });
        }
    }

    [Theory]
    [InlineData(0, 8, "123", 0xC0, 8, "IMG004")]
    [InlineData(8, 0, "123", 0xC0, 8, "IMG004")]
    [InlineData(8, 8, "12", 0xC0, 8, "IMG004")]
    [InlineData(8, 8, "Y", 0xC1, 12, "IMG006")]
    [InlineData(8, 8, "Y", 0xC3, 8, "IMG006")]
    [InlineData(8, 8, "Y", 0xC9, 8, "IMG006")]
    [InlineData(60000, 60000, "Y", 0xC0, 8, "IMG005")]
    public void Heads_that_no_reader_could_show_are_refused(
        int width, int height, string components, byte marker, byte precision, string code) =>
        Assert.Equal(code, Refuse(new JpegBuilder().Frame(width, height, components, marker, precision).Build()).Code);

    [Fact]
    public void A_file_without_picture_is_refused()
    {
        Assert.Equal("IMG003", Refuse(new JpegBuilder().Frame(1, 1, "Y").BuildAsIs()).Code);
        Assert.Equal("IMG003", Refuse(new JpegBuilder().Build()).Code);
    }

    [Fact]
    public void A_picture_with_two_heads_is_refused() =>
        Assert.Equal("IMG003", Refuse(new JpegBuilder().Frame(1, 1, "Y").Frame(2, 2, "Y").Build()).Code);

    [Theory]
    [InlineData(false, true, true, "its data need a missing table")]
    [InlineData(true, false, true, "its data need a missing table")]
    [InlineData(true, true, false, "its data need a missing table")]
    public void A_picture_without_its_tables_is_refused(bool quantisation, bool differences, bool coefficients, string reason) =>
        AssertDamaged(reason, new JpegBuilder().Frame(8, 8, "Y").Tables(quantisation, differences, coefficients).Scan("Y"));

    [Theory]
    [InlineData("12", "it contains no image, or one with missing components")]
    [InlineData("124", "its data refer to missing or duplicate components")]
    [InlineData("1223", "its data refer to missing or duplicate components")]
    [InlineData("", "the header of its data is incomplete")]
    [InlineData("12345", "the header of its data is incomplete")]
    public void Data_of_other_colours_than_the_head_names_are_refused(string components, string reason) =>
        AssertDamaged(reason, new JpegBuilder().Frame(8, 8, "123").Tables().Scan(components));

    [Fact]
    public void Data_of_one_colour_come_once_unless_the_picture_is_progressive()
    {
        AssertDamaged("its data refer to missing or duplicate components", new JpegBuilder().Frame(8, 8, "Y").Tables().Scan("Y").Scan("Y"));
        Assert.Equal(3, Read(new JpegBuilder().Frame(8, 8, "123").Tables().Scan("1").Scan("23").BuildAsIs()).Channels);
        JpegBuilder progressive = new JpegBuilder().Frame(8, 8, "123", 0xC2).Tables(coefficients: false).Scan("123", 0, 0, 0x01);
        Assert.Equal(3, Read(progressive.Scan("123", 0, 0, 0x10).Tables().Scan("1", 1, 5, 2).Scan("2", 6, 63, 0).BuildAsIs()).Channels);
    }

    [Theory]
    [InlineData("123", 0, 63, 0)]
    [InlineData("123", 1, 5, 0)]
    [InlineData("1", 5, 1, 0)]
    [InlineData("1", 1, 64, 0)]
    [InlineData("1", 1, 5, 14)]
    [InlineData("1", 1, 5, 0x31)]
    public void Steps_that_no_progressive_picture_has_are_refused(string components, byte first, byte last, byte shifts) =>
        AssertDamaged("its data have an unknown subdivision", new JpegBuilder().Frame(8, 8, "123", 0xC2).Tables().Scan(components, first, last, shifts));

    [Theory]
    [InlineData(0xC4, "a Huffman table is incomplete", 0x04)]
    [InlineData(0xC4, "a Huffman table is incomplete", 0x20)]
    [InlineData(0xC4, "a Huffman table is incomplete", 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2)]
    [InlineData(0xC4, "a Huffman table is incomplete", 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)]
    [InlineData(0xC4, "a Huffman table is incomplete", 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16)]
    [InlineData(0xDB, "a quantisation table is incomplete", 0, 1, 2, 3)]
    [InlineData(0xDB, "a quantisation table is incomplete", 0x20)]
    [InlineData(0xDB, "a quantisation table is incomplete", 0x04)]
    [InlineData(0xDD, "its restart interval is incomplete", 1)]
    [InlineData(0xCC, "it contains an unexpected marker (CC)", 0, 0x37)]
    [InlineData(0x6B, "it contains an unexpected marker (6B)", 1)]
    [InlineData(0xD8, "it contains an unexpected marker (D8)", 1)]
    public void A_segment_that_no_reader_could_pass_is_refused(byte marker, string reason, params int[] body) =>
        AssertDamaged(reason, new JpegBuilder().Segment(marker, [.. body.Select(value => (byte)value)]).Frame(8, 8, "Y").Tables().Scan("Y"));

    [Theory]
    [InlineData(0x51, 0x11, "IMG003")]
    [InlineData(0x10, 0x11, "IMG003")]
    [InlineData(0x31, 0x21, "IMG006")]
    [InlineData(0x44, 0x11, "IMG003")]
    public void Sizes_of_colours_that_no_reader_takes_are_refused(byte first, byte second, string code) => Assert.Equal(
        code,
        Refuse(new JpegBuilder().Segment(0xC0, 8, 0, 8, 0, 8, 3, 1, first, 0, 2, second, 0, 3, 0x11, 0).Tables().Scan("\u0001\u0002\u0003").BuildAsIs()).Code);

    [Fact]
    public void A_side_longer_than_readers_take_is_refused() => Assert.Equal("IMG006", Refuse(new JpegBuilder().Frame(65_501, 8, "Y").Build()).Code);

    private static void AssertDamaged(string reason, JpegBuilder file)
    {
        Diagnostic refusal = Refuse(file.BuildAsIs());
        Assert.Equal(("IMG003", $"The image 'photo.jpg' is damaged: {reason}."), (refusal.Code, refusal.Message));
    }

    private static JpegImage Read(byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        var image = ImageReader.TryRead(new ImageFile("photo.jpg", file), diagnostics) as JpegImage;
        Assert.Empty(diagnostics.Items);
        Assert.NotNull(image);
        return image;
    }

    private static Diagnostic Refuse(byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        Assert.False(ImageReader.TryReadInfo(new ImageFile("photo.jpg", file), diagnostics, out _));
        return Assert.Single(diagnostics.Items);
    }
}
