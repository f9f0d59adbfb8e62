using ReportGen.Pdf.Syntax.Deflate;

namespace ReportGen.Pdf.Tests.Syntax;

public sealed class DeflateSymbolsTests
{
    [Fact]
    public void Every_distance_lies_between_the_ends_of_its_slot()
    {
        for (int distance = 1; distance <= DeflateSymbols.WindowSize; distance++)
        {
            int slot = DeflateSymbols.DistanceSlot(distance);
            int first = DeflateSymbols.DistanceBases[slot];
            Assert.InRange(distance, first, first + (1 << DeflateSymbols.DistanceExtras[slot]) - 1);
        }
    }

    [Fact]
    public void Every_length_lies_between_the_ends_of_its_slot()
    {
        for (int length = DeflateSymbols.ShortestMatch; length < DeflateSymbols.LongestMatch; length++)
        {
            int slot = DeflateSymbols.LengthSlot(length);
            int first = DeflateSymbols.LengthBases[slot];
            Assert.InRange(length, first, first + (1 << DeflateSymbols.LengthExtras[slot]) - 1);
        }

        // The longest one has a slot without extra bits, though the slot before it would reach as far.
        Assert.Equal(DeflateSymbols.LengthBases.Length - 1, DeflateSymbols.LengthSlot(DeflateSymbols.LongestMatch));
    }
}
