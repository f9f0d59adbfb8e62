namespace ReportGen.Documents;

/// <summary>Enumerates the inlines of a tree, in order.</summary>
public static class InlineWalk
{
    /// <summary>All inlines of blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    public static IEnumerable<Inline> All(IEnumerable<Block> blocks) => blocks.SelectMany(All);

    /// <summary>All inlines of running text, each container before its content.</summary>
    /// <param name="inlines">The text.</param>
    public static IEnumerable<Inline> All(IEnumerable<Inline> inlines) => inlines.SelectMany(All);

    /// <summary>The plain text of inlines, without footnote references and cross references.</summary>
    /// <param name="inlines">The text.</param>
    public static string PlainText(IEnumerable<Inline> inlines) => string.Concat(All(inlines).Select(inline => inline switch
    {
        TextInline text => text.Text.Replace('\n', ' '),
        CodeInline code => code.Text,
        DataInline data => data.Text,
        LineBreakInline => " ",
        _ => string.Empty,
    }));

    private static IEnumerable<Inline> All(Block block) => All(block.Texts()).Concat(All(block.Children()));

    private static IEnumerable<Inline> All(Inline inline)
    {
        yield return inline;
        IEnumerable<Inline> children = inline switch
        {
            EmphasisInline emphasis => emphasis.Content,
            LinkInline link => link.Content,
            _ => [],
        };
        foreach (Inline child in All(children))
        {
            yield return child;
        }
    }
}
