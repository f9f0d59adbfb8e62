namespace ReportGen.Notes.Files;

/// <summary>
/// Recognises pictures by their file extension; the actual format is determined by the content. Unsupported formats
/// are included, so that they can be reported.
/// </summary>
internal static class PictureName
{
    private static readonly string[] Endings =
    [
        ".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp",
        ".tif", ".tiff", ".heic", ".heif", ".avif", ".psd", ".pdf", ".eps", ".jp2", ".jxl", ".ico", ".emf", ".wmf",
    ];

    /// <summary>True for the name of a picture.</summary>
    public static bool IsPicture(string name) => Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
