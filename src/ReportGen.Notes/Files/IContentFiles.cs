using System.Collections.Immutable;

namespace ReportGen.Notes.Files;

/// <summary>The result of looking up a file.</summary>
public enum FileState
{
    /// <summary>The file was read.</summary>
    Found,

    /// <summary>The file does not exist; names are case-sensitive on every system.</summary>
    Missing,

    /// <summary>The path, or a link on it, leads out of the folder.</summary>
    Outside,

    /// <summary>The file exists, but the system does not allow reading it.</summary>
    Unreadable,

    /// <summary>The file is larger than <see cref="RegularFile.InputLimit"/>.</summary>
    TooLarge,
}

/// <summary>The result of reading a file.</summary>
/// <param name="State">The state of the file.</param>
/// <param name="Data">Its bytes; empty unless found.</param>
public readonly record struct FileLookup(FileState State, ReadOnlyMemory<byte> Data = default);

/// <summary>
/// A folder of input files: a content folder, or the folder of house styles. Paths are relative to it, with forward
/// slashes; names are compared exactly, so that a note that builds on one system also builds on every other.
/// </summary>
public interface IContentFiles
{
    /// <summary>Name of the folder in messages, such as <c>content</c>.</summary>
    public string Name { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">Path relative to the folder, without <c>.</c> and <c>..</c>.</param>
    public FileLookup Read(string path);

    /// <summary>Paths of the files in a folder and below, in ordinal order, without hidden files (<c>.x</c>, <c>x~</c>).
    /// A folder that cannot be listed is in their place, with a slash at its end.</summary>
    /// <param name="folder">Path of the folder; empty for the root.</param>
    public ImmutableArray<string> FilesUnder(string folder);

    /// <summary>Names of the folders directly in a folder, in ordinal order.</summary>
    /// <param name="folder">Path of the folder; empty for the root.</param>
    public ImmutableArray<string> FoldersIn(string folder);
}
