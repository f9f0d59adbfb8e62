using SkiaSharp;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Images;
using ReportGen.Graphics.Images.Decoding;
using ReportGen.Graphics.Images.Jpeg;
using ReportGen.Graphics.Images.Png;
using ReportGen.Graphics.Pages;

namespace ReportGen.Raster.Painting;

/// <summary>A decoded image on a page.</summary>
/// <param name="Samples">Its samples as stored.</param>
/// <param name="Orientation">Orientation of its rows.</param>
internal sealed record PageImage(SKImage Samples, ImageOrientation Orientation);

/// <summary>The images of a page, each decoded on first use.</summary>
/// <param name="diagnostics">Receives their faults.</param>
internal sealed class DecodedImages(DiagnosticBag diagnostics) : IDisposable
{
    private readonly Dictionary<ImageFile, PageImage?> _images = new(ReferenceEqualityComparer.Instance);

    /// <summary>False when a requested image cannot be read.</summary>
    public bool AreWhole => !_images.ContainsValue(null);

    /// <summary>The image of a file; null when it cannot be read.</summary>
    /// <param name="file">The file.</param>
    public PageImage? Find(ImageFile file)
    {
        if (!_images.TryGetValue(file, out PageImage? image))
        {
            image = Decode(file);
            _images.Add(file, image);
        }

        return image;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (PageImage? image in _images.Values)
        {
            image?.Samples.Dispose();
        }
    }

    private PageImage? Decode(ImageFile file)
    {
        Picture? picture = ImageReader.TryRead(file, diagnostics);
        SKImage? samples = picture switch
        {
            PngImage png when png.TryDecode() is { } raster => PixelImage.Of(raster, png.Profile),
            DecodedImage other when other.TryDecode() is { } raster => PixelImage.Of(raster, other.Profile),
            JpegImage jpeg => JpegDecoder.TryDecode(jpeg, file.Path, diagnostics),
            _ => null,
        };
        return samples is null ? null : new PageImage(samples, picture!.Info.Orientation);
    }
}
