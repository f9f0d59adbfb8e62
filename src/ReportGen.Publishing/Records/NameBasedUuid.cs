using System.Security.Cryptography;
using System.Text;

namespace ReportGen.Publishing.Records;

/// <summary>Identifiers that follow from other identifiers and names, so that every build gives the same (RFC 9562, 5.5: version 5).</summary>
internal static class NameBasedUuid
{
    /// <summary>The identifier of a name within the space of another identifier.</summary>
    /// <param name="space">The space.</param>
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
