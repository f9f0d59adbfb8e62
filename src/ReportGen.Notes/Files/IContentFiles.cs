using System.Collections.Immutable;

namespace ReportGen.Notes.Files;

/// <summary>What came of looking for a file.</summary>
public enum FileState
{
    /// <summary>It was read.</summary>
    Found,

    /// <summary>There is none of that name; upper and lower case differ on every system.</summary>
    Missing,

    /// <summary>The path, or a link on it, leads out of the folder.</summary>
    Outside,

    /// <summary>It is there, but the system does not let it be read.</summary>
    Unreadable,
}

/// <summary>A file looked for.</summary>
/// <param name="State">What came of it.</param>
/// <param name="Data">Its bytes; empty unless found.</param>
public readonly record struct FileLookup(FileState State, ReadOnlyMemory<byte> Data = default);

/// <summary>
/// A folder of input files: a content folder, or the folder of house styles. Paths are relative to it, with forward
/// slashes; names are compared exactly, so that a note that builds on one system builds on every other.
/// </summary>
public interface IContentFiles
{
    /// <summary>Name of the folder in messages, such as <c>content</c>.</summary>
    public string Name { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">Path relative to the folder, without <c>.</c> and <c>..</c>.</param>
    public FileLookup Read(string path);

    /// <summary>Paths of the files in a folder and below, in ordinal order; hidden files (<c>.x</c>, <c>x~</c>) are left out.</summary>
    /// <param name="folder">Path of the folder; empty is the whole.</param>
    public ImmutableArray<string> FilesUnder(string folder);

    /// <summary>Names of the folders directly in a folder, in ordinal order.</summary>
    /// <param name="folder">Path of the folder; empty is the whole.</param>
    public ImmutableArray<string> FoldersIn(string folder);
}
