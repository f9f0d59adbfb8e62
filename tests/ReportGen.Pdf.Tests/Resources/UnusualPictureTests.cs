using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Tests.Samples;
using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Tests.Resources;

/// <summary>Pictures as programs of all kinds save them: each gives a valid file, or an error that names it.</summary>
public sealed class UnusualPictureTests
{
    private const string ProgressiveJpeg =
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6/"
        + "+b9//j/2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wgARCAAQABADAS"
        + "IAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAID/8QAFAEBAAAAAAAAAAAAAAAAAAAAA//aAAwDAQACEAMQAAABwSRf/8QAFBABAAAAAAAAAAA"
        + "AAAAAAAAAIP/aAAgBAQABBQIf/8QAFREBAQAAAAAAAAAAAAAAAAAAABP/2gAIAQMBAT8Bo//EABURAQEAAAAAAAAAAAAAAAAAAAAT/9oACAECAQE/"
        + "AZv/xAAUEAEAAAAAAAAAAAAAAAAAAAAg/9oACAEBAAY/Ah//xAAVEAEBAAAAAAAAAAAAAAAAAAAAEf/aAAgBAQABPyGqqv/aAAwDAQACAAMAAAAQw"
        + "//EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQMBAT8QP//EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQIBAT8Qf//EABQQAQAAAAAAAAAAAAAAAA"
        + "AAACD/2gAIAQEAAT8QAf/Z";

    private const string InkJpeg =
        "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwAoHB4jHhkoIyEjLSsoMDxkQTw3Nzx7WF1JZJGAmZaPgIyKoLTmw6Cq2q2KjMj/y9ru9f///5vB////+v/m/f"
        + "/4/9sAQwErLS08NTx2QUF2+KWMpfj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4/8AAFAgAEAAQBAEiAAIR"
        + "AQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAEA//EABoQAAEFAQAAAAAAAAAAAAAAAAABEhMUYVH/xAAUAQEAAAAAAAAAAAAAAAAAAAAE/8QAFh"
        + "EAAwAAAAAAAAAAAAAAAAAAAAIU/9oADgQBAAIRAxEEAAA/AKHBxtCnBCnAlbAZmLrWi1oq4KuH/9k=";

    private static readonly Rect Area = new(100, 100, 80, 60);

    /// <summary>Offsets of the marker of Adobe and of its entry for the transform in <see cref="InkJpeg"/>.</summary>
    private const int AdobeMarker = 2;
    private const int AdobeLength = 16;
    private const int AdobeTransform = 17;

    [Property(MaxTest = 200)]
    public Property Every_kind_of_png_is_written_as_it_is_or_decoded()
    {
        var kinds = Gen.Elements(
            (0, 1), (0, 2), (0, 4), (0, 8), (0, 16), (2, 8), (2, 16), (3, 1), (3, 2), (3, 4), (3, 8), (4, 8), (4, 16), (6, 8), (6, 16));
        var files =
            from kind in kinds
            from width in Gen.Choose(1, 20)
            from height in Gen.Choose(1, 20)
            from isInterlaced in Gen.Elements(true, false)
            from colours in Gen.Choose(1, 1 << Math.Min(kind.Item2, 8))
            from transparent in Gen.Elements(true, false)
            from filter in Gen.Choose(0, 4)
            from seed in Gen.Choose(0, 255)
            from others in Gen.SubListOf("gAMA", "cHRM", "iCCP", "sRGB", "sBIT", "bKGD", "tEXt", "tIME", "eXIf", "vpAg")
            select (Info: (Type: kind.Item1, Depth: kind.Item2, Width: width, Height: height), File: MakePng(
                kind.Item1, kind.Item2, width, height, isInterlaced, colours, transparent && kind.Item1 is 0 or 2 or 3, filter, seed, others));
        return Prop.ForAll(files.ToArbitrary(), made =>
        {
            var diagnostics = new DiagnosticBag();
            PdfStream image = Image(made.File, diagnostics);
            bool hasProfile = made.File.AsSpan().IndexOf("iCCP"u8) >= 0;
            return diagnostics.Items.Select(item => item.Code).Distinct(StringComparer.Ordinal).SequenceEqual(hasProfile ? ["IMG007"] : [])
                && image.TryGet("Width", out PdfValue? width) && width.AsInteger == made.Info.Width
                && image.TryGet("Height", out PdfValue? height) && height.AsInteger == made.Info.Height;
        });
    }

