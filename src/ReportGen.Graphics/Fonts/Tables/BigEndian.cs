using System.Buffers.Binary;
using System.Text;

namespace ReportGen.Graphics.Fonts.Tables;

/// <summary>Reads big-endian numbers; returns zero outside the data, so that a damaged font draws incorrectly but never throws.</summary>
internal static class BigEndian
{
    public static byte U8(this ReadOnlySpan<byte> data, int offset) =>
        (uint)offset < (uint)data.Length ? data[offset] : (byte)0;

    public static ushort U16(this ReadOnlySpan<byte> data, int offset) =>
        offset >= 0 && offset <= data.Length - 2 ? BinaryPrimitives.ReadUInt16BigEndian(data[offset..]) : (ushort)0;

    public static short I16(this ReadOnlySpan<byte> data, int offset) => (short)data.U16(offset);

    public static uint U32(this ReadOnlySpan<byte> data, int offset) =>
        offset >= 0 && offset <= data.Length - 4 ? BinaryPrimitives.ReadUInt32BigEndian(data[offset..]) : 0;

    /// <summary>An offset of 32 bits; one beyond the data is returned as the length of the data.</summary>
    public static int Offset32(this ReadOnlySpan<byte> data, int offset) => (int)Math.Min(data.U32(offset), (uint)data.Length);

    public static string Tag(this ReadOnlySpan<byte> data, int offset) =>
        offset >= 0 && offset <= data.Length - 4 ? Encoding.Latin1.GetString(data.Slice(offset, 4)) : string.Empty;

    /// <summary>The data after an offset; empty when the offset is outside.</summary>
    public static ReadOnlySpan<byte> From(this ReadOnlySpan<byte> data, int offset) =>
        (uint)offset <= (uint)data.Length ? data[offset..] : default;

    /// <summary>The data after an offset; empty when the offset is outside.</summary>
    public static ReadOnlyMemory<byte> From(this ReadOnlyMemory<byte> data, int offset) =>
        (uint)offset <= (uint)data.Length ? data[offset..] : default;
}
