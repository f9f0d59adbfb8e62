using System.Collections.Immutable;

using ReportGen.Foundation.Caching;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Notes.Files;

/// <summary>
/// Caches the results of readers, for programs that read the same files repeatedly. A result is valid
/// while every file that was read for it, and every list of files that was requested, is unchanged, byte for byte.
/// A result with diagnostics is not cached, so that they are reported each time. Safe to use from several threads.
/// </summary>
public sealed class ReadingCache
{
    /// <summary>A house has few styles.</summary>
    private const int Capacity = 32;

    private readonly Cache<Key, Reading> _readings = new(Capacity);

    /// <summary>Returns the cached result if the files are unchanged; otherwise reads them.</summary>
    /// <typeparam name="T">Type of the result; immutable.</typeparam>
    /// <param name="files">The folder.</param>
    /// <param name="unit">Name of the unit that is read; a type and name always denote the same reader.</param>
    /// <param name="diagnostics">Receives the diagnostics of the reader.</param>
    /// <param name="read">The reader. It must depend only on the files passed to it and the name of the unit.</param>
    internal T? Recall<T>(IContentFiles files, string unit, DiagnosticBag diagnostics, Func<IContentFiles, DiagnosticBag, T?> read)
        where T : class
    {
        Reading reading = _readings.GetOrMake(
            new Key(typeof(T), files.Name, unit),
            diagnostics,
            found =>
            {
                var recorder = new RecordedFiles(files);
                T? result = read(recorder, found);
                return new Reading(recorder.Record(), result);
            },
            known => known.Files.AreIn(files))!;
        return (T?)reading.Result;
    }

    private readonly record struct Key(Type Type, string Folder, string Unit);

    private sealed record Reading(FileRecord Files, object? Result);

    /// <summary>A record of the file accesses of a reader.</summary>
    private sealed record FileRecord(
        ImmutableArray<(string Path, FileLookup File)> Files,
        ImmutableArray<(string Folder, ImmutableArray<string> Paths)> FilesUnder,
        ImmutableArray<(string Folder, ImmutableArray<string> Names)> FoldersIn)
    {
        /// <summary>True if a folder would give the same answers.</summary>
        public bool AreIn(IContentFiles files) =>
            FoldersIn.All(list => files.FoldersIn(list.Folder).SequenceEqual(list.Names, StringComparer.Ordinal))
            && FilesUnder.All(list => files.FilesUnder(list.Folder).SequenceEqual(list.Paths, StringComparer.Ordinal))
            && Files.All(known => files.Read(known.Path) is var file
                && file.State == known.File.State && file.Data.Span.SequenceEqual(known.File.Data.Span));
    }

    /// <summary>Forwards file accesses to a folder and records the results.</summary>
    private sealed class RecordedFiles(IContentFiles files) : IContentFiles
    {
        private readonly List<(string, FileLookup)> _files = [];
        private readonly List<(string, ImmutableArray<string>)> _filesUnder = [];
        private readonly List<(string, ImmutableArray<string>)> _foldersIn = [];

        public string Name => files.Name;

        public FileLookup Read(string path)
        {
            FileLookup file = files.Read(path);
            _files.Add((path, file));
            return file;
        }

        public ImmutableArray<string> FilesUnder(string folder)
        {
            ImmutableArray<string> paths = files.FilesUnder(folder);
            _filesUnder.Add((folder, paths));
            return paths;
        }

        public ImmutableArray<string> FoldersIn(string folder)
        {
            ImmutableArray<string> names = files.FoldersIn(folder);
            _foldersIn.Add((folder, names));
            return names;
        }

        public FileRecord Record() => new([.. _files], [.. _filesUnder], [.. _foldersIn]);
    }
}
