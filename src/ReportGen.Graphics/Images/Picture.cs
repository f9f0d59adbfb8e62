namespace ReportGen.Graphics.Images;

/// <summary>A picture file taken apart and found whole: a <see cref="Png.PngImage"/>, a <see cref="Jpeg.JpegImage"/> or a <see cref="Decoding.DecodedImage"/>.</summary>
/// <param name="info">What the file says of the picture.</param>
public abstract class Picture(ImageInfo info)
{
    /// <summary>What the file says of the picture.</summary>
    public ImageInfo Info { get; } = info;

    /// <summary>What the file says of its colours; null when they are those of sRGB, or it says nothing that can be used.</summary>
    public ColourProfile? Profile { get; internal init; }
}
