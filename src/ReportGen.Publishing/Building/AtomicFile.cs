using System.Diagnostics;
using System.Globalization;

namespace ReportGen.Publishing.Building;

/// <summary>Writes a file atomically: other processes see the old or the new content, never a part.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a temporary file beside the target, then renames it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="data">Its bytes.</param>
    /// <exception cref="IOException">The folder or file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the folder or file is denied.</exception>
    public static void Write(string path, ReadOnlySpan<byte> data)
    {
        using var staged = StagedFile.Create(path, data);
        staged.Commit();
    }
}

/// <summary>A temporary file beside its target; <see cref="Commit"/> renames it to the target, otherwise disposing deletes it.</summary>
internal sealed class StagedFile : IDisposable
{
    /// <summary>Attempts to find a free name before a failure is final: another thread may take a name and give it back at any time.</summary>
    private const int AttemptsAtLeast = 64;

    private readonly string _temporary;
    private bool _isDone;

    private StagedFile(string path, string temporary)
    {
        Path = path;
        _temporary = temporary;
    }

    /// <summary>The target path.</summary>
    public string Path { get; }

    /// <summary>Writes the bytes beside their target, creating the folder when needed.</summary>
    /// <param name="path">The target path.</param>
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

    /// <summary>Replaces the target.</summary>
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
        // A leftover temporary file must not hide the original error.
        TryDelete(_temporary);
    }

    /// <summary>A new file beside the target, so that two builds of the same note never write to the same file.</summary>
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
            catch (IOException) when (File.Exists(path) || number < AttemptsAtLeast)
            {
                // Another build of this process uses the name, or used it until just now.
            }
        }
    }

    /// <summary>Removes temporary files left beside a file by processes that were terminated while writing.</summary>
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
            // The file is in use; the next build tries again.
        }
    }
}
