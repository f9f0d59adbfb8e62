using System.IO.Compression;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Colours;
using ReportGen.Pdf.Tests.Samples;
using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Tests.Resources;

/// <summary>Colours of pictures keep the meaning that their profile gives them.</summary>
public sealed class PictureProfileTests
{
    private static readonly Rect Area = new(100, 100, 80, 60);

    [Fact]
    public void A_jpeg_in_wider_colours_brings_its_profile()
    {
        byte[] profile = Rgb(0.61, 2.2);
        Assert.Equal(profile, ProfileOf(Image(Jpeg(SampleImages.Rgb, profile))));
    }

    [Fact]
    public void A_profile_longer_than_a_segment_is_put_together()
    {
        byte[] profile = Rgb(0.61, 2.2, padding: 150_000);
        Assert.Equal(profile, ProfileOf(Image(Jpeg(SampleImages.Rgb, profile))));
    }

    [Theory]
    [InlineData(2, 8)]
    [InlineData(6, 8)]
    [InlineData(2, 16)]
    public void A_png_in_wider_colours_brings_its_profile(int type, int depth)
    {
        byte[] profile = Rgb(0.61, 2.2);
        Assert.Equal(profile, ProfileOf(Image(Png(SampleImages.Png("a.png", type, depth), profile))));
    }

    [Fact]
    public void A_palette_in_wider_colours_is_one_of_the_profile()
    {
        byte[] profile = Rgb(0.61, 2.2);
        ReadBack file = Painted(Png(SampleImages.Png("a.png", 3, 4), profile));
        var space = (PdfArray)file.File.Get(file.Document.Contents[0].Objects.Single(), "ColorSpace");
        Assert.Equal("Indexed", space.Items[0].AsName);
        Assert.Equal(profile, StreamData.Decode((PdfStream)file.File.Resolve(((PdfArray)space.Items[1]).Items[1]), file.File));
    }

    [Fact]
    public void A_picture_of_inks_keeps_its_own_profile()
    {
        byte[] profile = InkProfile.Bytes.ToArray();
        // Another year of creation: not the common profile.
        profile[25]++;
        Assert.Equal(profile, ProfileOf(Image(Jpeg(SampleImages.Cmyk, profile))));
    }

    [Fact]
    public void A_grey_picture_with_a_curve_of_its_own_brings_its_profile()
    {
        byte[] profile = Grey(1);
        Assert.Equal(profile, ProfileOf(Image(Jpeg(SampleImages.Grey, profile))));
    }

    [Fact]
    public void A_profile_that_says_sRGB_is_not_carried_again()
    {
        Assert.Equal("DeviceRGB", SpaceOf(Jpeg(SampleImages.Rgb, SrgbProfile.Bytes.ToArray())));
        Assert.Equal("DeviceRGB", SpaceOf(Jpeg(SampleImages.Rgb, Rgb(0.43607, 2.2))));
        Assert.Equal("DeviceGray", SpaceOf(Jpeg(SampleImages.Grey, Grey(2.2))));
        Assert.Equal("DeviceGray", SpaceOf(Jpeg(SampleImages.Grey, SrgbProfile.Bytes.ToArray())));
    }

    [Fact]
    public void Pictures_of_one_profile_share_it()
    {
        byte[] profile = Rgb(0.61, 2.2);
        ReadBack file = Painted(Jpeg(SampleImages.Rgb, profile), Png(SampleImages.Png("a.png", 2, 8), profile));
        Assert.Single(file.File.Numbers, number => file.File.Object(number) is PdfStream stream
            && stream.TryGet("N", out _) && StreamData.Decode(stream, file.File).AsSpan().SequenceEqual(profile));
    }

    [Theory]
    [InlineData("version")]
    [InlineData("class")]
    [InlineData("space")]
    [InlineData("signature")]
    [InlineData("length")]
    [InlineData("tag")]
    [InlineData("curve")]
    [InlineData("empty")]
    [InlineData("part")]
    public void A_profile_that_cannot_be_used_is_told_and_left_out(string fault)
    {
        byte[] profile = Rgb(0.61, 2.2);
        switch (fault)
        {
            case "version":
                profile[8] = 5;
                break;
            case "class":
                "link"u8.CopyTo(profile.AsSpan(12));
                break;
            case "space":
                "CMYK"u8.CopyTo(profile.AsSpan(16));
                break;
            case "signature":
                profile[36] = 0;
                break;
            case "length":
                profile[0] = 1;
                break;
            case "tag":
                // The offset of the first tag.
                profile[128 + 4 + 4] = 0x7F;
                break;
            case "curve":
                profile.AsSpan(profile.AsSpan().IndexOf("rTRC"u8), 4).Clear();
                break;
            case "empty":
                profile = [0];
                break;
        }

        ImageFile picture = Jpeg(SampleImages.Rgb, profile, fault == "part" ? 2 : 0);
        var diagnostics = new DiagnosticBag();
        var file = new ReadBack(Written.Bytes(Document(picture), diagnostics));
        Assert.Equal("IMG007", Assert.Single(diagnostics.Items).Code);
        Assert.Equal("DeviceRGB", file.File.Get(file.Document.Contents[0].Objects.Single(), "ColorSpace").AsName);
    }

