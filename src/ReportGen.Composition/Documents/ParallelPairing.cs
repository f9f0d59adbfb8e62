using System.Collections.Immutable;

using ReportGen.Core.Diagnostics;

namespace ReportGen.Composition.Documents;

/// <summary>Two blocks that say the same in two languages.</summary>
/// <param name="First">In the first language.</param>
/// <param name="Second">In the second language.</param>
/// <param name="IsExhibit">True for a table, figure, chart or pair, which is set once.</param>
internal sealed record BlockPair(Block First, Block Second, bool IsExhibit);

/// <summary>Pairs the blocks of two languages one by one; a writer who changes one text is told where the other falls short.</summary>
internal static class ParallelPairing
{
    /// <summary>Pairs two bodies; null, with a report, where their shapes differ.</summary>
    /// <param name="first">Blocks in the first language.</param>
    /// <param name="second">Blocks in the second language.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
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

            pairs.Add(new BlockPair(first[index], second[index], IsExhibit(first[index])));
        }

        if (first.Length == second.Length)
        {
            return pairs.ToImmutable();
        }

        Block extra = first.Length > second.Length ? first[second.Length] : second[first.Length];
        diagnostics.Error(
            "MDN040",
            extra.Span,
            $"This {WordFor(extra)} has no counterpart in the other language, so the parallel edition cannot pair it.",
            "Write it in both languages, or set 'bilingual: sequential' in note.yaml.");
        return null;
    }

    private static void Report(Block first, Block second, DiagnosticBag diagnostics) => diagnostics.Add(new Diagnostic(
        "MDN040",
        Severity.Error,
        $"The parallel edition pairs blocks one by one, but this {WordFor(first)} meets a {WordFor(second)}.",
        first.Span with { Length = Math.Min(first.Span.Length, 40) },
        "Give both languages the same headings, paragraphs, lists and exhibits in the same order, or set 'bilingual: sequential' in note.yaml.")
    {
        Trace = [new DiagnosticFrame("its counterpart", second.Span.ToWritten() with { Length = 1 })],
    });

    /// <summary>Text that would stand in columns stands in the columns of the languages.</summary>
    private static IEnumerable<Block> Opened(Block block) =>
        block is ContainerBlock { Name: not ("pair" or "table") } container ? container.Content.SelectMany(Opened) : [block];

    private static bool IsExhibit(Block block) => block is DirectiveBlock or ContainerBlock or PipeTableBlock or CodeBlock or RuleBlock;

    private static string KindOf(Block block) => block switch
    {
        HeadingBlock heading => FormattableString.Invariant($"heading {heading.Level} {heading.Id}"),
        DirectiveBlock directive => $"{directive.Name} {directive.Id}",
        ContainerBlock container => $"{container.Name} {container.Id}",
        ListBlock list => FormattableString.Invariant($"list {list.Items.Length}"),
        _ => block.GetType().Name,
    };

    private static string WordFor(Block block) => block switch
    {
        HeadingBlock heading => FormattableString.Invariant($"heading of level {heading.Level}"),
        ParagraphBlock => "paragraph",
        ListBlock list => FormattableString.Invariant($"list of {list.Items.Length} items"),
        QuoteBlock => "quotation",
        DirectiveBlock { Id: { } id } directive => $"{directive.Name} '{id}'",
        DirectiveBlock directive => directive.Name,
        ContainerBlock container => $"'{container.Name}' container",
        PipeTableBlock => "pipe table",
        _ => "block",
    };
}
