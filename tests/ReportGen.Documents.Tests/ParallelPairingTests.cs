using System.Collections.Immutable;

using ReportGen.Documents.Tests.Directives;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Documents.Tests;

public sealed class ParallelPairingTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void Blocks_of_one_shape_pair_in_order_and_exhibits_are_shared()
    {
        ImmutableArray<BlockPair>? pairs = ParallelPairing.Pair(
            Blocks("# 甲 {#a}\n\n文\n\n```table {#t}\ncaption: 表\nsource: 源\ndata: t\n```"),
            Blocks("# A {#a}\n\ntext\n\n```table {#t}\ncaption: table\nsource: s\ndata: t\n```"),
            _diagnostics);

        Assert.Empty(_diagnostics.Items);
        Assert.Equal([false, false, true], pairs!.Value.Select(pair => pair.IsShared));
    }

    [Fact]
    public void A_block_that_the_other_language_lacks_is_reported_with_its_place()
    {
        Assert.Null(ParallelPairing.Pair(Blocks("文\n\n又\n"), Blocks("text"), _diagnostics));

        Diagnostic found = Assert.Single(_diagnostics.Items);
        Assert.Equal(("MDN040", 3), (found.Code, found.Span!.Value.StartPosition.Line));
    }

    [Fact]
    public void Blocks_of_different_kinds_are_reported_with_both_places()
    {
        Assert.Null(ParallelPairing.Pair(Blocks("文\n\n# 甲"), Blocks("text\n\n- item"), _diagnostics));

        Assert.Single(Assert.Single(_diagnostics.Items).Trace);
    }

    private ImmutableArray<Block> Blocks(string markdown) =>
        DirectiveSample.Read(markdown, _diagnostics).Blocks;
}