    private static byte[] Rgb(double red, double gamma, int padding = 0)
    {
        byte[] curve = Curve(gamma);
        IccProfileBuilder profile = new IccProfileBuilder("mntr", "RGB ", "XYZ ")
            .AddText("desc", "Test")
            .AddText("cprt", "Public domain")
            .AddXyz("wtpt", 0.9642, 1, 0.8249)
            .AddXyz("rXYZ", red, 0.22249, 0.01392)
            .AddXyz("gXYZ", 0.38515, 0.71687, 0.09708)
            .AddXyz("bXYZ", 0.14307, 0.06061, 0.71410)
            .Add("rTRC", curve)
            .Add("gTRC", curve)
            .Add("bTRC", curve);
        return (padding > 0 ? profile.Add("padd", new byte[padding]) : profile).Build();
    }

    private static byte[] Grey(double gamma) => new IccProfileBuilder("mntr", "GRAY", "XYZ ")
        .AddText("desc", "Test")
        .AddText("cprt", "Public domain")
        .AddXyz("wtpt", 0.9642, 1, 0.8249)
        .Add("kTRC", Curve(gamma))
        .Build();

    private static byte[] Curve(double gamma) =>
        [.. "curv"u8, .. IccProfileBuilder.Long(0), .. IccProfileBuilder.Long(1), .. IccProfileBuilder.Short((int)Math.Round(gamma * 256)), 0, 0];

    /// <summary>A JPEG with a profile, in segments as long as they may be.</summary>
    private static ImageFile Jpeg(ImageFile picture, byte[] profile, int missingParts = 0)
    {
        const int longest = 65_000;
        byte[] file = picture.Data.ToArray();
        int count = ((profile.Length + longest - 1) / longest) + missingParts;
        IEnumerable<byte> segments = profile.Chunk(longest).SelectMany((part, i) =>
            (byte[])[0xFF, 0xE2, .. IccProfileBuilder.Short(part.Length + 16), .. "ICC_PROFILE\0"u8, (byte)(i + 1), (byte)count, .. part]);
        return new ImageFile(picture.Path, (byte[])[.. file[..2], .. segments, .. file[2..]]);
    }

    /// <summary>A PNG with a profile behind its head.</summary>
    private static ImageFile Png(ImageFile picture, byte[] profile)
    {
        const int behindHeader = 8 + 25;
        var compressed = new MemoryStream();
        using (var stream = new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            stream.Write(profile);
        }

        byte[] body = [.. "iCCPtest\0\0"u8, .. compressed.ToArray()];
        uint crc = 0xFFFFFFFF;
        foreach (byte value in body)
        {
            crc ^= value;
            for (int i = 0; i < 8; i++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        byte[] file = picture.Data.ToArray();
        return new ImageFile(
            picture.Path,
            (byte[])[.. file[..behindHeader], .. IccProfileBuilder.Long(body.Length - 4), .. body, .. IccProfileBuilder.Long((int)~crc), .. file[behindHeader..]]);
    }

    private static string? SpaceOf(ImageFile picture)
    {
        ReadBack file = Painted(picture);
        return file.File.Get(file.Document.Contents[0].Objects.Single(), "ColorSpace").AsName;
    }

    private static byte[] ProfileOf((PdfStream Image, PdfFile File) picture)
    {
        var space = (PdfArray)picture.File.Get(picture.Image, "ColorSpace");
        Assert.Equal("ICCBased", space.Items[0].AsName);
        return StreamData.Decode((PdfStream)picture.File.Resolve(space.Items[1]), picture.File);
    }

    private static (PdfStream Image, PdfFile File) Image(ImageFile picture)
    {
        ReadBack file = Painted(picture);
        return ((PdfStream)file.Document.Contents[0].Objects.Single(), file.File);
    }

    private static ReadBack Painted(params ImageFile[] pictures) => new(Written.Bytes(Document(pictures)));

    private static PagedDocument Document(params ImageFile[] pictures) =>
        PageSketch.Document(new PageSketch().Add(pictures.Select(picture => new ImageItem(picture, Area))).ToPage());
}
