namespace ReportGen.Pipeline.Tests;

/// <summary>The repository that the tests run in.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find();

    public static string Of(string path) => System.IO.Path.Combine(Path, path);

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
