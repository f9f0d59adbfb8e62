using System.Buffers.Binary;
using System.Text;

using ReportGen.Pdf.Verification.Reading;

using static ReportGen.Pdf.Verification.Tests.SpoiltFile;

namespace ReportGen.Pdf.Verification.Tests;

/// <summary>Rules of JPEG 2000 images (ISO 19005-2, 6.2.8.3), each broken once.</summary>
public sealed class Jpeg2000RulesTests
{
    private static readonly byte[] Srgb = [1, 0, 1, 0, 0, 0, 16];

    [Fact]
    public void A_picture_with_one_colour_space_is_right() => AssertSound(With(Header(40, 30, 3, 7, Srgb)));

    [Fact]
    public void A_picture_with_opacity_beside_its_colours_is_right() =>
        AssertSound(With(Header(40, 30, 4, 7, Srgb, ("cdef", [0, 4, .. Channel(0, 0), .. Channel(1, 0), .. Channel(2, 0), .. Channel(3, 1)]))));

    [Fact]
    public void Two_colour_spaces_of_which_one_is_exact_are_right() =>
        AssertSound(With(Header(40, 30, 3, 7, Srgb, ("colr", [2, 0, 2, 1, 2, 3]))));

    [Fact]
    public void The_documents_colour_space_stands_for_those_of_the_picture() =>
        AssertSound(With(Header(40, 30, 3, 7, [1, 0, 1, 0, 0, 0, 19]), Name("DeviceRGB")));

    [Fact]
    public void A_head_that_cannot_be_read_is_found()
    {
        AssertFound("PDF/A 6.2.8.3", With([0xFF, 0x4F, 0xFF, 0x51]));
        AssertFound("PDF/A 6.2.8.3", With(Header(40, 30, 3, 7, Srgb)[..40]));
        AssertFound("PDF/A 6.2.8.3", With([]));
    }

    [Fact]
    public void Another_size_than_that_of_the_data_is_found() => AssertFound("PDF 8.9.5", With(Header(41, 30, 3, 7, Srgb)));

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void Other_than_1_3_or_4_channels_are_found(int channels) => AssertFound("PDF/A 6.2.8.3", With(Header(40, 30, channels, 7, Srgb)));

    [Theory]
    [InlineData(38)]
    [InlineData(255)]
    public void A_depth_that_is_too_large_or_varies_is_found(byte depth) => AssertFound("PDF/A 6.2.8.3", With(Header(40, 30, 3, depth, Srgb)));

    [Fact]
    public void Depths_of_single_channels_are_found() => AssertFound("PDF/A 6.2.8.3", With(Header(40, 30, 3, 7, Srgb, ("bpcc", [7, 7, 7]))));

    [Theory]
    [InlineData(new byte[] { 1, 0, 1, 0, 0, 0, 19 })]
    [InlineData(new byte[] { 4, 0, 1 })]
    public void A_colour_space_that_is_forbidden_or_told_strangely_is_found(byte[] colour) => AssertFound("PDF/A 6.2.8.3", With(Header(40, 30, 3, 7, colour)));

    [Fact]
    public void Two_colour_spaces_of_which_none_or_both_are_exact_are_found()
    {
        AssertFound("PDF/A 6.2.8.3", With(Header(40, 30, 3, 7, Srgb, ("colr", Srgb))));
        AssertFound("PDF/A 6.2.8.3", With(Header(40, 30, 3, 7, [1, 0, 2, 0, 0, 0, 16], ("colr", [2, 0, 3]))));
    }

    [Fact]
    public void A_picture_without_colour_space_is_found() => AssertFound("PDF/A 6.2.8.3", With(Box("jp2h", Box("ihdr", Size(40, 30, 3, 7)))));

    private static FileEditor With(byte[] data, PdfName? space = null)
    {
        FileEditor editor = Edit();
        int image = editor.Find(picture => FileEditor.Is(picture, "Subtype", "Image") && !picture.TryGet("SMask", out _));
        (string, PdfValue)[] entries = [("Type", Name("XObject")), ("Subtype", Name("Image")), ("Width", Number(40)), ("Height", Number(30)), ("Filter", Name("JPXDecode"))];
        return editor.Set(image, Stream(data, space is null ? entries : [.. entries, ("ColorSpace", space)]));
    }

    private static byte[] Header(int width, int height, int channels, byte depth, byte[] colour, params (string Type, byte[] Body)[] others) =>
    [
        .. Box("jP  ", [0x0D, 0x0A, 0x87, 0x0A]),
        .. Box("ftyp", [.. "jp2 "u8, 0, 0, 0, 0, .. "jp2 "u8]),
        .. Box("jp2h", [.. Box("ihdr", Size(width, height, channels, depth)), .. Box("colr", colour), .. others.SelectMany(other => Box(other.Type, other.Body))]),
        .. Box("jp2c", [0xFF, 0x4F]),
    ];

    private static byte[] Size(int width, int height, int channels, byte depth) =>
        [.. Number4(height), .. Number4(width), 0, (byte)channels, depth, 7, 0, 0];

    private static byte[] Channel(byte index, byte type) => [0, index, 0, type, 0, (byte)(index + 1)];

    private static byte[] Box(string type, byte[] body) => [.. Number4(body.Length + 8), .. Encoding.ASCII.GetBytes(type), .. body];

    private static byte[] Number4(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
