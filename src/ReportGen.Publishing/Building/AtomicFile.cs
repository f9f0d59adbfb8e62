using ReportGen.Notes.Files;

namespace ReportGen.Publishing.Building;

/// <summary>Writes a file atomically: other processes see the old or the new content, never a part, even after a power loss.</summary>
internal static class AtomicFile
{
    private static readonly TimeSpan Staleness = TimeSpan.FromHours(1);

    /// <summary>Writes a temporary file beside the target, then renames it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="data">Its bytes.</param>
    /// <exception cref="IOException">The folder or file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the folder or file is denied.</exception>
    public static void Write(string path, ReadOnlySpan<byte> data)
    {
        string folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        string temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                file.Write(data);
                file.Flush(flushToDisk: true);
            }

            RemoveStale(folder, Path.GetFileName(path), File.GetLastWriteTimeUtc(temporary));
            File.Move(temporary, path, overwrite: true);
            NativeFiles.Sync(folder);
        }
        finally
        {
            TryDelete(temporary);
        }
    }

    /// <summary>Removes what processes that were killed left beside a file: by age, since process ids repeat in containers.</summary>
    private static void RemoveStale(string folder, string name, DateTime now)
    {
        foreach (string path in Directory.EnumerateFiles(folder, $".{name}.*.tmp", new EnumerationOptions { AttributesToSkip = FileAttributes.None }))
        {
            if (now - File.GetLastWriteTimeUtc(path) > Staleness)
            {
                TryDelete(path);
            }
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (RegularFile.IsFault(exception))
        {
            // The file is in use; a later build tries again.
        }
    }
}
