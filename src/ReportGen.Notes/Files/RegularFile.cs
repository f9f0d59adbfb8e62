using System.Security;

using Microsoft.Win32.SafeHandles;

namespace ReportGen.Notes.Files;

/// <summary>
/// Reads regular files of a limited size. Pipes, devices and sockets have the size 0 and are never opened, since opening or
/// reading one may never end; they read as an empty file.
/// </summary>
public static class RegularFile
{
    /// <summary>Largest input file of a note, a house or a style, in bytes.</summary>
    public const long InputLimit = 64L << 20;

    /// <summary>Largest font in bytes: collections of Chinese fonts exceed a hundred megabytes.</summary>
    public const long FontLimit = 256L << 20;

    /// <summary>Largest PDF that is read back, in bytes.</summary>
    public const long PdfLimit = 512L << 20;

    private const int ChunkLength = 1 << 20;

    /// <summary>The size of a limit in messages, such as <c>64 MB</c>.</summary>
    /// <param name="limit">The limit in bytes.</param>
    public static string Shown(long limit) => FormattableString.Invariant($"{limit >> 20} MB");

    /// <summary>True for the exceptions by which a file system refuses an operation, whatever the reason.</summary>
    /// <param name="exception">The exception.</param>
    public static bool IsFault(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException;

    /// <summary>Size of a file in bytes, that of its target for a link.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">There is no such file, or its links form a circle.</exception>
    /// <exception cref="UnauthorizedAccessException">The system does not allow it.</exception>
    public static long LengthOf(string path)
    {
        var file = new FileInfo(path);
        return (file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file).Length;
    }

    /// <summary>The bytes of a file; null when it is larger than a limit. One that is truncated meanwhile gives what is left.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limit">The limit in bytes.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The system does not allow it.</exception>
    public static byte[]? Read(string path, long limit)
    {
        long length = LengthOf(path);
        if (length == 0 || length > limit)
        {
            return length == 0 ? [] : null;
        }

        var bytes = new byte[length];
        using SafeFileHandle file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        int done = 0;
        while (done < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(done, Math.Min(ChunkLength, bytes.Length - done)), done) is > 0 and var read)
        {
            done += read;
        }

        return done == bytes.Length ? bytes : bytes[..done];
    }
}
