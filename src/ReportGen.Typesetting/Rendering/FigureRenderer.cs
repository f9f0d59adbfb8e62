using ReportGen.Documents.Directives.Figure;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Graphics.Svg;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Typesetting.Styles;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Renders pictures: SVG drawings as vectors in the fonts of the house style, bitmaps at the specified size.</summary>
/// <param name="context">The rendering context.</param>
internal sealed class FigureRenderer(RenderingContext context)
{
    private const int SemiBold = 600;

    /// <summary>Renders a picture into a container.</summary>
    /// <param name="container">The container.</param>
    /// <param name="figures">The picture, which may be common to both languages.</param>
    public void Render(IContainer container, Bilingual<FigureBlock> figures)
    {
        FigureBlock figure = figures.First;
        FigurePicture picture = figures.Second is null ? figure.Picture : figure.Shared;
        string? alternative = LanguagePair.Join(figure.Alternative, figures.Second?.Alternative);
        IContainer tagged = container.Semantic(StructureRole.Figure, new StructureSettings { Alternative = alternative });
        if (picture.NaturalSize is { } size)
        {
            Centred(tagged, figure.Width).AspectRatio(size.Width / size.Height)
                .Canvas((canvas, area) => canvas.DrawImage(picture.File, new Rect(0, 0, area.Width, area.Height), picture.Written));
        }
        else
        {
            RenderDrawing(tagged, picture.File, figure.Width);
        }
    }

    private void RenderDrawing(IContainer container, ImageFile picture, double share)
    {
        if (context.Caches.DrawingOf(picture, context.Sheet, FacesFor, context.Diagnostics) is { } drawing && drawing.Size is { Width: > 0, Height: > 0 })
        {
            Centred(container, share).AspectRatio(drawing.Size.Width / drawing.Size.Height)
                .Canvas((canvas, size) => drawing.Draw(canvas, new Rect(0, 0, size.Width, size.Height)));
        }
    }

    private static IContainer Centred(IContainer container, double share)
    {
        if (share >= 1)
        {
            return container;
        }

        IContainer middle = container;
        container.Row(row =>
        {
            row.RelativeItem((1 - share) / 2);
            middle = row.RelativeItem(share);
            row.RelativeItem((1 - share) / 2);
        });
        return middle;
    }

    /// <summary>The font of the house style closest to that of a drawing: serif by its name, bold by its weight.</summary>
    private FontSelection FacesFor(SvgFontRequest request)
    {
        bool isSerif = request.Families.Any(family =>
            family.Contains("serif", StringComparison.OrdinalIgnoreCase) && !family.Contains("sans", StringComparison.OrdinalIgnoreCase));
        TypeStyle style = context.Theme.Style((isSerif, request.Weight >= SemiBold) switch
        {
            (true, true) => "title",
            (true, false) => "body",
            (false, true) => "caption",
            (false, false) => "tableText",
        });
        return context.Sheet.Font(style.Font);
    }
}
