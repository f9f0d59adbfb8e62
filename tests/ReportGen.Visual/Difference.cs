namespace ReportGen.Visual;

/// <summary>The difference of two pictures: means of the absolute differences of samples, from 0 to 255.</summary>
/// <param name="Mean">Over the whole picture.</param>
/// <param name="Worst">Over the square of <see cref="Side"/> pixels that differs most.</param>
/// <param name="Picture">The differences, from white for none to black.</param>
internal sealed record Difference(double Mean, double Worst, PixelGrid Picture)
{
    /// <summary>Side of the squares in pixels: about three digits of body text in a reference picture.</summary>
    public const int Side = 8;

    /// <summary>Compares two pictures; where one is larger, the other is treated as white.</summary>
    public static Difference Of(PixelGrid one, PixelGrid other)
    {
        int width = Math.Max(one.Width, other.Width);
        int height = Math.Max(one.Height, other.Height);
        var samples = new byte[3 * width * height];
        int across = (width + Side - 1) / Side;
        var squares = new long[across * ((height + Side - 1) / Side)];
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                for (int channel = 0; channel < 3; channel++)
                {
                    int difference = Math.Abs(one.At(x, y, channel) - other.At(x, y, channel));
                    squares[(y / Side * across) + (x / Side)] += difference;
                    samples[(3 * ((y * width) + x)) + channel] = (byte)(255 - difference);
                }
            }
        }

        double mean = squares.Sum() / (3.0 * width * height);
        return new Difference(mean, squares.Max() / (3.0 * Side * Side), new PixelGrid(width, height, samples));
    }
}
