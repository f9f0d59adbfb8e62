namespace ReportGen.Graphics.Images.Decoding;

/// <summary>A WebP, GIF or BMP file: a PDF cannot contain its data, so its samples are decoded.</summary>
public sealed class DecodedImage : Picture
{
    private readonly ImageReport _report;

    internal DecodedImage(ImageInfo info, ReadOnlyMemory<byte> data, ImageReport report)
        : base(info)
    {
        Data = data;
        _report = report;
    }

    /// <summary>The file; of a GIF only the data of its first frame, as a file.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>
    /// Decodes the samples to eight bits, in the colours of <see cref="Picture.Profile"/>. Loads the native library.
    /// </summary>
    /// <returns>Null when the data are damaged or the native library is missing; an error was reported.</returns>
    public RasterImage? TryDecode() => SkiaDecoder.TryDecode(this, _report);
}
