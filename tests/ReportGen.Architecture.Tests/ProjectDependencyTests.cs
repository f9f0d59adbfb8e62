using System.Xml.Linq;

namespace ReportGen.Architecture.Tests;

public sealed class ProjectDependencyTests
{
    /// <summary>The one table of allowed edges; src/README.md explains it.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Core"] = [],
        ["Yaml"] = ["Core"],
        ["Fonts"] = ["Core"],
        ["Images"] = ["Core"],
        ["Drawing"] = ["Core", "Fonts"],
        ["Charts"] = ["Core", "Fonts", "Drawing"],
        ["Templating"] = ["Core"],
        ["Content"] = ["Core", "Yaml"],
        ["Market"] = ["Core"],
        ["Layout"] = ["Core", "Fonts", "Images", "Drawing"],
        ["Composition"] = ["Core", "Yaml", "Fonts", "Images", "Drawing", "Charts", "Templating", "Layout"],
        ["Pdf"] = ["Core", "Images"],
        ["Svg"] = ["Core", "Images"],
        ["Raster"] = ["Core", "Images"],
        ["Rixml"] = [],
        ["Compliance"] = ["Core"],
        ["Pipeline"] =
        [
            "Core", "Yaml", "Fonts", "Images", "Drawing", "Charts", "Templating", "Content", "Market", "Layout",
            "Composition", "Pdf", "Svg", "Raster", "Rixml", "Compliance",
        ],
        ["Sbom"] = [],
        ["Cli"] = ["Pipeline", "Sbom"],
    };

    /// <summary>Packages that the product may use, by the only project that may use them.</summary>
    private static readonly Dictionary<string, string[]> AllowedPackages = new(StringComparer.Ordinal)
    {
        ["Yaml"] = ["YamlDotNet"],
        ["Templating"] = ["Scriban.Signed"],
        ["Content"] = ["CsvHelper"],
        ["Images"] =
        [
            "SkiaSharp", "SkiaSharp.NativeAssets.Linux.NoDependencies", "SkiaSharp.NativeAssets.Win32", "SkiaSharp.NativeAssets.macOS",
        ],
        ["Composition"] = ["Markdig"],
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
    public void A_project_references_only_the_projects_its_stage_may_know(string project)
    {
        Assert.True(Allowed.TryGetValue(project, out string[]? allowed), $"Project {project} has no row in the table.");
        string[] actual = References(project, "ProjectReference")
            .Select(include => Path.GetFileNameWithoutExtension(include.Replace('\\', '/'))["ReportGen.".Length..])
            .ToArray();
        Assert.Empty(actual.Except(allowed));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_is_used_by_the_one_project_whose_job_needs_it(string project)
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
