using System.Collections.Immutable;
using System.Text;

namespace ReportGen.Notes.Files;

/// <summary>Input files in memory, for tests and for notes created by a program.</summary>
public sealed class InMemoryFiles : IContentFiles
{
    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> _files;

    /// <summary>Creates a folder.</summary>
    /// <param name="name">Name of the folder in messages.</param>
    /// <param name="files">Files by path.</param>
    public InMemoryFiles(string name, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>? files = null)
    {
        Name = name;
        _files = files?.WithComparers(StringComparer.Ordinal)
            ?? ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>A copy with a file added or replaced.</summary>
    /// <param name="path">Path relative to the folder.</param>
    /// <param name="text">Its text, stored as UTF-8.</param>
    public InMemoryFiles With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    /// <summary>A copy with a file added or replaced.</summary>
    /// <param name="path">Path relative to the folder.</param>
    /// <param name="data">Its bytes.</param>
    public InMemoryFiles With(string path, ReadOnlyMemory<byte> data) => new(Name, _files.SetItem(path, data));

    /// <summary>A copy without a file.</summary>
    /// <param name="path">Path relative to the folder.</param>
    public InMemoryFiles Without(string path) => new(Name, _files.Remove(path));

    /// <inheritdoc/>
    public FileLookup Read(string path) =>
        _files.TryGetValue(path, out ReadOnlyMemory<byte> data) ? new FileLookup(FileState.Found, data) : new FileLookup(FileState.Missing);

    /// <inheritdoc/>
    public ImmutableArray<string> FilesUnder(string folder)
    {
        string prefix = folder.Length == 0 ? string.Empty : folder + "/";
        return [.. _files.Keys.Where(path =>
            path.StartsWith(prefix, StringComparison.Ordinal) && !path[prefix.Length..].Split('/').Any(InputFile.IsHidden))];
    }

    /// <inheritdoc/>
    public ImmutableArray<string> FoldersIn(string folder)
    {
        int prefix = folder.Length == 0 ? 0 : folder.Length + 1;
        return [.. FilesUnder(folder)
            .Where(path => path.IndexOf('/', prefix) > 0)
            .Select(path => path[prefix..path.IndexOf('/', prefix)])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
    }
}
