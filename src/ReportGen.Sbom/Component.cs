namespace ReportGen.Sbom;

/// <summary>A component of the published program.</summary>
/// <param name="Type">Its kind, in the terms of CycloneDX: <c>library</c>, <c>framework</c> or <c>file</c>.</param>
/// <param name="Reference">Its identifier within the document; for a package its package URL.</param>
/// <param name="Name">Its name, as written by its publisher.</param>
/// <param name="Version">Its version; <see langword="null"/> when it has none.</param>
/// <param name="License">The SPDX identifier or expression of its licence.</param>
/// <param name="Authors">Its authors; <see langword="null"/> when unknown.</param>
/// <param name="Sha512">Its SHA-512 in lower-case hexadecimal digits; of a package, as in <c>packages.lock.json</c>.</param>
/// <param name="Dependencies">References of the components that it needs, in ordinal order.</param>
internal sealed record Component(
    string Type,
    string Reference,
    string Name,
    string? Version,
    string License,
    string? Authors,
    string Sha512,
    IReadOnlyList<string> Dependencies)
{
    /// <summary>Whether the component is a NuGet package, whose reference is its package URL.</summary>
    public bool IsPackage => Reference.StartsWith("pkg:", StringComparison.Ordinal);

    /// <summary>The package URL of a NuGet package.</summary>
    public static string PackageUrl(string name, string version) => $"pkg:nuget/{name}@{Uri.EscapeDataString(version)}";
}
