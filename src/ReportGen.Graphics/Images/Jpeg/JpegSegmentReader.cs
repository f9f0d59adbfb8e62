using System.Buffers.Binary;

namespace ReportGen.Graphics.Images.Jpeg;

/// <summary>Walks the marker segments of a JPEG file (ISO/IEC 10918-1, annex B) up to its end marker.</summary>
internal sealed class JpegSegmentReader(ReadOnlyMemory<byte> data, ImageReport report)
{
    private const byte StartOfImage = 0xD8;
    private const byte HuffmanTables = 0xC4;
    private const byte QuantisationTables = 0xDB;
    private const byte RestartInterval = 0xDD;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
    private const byte ApplicationData0 = 0xE0;
    private const byte ApplicationData1 = 0xE1;
    private const byte ApplicationData2 = 0xE2;
    private const byte ApplicationData14 = 0xEE;
    private const int ProfileHeader = 14;

    /// <summary>Parts of the colour profile by their numbers: a segment is shorter than many profiles (ICC.1:2004-10, B.4).</summary>
    private readonly SortedDictionary<int, ReadOnlyMemory<byte>> _profileParts = [];

    private readonly JpegTables _tables = new(report);
    private JpegFrame? _frame;
    private int _profilePartCount;
    private JpegScans? _scans;
    private int _restartInterval;
    private bool _hasJfif;
    private int? _adobeTransform;
    private double _horizontal;
    private double _vertical;
    private ExifData _exif = new(ImageOrientation.TopLeft, 0, 0);

    public JpegImage? Read()
    {
        ReadOnlySpan<byte> bytes = data.Span;
        int at = 2;
        while (true)
        {
            at = NextMarker(bytes, at);
            if (at < 0)
            {
                report.Truncated("its end marker is missing");
                return null;
            }

            byte marker = bytes[at - 1];
            if (marker == EndOfImage)
            {
                return Finish(at);
            }

            // Restart markers and TEM have no length.
            if (marker is 0x01 or (>= 0xD0 and < StartOfImage))
            {
                continue;
            }

            if (at + 2 > bytes.Length || BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]) is var length && (length < 2 || at + length > bytes.Length))
            {
                report.Truncated("a segment is longer than the rest of the file");
                return null;
            }

            if (!ReadSegment(marker, data.Slice(at + 2, length - 2), data[(at + length)..]))
            {
                return null;
            }

            at += length;
        }
    }

    /// <summary>Offset after the next marker, or -1. Inside a scan this skips the coded data.</summary>
    private static int NextMarker(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length)
        {
            int found = bytes[at..].IndexOf((byte)0xFF);
            if (found < 0)
            {
                return -1;
            }

            at += found + 1;
            while (at < bytes.Length && bytes[at] == 0xFF)
            {
                at++;
            }

            // 0xFF00 is a coded 0xFF.
            if (at < bytes.Length && bytes[at] != 0)
            {
                return at + 1;
            }
        }

        return -1;
    }

    private bool ReadSegment(byte marker, ReadOnlyMemory<byte> segment, ReadOnlyMemory<byte> rest)
    {
        ReadOnlySpan<byte> body = segment.Span;
        switch (marker)
        {
            case ApplicationData0 when body.StartsWith("JFIF\0"u8) && body.Length >= 12:
                _hasJfif = true;
                ReadDensity(body[7], BinaryPrimitives.ReadUInt16BigEndian(body[8..]), BinaryPrimitives.ReadUInt16BigEndian(body[10..]));
                return true;
            case ApplicationData1 when body.StartsWith("Exif\0"u8) && body.Length > 6:
                _exif = ExifData.Read(body[6..]);
                return true;
            case ApplicationData2 when body.StartsWith("ICC_PROFILE\0"u8) && body.Length > ProfileHeader:
                _profileParts[body[12]] = segment[ProfileHeader..];
                _profilePartCount = body[13];
                return true;
            case ApplicationData14 when body.StartsWith("Adobe"u8) && body.Length >= 12:
                _adobeTransform = body[11];
                return true;
            case StartOfScan when _scans is null:
                report.Damaged("its data start before its header");
                return false;
            case StartOfScan:
                return _scans.Add(body, _restartInterval, rest);
            case QuantisationTables:
                return _tables.AddQuantisation(body);
            case HuffmanTables:
                return _tables.AddHuffman(body);
            case RestartInterval when body.Length != 2:
                report.Damaged("its restart interval is incomplete");
                return false;
            case RestartInterval:
                _restartInterval = BinaryPrimitives.ReadUInt16BigEndian(body);
                return true;
            // All start-of-frame markers; C4, C8 and CC are tables and an extension.
            case >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC when _frame is not null:
                report.Damaged("it has two frame headers");
                return false;
            case >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC:
                _frame = JpegFrame.TryRead(marker, body, report);
                _scans = _frame is null ? null : new JpegScans(_frame, _tables, report);
                return _frame is not null;
            // Application data, a comment, the number of lines.
            case (>= 0xE0 and <= 0xEF) or 0xFE or 0xDC:
                return true;
            default:
                report.Damaged(FormattableString.Invariant($"it contains an unexpected marker ({marker:X2})"));
                return false;
        }
    }

    private void ReadDensity(byte unit, int horizontal, int vertical)
    {
        double perInch = unit switch
        {
            1 => 1,
            2 => 2.54,
            _ => 0,
        };
        _horizontal = horizontal * perInch;
        _vertical = vertical * perInch;
    }

    private JpegImage? Finish(int end)
    {
        if (_frame is not { } frame || _scans is not { AreComplete: true } scans)
        {
            report.Damaged("it contains no image, or one with missing components");
            return null;
        }

        ImageColourModel model = frame.ColourModel(_adobeTransform, _hasJfif);
        var info = new ImageInfo(ImageFormat.Jpeg, frame.Width, frame.Height, model, 8) { Orientation = _exif.Orientation };
        info = Resolution.Apply(info, _horizontal, _vertical);
        if (!info.HasResolution)
        {
            info = Resolution.Apply(info, _exif.HorizontalDotsPerInch, _exif.VerticalDotsPerInch);
        }

        return new JpegImage(info, data[..end], frame, scans.ToImmutable(), report)
        {
            Profile = ReadProfile(frame.Channels),
            IsInverted = frame.Channels == 4 && _adobeTransform is not null,
            NeedsColourTransformOff = model == ImageColourModel.Rgb && _adobeTransform is null,
        };
    }

    private ColourProfile? ReadProfile(int channels)
    {
        if (_profileParts.Count == 0)
        {
            return null;
        }

        ReadOnlyMemory<byte>[] parts = [.. _profileParts.Values];
        byte[] whole = new byte[parts.Sum(part => part.Length)];
        int at = 0;
        foreach (ReadOnlyMemory<byte> part in parts)
        {
            part.CopyTo(whole.AsMemory(at));
            at += part.Length;
        }

        bool isWhole = parts.Length == _profilePartCount && _profileParts.Keys.First() == 1 && _profileParts.Keys.Last() == parts.Length;
        if (isWhole)
        {
            return ColourProfile.TryReadOrReport(whole, channels, report);
        }

        report.IgnoredProfile();
        return null;
    }
}
