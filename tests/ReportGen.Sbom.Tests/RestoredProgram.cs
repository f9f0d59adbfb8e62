using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ReportGen.Sbom.Tests;

/// <summary>
/// A restored program in a folder of its own: <c>App</c> names <c>Direct</c>, which needs <c>Indirect</c>; its project
/// <c>Part</c> names <c>Native</c>, of which only the native file for one system ships, and an analyzer, which does not.
/// </summary>
internal sealed class RestoredProgram : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportgen-sbom-").FullName;

    public RestoredProgram()
    {
        Package("Direct", "1.0.0", "MIT", "Ada, Bob");
        Package("Indirect", "2.0.0-beta+build", "MS-PL OR Apache-2.0", "Eve");
        Package("Native", "3.0.0", "BSD-3-Clause", "Kim");
        Package("Analyzer", "4.0.0", "MIT", "Lee");
        Package("Runtime.Pack", "10.0.1", "MIT", "Mia");
        Directory.CreateDirectory(PathOf("fonts"));
        Write("fonts/B.ttf", "second face");
        Write("fonts/A.ttf", "first face");
        Write("fonts/README.md", "no face");
        Write("project.assets.json", Assets());
        Write("packages.lock.json", Lock());
    }

    public Arguments Arguments => new(PathOf("project.assets.json"), PathOf("packages.lock.json"), "linux-x64", PathOf("packages/runtime.pack/10.0.1"), PathOf("fonts"), "0.1.0", PathOf("bill.json"));

    public string PathOf(string name) => Path.Combine(_folder, name);

    public void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    public void Replace(string name, string old, string with)
    {
        string text = File.ReadAllText(PathOf(name));
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(name, text.Replace(old, with, StringComparison.Ordinal));
    }

    /// <summary>The hash that the fake package of this name carries, in Base64.</summary>
    public static string HashOf(string package) => Convert.ToBase64String(SHA512.HashData(Encoding.UTF8.GetBytes(package)));

    public JsonElement Bill() => JsonDocument.Parse(Program.Describe(Arguments)).RootElement;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Package(string id, string version, string license, string authors)
    {
        string name = $"packages/{id.ToLowerInvariant()}/{version}";
        Directory.CreateDirectory(PathOf(name));
        Write($"{name}/{id.ToLowerInvariant()}.nuspec", $"""
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
              <metadata><id>{id}</id><version>{version}</version><authors>{authors}</authors><license type="expression">{license}</license></metadata>
            </package>
            """);
        Write($"{name}/.nupkg.metadata", $$"""{"version": 2, "contentHash": "{{HashOf(id)}}"}""");
    }

    private string Assets() => """
        {
          "targets": {
            "net10.0": {},
            "net10.0/linux-x64": {
              "Analyzer/4.0.0": {"type": "package", "build": {"build/Analyzer.props": {}}},
              "Direct/1.0.0": {"type": "package", "dependencies": {"Indirect": "2.0.0-beta", "Placeholder": "1.0.0"}, "runtime": {"lib/net10.0/Direct.dll": {}}},
              "Indirect/2.0.0-beta+build": {"type": "package", "runtime": {"lib/net10.0/Indirect.dll": {}}},
              "Native/3.0.0": {"type": "package", "runtime": {"lib/net10.0/_._": {}}, "native": {"runtimes/linux-x64/native/libNative.so": {}}},
              "Placeholder/1.0.0": {"type": "package", "runtime": {"lib/net10.0/_._": {}}},
              "Part/0.1.0": {"type": "project", "dependencies": {"Native": "3.0.0", "Analyzer": "4.0.0"}}
            }
          },
          "libraries": {
            "Direct/1.0.0": {"path": "direct/1.0.0"},
            "Indirect/2.0.0-beta+build": {"path": "indirect/2.0.0-beta+build"},
            "Native/3.0.0": {"path": "native/3.0.0"}
          },
          "packageFolders": FOLDERS,
          "project": {"frameworks": {"net10.0": {"dependencies": {"Direct": {"target": "Package"}}}}}
        }
        """.Replace("FOLDERS", Folders(), StringComparison.Ordinal);

    /// <summary>Package folders, of which the first holds nothing.</summary>
    private string Folders() =>
        JsonSerializer.Serialize(new Dictionary<string, object>(StringComparer.Ordinal) { [PathOf("elsewhere")] = new { }, [PathOf("packages")] = new { } });

    private static string Lock() => $$"""
        {
          "version": 2,
          "dependencies": {
            "net10.0": {
              "Direct": {"type": "Direct", "resolved": "1.0.0", "contentHash": "{{HashOf("Direct")}}"},
              "Indirect": {"type": "Transitive", "resolved": "2.0.0-beta+build", "contentHash": "{{HashOf("Indirect")}}"},
              "Native": {"type": "CentralTransitive", "resolved": "3.0.0", "contentHash": "{{HashOf("Native")}}"},
              "part": {"type": "Project"}
            }
          }
        }
        """;
}
