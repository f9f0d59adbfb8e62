using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

using ReportGen.Notes.Files;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Building;

/// <summary>Hashes what a PDF is made from. Equal hashes mean: building again would give the same bytes.</summary>
/// <remarks>
/// File times do not count, so a fresh clone with the same content has the same hashes. House data and fonts are shared
/// by all notes and hashed once a run. Of the styles the one that a note names counts, with those that it extends.
/// </remarks>
internal sealed class InputFingerprint
{
    private readonly InputSnapshot _inputs;
    private readonly NoteIdentities _identities;
    private readonly string _shared;
    private readonly ConcurrentDictionary<string, ImmutableArray<InputFile>> _styles = new(StringComparer.Ordinal);

    /// <summary>Hashes what the notes of a run share.</summary>
    /// <param name="inputs">Content and templates.</param>
    /// <param name="identities">The notes' styles.</param>
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

    /// <summary>Hash over a note's folder, the house data, the note's style, the fonts and the program, in hexadecimal.</summary>
    /// <param name="note">Name of the note.</param>
    public string Of(string note)
    {
        var text = new StringBuilder(_shared);
        text.Append(note).Append('\n');
        Append(text, InputFile.Of(_inputs.Content, note));
        // A note whose header cannot be read names no style; it is built, and reported, whatever its hash.
        foreach (string style in _identities.Of(note).Styles)
        {
            Append(text, _styles.GetOrAdd(style, StyleInputs));
        }

        return OfBytes(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private ImmutableArray<InputFile> StyleInputs(string style) => InputFile.Of(_inputs.Templates, style);

    /// <summary>Hash of an output, in hexadecimal.</summary>
    /// <param name="data">The bytes.</param>
    public static string OfBytes(ReadOnlySpan<byte> data) => Convert.ToHexStringLower(SHA256.HashData(data));

    /// <summary>A line a file, with its hash first: no name of a file can be mistaken for another line.</summary>
    private static void Append(StringBuilder text, IEnumerable<InputFile> files)
    {
        foreach (InputFile file in files)
        {
            text.Append(file.Sha256).Append(' ').Append(file.Path.Length).Append(' ').Append(file.Path).Append('\n');
        }

        text.Append('\n');
    }
}
