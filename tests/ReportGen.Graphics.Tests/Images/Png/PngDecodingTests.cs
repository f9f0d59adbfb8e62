using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Images;
using ReportGen.Graphics.Images.Png;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Tests.Images.Png;

public sealed class PngDecodingTests
{
    public static TheoryData<PngColourType, int, bool> Kinds()
    {
        var data = new TheoryData<PngColourType, int, bool>();
        foreach (bool interlaced in new[] { false, true })
        {
            foreach (int depth in new[] { 1, 2, 4, 8, 16 })
            {
                data.Add(PngColourType.Grey, depth, interlaced);
            }

            foreach (PngColourType type in new[] { PngColourType.Rgb, PngColourType.GreyAlpha, PngColourType.RgbAlpha })
            {
                data.Add(type, 8, interlaced);
                data.Add(type, 16, interlaced);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Samples_of_every_depth_come_back_as_fractions_of_255(PngColourType type, int depth, bool interlaced)
    {
        const int Width = 11;
        const int Height = 9;
        int most = (1 << depth) - 1;
        int Sample(int x, int y, int c) => ((x * 7919) + (y * 104729) + (c * 1299709)) & most;
        var builder = new PngBuilder(Width, Height, type, depth) { IsInterlaced = interlaced, Filter = row => (byte)(row % 5) };

        RasterImage raster = Decode(builder.Build(Sample));

        bool hasAlpha = type is PngColourType.GreyAlpha or PngColourType.RgbAlpha;
        Assert.Equal(type is PngColourType.Rgb or PngColourType.RgbAlpha ? 3 : 1, raster.Channels);
        Assert.Equal(hasAlpha, raster.Alpha is not null);
        for (int i = 0; i < Width * Height; i++)
        {
            for (int c = 0; c < raster.Channels; c++)
            {
                Assert.Equal(Scaled(Sample(i % Width, i / Width, c), most), raster.Samples[(i * raster.Channels) + c]);
            }

            if (raster.Alpha is { } alpha)
            {
                Assert.Equal(Scaled(Sample(i % Width, i / Width, raster.Channels), most), alpha[i]);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void A_palette_gives_colour_and_opacity(int depth)
    {
        var builder = new PngBuilder(2, 1, PngColourType.Palette, depth);
        builder.With("PLTE", 10, 20, 30, 40, 50, 60).With("tRNS", 128);

        RasterImage raster = Decode(builder.Build((x, _, _) => x));

        Assert.Equal(new byte[] { 10, 20, 30, 40, 50, 60 }, raster.Samples);
        Assert.Equal(new byte[] { 128, 255 }, raster.Alpha);
    }

    [Fact]
    public void An_index_beyond_the_palette_shows_its_last_colour()
    {
        PngBuilder builder = new PngBuilder(1, 1, PngColourType.Palette, 8).With("PLTE", 1, 2, 3, 4, 5, 6);
        Assert.Equal(new byte[] { 4, 5, 6 }, Decode(builder.Build((_, _, _) => 200)).Samples);
    }

    [Fact]
    public void One_colour_of_a_picture_can_be_transparent()
    {
        PngBuilder builder = new PngBuilder(2, 1, PngColourType.Grey, 16).With("tRNS", 0x12, 0x34);
        Assert.Equal(new byte[] { 0, 255 }, Decode(builder.Build((x, _, _) => x == 0 ? 0x1234 : 0x1235)).Alpha);
    }

    [Fact]
    public void Opacity_that_is_full_everywhere_is_dropped()
    {
        byte[] file = new PngBuilder(3, 3, PngColourType.RgbAlpha, 8).Build((x, y, c) => c == 3 ? 255 : x + y);
        Assert.Null(Decode(file).Alpha);
    }

    [Fact]
    public void Rows_may_be_cut_into_pieces_anywhere()
    {
        var whole = new PngBuilder(40, 40, PngColourType.Rgb, 8);
        var cut = new PngBuilder(40, 40, PngColourType.Rgb, 8) { PieceLength = 1 };
        static int Sample(int x, int y, int c) => (x * y) + c;
        Assert.Equal(Decode(whole.Build(Sample)).Samples, Decode(cut.Build(Sample)).Samples);
    }

    [Property(MaxTest = 60)]
    public Property Every_filter_undoes_itself()
    {
        var cases =
            from width in Gen.Choose(1, 20)
            from height in Gen.Choose(1, 12)
            from filters in Gen.Choose(0, 4).ArrayOf(height)
            from samples in Gen.Choose(0, 255).ArrayOf(width * height * 3)
            select (width, height, filters, samples);
        return Prop.ForAll(cases.ToArbitrary(), input =>
        {
            var builder = new PngBuilder(input.width, input.height, PngColourType.Rgb, 8)
            {
                Filter = row => (byte)input.filters[row],
            };
            byte[] file = builder.Build((x, y, c) => input.samples[(((y * input.width) + x) * 3) + c]);
            return Decode(file).Samples.SequenceEqual(input.samples.Select(sample => (byte)sample));
        });
    }

    [Fact]
    public void A_damaged_stream_is_an_error_and_no_picture()
    {
        byte[] rows = PngBuilder.Compress(new byte[40 * 41]);
        rows[^1] ^= 1;
        AssertDamaged(new PngBuilder(40, 40, PngColourType.Grey, 8).Assemble(rows));
    }

    [Fact]
    public void Rows_that_are_too_few_or_too_many_are_an_error()
    {
        AssertDamaged(new PngBuilder(40, 40, PngColourType.Grey, 8).Assemble(PngBuilder.Compress(new byte[(40 * 41) - 1])));
        AssertDamaged(new PngBuilder(40, 40, PngColourType.Grey, 8).Assemble(PngBuilder.Compress(new byte[(40 * 41) + 1])));
    }

    // 78 BB: the head of a stream that asks for a dictionary.
    [Fact]
    public void A_stream_that_asks_for_a_dictionary_is_an_error() =>
        AssertDamaged(new PngBuilder(4, 4, PngColourType.Grey, 8).Assemble([0x78, 0xBB, 1, 2, 3, 4, 5, 6, 7, 8]));

    [Fact]
    public void An_unknown_filter_is_an_error() => AssertDamaged(
        new PngBuilder(1, 1, PngColourType.Grey, 8).Assemble(PngBuilder.Compress([9, 0])));

    private static byte Scaled(int sample, int most) => (byte)Math.Floor(((double)sample * 255 / most) + 0.5);

    private static RasterImage Decode(byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        var image = ImageReader.TryRead(new ImageFile("a.png", file), diagnostics) as PngImage;
        RasterImage? raster = image?.TryDecode();
        Assert.Empty(diagnostics.Items);
        Assert.NotNull(raster);
        return raster;
    }

    private static void AssertDamaged(byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        var image = ImageReader.TryRead(new ImageFile("a.png", file), diagnostics) as PngImage;
        Assert.NotNull(image);
        Assert.False(image.HasSoundRows());
        Assert.Null(image.TryDecode());
        Assert.Equal("IMG003", Assert.Single(diagnostics.Items).Code);
    }
}