    [Fact]
    public void A_progressive_jpeg_is_carried_as_it_is()
    {
        byte[] file = Convert.FromBase64String(ProgressiveJpeg);
        Assert.Equal(file, Image(file).Data.ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(1)]
    [InlineData(255)]
    public void Inks_are_turned_round_whatever_their_transform_when_adobe_wrote_them(int transform)
    {
        byte[] file = Convert.FromBase64String(InkJpeg);
        file[AdobeTransform] = (byte)transform;
        Assert.True(Image(file).TryGet("Decode", out _));
    }

    [Fact]
    public void Inks_of_another_program_are_taken_as_they_are()
    {
        byte[] file = Convert.FromBase64String(InkJpeg);
        PdfStream image = Image([.. file[..AdobeMarker], .. file[(AdobeMarker + AdobeLength)..]]);
        Assert.False(image.TryGet("Decode", out _));
        Assert.True(image.TryGet("ColorSpace", out PdfValue? space) && space is PdfArray { Items: [PdfName { Text: "ICCBased" }, _] });
    }

    [Theory]
    [InlineData("Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0009\0\0\0\0\0\0")]
    [InlineData("Exif\0\0II*\0\u00FF\u00FF\u00FF\u00FF")]
    [InlineData("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta")]
    [InlineData("Adobe\0d\0\0\0\0\u0000")]
    [InlineData("Adobe\0d\0\0\0\0\u0001")]
    [InlineData("JFXX\0\u0010\u00FF\u00D8\u00FF\u00D9")]
    [InlineData("MPF\0")]
    [InlineData("")]
    public void Segments_of_other_programs_change_nothing_or_are_understood(string segment)
    {
        byte[] body = Encoding.Latin1.GetBytes(segment);
        foreach (string picture in new[] { ProgressiveJpeg, InkJpeg })
        {
            byte[] file = Convert.FromBase64String(picture);
            foreach (byte marker in (byte[])[0xE0, 0xE1, 0xE2, 0xED, 0xEE, 0xFE])
            {
                Assert.NotEmpty(Image([.. file[..2], 0xFF, marker, 0, (byte)(body.Length + 2), .. body, .. file[2..], 0, 1, 2]).Data.ToArray());
            }
        }
    }

    [Property(MaxTest = 300)]
    public Property Pictures_with_bytes_changed_or_cut_off_are_refused_or_written_validly()
    {
        byte[][] pictures =
        [
            Convert.FromBase64String(ProgressiveJpeg), Convert.FromBase64String(InkJpeg),
            MakePng(3, 4, 9, 7, false, 5, true, 1, 3, []), MakePng(6, 16, 5, 5, true, 1, false, 4, 9, ["gAMA"]),
            SamplePictures.WebP, SamplePictures.LossyWebPPhotograph, SamplePictures.AnimatedGif, SamplePictures.Bmp,
        ];
        var spoilt =
            from picture in Gen.Elements(pictures)
            from changes in Gen.Choose(0, picture.Length - 1).Zip(Gen.OneOf(Gen.Choose(0, 255), Gen.Elements(0, 1, 0x7F, 0x80, 0xFF))).NonEmptyListOf()
            from length in Gen.Frequency((3, Gen.Constant(picture.Length)), (1, Gen.Choose(0, picture.Length)))
            select Spoil(picture, changes)[..length];
        return Prop.ForAll(spoilt.ToArbitrary(), file =>
        {
            var diagnostics = new DiagnosticBag();
            var read = new ReadBack(Written.Bytes(Document(file), diagnostics));
            return read.Document.Contents[0].Objects.Count == 1 || diagnostics.Items.Any(item => item.Message.Contains("odd.bin", StringComparison.Ordinal));
        });
    }

    private static byte[] Spoil(byte[] picture, IEnumerable<(int At, int Value)> changes)
    {
        byte[] spoilt = [.. picture];
        foreach ((int at, int value) in changes)
        {
            spoilt[at] = (byte)value;
        }

        return spoilt;
    }

    private static PagedDocument Document(byte[] file) =>
        PageSketch.Document(new PageSketch().Add(new ImageItem(new ImageFile("odd.bin", file), Area)).ToPage());

    private static PdfStream Image(byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        PdfStream image = Image(file, diagnostics);
        Assert.Empty(diagnostics.Items);
        return image;
    }

    private static PdfStream Image(byte[] file, DiagnosticBag diagnostics) =>
        (PdfStream)new ReadBack(Written.Bytes(Document(file), diagnostics)).Document.Contents[0].Objects.Single();

    /// <summary>A PNG of arbitrary samples.</summary>
    private static byte[] MakePng(
        int type, int depth, int width, int height, bool isInterlaced, int colours, bool isTransparent, int filter, int seed, IEnumerable<string> others)
    {
        int channels = type switch
        {
            2 => 3,
            4 => 2,
            6 => 4,
            _ => 1,
        };
        var rows = new MemoryStream();
        (int X, int Y, int StepX, int StepY)[] passes = isInterlaced
            ? [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
            : [(0, 0, 1, 1)];
        foreach ((int x, int y, int stepX, int stepY) in passes)
        {
            int across = (width - x + stepX - 1) / stepX;
            int down = (height - y + stepY - 1) / stepY;
            for (int row = 0; row < down && across > 0; row++)
            {
                rows.WriteByte((byte)filter);
                for (int i = 0; i < ((across * channels * depth) + 7) / 8; i++)
                {
                    rows.WriteByte((byte)(seed * (i + 1)));
                }
            }
        }

        var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(file, "IHDR", [.. Number(width), .. Number(height), (byte)depth, (byte)type, 0, 0, isInterlaced ? (byte)1 : (byte)0]);
        foreach (string other in others)
        {
            Chunk(file, other, [0, 1, 2, 3, (byte)seed]);
        }

        if (type == 3)
        {
            Chunk(file, "PLTE", [.. Enumerable.Range(0, 3 * colours).Select(i => (byte)(i * 7))]);
        }

        if (isTransparent)
        {
            Chunk(file, "tRNS", type switch
            {
                0 => [0, 1],
                2 => [0, 1, 0, 2, 0, 3],
                _ => [.. Enumerable.Repeat((byte)128, Math.Max(1, colours / 2))],
            });
        }

        Chunk(file, "IDAT", Compressed(rows.ToArray()));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Compressed(byte[] data)
    {
        var compressed = new MemoryStream();
        using (var stream = new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            stream.Write(data);
        }

        return compressed.ToArray();
    }

    private static void Chunk(MemoryStream file, string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        file.Write(Number(data.Length));
        file.Write(body);
        file.Write(Number((int)Checksum(body)));
    }

    private static uint Checksum(byte[] data)
    {
        uint crc = 0xFFFFFFFF;
        foreach (byte value in data)
        {
            crc ^= value;
            for (int i = 0; i < 8; i++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }

    private static byte[] Number(int value)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, value);
        return number;
    }
}
