namespace ReportGen.Sbom;

/// <summary>Finds the packages of which a published program contains files.</summary>
internal static class ResolvedPackages
{
    /// <summary>Kinds of package files that are published beside or inside the program.</summary>
    private static readonly string[] ShippedKinds = ["runtime", "native", "runtimeTargets", "resource"];

    /// <summary>Reads <c>project.assets.json</c>, in which a restore records the resolved packages.</summary>
    /// <param name="assetsFile">The file.</param>
    /// <param name="runtimeIdentifier">The target platform of the program; empty for any.</param>
    /// <param name="locked">The lock file with which the packages are compared.</param>
    /// <returns>The packages in ordinal order, and the references of those to which the program's own projects refer.</returns>
    /// <exception cref="BillException">A file is missing, or a package is not the one that was locked.</exception>
    public static (IReadOnlyList<Component> Packages, IReadOnlyList<string> Direct) Read(string assetsFile, string runtimeIdentifier, PackageLock locked)
    {
        JsonFile assets = JsonFile.Read(assetsFile);
        string framework = assets["project"]["frameworks"].Members().Select(member => member.Name).FirstOrDefault("");
        string targetName = runtimeIdentifier.Length == 0 ? framework : $"{framework}/{runtimeIdentifier}";
        (string Name, string Version, JsonFile Entry)[] target =
            [.. assets["targets"][targetName].Members().Select(member => (Part(member.Name, 0), Part(member.Name, 1), member.Value))];
        if (target.Length == 0)
        {
            throw new BillException(assetsFile, $"Nothing was restored for '{targetName}'. Restore the packages for that platform.");
        }

        var shipped = target
            .Where(library => library.Entry.Text("type") == "package" && IsShipped(library.Entry))
            .ToDictionary(library => library.Name, library => Component.PackageUrl(library.Name, library.Version), StringComparer.OrdinalIgnoreCase);
        string[] References(IEnumerable<string> names) =>
            [.. names.Where(shipped.ContainsKey).Select(name => shipped[name]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        var packages = target
            .Where(library => shipped.ContainsKey(library.Name))
            .Select(library =>
            {
                var nuspec = Nuspec.Read(Folder(assets, library.Name, library.Version));
                locked.Check(nuspec);
                return Describe(nuspec, "library", shipped[library.Name], References(Names(library.Entry["dependencies"])));
            })
            .OrderBy(package => package.Reference, StringComparer.Ordinal);
        IEnumerable<string> direct = target
            .Where(library => library.Entry.Text("type") == "project")
            .SelectMany(project => Names(project.Entry["dependencies"]))
            .Concat(Names(assets["project"]["frameworks"][framework]["dependencies"]));
        return ([.. packages], References(direct));
    }

    /// <summary>Describes a package as a component.</summary>
    public static Component Describe(Nuspec package, string type, string reference, IReadOnlyList<string> dependencies) => new(
        type,
        reference,
        package.Id,
        package.Version,
        package.License,
        package.Authors,
        Convert.ToHexStringLower(Convert.FromBase64String(package.ContentHash)),
        dependencies);

    private static bool IsShipped(JsonFile library) =>
        ShippedKinds.Any(kind => library[kind].Members().Any(file => !file.Name.EndsWith("/_._", StringComparison.Ordinal)));

    private static IEnumerable<string> Names(JsonFile entry) => entry.Members().Select(member => member.Name);

    private static string Folder(JsonFile assets, string name, string version)
    {
        string path = assets["libraries"][$"{name}/{version}"].Text("path");
        string[] candidates = [.. Names(assets["packageFolders"]).Select(folder => Path.Combine(folder, path))];
        return Array.Find(candidates, Directory.Exists)
            ?? throw new BillException(assets.Path, $"The package {name} {version} is missing from all package folders. Restore the packages again.");
    }

    private static string Part(string nameAndVersion, int index) => nameAndVersion.Split('/')[index];
}
