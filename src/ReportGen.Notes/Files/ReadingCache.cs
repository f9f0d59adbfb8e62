using System.Collections.Immutable;

using ReportGen.Foundation.Caching;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Notes.Files;

/// <summary>
/// Remembers what readers made of files, for programs that read the same files again and again. What is remembered holds
/// while every file that was read for it, and every list of files that was asked for, is what it was, byte for byte.
/// What was reported about files is reported again: such files are read anew. Safe to use from several threads.
/// </summary>
public sealed class ReadingCache
{
    /// <summary>A house has few styles.</summary>
    private const int Capacity = 32;

    private readonly Cache<Key, Reading> _readings = new(Capacity);

    /// <summary>What was made of files when they were read last, if they are as they were; else reads them.</summary>
    /// <typeparam name="T">What the reader makes of them; immutable.</typeparam>
    /// <param name="files">The folder.</param>
    /// <param name="unit">Name of what is read; one type and name always mean the same reader.</param>
    /// <param name="diagnostics">Receives the diagnostics of the reader.</param>
    /// <param name="read">The reader. It may depend on nothing but the files that it is given and the name of the unit.</param>
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

    /// <summary>What a reader was told about files.</summary>
    private sealed record FileRecord(
        ImmutableArray<(string Path, FileLookup File)> Files,
        ImmutableArray<(string Folder, ImmutableArray<string> Paths)> FilesUnder,
        ImmutableArray<(string Folder, ImmutableArray<string> Names)> FoldersIn)
    {
        /// <summary>True when a folder would tell the same.</summary>
        public bool AreIn(IContentFiles files) =>
            FoldersIn.All(list => files.FoldersIn(list.Folder).SequenceEqual(list.Names, StringComparer.Ordinal))
            && FilesUnder.All(list => files.FilesUnder(list.Folder).SequenceEqual(list.Paths, StringComparer.Ordinal))
            && Files.All(known => files.Read(known.Path) is var file
                && file.State == known.File.State && file.Data.Span.SequenceEqual(known.File.Data.Span));
    }

    /// <summary>Passes questions on to a folder and writes the answers down.</summary>
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
