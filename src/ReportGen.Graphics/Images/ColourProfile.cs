using System.Buffers.Binary;

namespace ReportGen.Graphics.Images;

/// <summary>
/// The ICC profile of an image (ICC.1:2004-10), checked so that every PDF reader can use it. Images
/// whose profile is equivalent to sRGB have none, because sRGB is the colour space of pages.
/// </summary>
public sealed class ColourProfile
{
    private const int HeaderLength = 128;
    private const int TagEntryLength = 12;
    private const int MostTags = 200;

    /// <summary>Newest version that PDF 1.7 supports (ISO 32000-1, 8.6.5.5).</summary>
    private const int NewestVersion = 4;

    /// <summary>The primaries of sRGB as stored in profiles, adapted to D50 (IEC 61966-2-1 by the Bradford transform).</summary>
    private static readonly (string Tag, double X, double Y, double Z)[] SrgbPrimaries =
        [("rXYZ", 0.4361, 0.2225, 0.0139), ("gXYZ", 0.3851, 0.7169, 0.0971), ("bXYZ", 0.1431, 0.0606, 0.7141)];

    /// <summary>Linear value of half a signal in sRGB; a gamma of 2.2 differs by less than the tolerance.</summary>
    private const double SrgbHalf = 0.2140;
    private const double HalfTolerance = 0.01;
    private const double PrimaryTolerance = 0.003;

    private ColourProfile(ReadOnlyMemory<byte> data, int channels)
    {
        Data = data;
        Channels = channels;
    }

    /// <summary>The bytes of the profile.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>Samples per pixel: 1, 3 or 4.</summary>
    public int Channels { get; }

    /// <summary>Reads a profile for images with a number of samples per pixel.</summary>
    /// <param name="data">Its bytes; any bytes are allowed.</param>
    /// <param name="channels">Samples per pixel: 1, 3 or 4.</param>
    /// <param name="isUsable">False when the bytes are not a profile, or are a profile for another colour space or of an unknown kind.</param>
    /// <returns>Null when it is not usable, or is equivalent to sRGB.</returns>
    internal static ColourProfile? TryRead(ReadOnlyMemory<byte> data, int channels, out bool isUsable)
    {
        ReadOnlySpan<byte> bytes = data.Span;
        isUsable = false;
        if (bytes.Length < HeaderLength + 4 || BinaryPrimitives.ReadUInt32BigEndian(bytes) is var length && (length < HeaderLength + 4 || length > bytes.Length))
        {
            return null;
        }

        // Some programs store additional bytes after the profile.
        data = data[..(int)length];
        bytes = data.Span;
        ReadOnlySpan<byte> space = bytes.Slice(16, 4);
        bool fits = channels switch
        {
            1 => space.SequenceEqual("GRAY"u8),
            3 => space.SequenceEqual("RGB "u8),
            _ => space.SequenceEqual("CMYK"u8),
        };
        if (channels == 1 && space.SequenceEqual("RGB "u8))
        {
            // Many programs keep the colour profile of an image converted to grey, in which greys are the same.
            isUsable = true;
            return null;
        }

        ReadOnlySpan<byte> kind = bytes.Slice(12, 4);
        bool isKnown = bytes[8] <= NewestVersion && bytes[36..].StartsWith("acsp"u8)
            && (kind.SequenceEqual("mntr"u8) || kind.SequenceEqual("prtr"u8) || kind.SequenceEqual("scnr"u8) || kind.SequenceEqual("spac"u8));
        if (!fits || !isKnown || !HasNeededTags(bytes, channels))
        {
            return null;
        }

        isUsable = true;
        return IsSrgb(bytes, channels) ? null : new ColourProfile(data, channels);
    }

    /// <summary>Reads a profile like <see cref="TryRead"/>; one that is not usable is reported as ignored.</summary>
    /// <param name="data">Its bytes; empty when the image has none.</param>
    /// <param name="channels">Samples per pixel: 1, 3 or 4.</param>
    /// <param name="report">Receives the report.</param>
    internal static ColourProfile? TryReadOrReport(ReadOnlyMemory<byte> data, int channels, ImageReport report)
    {
        if (data.IsEmpty)
        {
            return null;
        }

        ColourProfile? profile = TryRead(data, channels, out bool isUsable);
        if (!isUsable)
        {
            report.IgnoredProfile();
        }

        return profile;
    }

    /// <summary>Every tag is inside the profile, and those that convert samples to colours are present.</summary>
    private static bool HasNeededTags(ReadOnlySpan<byte> profile, int channels)
    {
        uint count = BinaryPrimitives.ReadUInt32BigEndian(profile[HeaderLength..]);
        int start = HeaderLength + 4;
        if (count > MostTags || count > (profile.Length - start) / TagEntryLength)
        {
            return false;
        }

        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> entry = profile.Slice(start + (TagEntryLength * i), TagEntryLength);
            uint offset = BinaryPrimitives.ReadUInt32BigEndian(entry[4..]);
            if (offset > profile.Length || BinaryPrimitives.ReadUInt32BigEndian(entry[8..]) > profile.Length - offset)
            {
                return false;
            }
        }

