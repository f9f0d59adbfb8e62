using System.Runtime.InteropServices;

namespace ReportGen.Cli.Terminals;

/// <summary>
/// The descriptors 0, 1 and 2. Where a caller has closed one, the first file that the program opens would take its number, and
/// messages would be written into a PDF.
/// </summary>
internal static partial class StandardDescriptors
{
    private const string Library = "libc";
    private const int GetFlags = 1;
    private const int ReadWrite = 2;

    /// <summary>Opens those that are closed on the null device.</summary>
    public static void Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        for (int descriptor = 0; descriptor <= 2; descriptor++)
        {
            // The system gives the lowest free number, which is this one.
            if (Control(descriptor, GetFlags) < 0 && Open("/dev/null", ReadWrite) != descriptor)
            {
                return;
            }
        }
    }

    [LibraryImport(Library, EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Control(int descriptor, int command);

    [LibraryImport(Library, EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);
}
