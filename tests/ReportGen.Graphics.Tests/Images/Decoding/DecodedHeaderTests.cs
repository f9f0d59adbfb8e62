using System.Buffers.Binary;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Images;
using ReportGen.Graphics.Images.Decoding;
using ReportGen.Graphics.Pages;
using ReportGen.Graphics.Tests.Images.Jpeg;

namespace ReportGen.Graphics.Tests.Images.Decoding;

public sealed class DecodedHeaderTests
{
    [Fact]
    public void Orientation_and_resolution_of_webp_are_those_of_its_exif_block()
    {
        foreach (bool hasPrefix in new[] { true, false })
        {
            // The segment's marker and length, then "Exif\0\0".
            byte[] block = new JpegBuilder().Exif(6, dotsPerInch: 72).BuildAsIs()[6..^2];
            ImageInfo info = Read(new WebPBuilder().Extended(0x18).Pixels().Chunk("EXIF", hasPrefix ? block : block[6..]).Build()).Info;
            Assert.Equal((ImageFormat.WebP, ImageOrientation.RightTop, true), (info.Format, info.Orientation, info.HasAlpha));
            Assert.Equal(new Size(SamplePictures.Height, SamplePictures.Width), info.NaturalSize);
        }
    }

    [Fact]
    public void Resolution_of_bmp_is_counted_in_metres()
    {
        byte[] file = SamplePictures.Bmp;
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(38), 2835);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(42), 2835);
        Assert.Equal(new Size(SamplePictures.Width, SamplePictures.Height), Read(file).Info.NaturalSize);
    }

    [Fact]
    public void A_profile_is_kept_with_the_samples_as_they_are()
    {
        byte[] profile = Profile();
        Picture webP = Read(new WebPBuilder().Extended(0x30).Chunk("ICCP", profile).Pixels().Build());
        Picture bmp = Read(BmpWith(profile, "DEBM"));
        byte[] extension = [0x21, 0xFF, 11, .. "ICCRGBG1012"u8, .. profile.Chunk(255).SelectMany(part => (byte[])[(byte)part.Length, .. part]), 0];
        byte[] plain = SamplePictures.Gif;
        const int Header = 13 + (3 * 128);
        Picture gif = Read([.. plain[..Header], .. extension, .. plain[Header..]]);
        Assert.All([webP, bmp, gif], picture => Assert.Equal(profile, picture.Profile?.Data.ToArray()));
        Assert.All([webP, bmp, gif], picture => Assert.NotNull(((DecodedImage)picture).TryDecode()));
    }

    [Fact]
    public void A_profile_that_does_not_fit_is_reported_as_ignored()
    {
        byte[][] files = [new WebPBuilder().Extended(0x30).Chunk("ICCP", [1, 2, 3]).Pixels().Build(), BmpWith([1, 2, 3], "DEBM"), BmpWith(Profile(), "KNIL")];
        foreach (byte[] file in files)
        {
            var diagnostics = new DiagnosticBag();
            Assert.Null(ImageReader.TryRead(new ImageFile("a", file), diagnostics)?.Profile);
            Assert.Equal(("IMG007", Severity.Warning), diagnostics.Items.Select(item => (item.Code, item.Severity)).Single());
        }
    }

    [Theory]
    [InlineData("II*\0", "TIFF")]
    [InlineData("MM\0*", "TIFF")]
    [InlineData("\0\0\0\u0018ftypheic", "HEIC")]
    [InlineData("\0\0\0\u0018ftypmif1", "HEIC")]
    [InlineData("\0\0\0\u0018ftypavif", "AVIF")]
    [InlineData("\0\0\0\u0018ftypisom", "MP4 or QuickTime")]
    [InlineData("8BPS", "Photoshop (PSD)")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("%!PS-Adobe", "PostScript (EPS)")]
    [InlineData("\0\0\0\u000CjP  ", "JPEG 2000")]
    [InlineData("\0\0\0\u000CJXL ", "JPEG XL")]
    [InlineData("\0\0\u0001\0", "icon (ICO)")]
    [InlineData("<svg xmlns", "SVG or HTML")]
    public void A_format_that_cannot_be_shown_is_named(string start, string name)
    {
        Diagnostic refusal = Refuse([.. start.Select(letter => (byte)letter)]);
        Assert.Equal(("IMG001", $"The image 'a.png' is a {name} file, which is not supported."), (refusal.Code, refusal.Message));
        Assert.Contains("Convert it to PNG", refusal.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("MZ")]
    [InlineData("GIF88a")]
    [InlineData("RIFF\0\0\0\0WAVE")]
    public void Unknown_data_are_refused(string start) => Assert.Equal("IMG001", Refuse([.. start.Select(letter => (byte)letter)]).Code);

    [Fact]
    public void A_file_cut_anywhere_is_refused_when_its_samples_are_wanted()
    {
        byte[][] files = [SamplePictures.WebP, SamplePictures.LossyWebPPhotograph, SamplePictures.Gif[..^1], SamplePictures.Bmp];
        foreach (byte[] file in files)
        {
            for (int length = 0; length < file.Length; length++)
            {
                var diagnostics = new DiagnosticBag();
                var image = ImageReader.TryRead(new ImageFile("a", file.AsMemory(0, length)), diagnostics) as DecodedImage;
                Assert.Null(image?.TryDecode());
                Assert.Contains(Assert.Single(diagnostics.Items).Code, new[] { "IMG001", "IMG002" });
            }
        }
    }

    [Theory]
    [InlineData("webp")]
    [InlineData("gif")]
    [InlineData("bmp")]
    public void A_size_beyond_the_limit_is_refused_by_the_head_alone(string format)
    {
        byte[] file = format switch
        {
            "webp" => new WebPBuilder().Extended(0x02, 16_384, 16_384).Frames(1).Build(),
            "gif" => [.. SamplePictures.Gif[..6], 255, 255, 255, 255, .. SamplePictures.Gif[10..]],
            _ => [.. SamplePictures.Bmp[..18], 255, 255, 255, 127, 0, 0, 0, 128, .. SamplePictures.Bmp[26..]],
        };
        Assert.Equal("IMG005", Refuse(file).Code);
    }

    [Theory]
    [InlineData(14, 13, "IMG004")]
    [InlineData(14, 2000, "IMG004")]
    [InlineData(18, 0, "IMG004")]
    [InlineData(18, -5, "IMG004")]
    [InlineData(22, 0, "IMG004")]
    [InlineData(18, 600, "IMG002")]
    [InlineData(30, 4, "IMG006")]
    [InlineData(30, 5, "IMG006")]
    public void A_bmp_head_that_cannot_be_is_refused(int at, int value, string code)
    {
        byte[] file = SamplePictures.Bmp;
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), value);
        Assert.Equal(code, Refuse(file).Code);
    }

    [Fact]
    public void A_webp_without_picture_is_refused()
    {
        Assert.Equal("IMG003", Refuse(new WebPBuilder().Build()).Code);
        Assert.Equal("IMG003", Refuse(new WebPBuilder().Extended(0x02).Build()).Code);
        Assert.Equal("IMG003", Refuse(new WebPBuilder().Chunk("VP8 ", new byte[20]).Build()).Code);
        Assert.Equal("IMG004", Refuse(new WebPBuilder().Extended(0, 5, 5).Pixels().Build()).Code);
    }

    /// <summary>A profile of three colours, wider than sRGB.</summary>
    private static byte[] Profile()
    {
        byte[] colour(int x) => [.. "XYZ "u8, 0, 0, 0, 0, .. Long(x), .. Long(20_000), .. Long(1_000)];
        byte[] curve = [.. "curv"u8, 0, 0, 0, 0, .. Long(1), 2, 0x33, 0, 0];
        string[] tags = ["rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"];
        int start = 132 + (12 * tags.Length);
        byte[] body = [.. colour(40_000), .. colour(10_000), .. colour(9_000), .. curve];
        IEnumerable<byte> entries = tags.SelectMany((tag, i) =>
            (byte[])[.. tag.Select(letter => (byte)letter), .. Long(start + (20 * Math.Min(i, 3))), .. Long(i < 3 ? 20 : 16)]);
        byte[] profile = [.. new byte[128], .. Long(tags.Length), .. entries, .. body];
        Long(profile.Length).CopyTo(profile, 0);
        profile[8] = 2;
        "mntrRGB XYZ "u8.CopyTo(profile.AsSpan(12));
        "acsp"u8.CopyTo(profile.AsSpan(36));
        return profile;
    }

    /// <summary>The sample under a head of version 5, with a profile behind its pixels.</summary>
    private static byte[] BmpWith(byte[] profile, string kind)
    {
        byte[] plain = SamplePictures.Bmp;
        byte[] header = [124, 0, 0, 0, .. plain[18..54], .. new byte[84]];
        kind.Select(letter => (byte)letter).ToArray().CopyTo(header, 56);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(112), header.Length + plain.Length - 54);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(116), profile.Length);
        byte[] file = [.. plain[..14], .. header, .. plain[54..], .. profile];
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(10), 14 + header.Length);
        return file;
    }

    private static byte[] Long(int value)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static Picture Read(byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        Picture? picture = ImageReader.TryRead(new ImageFile("a", file), diagnostics);
        Assert.Empty(diagnostics.Items);
        Assert.NotNull(picture);
        return picture;
    }

    private static Diagnostic Refuse(byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        Assert.False(ImageReader.TryReadInfo(new ImageFile("a.png", file), diagnostics, out _));
        return Assert.Single(diagnostics.Items);
    }
}
