namespace ReportGen.Pdf.Syntax;

/// <summary>Order of strings in name trees: byte by byte (ISO 32000-1, 7.9.6).</summary>
internal sealed class ByteOrder : IComparer<byte[]>
{
    public static ByteOrder Instance { get; } = new();

    public int Compare(byte[]? x, byte[]? y) => x.AsSpan().SequenceCompareTo(y);
}
