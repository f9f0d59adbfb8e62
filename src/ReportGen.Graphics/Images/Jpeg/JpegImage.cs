using System.Collections.Immutable;

namespace ReportGen.Graphics.Images.Jpeg;

/// <summary>A JPEG file as a PDF carries it: unchanged, with the facts that a reader of the PDF must be told.</summary>
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

    /// <summary>The file from its start to its end marker; what programs appended behind is left out.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>Samples of a pixel: 1, 3 or 4.</summary>
    public int Channels => Info.ColourModel switch
    {
        ImageColourModel.Grey => 1,
        ImageColourModel.Cmyk or ImageColourModel.Ycck => 4,
        _ => 3,
    };

    /// <summary>True when 0 means full ink: what Adobe programs write for four colours.</summary>
    public bool IsInverted { get; init; }

    /// <summary>
    /// True when three samples are RGB and no marker says so, so that a PDF reader must be told
    /// (ISO 32000-1, table 13, <c>ColorTransform</c>).
    /// </summary>
    public bool NeedsColourTransformOff { get; init; }

    /// <summary>Checks that the coded data can be decoded, so that they can be used as they are.</summary>
    /// <returns>False when they are damaged; an error was added. Data left over are a warning.</returns>
    public bool HasSoundData() => JpegDataCheck.Run(_frame, _scans, _report);

    internal static JpegImage? TryRead(ReadOnlyMemory<byte> data, ImageReport report) =>
        new JpegSegmentReader(data, report).Read();
}
