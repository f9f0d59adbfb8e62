using System.IO.Enumeration;

namespace ReportGen.Pipeline.Building;

/// <summary>The files of a folder that count as input.</summary>
internal static class InputFiles
{
    /// <summary>
    /// Paths of all files below a folder, relative to it, with forward slashes, in ordinal order. Hidden files and the
    /// editors' backup files are left out.
    /// </summary>
    /// <param name="folder">The folder; one that is not there has no files.</param>
    public static List<string> Below(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var files = new FileSystemEnumerable<string>(
            folder,
            static (ref FileSystemEntry entry) => entry.ToFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory && CountsAsInput(entry.FileName),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => CountsAsInput(entry.FileName),
        };
        var relative = new List<string>();
        foreach (string file in files)
        {
            relative.Add(Path.GetRelativePath(folder, file).Replace('\\', '/'));
        }

        relative.Sort(StringComparer.Ordinal);
        return relative;
    }

    /// <summary>False for hidden names and the editors' backup and swap files.</summary>
    /// <param name="name">Name of a file or folder.</param>
    public static bool CountsAsInput(ReadOnlySpan<char> name) =>
        !name.StartsWith(".") && !name.EndsWith("~") && !name.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase);
}
