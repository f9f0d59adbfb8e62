using System.Buffers.Binary;

namespace ReportGen.Graphics.Tests.Images.Decoding;

/// <summary>Puts the chunks of an extended WebP file together.</summary>
internal sealed class WebPBuilder
{
    private readonly List<byte> _chunks = [];

    /// <summary>The head of an extended file.</summary>
    public WebPBuilder Extended(int flags, int width = SamplePictures.Width, int height = SamplePictures.Height) =>
        Chunk("VP8X", [(byte)flags, 0, 0, 0, .. Long24(width - 1), .. Long24(height - 1)]);

    /// <summary>The chunk of the sample's pixels.</summary>
    public WebPBuilder Pixels() => Raw(SamplePictures.WebP[12..]);

    /// <summary>Frames of an animation, each of which is the sample.</summary>
    public WebPBuilder Frames(int count)
    {
        Chunk("ANIM", new byte[6]);
        for (int i = 0; i < count; i++)
        {
            Chunk("ANMF", [0, 0, 0, 0, 0, 0, .. Long24(SamplePictures.Width - 1), .. Long24(SamplePictures.Height - 1), 1, 0, 0, 0, .. SamplePictures.WebP[12..]]);
        }

        return this;
    }

    public WebPBuilder Chunk(string type, byte[] body)
    {
        byte[] length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, body.Length);
        return Raw([.. type.Select(letter => (byte)letter), .. length, .. body, .. new byte[body.Length & 1]]);
    }

    public byte[] Build()
    {
        byte[] length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, _chunks.Count + 4);
        return [.. "RIFF"u8, .. length, .. "WEBP"u8, .. _chunks];
    }

    private WebPBuilder Raw(byte[] bytes)
    {
        _chunks.AddRange(bytes);
        return this;
    }

    private static byte[] Long24(int value) => [(byte)value, (byte)(value >> 8), (byte)(value >> 16)];
}
