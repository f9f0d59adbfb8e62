namespace ReportGen.Notes.Files;

/// <summary>
/// Recognises pictures by the ending of their names. What a file really is, its bytes say; kinds that cannot be shown
/// are read too, so that they can be named to the writer.
/// </summary>
internal static class PictureName
{
    private static readonly string[] Endings =
    [
        ".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp",
        ".tif", ".tiff", ".heic", ".heif", ".avif", ".psd", ".pdf", ".eps", ".jp2", ".jxl", ".ico", ".emf", ".wmf",
    ];

    /// <summary>True for a name of a picture.</summary>
    public static bool IsPicture(string name) => Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
