using System.Security.Cryptography;

namespace ReportGen.Sbom;

/// <summary>Writes the bill of materials of the published program; the build runs it.</summary>
internal static class Program
{
    private const string ProgramLicense = "MIT";
    private const string FontLicense = "OFL-1.1";

    /// <summary>Runs the program.</summary>
    /// <returns>0, or 1 after an error, which is written in the format that builds show with its file.</returns>
    public static int Main(string[] args)
    {
        if (Arguments.Read(args) is not { } arguments)
        {
            Console.Error.WriteLine("usage: assets=FILE lock=FILE rid=RID runtime=FOLDER fonts=FOLDER version=VERSION output=FILE");
            return 1;
        }

        try
        {
            File.WriteAllBytes(arguments.Output, Describe(arguments));
            return 0;
        }
        catch (BillException error)
        {
            Console.Error.WriteLine($"{error.File} : error SBOM001: {error.Message}");
            return 1;
        }
    }

    /// <summary>The bill: packages, the runtime, and the fonts.</summary>
    /// <exception cref="BillException">A file is missing, or a package is not the one that was locked.</exception>
    public static byte[] Describe(Arguments arguments)
    {
        (IReadOnlyList<Component> packages, IReadOnlyList<string> direct) =
            ResolvedPackages.Read(arguments.Assets, arguments.RuntimeIdentifier, new PackageLock(arguments.Lock));
        Component[] others = [.. Runtime(arguments.Runtime), .. Fonts(arguments.Fonts)];
        return BillOfMaterials.Write(
            arguments.Version,
            ProgramLicense,
            [.. packages, .. others],
            [.. direct.Concat(others.Select(component => component.Reference)).Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<Component> Runtime(string folder)
    {
        if (folder.Length > 0)
        {
            var package = Nuspec.Read(folder);
            yield return ResolvedPackages.Describe(package, "framework", Component.PackageUrl(package.Id, package.Version), []);
        }
    }

    private static IEnumerable<Component> Fonts(string folder) =>
        Directory.EnumerateFiles(folder, "*.ttf").Order(StringComparer.Ordinal).Select(file =>
        {
            string name = Path.GetFileName(file);
            string hash = Convert.ToHexStringLower(SHA512.HashData(File.ReadAllBytes(file)));
            return new Component("file", $"fonts/{name}", name, null, FontLicense, null, hash, []);
        });
}
