using System.Diagnostics;
using System.Globalization;

namespace ReportGen.Publishing.Building;

/// <summary>Writes a file so that a reader sees the old one or the new one, never a part.</summary>
internal static class AtomicFile
{
    /// <summary>Writes beside the file, then renames over it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="data">Its bytes.</param>
    /// <exception cref="IOException">The folder or file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or file may not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> data)
    {
        using var staged = StagedFile.Create(path, data);
        staged.Commit();
    }
}

/// <summary>A file written beside its place; it takes the place on <see cref="Commit"/>, and goes on dispose otherwise.</summary>
internal sealed class StagedFile : IDisposable
{
    private readonly string _temporary;
    private bool _isDone;

    private StagedFile(string path, string temporary)
    {
        Path = path;
        _temporary = temporary;
    }

    /// <summary>The place.</summary>
    public string Path { get; }

    /// <summary>Writes the bytes beside their place, making the folder when needed.</summary>
    /// <param name="path">The place.</param>
    /// <param name="data">The bytes.</param>
    public static StagedFile Create(string path, ReadOnlySpan<byte> data)
    {
        string folder = System.IO.Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        string name = System.IO.Path.GetFileName(path);
        RemoveLeftOver(folder, name);
        using FileStream file = CreateTemporary(folder, name);
        var staged = new StagedFile(path, file.Name);
        try
        {
            file.Write(data);
            return staged;
        }
        catch
        {
            file.Dispose();
            staged.Dispose();
            throw;
        }
    }

    /// <summary>Takes the place.</summary>
    public void Commit()
    {
        File.Move(_temporary, Path, overwrite: true);
        _isDone = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isDone)
        {
            return;
        }

        _isDone = true;
        // A left-over temporary file is no reason to hide the error that brought us here.
        TryDelete(_temporary);
    }

    /// <summary>A new file beside the place: two builds of the same note never write into one another's.</summary>
    private static FileStream CreateTemporary(string folder, string name)
    {
        for (int number = 1; ; number++)
        {
            string own = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}.{number}");
            string path = System.IO.Path.Combine(folder, $".{name}.{own}.tmp");
            try
            {
                return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
            }
            catch (IOException) when (File.Exists(path))
            {
                // Another build of this process has it.
            }
        }
    }

    /// <summary>Removes what programs left beside a file that were ended while they wrote it.</summary>
    private static void RemoveLeftOver(string folder, string name)
    {
        foreach (string path in Directory.EnumerateFiles(folder, $".{name}.*.tmp", new EnumerationOptions { AttributesToSkip = FileAttributes.None }))
        {
            string owner = System.IO.Path.GetFileName(path)[(name.Length + 2)..].Split('.')[0];
            if (int.TryParse(owner, NumberStyles.None, CultureInfo.InvariantCulture, out int process) && !IsRunning(process))
            {
                TryDelete(path);
            }
        }
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Whoever holds it will let it go: the next build tries again.
        }
    }
}
