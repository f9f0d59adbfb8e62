using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Images;
using ReportGen.Graphics.Images.Decoding;
using ReportGen.Graphics.Images.Jpeg;
using ReportGen.Graphics.Images.Png;
using ReportGen.Graphics.Pages;
using ReportGen.Graphics.Tests.Images.Decoding;

namespace ReportGen.Graphics.Tests.Images;

/// <summary>Files of every format with bytes changed or cut off: samples, or an error, and never an exception.</summary>
public sealed class DamageTests
{
    private static readonly byte[][] Files =
    [
        SamplePictures.WebP, SamplePictures.LossyWebPPhotograph, new WebPBuilder().Extended(0x12).Frames(3).Build(),
        SamplePictures.Gif, SamplePictures.AnimatedGif, SamplePictures.Bmp, SamplePictures.ProgressiveJpeg, SamplePictures.RestartedJpeg,
    ];

    [Property(MaxTest = 2000)]
    public Property Damaged_files_give_samples_or_an_error()
    {
        var spoilt =
            from file in Gen.Elements(Files)
            from changes in Gen.Choose(0, file.Length - 1).Zip(Gen.OneOf(Gen.Choose(0, 255), Gen.Elements(0, 1, 0x7F, 0x80, 0xFF))).ListOf()
            from length in Gen.Frequency((3, Gen.Constant(file.Length)), (1, Gen.Choose(0, file.Length)))
            select Spoil(file, changes)[..length];
        return Prop.ForAll(spoilt.ToArbitrary(), file =>
        {
            var diagnostics = new DiagnosticBag();
            bool isUsable = ImageReader.TryRead(new ImageFile("a", file), diagnostics) switch
            {
                DecodedImage decoded => decoded.TryDecode() is not null,
                JpegImage jpeg => jpeg.HasSoundData(),
                PngImage png => png.TryDecode() is not null,
                _ => false,
            };
            return isUsable != diagnostics.HasErrors;
        });
    }

    private static byte[] Spoil(byte[] file, IEnumerable<(int At, int Value)> changes)
    {
        byte[] spoilt = [.. file];
        foreach ((int at, int value) in changes)
        {
            spoilt[at] = (byte)value;
        }

        return spoilt;
    }
}
