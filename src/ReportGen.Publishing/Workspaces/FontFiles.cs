using ReportGen.Notes.Files;

namespace ReportGen.Publishing.Workspaces;

/// <summary>Identifies and reads the files of the fonts folder.</summary>
internal static class FontFiles
{
    /// <summary>True for the file names of OpenType fonts and collections.</summary>
    /// <param name="path">Path or name of a file.</param>
    public static bool IsFont(string path) =>
        path.EndsWith(".ttf", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".otf", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".ttc", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The bytes of a font by file name, read and not mapped: a mapped file that another program truncates ends the process.
    /// Null when it is missing, cannot be read or is too large.</summary>
    /// <param name="folder">The fonts folder.</param>
    /// <param name="name">Name of the file; a path is not accepted.</param>
    public static ReadOnlyMemory<byte>? Open(string folder, string name)
    {
        string path = Path.Combine(folder, name);
        if (Path.GetFileName(name) != name || !File.Exists(path))
        {
            return null;
        }

        try
        {
            return RegularFile.Read(path, RegularFile.FontLimit);
        }
        catch (Exception exception) when (RegularFile.IsFault(exception))
        {
            return null;
        }
    }
}
