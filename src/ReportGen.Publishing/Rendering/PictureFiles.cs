using System.Globalization;

using ReportGen.Notes;
using ReportGen.Publishing.Workspaces;
using ReportGen.Raster;

namespace ReportGen.Publishing.Rendering;

/// <summary>Names of picture files: <c>NOTE.EDITION.p01.png</c>, <c>….p01.thumb.png</c>, <c>….long.png</c>.</summary>
internal static class PictureFiles
{
    /// <summary>Minimum number of digits of a page number, so that a folder lists the pages in order.</summary>
    private const int LeastDigits = 2;

    /// <summary>The file of a picture.</summary>
    /// <param name="workspace">Folders.</param>
    /// <param name="note">Name of the note.</param>
    /// <param name="edition">Edition.</param>
    /// <param name="picture">What it shows, and the page.</param>
    /// <param name="pages">How many pages the document has.</param>
    /// <param name="format">Format of the file.</param>
    public static string Of(
        Workspace workspace, string note, Edition edition, (PictureKind Kind, int? Page) picture, int pages, PictureFormat format)
    {
        int digits = Math.Max(LeastDigits, pages.ToString(CultureInfo.InvariantCulture).Length);
        string page = picture.Page?.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0') ?? string.Empty;
        string what = picture.Kind switch
        {
            PictureKind.Long => "long",
            PictureKind.Thumbnail => $"p{page}.thumb",
            _ => $"p{page}",
        };
        return Path.Combine(workspace.NoteOutputFolder(note), $"{note}.{edition.Name()}.{what}{format.Extension()}");
    }
}