        if (Tag(profile, "A2B0").Length > 32)
        {
            return true;
        }

        bool hasCurves = channels == 1
            ? HalfOf(Tag(profile, "kTRC")) is not null
            : HalfOf(Tag(profile, "rTRC")) is not null && HalfOf(Tag(profile, "gTRC")) is not null && HalfOf(Tag(profile, "bTRC")) is not null;
        bool hasPrimaries = channels == 1
            || (ColourOf(Tag(profile, "rXYZ")) is not null && ColourOf(Tag(profile, "gXYZ")) is not null && ColourOf(Tag(profile, "bXYZ")) is not null);
        return channels != 4 && hasCurves && hasPrimaries;
    }

    private static bool IsSrgb(ReadOnlySpan<byte> profile, int channels)
    {
        if (channels == 4 || !Tag(profile, "A2B0").IsEmpty)
        {
            return false;
        }

        if (channels == 1)
        {
            return IsSrgbCurve(Tag(profile, "kTRC"));
        }

        foreach ((string tag, double x, double y, double z) in SrgbPrimaries)
        {
            if (ColourOf(Tag(profile, tag)) is not { } colour
                || Math.Abs(colour.X - x) > PrimaryTolerance || Math.Abs(colour.Y - y) > PrimaryTolerance || Math.Abs(colour.Z - z) > PrimaryTolerance)
            {
                return false;
            }
        }

        return IsSrgbCurve(Tag(profile, "rTRC")) && IsSrgbCurve(Tag(profile, "gTRC")) && IsSrgbCurve(Tag(profile, "bTRC"));
    }

    private static bool IsSrgbCurve(ReadOnlySpan<byte> curve) => HalfOf(curve) is { } half && Math.Abs(half - SrgbHalf) <= HalfTolerance;

    /// <summary>The bytes of a tag; empty when it is missing.</summary>
    private static ReadOnlySpan<byte> Tag(ReadOnlySpan<byte> profile, string signature)
    {
        uint wanted = BinaryPrimitives.ReadUInt32BigEndian(System.Text.Encoding.ASCII.GetBytes(signature));
        uint count = BinaryPrimitives.ReadUInt32BigEndian(profile[HeaderLength..]);
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> entry = profile.Slice(HeaderLength + 4 + (TagEntryLength * i), TagEntryLength);
            if (BinaryPrimitives.ReadUInt32BigEndian(entry) == wanted)
            {
                return profile.Slice((int)BinaryPrimitives.ReadUInt32BigEndian(entry[4..]), (int)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]));
            }
        }

        return default;
    }

    /// <summary>A colour of the connection space (XYZType, ICC.1:2004-10, 10.27).</summary>
    private static (double X, double Y, double Z)? ColourOf(ReadOnlySpan<byte> tag) =>
        tag.Length >= 20 && tag.StartsWith("XYZ "u8) ? (Fixed(tag[8..]), Fixed(tag[12..]), Fixed(tag[16..])) : null;

    /// <summary>The value of a curve for half a signal (curveType and parametricCurveType, ICC.1:2004-10, 10.5 and 10.15); null when it is not a curve.</summary>
    private static double? HalfOf(ReadOnlySpan<byte> tag)
    {
        if (tag.Length >= 12 && tag.StartsWith("curv"u8))
        {
            uint count = BinaryPrimitives.ReadUInt32BigEndian(tag[8..]);
            if (count > (tag.Length - 12) / 2)
            {
                return null;
            }

            return count switch
            {
                0 => 0.5,
                1 => Math.Pow(0.5, BinaryPrimitives.ReadUInt16BigEndian(tag[12..]) / 256.0),
                _ => BinaryPrimitives.ReadUInt16BigEndian(tag[(12 + (2 * ((int)count / 2)))..]) / 65535.0,
            };
        }

        if (tag.Length < 12 || !tag.StartsWith("para"u8))
        {
            return null;
        }

        int type = BinaryPrimitives.ReadUInt16BigEndian(tag[8..]);
        int parameters = type switch
        {
            0 => 1,
            1 => 3,
            2 => 4,
            3 => 5,
            4 => 7,
            _ => int.MaxValue,
        };
        if (parameters > (tag.Length - 12) / 4)
        {
            return null;
        }

        // g, a, b, then c and d or e and f: half a signal is in the upper part of every curve in use.
        double power = Fixed(tag[12..]);
        double inner = type == 0 ? 0.5 : (Fixed(tag[16..]) * 0.5) + Fixed(tag[20..]);
        double added = type switch
        {
            2 => Fixed(tag[24..]),
            4 => Fixed(tag[32..]),
            _ => 0,
        };
        return Math.Pow(Math.Max(0, inner), power) + added;
    }

    /// <summary>A fixed-point number with 16 integer and 16 fraction bits.</summary>
    private static double Fixed(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32BigEndian(bytes) / 65536.0;
}
