namespace ReportGen.Graphics.Images;

/// <summary>A parsed and validated image file: a <see cref="Png.PngImage"/>, a <see cref="Jpeg.JpegImage"/> or a <see cref="Decoding.DecodedImage"/>.</summary>
/// <param name="info">The properties of the image.</param>
public abstract class Picture(ImageInfo info)
{
    /// <summary>The properties of the image.</summary>
    public ImageInfo Info { get; } = info;

    /// <summary>The colour profile of the file; null when it is equivalent to sRGB, missing or not usable.</summary>
    public ColourProfile? Profile { get; internal init; }
}
