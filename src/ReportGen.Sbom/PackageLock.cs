namespace ReportGen.Sbom;

/// <summary>The packages that <c>packages.lock.json</c> allows.</summary>
internal sealed class PackageLock
{
    private readonly string _path;
    private readonly Dictionary<string, (string Version, string Hash)> _packages = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a lock file.</summary>
    /// <exception cref="BillException">The file is missing or is not a lock file.</exception>
    public PackageLock(string path)
    {
        _path = path;
        foreach ((_, JsonFile framework) in JsonFile.Read(path)["dependencies"].Members())
        {
            foreach ((string name, JsonFile entry) in framework.Members())
            {
                if (entry.Text("type") != "Project")
                {
                    _packages[name] = (entry.Text("resolved"), entry.Text("contentHash"));
                }
            }
        }
    }

    /// <summary>Checks that a package is the one that was locked, to the byte.</summary>
    /// <exception cref="BillException">It is not locked, or is locked in another version or with other content.</exception>
    public void Check(Nuspec package)
    {
        if (!_packages.TryGetValue(package.Id, out (string Version, string Hash) locked))
        {
            throw new BillException(_path, $"The published program contains {package.Id} {package.Version}, which is not locked. Run 'dotnet restore --force-evaluate' and commit the lock files.");
        }

        if (locked.Version != package.Version)
        {
            throw new BillException(_path, $"The published program contains {package.Id} {package.Version}, but {locked.Version} is locked. Run 'dotnet restore --force-evaluate' and commit the lock files.");
        }

        if (locked.Hash != package.ContentHash)
        {
            throw new BillException(_path, $"The content of {package.Id} {package.Version} does not match the lock file. Clear the package folder ('dotnet nuget locals all --clear') and restore from a source that you trust.");
        }
    }
}
