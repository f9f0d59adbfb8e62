namespace ReportGen.Graphics.Images;

/// <summary>Decoded samples, eight bits each, rows from the top as stored.</summary>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
/// <param name="Channels">Samples of a pixel in <paramref name="Samples"/>: 1 grey, 3 RGB.</param>
/// <param name="Samples">Colour, without padding between rows.</param>
/// <param name="Alpha">Opacity, one byte a pixel, 255 opaque; null when every pixel is opaque.</param>
public sealed record RasterImage(int Width, int Height, int Channels, byte[] Samples, byte[]? Alpha);
