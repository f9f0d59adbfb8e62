using System.Collections.Immutable;

namespace ReportGen.Graphics.Images.Jpeg;

/// <summary>A JPEG file as embedded in a PDF: unchanged, with the properties that the PDF must specify.</summary>
public sealed class JpegImage : Picture
{
    private readonly JpegFrame _frame;
    private readonly ImmutableArray<JpegScan> _scans;
    private readonly ImageReport _report;

    internal JpegImage(ImageInfo info, ReadOnlyMemory<byte> data, JpegFrame frame, ImmutableArray<JpegScan> scans, ImageReport report)
        : base(info)
    {
        Data = data;
        _frame = frame;
        _scans = scans;
        _report = report;
    }

    /// <summary>The file from its start to its end marker; data appended after it are omitted.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>Samples per pixel: 1, 3 or 4.</summary>
    public int Channels => Info.ColourModel switch
    {
        ImageColourModel.Grey => 1,
        ImageColourModel.Cmyk or ImageColourModel.Ycck => 4,
        _ => 3,
    };

    /// <summary>True when 0 means full ink, as Adobe programs write CMYK.</summary>
    public bool IsInverted { get; init; }

    /// <summary>
    /// True when three samples are RGB without a marker, so that the PDF must specify it
    /// (ISO 32000-1, table 13, <c>ColorTransform</c>).
    /// </summary>
    public bool NeedsColourTransformOff { get; init; }

    /// <summary>Checks that the coded data can be decoded, so that they can be used as they are.</summary>
    /// <returns>False when they are damaged; an error was reported. Surplus data are reported as a warning.</returns>
    public bool HasSoundData() => JpegDataCheck.Run(_frame, _scans, _report);

    internal static JpegImage? TryRead(ReadOnlyMemory<byte> data, ImageReport report) =>
        new JpegSegmentReader(data, report).Read();
}
