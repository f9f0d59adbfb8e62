using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Images;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;
using ReportGen.Layout.Fluent;

namespace ReportGen.Layout.Elements;

/// <summary>A raster image. A file that cannot be read is reported and takes no space.</summary>
internal sealed class ImageElement(ImageFile file) : ContainerElement, IScaled
{
    public override string Kind => "Image";

    public PictureFit Fit { get; set; } = PictureFit.Width;

    public override void Bind(LayoutContext context, Element? parent)
    {
        base.Bind(context, parent);
        SourceSpan? written = LayoutFailure.SourceOf(this);
        if (Content is not null || !ImageReader.TryReadInfo(file, context.Diagnostics, out ImageInfo? info, written))
        {
            return;
        }

        // Only the header of the file is read, and only now, because the place for diagnostics is known from the tree.
        ScaledDrawing picture = this.Wrap(new ScaledDrawing("Picture", info.NaturalSize, (canvas, area) => canvas.DrawImage(file, area, written)));
        picture.Fit = Fit;
        picture.Bind(context, this);
    }
}
