using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

using ReportGen.Pipeline.Workspaces;

namespace ReportGen.Pipeline.Building;

/// <summary>Hashes what a PDF is made from. Equal hashes mean: building again would give the same bytes.</summary>
/// <remarks>
/// File times do not count, so a fresh clone with the same content has the same hashes. House data, styles and fonts
/// are shared by all notes: they are hashed once, when the run starts, so that a file saved while stages read
/// differs from the record and is built next time.
/// </remarks>
internal sealed class InputFingerprint
{
    private readonly Workspace _workspace;
    private readonly string _program;
    private readonly byte[] _house;
    private readonly byte[] _fonts;
    private readonly Dictionary<string, byte[]> _styles = new(StringComparer.Ordinal);

    /// <summary>Hashes what the notes of a run share.</summary>
    /// <param name="workspace">Folders.</param>
    /// <param name="program">Identity of the program.</param>
    public InputFingerprint(Workspace workspace, string program)
    {
        _workspace = workspace;
        _program = program;
        _house = OfFolder(Path.Combine(workspace.ContentFolder, Workspace.HouseFolderName));
        _fonts = FontFingerprint.OfFolder(workspace.FontsFolder);
        foreach (string folder in Directory.EnumerateDirectories(workspace.TemplatesFolder))
        {
            _styles[Path.GetFileName(folder)] = OfFolder(folder);
        }
    }

    /// <summary>Hash of a note's own folder.</summary>
    /// <param name="note">Name of the note.</param>
    public byte[] OfNote(string note) => OfFolder(_workspace.NoteFolder(note));

    /// <summary>Hash over a note's folder, the house data, the style, the fonts and the program, in hexadecimal.</summary>
    /// <param name="note">Name of the note.</param>
    /// <param name="noteHash">What <see cref="OfNote"/> gave for it.</param>
    /// <param name="style">Name of its house style.</param>
    public string Of(string note, byte[] noteHash, string style)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, _program);
        Append(hash, note);
        hash.AppendData(noteHash);
        hash.AppendData(_house);
        Append(hash, style);
        hash.AppendData(_styles.GetValueOrDefault(style, []));
        hash.AppendData(_fonts);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Hash of an output, in hexadecimal.</summary>
    /// <param name="data">The bytes.</param>
    public static string OfBytes(ReadOnlySpan<byte> data) => Convert.ToHexStringLower(SHA256.HashData(data));

    /// <summary>Hash over the names and bytes of all files below a folder; a folder that is not there hashes as an empty one.</summary>
    /// <param name="folder">The folder.</param>
    public static byte[] OfFolder(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in InputFiles.Below(folder))
        {
            byte[] data = File.ReadAllBytes(Path.Combine(folder, file));
            Append(hash, file);
            Append(hash, data.LongLength);
            hash.AppendData(data);
        }

        return hash.GetHashAndReset();
    }

    internal static void Append(IncrementalHash hash, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Append(hash, bytes.LongLength);
        hash.AppendData(bytes);
    }

    internal static void Append(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
