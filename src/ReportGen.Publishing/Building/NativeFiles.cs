using System.Runtime.InteropServices;

namespace ReportGen.Publishing.Building;

/// <summary>
/// File operations that .NET does not offer: exchanging two folders in one step, a second name for a file, and writing a
/// folder to the disk. Where the system does not have one, the caller does without it.
/// </summary>
internal static partial class NativeFiles
{
    private const string Library = "libc";
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;
    private const int ReadOnly = 0;

    /// <summary>Exchanges the names of two folders, so that other programs see either the one or the other.</summary>
    /// <param name="first">A folder.</param>
    /// <param name="second">Another folder of the same file system.</param>
    /// <returns>False when the system or file system cannot do so; then nothing has changed.</returns>
    public static bool TryExchange(string first, string second) => Try(() => OperatingSystem.IsLinux()
        ? RenameAt2(CurrentFolder, first, CurrentFolder, second, Exchange) == 0
        : OperatingSystem.IsMacOS() && RenameX(first, second, Exchange) == 0);

    /// <summary>Gives a file a second name.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">The other name, on the same file system.</param>
    /// <returns>False when that is not possible.</returns>
    public static bool TryLink(string file, string name) => Try(() => !OperatingSystem.IsWindows() && Link(file, name) == 0);

    /// <summary>Writes the entries of a folder to the disk, so that they survive a power loss. Windows does so by itself.</summary>
    /// <param name="folder">The folder.</param>
    public static void Sync(string folder) => Try(() =>
    {
        if (OperatingSystem.IsWindows() || Open(folder, ReadOnly) is not (>= 0 and var handle))
        {
            return false;
        }

        bool isDone = SyncHandle(handle) == 0;
        _ = Close(handle);
        return isDone;
    });

    private static bool Try(Func<bool> operation)
    {
        try
        {
            return operation();
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport(Library, EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int firstFolder, string first, int secondFolder, string second, uint flags);

    [LibraryImport(Library, EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameX(string first, string second, uint flags);

    [LibraryImport(Library, EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string file, string name);

    [LibraryImport(Library, EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport(Library, EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SyncHandle(int handle);

    [LibraryImport(Library, EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int handle);
}
