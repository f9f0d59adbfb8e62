using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

using ReportGen.Notes.Files;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Building;

/// <summary>Hashes the inputs of a PDF. Equal hashes mean that building again would produce the same bytes.</summary>
/// <remarks>
/// File times are ignored, so a fresh clone with the same content has the same hashes. House data and fonts are shared
/// by all notes and hashed once per run. Only the style of a note and those that it extends are included.
/// </remarks>
internal sealed class InputFingerprint
{
    private readonly InputSnapshot _inputs;
    private readonly NoteIdentities _identities;
    private readonly string _shared;
    private readonly ConcurrentDictionary<string, ImmutableArray<InputFile>> _styles = new(StringComparer.Ordinal);

    /// <summary>Hashes the inputs shared by the notes of a run.</summary>
    /// <param name="inputs">Content and templates.</param>
    /// <param name="identities">The identities of the notes, with their styles.</param>
    /// <param name="fontsFolder">The fonts.</param>
    /// <param name="program">Identity of the program.</param>
    public InputFingerprint(InputSnapshot inputs, NoteIdentities identities, string fontsFolder, string program)
    {
        _inputs = inputs;
        _identities = identities;
        var shared = new StringBuilder(program);
        Append(shared, InputFile.Of(inputs.Content, Workspace.HouseFolderName));
        shared.Append(Convert.ToHexStringLower(FontFingerprint.OfFolder(fontsFolder))).Append('\n');
        _shared = shared.ToString();
    }

    /// <summary>Hexadecimal hash of the note's folder, the house data, its style, the fonts and the program.</summary>
    /// <param name="note">Name of the note.</param>
    public string Of(string note)
    {
        var text = new StringBuilder(_shared);
        text.Append(note).Append('\n');
        Append(text, InputFile.Of(_inputs.Content, note));
        // A note whose header cannot be read has no style; it is built, and reported, whatever its hash.
        foreach (string style in _identities.Of(note).Styles)
        {
            Append(text, _styles.GetOrAdd(style, StyleInputs));
        }

        return OfBytes(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private ImmutableArray<InputFile> StyleInputs(string style) => InputFile.Of(_inputs.Templates, style);

    /// <summary>Hexadecimal hash of an output.</summary>
    /// <param name="data">The bytes.</param>
    public static string OfBytes(ReadOnlySpan<byte> data) => Convert.ToHexStringLower(SHA256.HashData(data));

    /// <summary>One line for each file, starting with its hash, so that no file name can be mistaken for another line.</summary>
    private static void Append(StringBuilder text, IEnumerable<InputFile> files)
    {
        foreach (InputFile file in files)
        {
            text.Append(file.Sha256).Append(' ').Append(file.Path.Length).Append(' ').Append(file.Path).Append('\n');
        }

        text.Append('\n');
    }
}
