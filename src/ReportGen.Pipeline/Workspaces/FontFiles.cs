namespace ReportGen.Pipeline.Workspaces;

/// <summary>Which files of the fonts folder are fonts.</summary>
internal static class FontFiles
{
    /// <summary>True for the file names of OpenType fonts and collections.</summary>
    /// <param name="path">Path or name of a file.</param>
    public static bool IsFont(string path) =>
        path.EndsWith(".ttf", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".otf", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".ttc", StringComparison.OrdinalIgnoreCase);
}
