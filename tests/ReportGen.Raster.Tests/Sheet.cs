using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Raster.Tests;

/// <summary>Items drawn on a small sheet, ten pixels a point, so that edges of whole points lie between pixels.</summary>
internal sealed class Sheet : IDisposable
{
    private const int Scale = 10;

    private readonly PagePicture _picture;

    private Sheet(PagePicture picture) => _picture = picture;

    public static Colour Red => new(200, 0, 0);

    public static Colour Blue => new(0, 0, 200);

    public static Sheet Of(params FrameItem[] items) => Of(new Size(10, 10), items);

    public static Sheet Of(Size size, params FrameItem[] items)
    {
        var diagnostics = new DiagnosticBag();
        PagePicture? picture = PageRenderer.Draw([new PageFrame(size, [.. items])], Scale, diagnostics);
        Assert.Empty(diagnostics.Items);
        return new Sheet(picture!);
    }

    /// <summary>The colour of the pixel to the right of and below a place in points.</summary>
    public Colour At(double x, double y)
    {
        int at = 4 * (((int)(y * Scale) * _picture.Width) + (int)(x * Scale));
        ReadOnlySpan<byte> pixels = _picture.Pixels;
        return new Colour(pixels[at], pixels[at + 1], pixels[at + 2], pixels[at + 3]);
    }

    /// <summary>Part of the sheet that is not white, 0 to 1.</summary>
    public double Inked()
    {
        int inked = 0;
        for (int at = 0; at < _picture.Pixels.Length; at += 4)
        {
            inked += _picture.Pixels[at] + _picture.Pixels[at + 1] + _picture.Pixels[at + 2] < 600 ? 1 : 0;
        }

        return inked / (double)(_picture.Width * _picture.Height);
    }

    public static PathItem Square(double x, double y, double side, Colour colour) =>
        new(VectorPath.Rectangle(new Rect(x, y, side, side))) { Fill = colour };

    public void Dispose() => _picture.Dispose();
}
