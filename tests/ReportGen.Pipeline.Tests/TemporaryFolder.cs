namespace ReportGen.Pipeline.Tests;

/// <summary>A folder of a test's own, gone when the test ends.</summary>
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

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
