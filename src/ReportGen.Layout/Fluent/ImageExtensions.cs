using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Graphics.Svg;
using ReportGen.Layout.Elements;

namespace ReportGen.Layout.Fluent;

/// <summary>Images.</summary>
public static class ImageExtensions
{
    /// <summary>Places an image file (PNG, JPEG, WebP, GIF or BMP), by default as wide as the space.</summary>
    /// <param name="container">The container.</param>
    /// <param name="file">The file. One that cannot be read is reported (IMG codes) at the container's source.</param>
    public static PictureDescriptor Image(this IContainer container, ImageFile file) =>
        new(container.Wrap(new ImageElement(file)));

    /// <summary>Places a drawing read from an SVG file, by default as wide as the space.</summary>
    /// <param name="container">The container.</param>
    /// <param name="drawing">The drawing.</param>
    public static PictureDescriptor Svg(this IContainer container, SvgDrawing drawing) =>
        new(container.Wrap(new ScaledDrawing("Svg", drawing.Size, drawing.Draw)));

    /// <summary>Places a drawing with its own size, such as a chart, by default as wide as the space.</summary>
    /// <param name="container">The container.</param>
    /// <param name="size">Its size in points; scaling keeps the ratio.</param>
    /// <param name="draw">Draws it into a rectangle of that ratio.</param>
    public static PictureDescriptor Drawing(this IContainer container, Size size, Action<Canvas, Rect> draw) =>
        new(container.Wrap(new ScaledDrawing("Drawing", size, draw)));
}

/// <summary>Describes how an image uses its space.</summary>
public sealed class PictureDescriptor
{
    private readonly IScaled _picture;

    internal PictureDescriptor(IScaled picture) => _picture = picture;

    /// <summary>As wide as the space; the height follows.</summary>
    public PictureDescriptor FitWidth() => Set(PictureFit.Width);

    /// <summary>As high as the space; the width follows.</summary>
    public PictureDescriptor FitHeight() => Set(PictureFit.Height);

    /// <summary>As large as fits.</summary>
    public PictureDescriptor FitArea() => Set(PictureFit.Area);

    /// <summary>As large as the space, without keeping its ratio.</summary>
    public PictureDescriptor FitUnproportionally() => Set(PictureFit.Stretch);

    /// <summary>At its own size, determined by its resolution.</summary>
    public PictureDescriptor NaturalSize() => Set(PictureFit.Natural);

    private PictureDescriptor Set(PictureFit fit)
    {
        _picture.Fit = fit;
        return this;
    }
}
