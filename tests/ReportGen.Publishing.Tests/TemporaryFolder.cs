namespace ReportGen.Publishing.Tests;

/// <summary>A temporary folder of a test, deleted when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("reportgen-").FullName;

    public string Write(string path, string text)
    {
        string full = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    public string Folder(string path) => Directory.CreateDirectory(System.IO.Path.Combine(Path, path)).FullName;

    /// <summary>Copies a folder of the repository to the same place here.</summary>
    public void CopyOfRepository(string folder)
    {
        string source = RepositoryFolder.Of(folder);
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string target = System.IO.Path.Combine(Path, folder, System.IO.Path.GetRelativePath(source, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
