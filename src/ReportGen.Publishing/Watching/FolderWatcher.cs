using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Watching;

/// <summary>Watches the input folders of a workspace and reports changed files.</summary>
public sealed class FolderWatcher : IDisposable
{
    private readonly List<FileSystemWatcher> _watchers = [];

    /// <summary>Starts watching.</summary>
    /// <param name="workspace">Folders.</param>
    /// <param name="changes">Receives the changes.</param>
    public FolderWatcher(Workspace workspace, ChangeFeed changes)
    {
        foreach (string folder in (ReadOnlySpan<string>)[workspace.ContentFolder, workspace.TemplatesFolder, workspace.FontsFolder])
        {
            _watchers.Add(Watch(folder, workspace.OutputFolder, changes));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    /// <summary>True when one of several changes is in a folder, or affects the folder as a whole.</summary>
    /// <param name="folder">One of the watched folders.</param>
    /// <param name="changes">The reported paths.</param>
    public static bool IsIn(string folder, IEnumerable<string> changes)
    {
        string name = Path.GetFileName(folder);
        return changes.Any(path => path == name || path.StartsWith($"{name}/", StringComparison.Ordinal));
    }

    /// <summary>False for output files of a build, and for hidden and backup files left by editors.</summary>
    /// <param name="path">Absolute path.</param>
    /// <param name="outputFolder">The output folder.</param>
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
        void Report(string path)
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
        watcher.Changed += (_, change) => Report(change.FullPath);
        watcher.Created += (_, change) => Report(change.FullPath);
        watcher.Deleted += (_, change) => Report(change.FullPath);
        watcher.Renamed += (_, change) => Report(change.FullPath);
        // Too many changes at once to be reported individually: report a change of the folder; the build compares hashes.
        watcher.Error += (_, _) => changes.Add(Path.GetFileName(folder));
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
