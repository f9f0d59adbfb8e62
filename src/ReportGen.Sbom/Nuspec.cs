using System.Xml.Linq;

namespace ReportGen.Sbom;

/// <summary>The manifest of a package in the package folder.</summary>
/// <param name="Id">Its identifier, in its own spelling.</param>
/// <param name="Version">Its version.</param>
/// <param name="License">The SPDX identifier or expression of its licence.</param>
/// <param name="Authors">Its authors.</param>
/// <param name="ContentHash">SHA-512 of its content in Base64, as <c>packages.lock.json</c> writes it.</param>
internal sealed record Nuspec(string Id, string Version, string License, string? Authors, string ContentHash)
{
    /// <summary>Reads the package that is unpacked in a folder.</summary>
    /// <exception cref="BillException">The folder contains no package, or one without an SPDX licence.</exception>
    public static Nuspec Read(string folder)
    {
        string file = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.nuspec").Order(StringComparer.Ordinal).FirstOrDefault() ?? folder : folder;
        if (!File.Exists(file))
        {
            throw new BillException(file, "The folder of the package contains no .nuspec file. Restore the packages again.");
        }

        XElement? metadata = XDocument.Load(file).Root?.Elements().FirstOrDefault(element => element.Name.LocalName == "metadata");
        string? Value(string name) => metadata?.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value;
        XElement? license = metadata?.Elements().FirstOrDefault(element => element.Name.LocalName == "license");
        if (license?.Attribute("type")?.Value != "expression")
        {
            throw new BillException(file, "The package does not specify its licence as an SPDX expression. Use a package that does.");
        }

        string hash = JsonFile.Read(Path.Combine(folder, ".nupkg.metadata")).Text("contentHash");
        return new Nuspec(Value("id") ?? "", Value("version") ?? "", license.Value, Value("authors"), hash);
    }
}
