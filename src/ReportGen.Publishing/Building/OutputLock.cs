namespace ReportGen.Publishing.Building;

/// <summary>
/// Held while files of an output folder are switched, so that builds of other processes do not switch at the same time. The
/// system releases it when the process ends, however it ends.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    private const string Name = ".lock";

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly FileStream _file;

    private OutputLock(FileStream file)
    {
        _file = file;
    }

    /// <summary>Waits for the lock of a folder, which is created when needed.</summary>
    /// <param name="folder">The output folder.</param>
    /// <exception cref="IOException">The folder cannot be written, or another program holds the lock for a minute.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the folder is denied.</exception>
    public static OutputLock Take(string folder)
    {
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, Name);
        for (TimeSpan waited = TimeSpan.Zero; ; waited += Interval)
        {
            try
            {
                return new OutputLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0));
            }
            catch (IOException) when (File.Exists(path) && waited < Patience)
            {
                Thread.Sleep(Interval);
            }
        }
    }

    /// <summary>The time of the file system, whose clock may differ from that of this machine.</summary>
    public DateTime FileTime()
    {
        _file.Position = 0;
        _file.WriteByte(0);
        _file.Flush();
        return File.GetLastWriteTimeUtc(_file.Name);
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
