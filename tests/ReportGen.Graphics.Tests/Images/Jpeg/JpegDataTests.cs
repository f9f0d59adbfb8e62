using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Images;
using ReportGen.Graphics.Images.Jpeg;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Tests.Images.Jpeg;

/// <summary>Coded data behind a sound head.</summary>
public sealed class JpegDataTests
{
    private static readonly byte[][] Sound = [SamplePictures.ProgressiveJpeg, SamplePictures.RestartedJpeg];

    [Fact]
    public void Sound_data_are_taken_as_they_are() => Assert.All(Sound, file =>
    {
        (bool isSound, IReadOnlyList<Diagnostic> found) = Check(file);
        Assert.True(isSound);
        Assert.Empty(found);
    });

    [Fact]
    public void Data_that_mean_nothing_are_damaged() => Assert.Equal(
        (false, "IMG003"), (Check(new JpegBuilder().Frame(80, 80, "Y").Build()) is var (isSound, found) && isSound, found.Single().Code));

    [Theory]
    [InlineData(0x00, true)]
    [InlineData(0xF1, false)]
    [InlineData(0x30, false)]
    public void Codes_stay_inside_their_block(byte symbol, bool isSound)
    {
        byte[] counts = [0, 1, .. new byte[14]];
        byte[] header = new JpegBuilder()
            .Segment(0xDB, [0, .. new byte[64]])
            .Frame(8, 8, "Y")
            .Segment(0xC4, [0, .. counts, 0])
            .Segment(0xC4, [0x10, .. counts, symbol])
            .Segment(0xDA, 1, (byte)'Y', 0, 0, 63, 0)
            .BuildAsIs()[..^2];
        Assert.Equal(isSound, Check([.. header, .. new byte[isSound ? 1 : 8], 0xFF, 0xD9]).IsSound);
    }

    [Theory]
    [InlineData(0x00, true)]
    [InlineData(0x10, false)]
    [InlineData(0xF0, false)]
    public void Empty_blocks_end_with_the_picture(byte symbol, bool isSound)
    {
        byte[] counts = [0, 1, .. new byte[14]];
        byte[] first = new JpegBuilder()
            .Segment(0xDB, [0, .. new byte[64]])
            .Frame(8, 8, "Y", 0xC2)
            .Segment(0xC4, [0, .. counts, 0])
            .Segment(0xDA, 1, (byte)'Y', 0, 0, 0, 0)
            .BuildAsIs()[..^2];
        byte[] second = new JpegBuilder()
            .Segment(0xC4, [0x10, .. counts, symbol])
            .Segment(0xDA, 1, (byte)'Y', 0, 1, 63, 0)
            .BuildAsIs()[2..^2];
        Assert.Equal(isSound, Check([.. first, 0, .. second, 0, 0xFF, 0xD9]).IsSound);
    }

    [Fact]
    public void Data_cut_off_before_the_end_marker_are_damaged() => Assert.All(Sound, file =>
    {
        for (int length = file.Length - 3; length > LastScan(file); length--)
        {
            // A cut behind half a stuffed byte, or in a marker, makes another marker of the end marker.
            if (file[length - 1] != 0xFF)
            {
                (bool isSound, IReadOnlyList<Diagnostic> found) = Check([.. file[..length], 0xFF, 0xD9]);
                Assert.False(isSound);
                Assert.Equal("IMG003", Assert.Single(found).Code);
            }
        }
    });

    [Fact]
    public void Data_left_over_are_a_warning()
    {
        byte[] file = SamplePictures.RestartedJpeg;
        (bool isSound, IReadOnlyList<Diagnostic> found) = Check([.. file[..^2], 1, 2, 3, .. file[^2..]]);
        Assert.True(isSound);
        Assert.Equal(("IMG010", Severity.Warning), found.Select(item => (item.Code, item.Severity)).Single());
    }

    [Fact]
    public void Bits_that_fill_up_the_last_byte_are_not_left_over()
    {
        byte[] file = SamplePictures.RestartedJpeg;
        Assert.Empty(Check([.. file[..^2], 0xFF, 0xFF, 0xFF, .. file[^2..]]).Found);
    }

    [Fact]
    public void A_restart_marker_of_another_number_is_damage()
    {
        byte[] file = SamplePictures.RestartedJpeg;
        int at = file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xD1]);
        Assert.True(at > 0);
        file[at + 1] = 0xD2;
        Assert.False(Check(file).IsSound);
    }

    [Fact]
    public void Twenty_changed_bytes_are_found_nearly_always()
    {
        int missed = 0;
        uint state = 1;
        for (int i = 0; i < 200; i++)
        {
            byte[] file = [.. Sound[i % 2]];
            int start = FirstScan(file);
            for (int k = 0; k < 20; k++)
            {
                state = (state * 1_664_525) + 1_013_904_223;
                int at = start + (int)(state % (uint)(file.Length - start - 2));
                file[at] = file[at] == 0xFF || file[at - 1] == 0xFF ? file[at] : (byte)((state >> 24) & 0x7F);
            }

            missed += Check(file).Found.Count == 0 ? 1 : 0;
        }

        Assert.InRange(missed, 0, 10);
    }

    [Fact]
    public void More_scans_than_any_picture_needs_are_refused()
    {
        JpegBuilder builder = new JpegBuilder().Frame(8, 8, "Y", 0xC2).Tables();
        for (int i = 0; i < 101; i++)
        {
            builder.Scan("Y", 1, 63);
        }

        var diagnostics = new DiagnosticBag();
        Assert.Null(ImageReader.TryRead(new ImageFile("a", builder.BuildAsIs()), diagnostics));
        Assert.Equal("IMG006", Assert.Single(diagnostics.Items).Code);
    }

    private static int FirstScan(byte[] file) => file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA]) + 14;

    private static int LastScan(byte[] file) => file.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA]) + 14;

    private static (bool IsSound, IReadOnlyList<Diagnostic> Found) Check(byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        var image = ImageReader.TryRead(new ImageFile("a", file), diagnostics) as JpegImage;
        return (image?.HasSoundData() == true, diagnostics.Items);
    }
}
