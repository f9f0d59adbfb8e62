namespace ReportGen.Pdf.Syntax.Deflate;

/// <summary>How often each symbol occurs in a part of the data.</summary>
internal sealed class SymbolCounts
{
    public int[] Literals { get; } = new int[DeflateSymbols.LiteralCount];

    public int[] Distances { get; } = new int[DeflateSymbols.DistanceCount];

    public void Clear()
    {
        Array.Clear(Literals);
        Array.Clear(Distances);
    }

    public void AddLiteral(byte value) => Literals[value]++;

    public void AddMatch(int length, int distance)
    {
        Literals[257 + DeflateSymbols.LengthSlot(length)]++;
        Distances[DeflateSymbols.DistanceSlot(distance)]++;
    }
}
