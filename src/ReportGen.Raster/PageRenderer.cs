using System.Collections.Immutable;

using ReportGen.Core.Diagnostics;
using ReportGen.Core.Geometry;
using ReportGen.Core.Pages;
using ReportGen.Raster.Painting;

using SkiaSharp;

namespace ReportGen.Raster;

/// <summary>Draws page frames as pictures. Glyphs are outlines of the document's own faces, as in the PDF.</summary>
/// <remarks>The native graphics library is loaded by the first picture drawn.</remarks>
public static class PageRenderer
{
    /// <summary>Points between two pages of a long picture.</summary>
    private const double PageGap = 6;

    /// <summary>What shows between two pages.</summary>
    private static SKColor Desk => new(0xDD, 0xDF, 0xE2);

    /// <summary>Draws a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="size">Pixels of the picture, as <see cref="PixelSize"/> gives them for the page.</param>
    /// <param name="diagnostics">Receives what is wrong with pictures on the page.</param>
    /// <returns>Null when a picture on the page cannot be read; an error was added.</returns>
    /// <exception cref="ArgumentException"><paramref name="size"/> is not drawable.</exception>
    public static PagePicture? Draw(PageFrame page, PixelSize size, DiagnosticBag diagnostics) =>
        Draw(size, SKColors.White, canvas => Paint(canvas, page, new SKRectI(0, 0, size.Width, (int)size.Height), diagnostics));

    /// <summary>Size of pages set one below the other.</summary>
    /// <param name="pages">The pages; each is drawn as wide as the first.</param>
    /// <param name="dotsPerInch">Pixels in an inch of the first.</param>
    public static PixelSize SizeOfLong(ImmutableArray<PageFrame> pages, double dotsPerInch)
    {
        int width = PixelSize.Of(pages[0].Size, dotsPerInch).Width;
        long gaps = (pages.Length - 1L) * Gap(width, pages[0].Size);
        return new PixelSize(width, gaps + pages.Sum(page => PixelSize.Across(page.Size, width).Height));
    }

    /// <summary>Draws pages one below the other.</summary>
    /// <param name="pages">The pages; each is drawn as wide as the first.</param>
    /// <param name="size">Pixels of the picture, as <see cref="SizeOfLong"/> gives them.</param>
    /// <param name="diagnostics">Receives what is wrong with pictures on the pages.</param>
    /// <returns>Null when a picture on a page cannot be read; an error was added.</returns>
    /// <exception cref="ArgumentException"><paramref name="size"/> is not drawable.</exception>
    public static PagePicture? DrawLong(ImmutableArray<PageFrame> pages, PixelSize size, DiagnosticBag diagnostics) =>
        Draw(size, Desk, canvas =>
        {
            int top = 0;
            bool isWhole = true;
            foreach (PageFrame page in pages)
            {
                int height = (int)PixelSize.Across(page.Size, size.Width).Height;
                isWhole &= Paint(canvas, page, new SKRectI(0, top, size.Width, top + height), diagnostics);
                top += height + Gap(size.Width, pages[0].Size);
            }

            return isWhole;
        });

    private static int Gap(int width, Size first) => (int)Math.Ceiling(PageGap * width / first.Width);

    private static PagePicture? Draw(PixelSize size, SKColor ground, Func<SKCanvas, bool> paint)
    {
        if (!size.IsDrawable)
        {
            throw new ArgumentException($"A picture of {size.Width} by {size.Height} pixels is not drawn.", nameof(size));
        }

        using var space = SKColorSpace.CreateSrgb();
        var bitmap = new SKBitmap(new SKImageInfo(size.Width, (int)size.Height, SKColorType.Rgba8888, SKAlphaType.Opaque, space));
        try
        {
            using var canvas = new SKCanvas(bitmap);
            canvas.Clear(ground);
            if (paint(canvas))
            {
                return new PagePicture(Interlocked.Exchange(ref bitmap, null!));
            }

            return null;
        }
        finally
        {
            bitmap?.Dispose();
        }
    }

    /// <summary>Paints a page on white paper; false when a picture on it cannot be read.</summary>
    private static bool Paint(SKCanvas canvas, PageFrame page, SKRectI area, DiagnosticBag diagnostics)
    {
        // Decoded pictures are kept for one page: however long the document, memory is bounded.
        using var images = new ImageTable(diagnostics);
        canvas.Save();
        canvas.ClipRect(area);
        canvas.Clear(SKColors.White);
        canvas.Translate(area.Left, area.Top);
        // One scale for both directions: the last row and column may be covered in part.
        canvas.Scale((float)(area.Width / page.Size.Width), (float)(area.Width / page.Size.Width));
        new PagePainter(canvas, images).Paint(page.Items);
        canvas.Restore();
        return images.AreWhole;
    }
}
