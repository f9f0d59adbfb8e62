using System.Security.Cryptography;
using System.Text;

namespace ReportGen.Publishing.Records;

/// <summary>Name-based identifiers (RFC 9562, 5.5: UUID version 5), which are the same in every build.</summary>
internal static class NameBasedUuid
{
    /// <summary>The identifier of a name in a namespace.</summary>
    /// <param name="space">The namespace.</param>
    /// <param name="name">The name.</param>
    public static Guid Of(Guid space, string name)
    {
        byte[] text = [.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];
#pragma warning disable CA5350 // The standard asks for SHA-1 in version 5; it tells names apart and guards nothing.
        Span<byte> id = SHA1.HashData(text).AsSpan(0, 16);
#pragma warning restore CA5350
        id[6] = (byte)((id[6] & 0x0F) | 0x50);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new Guid(id, bigEndian: true);
    }
}
