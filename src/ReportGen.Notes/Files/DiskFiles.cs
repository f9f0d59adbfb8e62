using System.Collections.Immutable;

namespace ReportGen.Notes.Files;

/// <summary>A folder on disk. Nothing outside of it is ever read, whatever path or link is asked for.</summary>
public sealed class DiskFiles : IContentFiles
{
    private readonly string _root;

    /// <summary>Opens a folder.</summary>
    /// <param name="folder">Its path in the file system.</param>
    /// <param name="name">Its name in messages; null takes the folder's own.</param>
    public DiskFiles(string folder, string? name = null)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        Name = name ?? Path.GetFileName(full);
        _root = RealPath(full);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public FileLookup Read(string path)
    {
        try
        {
            if (Locate(path) is not { } place)
            {
                return new FileLookup(FileState.Missing);
            }

            if (!IsInside(RealPath(place)))
            {
                return new FileLookup(FileState.Outside);
            }

            return File.Exists(place)
                ? new FileLookup(FileState.Found, File.ReadAllBytes(place))
                : new FileLookup(FileState.Missing);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new FileLookup(FileState.Unreadable);
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<string> FilesUnder(string folder)
    {
        var paths = new List<string>();
        Collect(folder, paths);
        paths.Sort(StringComparer.Ordinal);
        return [.. paths];
    }

    /// <inheritdoc/>
    public ImmutableArray<string> FoldersIn(string folder) =>
        [.. Entries(folder).OfType<DirectoryInfo>().Select(entry => entry.Name).Order(StringComparer.Ordinal)];

    /// <summary>The path with every link on it followed; on the way to the folder itself they have been.</summary>
    private string RealPath(string path)
    {
        string? parent = Path.GetDirectoryName(path);
        if (parent is null || path == _root)
        {
            return path;
        }

        string place = Path.Combine(RealPath(parent), Path.GetFileName(path));
        FileSystemInfo entry = Directory.Exists(place) ? new DirectoryInfo(place) : new FileInfo(place);
        return entry.ResolveLinkTarget(returnFinalTarget: true) is { } target ? RealPath(target.FullName) : place;
    }

    private bool IsInside(string realPath) =>
        realPath.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Finds a path name by name, exactly as written even where the file system ignores case.</summary>
    private string? Locate(string path)
    {
        string place = _root;
        foreach (string name in path.Split('/'))
        {
            if (name is "" or "." or ".." || !Directory.Exists(place)
                || !Directory.EnumerateFileSystemEntries(place).Any(entry => Path.GetFileName(entry) == name))
            {
                return null;
            }

            place = Path.Combine(place, name);
        }

        return place;
    }

    private void Collect(string folder, List<string> paths)
    {
        foreach (FileSystemInfo entry in Entries(folder))
        {
            string path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            if (entry is not DirectoryInfo)
            {
                paths.Add(path);
            }
            else if (entry.LinkTarget is null)
            {
                // A folder behind a link is not walked: it may lead outside, or in a circle.
                Collect(path, paths);
            }
        }
    }

    private IEnumerable<FileSystemInfo> Entries(string folder)
    {
        string? place = folder.Length == 0 ? _root : Locate(folder);
        return place is not null && Directory.Exists(place)
            ? new DirectoryInfo(place).EnumerateFileSystemInfos().Where(entry => !InputFile.IsHidden(entry.Name))
            : [];
    }
}
