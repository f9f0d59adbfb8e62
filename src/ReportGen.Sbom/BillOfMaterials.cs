using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportGen.Sbom;

/// <summary>
/// Writes a software bill of materials in CycloneDX 1.6 as JSON. It has neither a time nor a random serial number: the
/// same program has the same bill, to the byte.
/// </summary>
internal static class BillOfMaterials
{
    private const string ProgramReference = "reportgen";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the bill of a program.</summary>
    /// <param name="version">The program's version.</param>
    /// <param name="license">The SPDX identifier of the program's licence.</param>
    /// <param name="components">What the program contains, in the order of the bill.</param>
    /// <param name="direct">References of the direct dependencies of the program.</param>
    public static byte[] Write(string version, string license, IReadOnlyList<Component> components, IReadOnlyList<string> direct)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
            json.WriteString("bomFormat", "CycloneDX");
            json.WriteString("specVersion", "1.6");
            json.WriteNumber("version", 1);
            json.WriteStartObject("metadata");
            json.WriteStartObject("component");
            json.WriteString("type", "application");
            json.WriteString("bom-ref", ProgramReference);
            json.WriteString("name", "reportgen");
            json.WriteString("version", version);
            WriteLicense(json, license);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartArray("components");
            foreach (Component component in components)
            {
                WriteComponent(json, component);
            }

            json.WriteEndArray();
            json.WriteStartArray("dependencies");
            WriteDependencies(json, ProgramReference, direct);
            foreach (Component component in components)
            {
                WriteDependencies(json, component.Reference, component.Dependencies);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void WriteComponent(Utf8JsonWriter json, Component component)
    {
        json.WriteStartObject();
        json.WriteString("type", component.Type);
        json.WriteString("bom-ref", component.Reference);
        if (component.Authors is { } authors)
        {
            json.WriteStartArray("authors");
            foreach (string author in authors.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                json.WriteStartObject();
                json.WriteString("name", author);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteString("name", component.Name);
        if (component.Version is { } version)
        {
            json.WriteString("version", version);
        }

        json.WriteStartArray("hashes");
        json.WriteStartObject();
        json.WriteString("alg", "SHA-512");
        json.WriteString("content", component.Sha512);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteLicense(json, component.License);
        if (component.IsPackage)
        {
            json.WriteString("purl", component.Reference);
        }

        json.WriteEndObject();
    }

    /// <summary>One identifier, or an expression such as <c>MS-PL OR Apache-2.0</c>.</summary>
    private static void WriteLicense(Utf8JsonWriter json, string license)
    {
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        if (license.Contains(' ', StringComparison.Ordinal))
        {
            json.WriteString("expression", license);
        }
        else
        {
            json.WriteStartObject("license");
            json.WriteString("id", license);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteDependencies(Utf8JsonWriter json, string reference, IReadOnlyList<string> dependencies)
    {
        json.WriteStartObject();
        json.WriteString("ref", reference);
        json.WriteStartArray("dependsOn");
        foreach (string dependency in dependencies)
        {
            json.WriteStringValue(dependency);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
