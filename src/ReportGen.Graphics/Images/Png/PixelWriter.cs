namespace ReportGen.Graphics.Images.Png;

/// <summary>Writes rows of PNG samples, as stored, to an eight-bit raster: expands palettes and small depths, and separates opacity.</summary>
internal sealed class PixelWriter
{
    private readonly PngHeader _header;
    private readonly int _channels;
    private readonly byte[] _samples;
    private readonly byte[]? _alpha;
    private readonly byte[] _palette;
    private readonly byte[] _transparency;
    private readonly int[] _transparentColour;
    private readonly int[] _pixel;

    public PixelWriter(PngImage image)
    {
        _header = image.Header;
        _channels = _header.ColourType is PngColourType.Grey or PngColourType.GreyAlpha ? 1 : 3;
        int pixels = _header.Width * _header.Height;
        _samples = new byte[pixels * _channels];
        _alpha = image.Info.HasAlpha ? new byte[pixels] : null;
        _palette = image.Palette.ToArray();
        _transparency = image.Transparency.ToArray();
        _transparentColour = _header.ColourType is PngColourType.Grey or PngColourType.Rgb
            ? [.. Enumerable.Range(0, _transparency.Length / 2).Select(i => (_transparency[2 * i] << 8) | _transparency[(2 * i) + 1])]
            : [];
        _pixel = new int[_header.Channels];
    }

    /// <summary>Writes a row of <paramref name="width"/> pixels at every <paramref name="step"/>th place starting at x.</summary>
    public void Write(ReadOnlySpan<byte> row, int width, int x, int y, int step)
    {
        int at = (y * _header.Width) + x;
        if (_header is { BitDepth: 8, ColourType: PngColourType.Rgb or PngColourType.Grey } && step == 1 && _alpha is null)
        {
            row[..(width * _channels)].CopyTo(_samples.AsSpan(at * _channels));
            return;
        }

        int bit = 0;
        for (int i = 0; i < width; i++, at += step)
        {
            for (int c = 0; c < _pixel.Length; c++, bit += _header.BitDepth)
            {
                _pixel[c] = Sample(row, bit);
            }

            Put(at);
        }
    }

    public RasterImage ToRaster()
    {
        bool isOpaque = _alpha is null || !_alpha.AsSpan().ContainsAnyExcept((byte)255);
        return new RasterImage(_header.Width, _header.Height, _channels, _samples, isOpaque ? null : _alpha);
    }

    private int Sample(ReadOnlySpan<byte> row, int bit) => _header.BitDepth switch
    {
        16 => (row[bit >> 3] << 8) | row[(bit >> 3) + 1],
        8 => row[bit >> 3],
        _ => (row[bit >> 3] >> (8 - _header.BitDepth - (bit & 7))) & ((1 << _header.BitDepth) - 1),
    };

    private void Put(int at)
    {
        Span<byte> samples = _samples.AsSpan(at * _channels, _channels);
        byte alpha = 255;
        switch (_header.ColourType)
        {
            case PngColourType.Palette:
                int index = Math.Min(_pixel[0], (_palette.Length / 3) - 1);
                _palette.AsSpan(index * 3, 3).CopyTo(samples);
                alpha = index < _transparency.Length ? _transparency[index] : (byte)255;
                break;
            case PngColourType.GreyAlpha or PngColourType.RgbAlpha:
                Scale(samples);
                alpha = ToByte(_pixel[^1]);
                break;
            default:
                Scale(samples);
                alpha = _transparentColour.Length > 0 && _pixel.AsSpan().SequenceEqual(_transparentColour) ? (byte)0 : (byte)255;
                break;
        }

        if (_alpha is not null)
        {
            _alpha[at] = alpha;
        }
    }

    private void Scale(Span<byte> samples)
    {
        for (int c = 0; c < samples.Length; c++)
        {
            samples[c] = ToByte(_pixel[c]);
        }
    }

    /// <summary>A sample of any depth as a fraction of 255, rounded (ISO/IEC 15948, 13.12).</summary>
    private byte ToByte(int sample) => _header.BitDepth switch
    {
        16 => (byte)(((sample * 255L) + 32767) / 65535),
        8 => (byte)sample,
        _ => (byte)(sample * 255 / ((1 << _header.BitDepth) - 1)),
    };
}
