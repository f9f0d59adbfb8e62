using System.Collections.Immutable;
using System.Security.Cryptography;

namespace ReportGen.Notes.Files;

/// <summary>An input file and its hash, for the build manifest.</summary>
/// <param name="Path">Path for display, with forward slashes.</param>
/// <param name="Sha256">SHA-256 of its bytes, 64 lower-case hexadecimal digits; empty if it cannot be read.</param>
public sealed record InputFile(string Path, string Sha256)
{
    /// <summary>The files of some folders with their hashes, in the order of the folders and of the paths.</summary>
    /// <param name="files">The parent folder.</param>
    /// <param name="folders">Paths of the folders.</param>
    public static ImmutableArray<InputFile> Of(IContentFiles files, params ReadOnlySpan<string> folders)
    {
        ImmutableArray<InputFile>.Builder inputs = ImmutableArray.CreateBuilder<InputFile>();
        foreach (string folder in folders)
        {
            foreach (string path in files.FilesUnder(folder))
            {
                FileLookup file = files.Read(path);
                string hash = file.State is FileState.Found
                    ? Convert.ToHexStringLower(SHA256.HashData(file.Data.Span))
                    : string.Empty;
                inputs.Add(new InputFile($"{files.Name}/{path}", hash));
            }
        }

        return inputs.ToImmutable();
    }

    /// <summary>True for names of files that editors and systems create.</summary>
    internal static bool IsHidden(string name) => name.StartsWith('.') || name.EndsWith('~');
}
