namespace ReportGen.Tests;

/// <summary>The repository that the tests run in. Compiled into every test project.</summary>
internal static class RepositoryFolder
{
    /// <summary>Its top folder.</summary>
    public static string Path { get; } = Find();

    /// <summary>A file or folder of the repository.</summary>
    /// <param name="parts">Its path, from the top folder.</param>
    public static string Of(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "ReportGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
