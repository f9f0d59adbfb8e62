using System.Globalization;

namespace ReportGen.Pipeline.Building;

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
        // The process id keeps two programs that build the same note from writing into one another's file.
        string process = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        string temporary = System.IO.Path.Combine(folder, $".{System.IO.Path.GetFileName(path)}.{process}.tmp");
        var staged = new StagedFile(path, temporary);
        try
        {
            File.WriteAllBytes(temporary, data);
            return staged;
        }
        catch
        {
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
        try
        {
            File.Delete(_temporary);
        }
        catch (IOException)
        {
            // A left-over temporary file is no reason to hide the error that brought us here.
        }
        catch (UnauthorizedAccessException)
        {
            // As above.
        }
    }
}
