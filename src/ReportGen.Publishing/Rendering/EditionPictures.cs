using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;
using ReportGen.Notes;
using ReportGen.Publishing.Compilation;
using ReportGen.Raster;

namespace ReportGen.Publishing.Rendering;

/// <summary>A picture to be rendered.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Page">Page of the document, from 1; null for a picture of all pages.</param>
/// <param name="Sheets">The sheets it contains, from the top.</param>
/// <param name="Scale">Pixels per point of the first sheet.</param>
internal sealed record PlannedPicture(PictureKind Kind, int? Page, ImmutableArray<PageFrame> Sheets, double Scale)
{
    /// <summary>Its size in pixels.</summary>
    public PixelSize Size { get; } = PageRenderer.SizeOf(Sheets, Scale);
}

/// <summary>Plans the pictures of an edition, so that errors are reported before anything is rendered.</summary>
/// <param name="request">The requested pictures.</param>
internal sealed class EditionPictures(RenderRequest request)
{
    private const double PointsPerInch = 72;

    /// <summary>The pictures in rendering order; empty, after reporting errors, when one of them cannot be rendered.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="diagnostics">Receives the errors.</param>
    public ImmutableArray<PlannedPicture> Plan(CompiledEdition edition, DiagnosticBag diagnostics)
    {
        ImmutableArray<PageFrame> all = edition.Document.Pages;
        ImmutableArray<int> pages = request.Pages.Of(all.Length, out int? missing);
        if (missing is { } page)
        {
            diagnostics.Report(
                PictureCodes.MissingPage,
                null,
                FormattableString.Invariant($"There is no page {page}: the edition '{edition.Edition.Name()}' has {all.Length} {(all.Length == 1 ? "page" : "pages")}."),
                FormattableString.Invariant($"Name pages from 1 to {all.Length} with --pages."));
            return [];
        }

        ImmutableArray<PlannedPicture>.Builder planned = ImmutableArray.CreateBuilder<PlannedPicture>();
        double scale = request.DotsPerInch / PointsPerInch;
        foreach (int number in pages)
        {
            PageFrame frame = all[number - 1];
            planned.Add(new PlannedPicture(PictureKind.Page, number, [frame], scale));
            if (request.HasThumbnails)
            {
                planned.Add(new PlannedPicture(PictureKind.Thumbnail, number, [frame], RenderRequest.ThumbnailWidth / frame.Size.Width));
            }
        }

        if (request.HasLong && edition.Notice is { } notice)
        {
            planned.Add(new PlannedPicture(PictureKind.Long, null, [notice, .. pages.Select(number => all[number - 1])], scale));
        }

        return planned.Aggregate(true, (isGood, picture) => Check(picture, edition.Edition, diagnostics) && isGood) ? planned.ToImmutable() : [];
    }

    private bool Check(PlannedPicture picture, Edition edition, DiagnosticBag diagnostics)
    {
        string what = picture.Page is { } page
            ? FormattableString.Invariant($"The picture of page {page}")
            : "The long picture";
        string size = FormattableString.Invariant($"{what} of the edition '{edition.Name()}' would have {picture.Size.Width} by {picture.Size.Height} pixels");
        string remedy = picture.Kind == PictureKind.Long ? "Name fewer pages with --pages, or a lower --dpi" : "Name a lower --dpi";
        if (!picture.Size.IsDrawable)
        {
            diagnostics.Report(
                PictureCodes.PictureTooLarge,
                null,
                FormattableString.Invariant($"{size}, more than {PixelSize.MaximumPixels / 1_000_000} million in all."),
                remedy + ".");
            return false;
        }

        int limit = request.Format.MaximumSide();
        if (picture.Size.LongerSide > limit)
        {
            diagnostics.Report(
                PictureCodes.PictureTooLarge,
                null,
                FormattableString.Invariant($"{size}; a side of a {request.Format.Name()} file has {limit} at most."),
                $"{remedy}, or write {(request.Format == PictureFormat.WebP ? "--png or --jpeg" : "--png")}.");
            return false;
        }

        return true;
    }
}
