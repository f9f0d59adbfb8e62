using System.Collections.Immutable;

using SkiaSharp;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;
using ReportGen.Raster.Painting;

namespace ReportGen.Raster;

/// <summary>
/// Renders page frames as raster images: one sheet, or several below one another, each as wide as the first. Glyphs are outlines
/// of the document's own font faces, as in the PDF.
/// </summary>
/// <remarks>The native graphics library is loaded on first use.</remarks>
public static class PageRenderer
{
    /// <summary>Gap between two sheets, in points of the first sheet.</summary>
    private const double SheetGap = 6;

    /// <summary>Colour of the gap between two sheets.</summary>
    private static SKColor Desk => new(0xDD, 0xDF, 0xE2);

    /// <summary>Determines the size of an image.</summary>
    /// <param name="sheets">The sheets, from the top; at least one.</param>
    /// <param name="scale">Pixels per point of the first sheet.</param>
    public static PixelSize SizeOf(ImmutableArray<PageFrame> sheets, double scale)
    {
        long gaps = (sheets.Length - 1) * PixelSize.Pixels(SheetGap * scale);
        return new PixelSize(PixelSize.Of(sheets[0].Size, scale).Width, gaps + sheets.Sum(sheet => PixelSize.Of(sheet.Size, ScaleOf(sheet, sheets[0], scale)).Height));
    }

    /// <summary>Renders an image.</summary>
    /// <param name="sheets">The sheets, from the top; at least one.</param>
    /// <param name="scale">Pixels per point of the first sheet.</param>
    /// <param name="diagnostics">Receives the faults of images on the sheets.</param>
    /// <returns>Null when an image on a sheet cannot be read; an error was reported.</returns>
    /// <exception cref="ArgumentException">The image is too large: <see cref="PixelSize.IsDrawable"/>.</exception>
    public static PagePicture? Draw(ImmutableArray<PageFrame> sheets, double scale, DiagnosticBag diagnostics)
    {
        PixelSize size = SizeOf(sheets, scale);
        if (!size.IsDrawable)
        {
            throw new ArgumentException(FormattableString.Invariant($"An image of {size.Width} by {size.Height} pixels is too large."), nameof(scale));
        }

        using var space = SKColorSpace.CreateSrgb();
        var bitmap = new SKBitmap(new SKImageInfo((int)size.Width, (int)size.Height, SKColorType.Rgba8888, SKAlphaType.Opaque, space));
        var picture = new PagePicture(bitmap);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(Desk);
        float top = 0;
        bool isWhole = true;
        foreach (PageFrame sheet in sheets)
        {
            double own = ScaleOf(sheet, sheets[0], scale);
            long height = PixelSize.Of(sheet.Size, own).Height;
            isWhole &= Paint(canvas, sheet, new SKRect(0, top, size.Width, top + height), own, diagnostics);
            top += height + PixelSize.Pixels(SheetGap * scale);
        }

        if (isWhole)
        {
            return picture;
        }

        picture.Dispose();
        return null;
    }

    private static double ScaleOf(PageFrame sheet, PageFrame first, double scale) => scale * first.Size.Width / sheet.Size.Width;

    /// <summary>Paints a sheet on white paper; false when an image on it cannot be read.</summary>
    private static bool Paint(SKCanvas canvas, PageFrame sheet, SKRect area, double scale, DiagnosticBag diagnostics)
    {
        // Decoded images are kept for one sheet only, so that memory is bounded for any length of document.
        using var images = new DecodedImages(diagnostics);
        canvas.Save();
        canvas.ClipRect(area);
        canvas.Clear(SKColors.White);
        canvas.Translate(area.Left, area.Top);
        canvas.Scale((float)scale);
        new PagePainter(canvas, images).Paint(sheet.Items);
        canvas.Restore();
        return images.AreWhole;
    }
}
