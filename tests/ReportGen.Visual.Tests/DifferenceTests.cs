namespace ReportGen.Visual.Tests;

public sealed class DifferenceTests
{
    [Fact]
    public void The_same_picture_does_not_differ()
    {
        var difference = Difference.Of(Filled(20, 30, 100), Filled(20, 30, 100));
        Assert.Equal((0.0, 0.0), (difference.Mean, difference.Worst));
        Assert.All(difference.Picture.Samples, sample => Assert.Equal(255, sample));
    }

    [Fact]
    public void One_pixel_counts_for_the_page_and_for_its_square()
    {
        PixelGrid other = Filled(16, 32, 100);
        other.Samples[0] = 0;
        var difference = Difference.Of(Filled(16, 32, 100), other);
        Assert.Equal(100.0 / (3 * 16 * 32), difference.Mean, 9);
        Assert.Equal(100.0 / (3 * 8 * 8), difference.Worst, 9);
        Assert.Equal(155, difference.Picture.Samples[0]);
    }

    [Fact]
    public void What_one_picture_lacks_counts_as_white()
    {
        var difference = Difference.Of(Filled(8, 8, 0), Filled(8, 16, 0));
        Assert.Equal((127.5, 255.0), (difference.Mean, difference.Worst));
    }

    [Fact]
    public void A_reference_file_gives_back_the_reduced_picture()
    {
        var picture = new PixelGrid(16, 16, [.. Enumerable.Range(0, 768).Select(i => (byte)i)]);
        PixelGrid reduced = picture.Reduced();
        Assert.Equal([0, 0, 51, 51, 255], new[] { reduced.Samples[0], reduced.Samples[25], reduced.Samples[26], reduced.Samples[76], reduced.Samples[255] });
        AssertSame(reduced, Through(reduced.ToReferenceFile()));
        AssertSame(picture, Through(picture.ToPng()));
    }

    [Fact]
    public void A_shrunk_picture_has_the_means_of_squares()
    {
        var picture = new PixelGrid(5, 2, [.. Enumerable.Range(0, 30).Select(i => (byte)(i / 3 * 10))]);
        AssertSame(new PixelGrid(2, 1, [30, 30, 30, 50, 50, 50]), picture.Shrunk(2));
    }

    [Fact]
    public void A_ppm_file_is_read_as_written()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, [.. "P6\n2 1\n255\n"u8, 1, 2, 3, 4, 5, 10]);
            AssertSame(new PixelGrid(2, 1, [1, 2, 3, 4, 5, 10]), PixelGrid.ReadPpm(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static PixelGrid Filled(int width, int height, byte sample) => new(width, height, [.. Enumerable.Repeat(sample, 3 * width * height)]);

    private static PixelGrid Through(byte[] file)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, file);
            return PixelGrid.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void AssertSame(PixelGrid expected, PixelGrid actual)
    {
        Assert.Equal((expected.Width, expected.Height), (actual.Width, actual.Height));
        Assert.Equal(expected.Samples, actual.Samples);
    }
}
