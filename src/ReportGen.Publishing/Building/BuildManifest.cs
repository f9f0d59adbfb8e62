using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

using ReportGen.Notes;
using ReportGen.Notes.Files;

namespace ReportGen.Publishing.Building;

/// <summary>Record of the last build and its inputs: <c>out/manifest.json</c>.</summary>
/// <param name="Notes">Records by note name.</param>
internal sealed record BuildManifest(ImmutableSortedDictionary<string, ManifestNote> Notes)
{
    private const int Version = 3;

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    /// <summary>An empty manifest.</summary>
    public static BuildManifest Empty { get; } =
        new(ImmutableSortedDictionary.Create<string, ManifestNote>(StringComparer.Ordinal));

    /// <summary>Reads a manifest; one that is missing, damaged, not readable or of another version is treated as empty, so that everything is built.</summary>
    /// <param name="path">The file.</param>
    /// <param name="key">Key of its authentication code; with a key, a manifest without the right code is treated as empty.</param>
    public static BuildManifest Load(string path, string key)
    {
        try
        {
            return File.Exists(path) && RegularFile.Read(path, RegularFile.InputLimit) is { } bytes ? Parse(bytes, key) : Empty;
        }
        catch (Exception exception) when (
            exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException || RegularFile.IsFault(exception))
        {
            return Empty;
        }
    }

    /// <summary>The bytes of the file, with sorted keys, so that equal records give equal bytes.</summary>
    /// <param name="key">Key of its authentication code (HMAC-SHA256, RFC 2104, of the bytes without it); empty for none.</param>
    public byte[] ToJson(string key) => key.Length == 0 ? ToJson(code: null) : ToJson(CodeOf(key));

    private byte[] CodeOf(string key) => HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), ToJson(code: null));

    private byte[] ToJson(byte[]? code)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("version"u8, Version);
            json.WriteStartObject("notes"u8);
            foreach ((string name, ManifestNote note) in Notes)
            {
                json.WriteStartObject(name);
                note.Write(json);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            if (code is not null)
            {
                json.WriteString("hmac"u8, Convert.ToHexStringLower(code));
            }

            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static BuildManifest Parse(byte[] bytes, string key)
    {
        using JsonDocument document = JsonDocument.Parse(bytes);
        if (document.RootElement.GetProperty("version"u8).GetInt32() != Version)
        {
            return Empty;
        }

        ImmutableSortedDictionary<string, ManifestNote>.Builder notes = Empty.Notes.ToBuilder();
        foreach (JsonProperty note in document.RootElement.GetProperty("notes"u8).EnumerateObject())
        {
            notes[note.Name] = ManifestNote.Parse(note.Value);
        }

        var manifest = new BuildManifest(notes.ToImmutable());
        bool isTrusted = key.Length == 0
            || (document.RootElement.TryGetProperty("hmac"u8, out JsonElement code)
                && CryptographicOperations.FixedTimeEquals(manifest.CodeOf(key), Convert.FromHexString(code.GetString() ?? string.Empty)));
        return isTrusted ? manifest : Empty;
    }
}

/// <summary>Record of the last build of a note.</summary>
/// <param name="Identity">Identity read from its header.</param>
/// <param name="Available">Editions in which it is written.</param>
/// <param name="Outputs">Records by edition.</param>
internal sealed record ManifestNote(
    NoteIdentity Identity,
    ImmutableArray<Edition> Available,
    ImmutableSortedDictionary<Edition, ManifestOutput> Outputs)
{
    /// <summary>Writes the members of the JSON object of the note.</summary>
    /// <param name="json">The JSON writer.</param>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("header"u8, Identity.Header);
        json.WriteString("id"u8, Identity.Id);
        json.WriteStartArray("styles"u8);
        foreach (string style in Identity.Styles)
        {
            json.WriteStringValue(style);
        }

        json.WriteEndArray();
        json.WriteStartArray("editions"u8);
        foreach (Edition edition in Available)
        {
            json.WriteStringValue(edition.Name());
        }

        json.WriteEndArray();
        json.WriteStartObject("outputs"u8);
        foreach ((Edition edition, ManifestOutput output) in Outputs)
        {
            json.WriteStartObject(edition.Name());
            json.WriteString("inputs"u8, output.Inputs);
            json.WriteString("pdf"u8, output.Pdf);
            json.WriteString("lineage"u8, output.Lineage);
            json.WriteString("rixml"u8, output.Rixml);
            json.WriteNumber("pages"u8, output.Pages);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Reads the object that <see cref="Write"/> wrote.</summary>
    /// <param name="json">The object.</param>
    public static ManifestNote Parse(JsonElement json)
    {
        ImmutableArray<Edition>.Builder available = ImmutableArray.CreateBuilder<Edition>();
        foreach (JsonElement name in json.GetProperty("editions"u8).EnumerateArray())
        {
            available.Add(ParseEdition(name.GetString()));
        }

        ImmutableSortedDictionary<Edition, ManifestOutput>.Builder outputs = ImmutableSortedDictionary.CreateBuilder<Edition, ManifestOutput>();
        foreach (JsonProperty output in json.GetProperty("outputs"u8).EnumerateObject())
        {
            outputs[ParseEdition(output.Name)] = new ManifestOutput(
                Text(output.Value, "inputs"),
                Text(output.Value, "pdf"),
                Text(output.Value, "lineage"),
                Text(output.Value, "rixml"),
                output.Value.GetProperty("pages"u8).GetInt32());
        }

        ImmutableArray<string> styles = [.. json.GetProperty("styles"u8).EnumerateArray().Select(style => style.GetString()).OfType<string>()];
        var identity = new NoteIdentity(Text(json, "header"), Text(json, "id"), styles);
        return new ManifestNote(identity, available.ToImmutable(), outputs.ToImmutable());
    }

    private static string Text(JsonElement json, string name) =>
        json.GetProperty(name).GetString() ?? throw new JsonException($"'{name}' is null.");

    private static Edition ParseEdition(string? name) =>
        name is not null && EditionNames.TryParse(name, out Edition edition) ? edition : throw new JsonException($"'{name}' is not an edition.");
}

/// <summary>Record of the last build of an edition: hexadecimal hashes and the number of pages.</summary>
/// <param name="Inputs">Hash of its inputs.</param>
/// <param name="Pdf">Hash of the PDF.</param>
/// <param name="Lineage">Hash of the lineage JSON.</param>
/// <param name="Rixml">Hash of the RIXML file.</param>
/// <param name="Pages">Number of pages.</param>
internal sealed record ManifestOutput(string Inputs, string Pdf, string Lineage, string Rixml, int Pages);
