namespace ReportGen.Sbom;

/// <summary>The arguments supplied by the build, as key-value pairs.</summary>
/// <param name="Assets"><c>project.assets.json</c> of the program.</param>
/// <param name="Lock"><c>packages.lock.json</c> of the program.</param>
/// <param name="RuntimeIdentifier">The target platform of the program; empty for any.</param>
/// <param name="Runtime">The unpacked package of the .NET runtime that is published with the program; empty for none.</param>
/// <param name="Fonts">The folder of the fonts beside the program.</param>
/// <param name="Version">The program's version.</param>
/// <param name="Output">The file to write.</param>
internal sealed record Arguments(string Assets, string Lock, string RuntimeIdentifier, string Runtime, string Fonts, string Version, string Output)
{
    private static readonly string[] Keys = ["assets", "lock", "rid", "runtime", "fonts", "version", "output"];

    /// <summary>Reads <c>key=value</c> arguments; each key must occur once.</summary>
    /// <returns>The arguments; <see langword="null"/> when one is missing, unknown or duplicated.</returns>
    public static Arguments? Read(IReadOnlyList<string> args)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string argument in args)
        {
            string[] pair = argument.Split('=', 2);
            if (pair.Length != 2 || !Keys.Contains(pair[0], StringComparer.Ordinal) || !values.TryAdd(pair[0], pair[1]))
            {
                return null;
            }
        }

        return values.Count == Keys.Length
            ? new Arguments(values["assets"], values["lock"], values["rid"], values["runtime"], values["fonts"], values["version"], values["output"])
            : null;
    }
}
