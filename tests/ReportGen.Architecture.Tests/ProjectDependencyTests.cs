using System.Reflection;
using System.Xml.Linq;

namespace ReportGen.Architecture.Tests;

public sealed class ProjectDependencyTests
{
    /// <summary>The allowed dependencies, explained in src/README.md.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Foundation"] = [],
        ["Yaml"] = ["Foundation"],
        ["Graphics"] = ["Foundation"],
        ["Layout"] = ["Foundation", "Graphics"],
        ["Charts"] = ["Foundation", "Graphics"],
        ["Templating"] = ["Foundation"],
        ["Notes"] = ["Foundation", "Yaml", "Graphics"],
        ["Documents"] = ["Foundation", "Yaml", "Graphics", "Charts", "Templating", "Notes"],
        ["Typesetting"] = ["Foundation", "Yaml", "Graphics", "Layout", "Charts", "Templating", "Notes", "Documents"],
        ["Pdf"] = ["Foundation", "Graphics"],
        ["Pdf.Verification"] = ["Foundation"],
        ["Raster"] = ["Foundation", "Graphics"],
        ["Compliance"] = ["Foundation", "Graphics", "Notes"],
        ["Publishing"] =
        [
            "Foundation", "Yaml", "Graphics", "Layout", "Charts", "Templating", "Notes", "Documents", "Typesetting", "Pdf",
            "Pdf.Verification", "Raster", "Compliance",
        ],
        ["Cli"] = ["Foundation", "Notes", "Pdf.Verification", "Raster", "Publishing", "Sbom"],
        ["Sbom"] = [],
    };

    /// <summary>Packages of the product, by the only project that may use them.</summary>
    private static readonly Dictionary<string, string[]> AllowedPackages = new(StringComparer.Ordinal)
    {
        ["Yaml"] = ["YamlDotNet"],
        ["Templating"] = ["Scriban.Signed"],
        ["Notes"] = ["CsvHelper"],
        ["Graphics"] =
        [
            "SkiaSharp", "SkiaSharp.NativeAssets.Linux.NoDependencies", "SkiaSharp.NativeAssets.Win32", "SkiaSharp.NativeAssets.macOS",
        ],
        ["Documents"] = ["Markdig"],
        ["Raster"] = ["SkiaSharp"],
        ["Cli"] = ["System.CommandLine", "Spectre.Console"],
    };

    public static TheoryData<string> Projects()
    {
        var data = new TheoryData<string>();
        foreach (string folder in Directory.GetDirectories(Path.Combine(RepositoryFolder.Path, "src")).Order(StringComparer.Ordinal))
        {
            data.Add(Path.GetFileName(folder)["ReportGen.".Length..]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_the_projects_allowed_for_its_stage(string project)
    {
        Assert.True(Allowed.TryGetValue(project, out string[]? allowed), $"Project {project} has no row in the table.");
        string[] actual = References(project, "ProjectReference")
            .Select(include => Path.GetFileNameWithoutExtension(include.Replace('\\', '/'))["ReportGen.".Length..])
            .ToArray();
        Assert.Empty(actual.Except(allowed));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void An_assembly_uses_only_the_projects_that_its_file_names(string project)
    {
        if (project == "Sbom")
        {
            return;
        }

        string[] named = [.. References(project, "ProjectReference").Select(include => Path.GetFileNameWithoutExtension(include.Replace('\\', '/')))];
        string[] used =
        [
            .. Assembly.Load(project == "Cli" ? "reportgen" : $"ReportGen.{project}").GetReferencedAssemblies()
                .Select(assembly => assembly.Name!).Where(name => name.StartsWith("ReportGen.", StringComparison.Ordinal)),
        ];
        Assert.Empty(used.Except(named));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_is_used_by_the_only_project_that_needs_it(string project)
    {
        string[] allowed = AllowedPackages.GetValueOrDefault(project, []);
        Assert.Empty(References(project, "PackageReference").Except(allowed));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_has_tests_beside_it(string project) =>
        Assert.True(Directory.Exists(Path.Combine(RepositoryFolder.Path, "tests", $"ReportGen.{project}.Tests")));

    private static IEnumerable<string> References(string project, string kind)
    {
        string file = Path.Combine(RepositoryFolder.Path, "src", $"ReportGen.{project}", $"ReportGen.{project}.csproj");
        return XDocument.Load(file).Descendants(kind).Select(element => element.Attribute("Include")!.Value);
    }
}
