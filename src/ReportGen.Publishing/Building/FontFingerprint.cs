using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Building;

/// <summary>
/// Hashes fonts by their table directories. An OpenType font contains a checksum of each table and of the whole file
/// (OpenType 1.9, Font file structure), which avoids reading some fifty megabytes to determine that nothing changed.
/// </summary>
internal static class FontFingerprint
{
    private const int HeaderLength = 12;
    private const int RecordLength = 16;

    /// <summary>Offset of <c>checkSumAdjustment</c>, the checksum of the whole file, in the table <c>head</c>.</summary>
    private const int AdjustmentOffset = 8;

    private const uint CollectionTag = 0x74746366;
    private const uint HeadTag = 0x68656164;

    /// <summary>Hash of all fonts of a folder.</summary>
    /// <param name="folder">The folder.</param>
    public static byte[] OfFolder(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string[] files = Directory.GetFiles(folder);
        Array.Sort(files, StringComparer.Ordinal);
        foreach (string file in files)
        {
            if (!FontFiles.IsFont(file))
            {
                continue;
            }

            using FileStream stream = File.OpenRead(file);
            string head = FormattableString.Invariant($"{Path.GetFileName(file)}\n{stream.Length}\n");
            hash.AppendData(Encoding.UTF8.GetBytes(head));
            Append(hash, stream);
        }

        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, FileStream stream)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        if (stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength
            || BinaryPrimitives.ReadUInt32BigEndian(header) == CollectionTag)
        {
            // A collection has a directory for each of its fonts, and a stub has none: hash all bytes.
            stream.Position = 0;
            hash.AppendData(SHA256.HashData(stream));
            return;
        }

        var directory = new byte[BinaryPrimitives.ReadUInt16BigEndian(header[4..]) * RecordLength];
        int read = stream.ReadAtLeast(directory, directory.Length, throwOnEndOfStream: false);
        hash.AppendData(header);
        hash.AppendData(directory, 0, read);
        if (OffsetOfHead(directory.AsSpan(0, read)) is { } table)
        {
            Span<byte> adjustment = stackalloc byte[sizeof(uint)];
            stream.Position = table + AdjustmentOffset;
            int length = stream.ReadAtLeast(adjustment, adjustment.Length, throwOnEndOfStream: false);
            hash.AppendData(adjustment[..length]);
        }
    }

    private static long? OffsetOfHead(ReadOnlySpan<byte> directory)
    {
        const int OffsetField = 8;
        for (int i = 0; i + RecordLength <= directory.Length; i += RecordLength)
        {
            if (BinaryPrimitives.ReadUInt32BigEndian(directory[i..]) == HeadTag)
            {
                return BinaryPrimitives.ReadUInt32BigEndian(directory[(i + OffsetField)..]);
            }
        }

        return null;
    }
}
