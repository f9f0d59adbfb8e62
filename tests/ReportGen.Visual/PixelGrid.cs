using System.Globalization;
using System.Text;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Images;
using ReportGen.Graphics.Images.Png;
using ReportGen.Graphics.Pages;
using ReportGen.Graphics.Tests.Images.Png;
using ReportGen.Raster;

namespace ReportGen.Visual;

/// <summary>Red, green and blue of each pixel, rows from the top.</summary>
internal sealed record PixelGrid(int Width, int Height, byte[] Samples)
{
    private const int Channels = 3;

    /// <summary>Number of levels of a sample of a reference picture: 0, 51, …, 255. More levels cost space without benefit.</summary>
    private const int Levels = 6;
    private const int Step = 255 / (Levels - 1);

    /// <summary>The pixels of a picture of a page.</summary>
    public static PixelGrid Of(PagePicture picture)
    {
        ReadOnlySpan<byte> pixels = picture.Pixels;
        var samples = new byte[Channels * picture.Width * picture.Height];
        for (int i = 0; i < samples.Length; i++)
        {
            samples[i] = pixels[(i / Channels * 4) + (i % Channels)];
        }

        return new PixelGrid(picture.Width, picture.Height, samples);
    }

    /// <summary>The pixels of a PNG file.</summary>
    public static PixelGrid Read(string path)
    {
        var diagnostics = new DiagnosticBag();
        var file = new ImageFile(Path.GetFileName(path), File.ReadAllBytes(path));
        if ((ImageReader.TryRead(file, diagnostics) as PngImage)?.TryDecode() is not { } raster)
        {
            throw new InvalidOperationException(diagnostics.Items.Count > 0 ? diagnostics.Items[0].Message : $"The file '{path}' is not a PNG file.");
        }

        byte[] samples = raster.Channels == Channels ? raster.Samples : [.. raster.Samples.SelectMany(grey => new[] { grey, grey, grey })];
        return new PixelGrid(raster.Width, raster.Height, samples);
    }

    /// <summary>The pixels of a PPM file, eight bits per sample: <c>P6</c>, width, height and 255 as text, then the samples.</summary>
    public static PixelGrid ReadPpm(string path)
    {
        byte[] data = File.ReadAllBytes(path);
        int at = 0;
        string Word()
        {
            int start = at;
            while (data[at] is not ((byte)' ' or (byte)'\n'))
            {
                at++;
            }

            return Encoding.ASCII.GetString(data, start, at++ - start);
        }

        if (Word() != "P6")
        {
            throw new InvalidOperationException($"The file '{path}' is not a PPM file.");
        }

        int width = int.Parse(Word(), CultureInfo.InvariantCulture);
        int height = int.Parse(Word(), CultureInfo.InvariantCulture);
        return Word() == "255" && data.Length - at == Channels * width * height
            ? new PixelGrid(width, height, data[at..])
            : throw new InvalidOperationException($"The file '{path}' is not a PPM file of eight bits.");
    }

    /// <summary>The picture reduced by a factor, each pixel the mean of a square; incomplete squares at the edges are omitted.</summary>
    public PixelGrid Shrunk(int factor)
    {
        int width = Width / factor;
        int height = Height / factor;
        var samples = new byte[Channels * width * height];
        for (int i = 0; i < samples.Length; i++)
        {
            int x = i / Channels % width * factor;
            int y = i / Channels / width * factor;
            int sum = 0;
            for (int k = 0; k < factor * factor; k++)
            {
                sum += Samples[(Channels * (((y + (k / factor)) * Width) + x + (k % factor))) + (i % Channels)];
            }

            samples[i] = (byte)(sum / (factor * factor));
        }

        return new PixelGrid(width, height, samples);
    }

    /// <summary>The same picture in the reduced palette of reference pictures.</summary>
    public PixelGrid Reduced() => this with { Samples = [.. Samples.Select(sample => (byte)((sample + (Step / 2)) / Step * Step))] };

    /// <summary>A PNG file of a reduced picture: one byte per pixel, with a palette of all possible colours.</summary>
    public byte[] ToReferenceFile()
    {
        byte[] palette =
        [
            .. Enumerable.Range(0, Levels * Levels * Levels)
                .SelectMany(i => new[] { i / (Levels * Levels), i / Levels % Levels, i % Levels })
                .Select(level => (byte)(level * Step)),
        ];
        return new PngBuilder(Width, Height, PngColourType.Palette, 8).With("PLTE", palette).Build((x, y, _) =>
        {
            int at = Channels * ((y * Width) + x);
            return (((Samples[at] / Step * Levels) + (Samples[at + 1] / Step)) * Levels) + (Samples[at + 2] / Step);
        });
    }

    /// <summary>A PNG file of any picture.</summary>
    public byte[] ToPng() => new PngBuilder(Width, Height, PngColourType.Rgb, 8).Build((x, y, channel) => Samples[(Channels * ((y * Width) + x)) + channel]);

    /// <summary>A sample; white outside the picture.</summary>
    public byte At(int x, int y, int channel) =>
        x < Width && y < Height ? Samples[(Channels * ((y * Width) + x)) + channel] : (byte)255;
}
