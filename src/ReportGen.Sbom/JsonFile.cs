using System.Text.Json;

namespace ReportGen.Sbom;

/// <summary>An object in a JSON file written by NuGet, with the file for error messages.</summary>
internal readonly record struct JsonFile(string Path, JsonElement Element)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="BillException">The file is missing or is not JSON.</exception>
    public static JsonFile Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return new JsonFile(path, document.RootElement.Clone());
        }
        catch (Exception error) when (error is IOException or JsonException)
        {
            throw new BillException(path, $"The file cannot be read: {error.Message} Restore the packages again.");
        }
    }

    /// <summary>The members of the object, in the order of the file; none when it is not an object.</summary>
    public IEnumerable<(string Name, JsonFile Value)> Members()
    {
        string path = Path;
        return Element.ValueKind == JsonValueKind.Object
            ? Element.EnumerateObject().Select(member => (member.Name, new JsonFile(path, member.Value)))
            : [];
    }

    /// <summary>A member; an empty value when it is missing.</summary>
    public JsonFile this[string name] =>
        Element.ValueKind == JsonValueKind.Object && Element.TryGetProperty(name, out JsonElement value)
            ? new JsonFile(Path, value)
            : new JsonFile(Path, default);

    /// <summary>The text of a member.</summary>
    /// <exception cref="BillException">The member is missing.</exception>
    public string Text(string name) =>
        this[name].Element is { ValueKind: JsonValueKind.String } text
            ? text.GetString()!
            : throw new BillException(Path, $"The key '{name}' is missing. Restore the packages again.");
}
