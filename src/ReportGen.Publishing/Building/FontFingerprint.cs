using System.Security.Cryptography;
using System.Text;

using ReportGen.Notes.Files;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Building;

/// <summary>
/// Hashes all bytes of the fonts. The checksums inside a font are no substitute: nobody updates them when a file is damaged or
/// changed on purpose.
/// </summary>
internal static class FontFingerprint
{
    /// <summary>Hash of all fonts of a folder.</summary>
    /// <param name="folder">The folder.</param>
    public static byte[] OfFolder(string folder)
    {
        string[] files = [.. Directory.GetFiles(folder).Where(FontFiles.IsFont).Order(StringComparer.Ordinal)];
        string[] hashes = new string[files.Length];
        Parallel.For(0, files.Length, i => hashes[i] = HashOf(files[i]));
        return SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(files.Zip(hashes, (file, hash) => $"{hash} {Path.GetFileName(file)}\n"))));
    }

    /// <summary>Hexadecimal hash of a file; a word when it cannot be read, since a build then reports it.</summary>
    private static string HashOf(string file)
    {
        try
        {
            long length = RegularFile.LengthOf(file);
            if (length is 0 or > RegularFile.FontLimit)
            {
                return FormattableString.Invariant($"length {length}");
            }

            using FileStream stream = File.OpenRead(file);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception exception) when (RegularFile.IsFault(exception))
        {
            return "unreadable";
        }
    }
}
