using System.Text.Json;
using System.Xml.Linq;

namespace ReportGen.Architecture.Tests;

/// <summary>
/// Compares THIRD-PARTY-NOTICES with the packages of the product: those listed in Directory.Packages.props, and those
/// that they depend on according to the lock files.
/// </summary>
public sealed class ThirdPartyNoticesTests
{
    private static readonly string Rule = new('=', 80);

    [Fact]
    public void Every_package_of_the_product_is_in_the_notices_with_its_version()
    {
        string[] noted = [.. Sections().SelectMany(section => section.Packages)];
        Assert.Empty(Shipped().Except(noted, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_package_in_the_notices_is_one_of_the_product()
    {
        string[] noted = [.. Sections().SelectMany(section => section.Packages)];
        Assert.Empty(noted.Except(Shipped(), StringComparer.Ordinal));
        Assert.Equal(noted.Distinct(StringComparer.Ordinal), noted);
    }

    [Fact]
    public void A_section_names_a_licence_and_quotes_a_copyright_line_and_the_text()
    {
        Section[] sections = [.. Sections()];
        Assert.NotEmpty(sections);
        Assert.All(sections, section =>
        {
            Assert.Contains(section.Header, line => line.StartsWith("License: ", StringComparison.Ordinal));
            Assert.Contains(section.Header, line => line.StartsWith("Home: https://", StringComparison.Ordinal));
            Assert.Contains("Copyright", section.Text, StringComparison.Ordinal);
        });
        Assert.All(sections.Where(section => section.Packages.Any()), section =>
            Assert.Contains(LicenseText(section), Words(section.Text), StringComparison.Ordinal));
    }

    [Fact]
    public void The_notices_name_the_runtime_that_the_projects_are_built_for_and_the_fonts()
    {
        string framework = XDocument.Load(RepositoryFolder.Of("Directory.Build.props")).Descendants("TargetFramework").Single().Value;
        string[] parts = [.. Sections().SelectMany(section => section.Header).Where(line => line.StartsWith("Part: ", StringComparison.Ordinal))];
        Assert.Contains($"Part: .NET {framework["net".Length..]} runtime", parts);
        string fonts = Assert.Single(parts, part => part.Contains("Noto", StringComparison.Ordinal));
        string text = Sections().Single(section => section.Header.Contains(fonts)).Text;
        Assert.All(Directory.GetFiles(RepositoryFolder.Of("fonts"), "OFL-*.txt"), file =>
        {
            Assert.Contains(Path.GetFileName(file), text, StringComparison.Ordinal);
            Assert.Contains(Words(File.ReadLines(file).First()), Words(text), StringComparison.Ordinal);
        });
    }

    private static string LicenseText(Section section) => section.Header.Single(line => line.StartsWith("License: ", StringComparison.Ordinal)) switch
    {
        "License: MIT" => "Permission is hereby granted, free of charge, to any person obtaining a copy",
        "License: BSD-2-Clause" => "2. Redistributions in binary form must reproduce the above copyright notice",
        string line when line.EndsWith("Apache-2.0", StringComparison.Ordinal) => "END OF TERMS AND CONDITIONS",
        string line => throw new InvalidOperationException($"No sentence is known of '{line}': add one that only its full text has."),
    };

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Packages as "Name Version".</summary>
    private static HashSet<string> Shipped()
    {
        var central = XDocument.Load(RepositoryFolder.Of("Directory.Packages.props"));
        string[] Versions(string label) =>
        [
            .. central.Descendants("ItemGroup").Single(group => group.Attribute("Label")?.Value == label).Elements("PackageVersion")
                .Select(package => $"{package.Attribute("Include")!.Value} {package.Attribute("Version")!.Value}"),
        ];
        var shipped = new HashSet<string>(Versions("Product"), StringComparer.Ordinal);
        foreach (string project in Directory.GetDirectories(RepositoryFolder.Of("src")))
        {
            using var locked = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(project, "packages.lock.json")));
            shipped.UnionWith(locked.RootElement.GetProperty("dependencies").EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject())
                .Where(package => package.Value.GetProperty("type").GetString() != "Project")
                .Select(package => $"{package.Name} {package.Value.GetProperty("resolved").GetString()}"));
        }

        shipped.ExceptWith(Versions("Analyzers"));
        return shipped;
    }

    /// <summary>A section consists of its heading between two rules and its text up to the next heading.</summary>
    private static IEnumerable<Section> Sections()
    {
        string[] parts = File.ReadAllText(RepositoryFolder.Of("THIRD-PARTY-NOTICES")).ReplaceLineEndings("\n").Split(Rule + "\n");
        for (int index = 1; index + 1 < parts.Length; index += 2)
        {
            yield return new Section(parts[index].Split('\n', StringSplitOptions.RemoveEmptyEntries), parts[index + 1]);
        }
    }

    private sealed record Section(string[] Header, string Text)
    {
        public IEnumerable<string> Packages =>
            Header.Where(line => line.StartsWith("Package: ", StringComparison.Ordinal)).Select(line => line["Package: ".Length..]);
    }
}
