using System.Collections.Immutable;

namespace ReportGen.Notes.Files;

/// <summary>A folder on disk. Nothing outside it is ever read, whatever the path or link.</summary>
public sealed class DiskFiles : IContentFiles
{
    private readonly string _root;

    /// <summary>Opens a folder.</summary>
    /// <param name="folder">Its path in the file system.</param>
    /// <param name="name">Its name in messages; null uses the name of the folder.</param>
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
            if (path.EndsWith('/'))
            {
                return new FileLookup(FileState.Unreadable);
            }

            if (Locate(path) is not { } place)
            {
                return new FileLookup(FileState.Missing);
            }

            if (!IsInside(RealPath(place)))
            {
                return new FileLookup(FileState.Outside);
            }

            if (!File.Exists(place))
            {
                return new FileLookup(FileState.Missing);
            }

            return RegularFile.Read(place, RegularFile.InputLimit) is { } bytes
                ? new FileLookup(FileState.Found, bytes)
                : new FileLookup(FileState.TooLarge);
        }
        catch (Exception fault) when (RegularFile.IsFault(fault))
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
        [.. (Entries(folder) ?? []).OfType<DirectoryInfo>().Select(entry => entry.Name).Order(StringComparer.Ordinal)];

    /// <summary>The path with all links resolved; those in the path of the folder itself have already been resolved.</summary>
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

    /// <summary>Finds a path segment by segment, exactly as written even if the file system ignores case.</summary>
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
        if (Entries(folder) is not { } entries)
        {
            // Listed with a slash, so that it counts as an input, and reading it says what is wrong.
            paths.Add(folder + "/");
            return;
        }

        foreach (FileSystemInfo entry in entries)
        {
            string path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            if (entry is not DirectoryInfo)
            {
                paths.Add(path);
            }
            else if (entry.LinkTarget is null)
            {
                // Links to folders are not followed: they may lead outside, or form a cycle.
                Collect(path, paths);
            }
        }
    }

    /// <summary>The entries of a folder; none when it does not exist, null when the system does not allow listing it.</summary>
    private FileSystemInfo[]? Entries(string folder)
    {
        try
        {
            string? place = folder.Length == 0 ? _root : Locate(folder);
            return place is not null && Directory.Exists(place)
                ? [.. new DirectoryInfo(place).EnumerateFileSystemInfos().Where(entry => !InputFile.IsHidden(entry.Name))]
                : [];
        }
        catch (Exception fault) when (RegularFile.IsFault(fault))
        {
            return null;
        }
    }
}
