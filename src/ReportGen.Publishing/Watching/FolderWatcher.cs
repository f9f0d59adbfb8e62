using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Watching;

/// <summary>Watches the input folders of a workspace and tells of changed files.</summary>
public sealed class FolderWatcher : IDisposable
{
    private readonly List<FileSystemWatcher> _watchers = [];

    /// <summary>Starts watching.</summary>
    /// <param name="workspace">Folders.</param>
    /// <param name="changes">Takes the changes.</param>
    public FolderWatcher(Workspace workspace, ChangeFeed changes)
    {
        foreach (string folder in (ReadOnlySpan<string>)[workspace.ContentFolder, workspace.TemplatesFolder, workspace.FontsFolder])
        {
            _watchers.Add(Watch(folder, workspace.OutputFolder, changes));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    /// <summary>True when one of some changes is in a folder, or is of the folder as a whole.</summary>
    /// <param name="folder">One of the folders watched.</param>
    /// <param name="changes">Paths as they are reported.</param>
    public static bool IsIn(string folder, IEnumerable<string> changes)
    {
        string name = Path.GetFileName(folder);
        return changes.Any(path => path == name || path.StartsWith($"{name}/", StringComparison.Ordinal));
    }

    /// <summary>False for what a build writes, and for the hidden and backup files that editors leave behind.</summary>
    /// <param name="path">Absolute path.</param>
    /// <param name="outputFolder">Folder that builds write to.</param>
    internal static bool IsInput(string path, string outputFolder)
    {
        string name = Path.GetFileName(path);
        return !name.StartsWith('.')
            && !name.EndsWith('~')
            && !path.StartsWith(outputFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private static FileSystemWatcher Watch(string folder, string outputFolder, ChangeFeed changes)
    {
        string parent = Path.GetDirectoryName(folder) ?? folder;
        void Tell(string path)
        {
            if (IsInput(path, outputFolder))
            {
                changes.Add(Path.GetRelativePath(parent, path).Replace('\\', '/'));
            }
        }

        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Tell(change.FullPath);
        watcher.Created += (_, change) => Tell(change.FullPath);
        watcher.Deleted += (_, change) => Tell(change.FullPath);
        watcher.Renamed += (_, change) => Tell(change.FullPath);
        // Too many changes at once to be told one by one: say that the folder changed, and build by hashes.
        watcher.Error += (_, _) => changes.Add(Path.GetFileName(folder));
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
