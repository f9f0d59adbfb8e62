using ReportGen.Notes;

namespace ReportGen.Publishing.Rendering;

/// <summary>What a picture shows.</summary>
public enum PictureKind
{
    /// <summary>A page.</summary>
    Page,

    /// <summary>A thumbnail of a page.</summary>
    Thumbnail,

    /// <summary>All pages below one another.</summary>
    Long,
}

/// <summary>A picture file.</summary>
/// <param name="Edition">Edition.</param>
/// <param name="Kind">What it shows.</param>
/// <param name="Page">Page of the document, from 1; null for a picture of all pages.</param>
/// <param name="Path">Absolute path of the file.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Length">Size of the file in bytes.</param>
public sealed record RenderedPicture(Edition Edition, PictureKind Kind, int? Page, string Path, int Width, int Height, long Length);
