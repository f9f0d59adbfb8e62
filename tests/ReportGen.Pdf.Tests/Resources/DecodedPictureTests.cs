using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Tests.Samples;
using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Tests.Resources;

/// <summary>WebP, GIF and BMP, which a PDF holds as samples; and where damage of any picture is reported.</summary>
public sealed class DecodedPictureTests
{
    private static readonly Rect Area = new(100, 100, 80, 60);

    [Theory]
    [InlineData("webp", true)]
    [InlineData("gif", true)]
    [InlineData("bmp", false)]
    public void Samples_stand_in_the_file_and_opacity_is_a_mask(string kind, bool hasMask)
    {
        var file = new ReadBack(Written.Bytes(Document(kind switch
        {
            "webp" => SamplePictures.WebP,
            "gif" => SamplePictures.Gif,
            _ => SamplePictures.Bmp,
        })));
        var image = (PdfStream)file.Document.Contents[0].Objects.Single();
        Assert.True(image.TryGet("Width", out PdfValue? width) && width.AsInteger == SamplePictures.Width);
        Assert.True(image.TryGet("ColorSpace", out PdfValue? space) && space is PdfName { Text: "DeviceRGB" });
        Assert.Equal(hasMask, image.TryGet("SMask", out _));
        Assert.Equal(hasMask, file.Document.Pages[0].TryGet("Group", out _));
    }

    [Fact]
    public void Damage_is_reported_where_the_picture_is_named()
    {
        byte[] png = SampleImages.Png("a.png", 2, 8).Data.ToArray();
        int rows = png.AsSpan().IndexOf("IDAT"u8);
        byte[] cutJpeg = [.. SamplePictures.RestartedJpeg[..800], 0xFF, 0xD9];
        byte[] cutBmp = SamplePictures.Bmp[..^1];
        byte[] spoiltPng = ReplaceRows(png, rows);
        var source = new SourceText("note.zh.md", "file: figures/a\n");
        foreach (byte[] file in (byte[][])[cutJpeg, cutBmp, spoiltPng])
        {
            var diagnostics = new DiagnosticBag();
            var item = new ImageItem(new ImageFile("figures/a", file), Area) { Written = source.Span(6, 9) };
            Assert.Equal(string.Empty, new ReadBack(Written.Bytes(PageSketch.Document(new PageSketch().Add(item).ToPage()), diagnostics)).Operators());
            Diagnostic found = Assert.Single(diagnostics.Items);
            Assert.Equal((Severity.Error, "note.zh.md", 6), (found.Severity, found.Span?.Source.Path, found.Span?.Start));
            Assert.Contains("'figures/a'", found.Message, StringComparison.Ordinal);
        }
    }

    /// <summary>Rows that are no compressed data, in a chunk with a right checksum.</summary>
    private static byte[] ReplaceRows(byte[] png, int at)
    {
        byte[] type = [.. "IDAT"u8, 0x78, 0x9C, .. Enumerable.Repeat((byte)0xFF, 60)];
        uint crc = 0xFFFFFFFF;
        foreach (byte value in type)
        {
            crc ^= value;
            for (int i = 0; i < 8; i++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        crc = ~crc;
        return
        [
            .. png[..(at - 4)], 0, 0, 0, 62, .. type, (byte)(crc >> 24), (byte)(crc >> 16), (byte)(crc >> 8), (byte)crc,
            0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82,
        ];
    }

    private static PagedDocument Document(byte[] file) =>
        PageSketch.Document(new PageSketch().Add(new ImageItem(new ImageFile("a.png", file), Area)).ToPage());
}
