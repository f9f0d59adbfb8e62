using System.Collections.Concurrent;
using System.Collections.Immutable;

using ReportGen.Notes.Files;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Compilation;

/// <summary>
/// The input files of one run. Each file is read once, so that hashes and stages see the same bytes even when a file
/// is saved meanwhile, and notes share the files of house data and styles. Safe to use from several threads.
/// </summary>
/// <param name="Content">The content folder.</param>
/// <param name="Templates">The folder of house styles.</param>
public sealed record InputSnapshot(IContentFiles Content, IContentFiles Templates)
{
    /// <summary>A snapshot of a workspace's folders.</summary>
    /// <param name="workspace">Folders.</param>
    public static InputSnapshot Of(Workspace workspace) => new(
        new ReadOnce(new DiskFiles(workspace.ContentFolder)),
        new ReadOnce(new DiskFiles(workspace.TemplatesFolder)));

    private sealed class ReadOnce(IContentFiles files) : IContentFiles
    {
        private readonly ConcurrentDictionary<string, Lazy<FileLookup>> _files = new(StringComparer.Ordinal);
        private readonly ConcurrentDictionary<string, ImmutableArray<string>> _filesUnder = new(StringComparer.Ordinal);
        private readonly ConcurrentDictionary<string, ImmutableArray<string>> _foldersIn = new(StringComparer.Ordinal);

        public string Name => files.Name;

        public FileLookup Read(string path) =>
            _files.GetOrAdd(path, static (path, files) => new Lazy<FileLookup>(() => files.Read(path)), files).Value;

        public ImmutableArray<string> FilesUnder(string folder) => _filesUnder.GetOrAdd(folder, files.FilesUnder);

        public ImmutableArray<string> FoldersIn(string folder) => _foldersIn.GetOrAdd(folder, files.FoldersIn);
    }
}
