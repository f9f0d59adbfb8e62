using ReportGen.Composition.Directives;
using ReportGen.Composition.Styles;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Geometry;
using ReportGen.Core.Notes;
using ReportGen.Core.Pages;
using ReportGen.Core.Sources;
using ReportGen.Drawing;
using ReportGen.Fonts;
using ReportGen.Images;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;

namespace ReportGen.Composition.Pages;

/// <summary>Sets pictures: SVG drawings as vectors in the house's faces, files of pixels at the size that they are given.</summary>
/// <param name="context">What setting needs to know.</param>
internal sealed class FigureSetter(SettingContext context)
{
    private const int SemiBold = 600;

    /// <summary>Sets a picture into a container.</summary>
    /// <param name="container">The container.</param>
    /// <param name="figure">The picture.</param>
    /// <param name="other">The same in the second language, where one picture serves two; null elsewhere.</param>
    public void Set(IContainer container, FigureDirective figure, FigureDirective? other)
    {
        bool isParallel = other is not null;
        TextValue file = isParallel
            ? figure.FileFor(Edition.Bilingual.Name(), context.Document.Language)
            : figure.FileFor(context.Document.Language);
        if (!context.Pictures.TryGetValue(file.Text, out ImageFile? picture))
        {
            context.Diagnostics.Error(
                "MDN060",
                file.Span,
                $"The note has no picture '{file.Text}'.",
                context.Pictures.IsEmpty ? "Put the file into the note's figures folder." : Spelling.Hint(file.Text, [.. context.Pictures.Keys]));
            return;
        }

        IContainer tagged = container.Semantic(StructureRole.Figure, new StructureSettings { Alternative = AlternativeOf(figure, other) });
        if (picture.IsSvg)
        {
            SetDrawing(tagged, picture, figure.Width);
        }
        else
        {
            SetImage(tagged, picture, figure.Width, file.Span);
        }
    }

    /// <summary>What the picture shows, in both languages where it serves two.</summary>
    private static string? AlternativeOf(FigureDirective figure, FigureDirective? other) =>
        string.IsNullOrWhiteSpace(other?.Alternative) || other.Alternative == figure.Alternative ? figure.Alternative : $"{figure.Alternative}\n{other.Alternative}";

    private void SetDrawing(IContainer container, ImageFile picture, double share)
    {
        if (context.Memory.DrawingOf(picture, context.Sheet, FacesFor, context.Diagnostics) is { } drawing && drawing.Size is { Width: > 0, Height: > 0 })
        {
            Centred(container, share).AspectRatio(drawing.Size.Width / drawing.Size.Height)
                .Canvas((canvas, size) => drawing.Draw(canvas, new Rect(0, 0, size.Width, size.Height)));
        }
    }

    private void SetImage(IContainer container, ImageFile picture, double share, SourceSpan? referencedAt)
    {
        if (ImageReader.TryReadInfo(picture, context.Diagnostics, out ImageInfo? info, referencedAt))
        {
            Size natural = info.NaturalSize;
            Centred(container, share).AspectRatio(natural.Width / natural.Height)
                .Canvas((canvas, size) => canvas.DrawImage(picture, new Rect(0, 0, size.Width, size.Height), referencedAt));
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

    /// <summary>The house's face nearest to what a drawing asks for: serif by its name, bold by its weight.</summary>
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
