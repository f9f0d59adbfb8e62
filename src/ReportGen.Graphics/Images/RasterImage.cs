namespace ReportGen.Graphics.Images;

/// <summary>Decoded samples, eight bits each, rows from the top as stored.</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Channels">Samples per pixel in <paramref name="Samples"/>: 1 grey, 3 RGB.</param>
/// <param name="Samples">Colour, without padding between rows.</param>
/// <param name="Alpha">Opacity, one byte per pixel, 255 for opaque; null when every pixel is opaque.</param>
public sealed record RasterImage(int Width, int Height, int Channels, byte[] Samples, byte[]? Alpha);
