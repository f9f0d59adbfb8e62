using System.Buffers.Binary;
using System.Text;

namespace ReportGen.Pdf.Verification.Reading;

/// <summary>The header and tag table of an ICC profile (ICC.1:2004-10, 7.2 and 7.3).</summary>
/// <param name="IsSound">True when the length is correct, the signature is present and every tag is inside the profile.</param>
/// <param name="Version">Major version.</param>
/// <param name="Class">Device class, such as <c>mntr</c>.</param>
/// <param name="Space">Colour space of the data, such as <c>RGB </c> with its trailing space.</param>
internal sealed record ProfileHeader(bool IsSound, int Version, string Class, string Space)
{
    private const int HeaderLength = 128;
    private const int TagEntryLength = 12;

    /// <summary>Channels of the colour space; 0 for one that PDF does not support.</summary>
    public int Channels => Space switch
    {
        "GRAY" => 1,
        "RGB " or "Lab " => 3,
        "CMYK" => 4,
        _ => 0,
    };

    public static ProfileHeader Read(ReadOnlySpan<byte> profile)
    {
        if (profile.Length < HeaderLength + 4)
        {
            return new ProfileHeader(false, 0, string.Empty, string.Empty);
        }

        bool isSound = BinaryPrimitives.ReadInt32BigEndian(profile) == profile.Length && profile[36..].StartsWith("acsp"u8) && HasTags(profile);
        return new ProfileHeader(isSound, profile[8], Encoding.ASCII.GetString(profile.Slice(12, 4)), Encoding.ASCII.GetString(profile.Slice(16, 4)));
    }

    private static bool HasTags(ReadOnlySpan<byte> profile)
    {
        uint count = BinaryPrimitives.ReadUInt32BigEndian(profile[HeaderLength..]);
        int table = HeaderLength + 4;
        if (count == 0 || count > (profile.Length - table) / TagEntryLength)
        {
            return false;
        }

        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> entry = profile.Slice(table + (TagEntryLength * i), TagEntryLength);
            uint offset = BinaryPrimitives.ReadUInt32BigEndian(entry[4..]);
            uint length = BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
            if (offset < table || offset > profile.Length || length > profile.Length - offset)
            {
                return false;
            }
        }

        return true;
    }
}
