using System.Collections.Immutable;

using ReportGen.Documents.Directives.Pair;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Documents;

/// <summary>A block and its counterpart in the other language.</summary>
/// <param name="First">In the first language.</param>
/// <param name="Second">In the second language.</param>
/// <param name="IsShared">True for a table, figure, chart, pair or listing, which is printed once.</param>
public sealed record BlockPair(Block First, Block Second, bool IsShared);

/// <summary>Pairs the blocks of two languages one by one, and reports where one text lacks a counterpart.</summary>
public static class ParallelPairing
{
    /// <summary>Pairs two bodies; null, after reporting a diagnostic, where their shapes differ.</summary>
    /// <param name="first">Blocks in the first language.</param>
    /// <param name="second">Blocks in the second language.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public static ImmutableArray<BlockPair>? Pair(
        ImmutableArray<Block> first,
        ImmutableArray<Block> second,
        DiagnosticBag diagnostics)
    {
        first = [.. first.SelectMany(Opened)];
        second = [.. second.SelectMany(Opened)];
        ImmutableArray<BlockPair>.Builder pairs = ImmutableArray.CreateBuilder<BlockPair>();
        for (int index = 0; index < Math.Min(first.Length, second.Length); index++)
        {
            if (KindOf(first[index]) != KindOf(second[index]))
            {
                Report(first[index], second[index], diagnostics);
                return null;
            }

            pairs.Add(new BlockPair(first[index], second[index], first[index].IsShared));
        }

        if (first.Length == second.Length)
        {
            return pairs.ToImmutable();
        }

        Block extra = first.Length > second.Length ? first[second.Length] : second[first.Length];
        diagnostics.Report(
            MarkdownCodes.Unpaired,
            extra.Span,
            $"This {WordFor(extra)} has no counterpart in the other language, so the parallel edition cannot pair it.",
            "Write it in both languages, or set 'bilingual: sequential' in note.yaml.");
        return null;
    }

    private static void Report(Block first, Block second, DiagnosticBag diagnostics) => diagnostics.Add(new Diagnostic(
        MarkdownCodes.Unpaired,
        $"The parallel edition pairs blocks one by one, but this {WordFor(first)} corresponds to a {WordFor(second)}.",
        first.Span with { Length = Math.Min(first.Span.Length, 40) },
        "Give both languages the same headings, paragraphs, lists and exhibits in the same order, or set 'bilingual: sequential' in note.yaml.")
    {
        Trace = [new DiagnosticFrame("its counterpart", second.Span.ToWritten() with { Length = 1 })],
    });

    /// <summary>The content of <c>columns</c> containers is set in the columns of the languages.</summary>
    private static IEnumerable<Block> Opened(Block block) =>
        block is ContainerBlock container ? container.Content.SelectMany(Opened) : [block];

    private static string KindOf(Block block) => block switch
    {
        HeadingBlock heading => $"{heading.Word} {heading.Id}",
        ExhibitBlock exhibit => $"{exhibit.Word} {exhibit.Id}",
        PairBlock pair => $"{pair.Word} {pair.Id}",
        InvalidBlock invalid => $"{invalid.Word} {invalid.Id}",
        _ => block.Word,
    };

    private static string WordFor(Block block) => block switch
    {
        ExhibitBlock { Id: { } id } exhibit => $"{exhibit.Word} '{id}'",
        InvalidBlock { Id: { } id } invalid => $"{invalid.Word} '{id}'",
        _ => block.Word,
    };
}
