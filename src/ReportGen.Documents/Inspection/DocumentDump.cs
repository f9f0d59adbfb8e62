using System.Text;

using ReportGen.Documents.Directives.Pair;
using ReportGen.Documents.Numbering;

namespace ReportGen.Documents.Inspection;

/// <summary>Writes a document tree as text, one block on each line, for people and tests.</summary>
public sealed class DocumentDump
{
    private readonly StringBuilder _text = new();
    private readonly DocumentNumbers _numbers;

    private DocumentDump(DocumentNumbers numbers) => _numbers = numbers;

    /// <summary>The tree as text. Lines end with <c>\n</c>.</summary>
    /// <param name="document">The document.</param>
    public static string Of(LanguageDocument document)
    {
        var dump = new DocumentDump(document.Numbers);
        dump.Part("cover", document.Cover);
        dump.Part("second cover", document.SecondCover);
        dump.Part("sidebar", document.Sidebar);
        dump.Part("body", document.Body);
        foreach (FootnoteText footnote in document.Footnotes)
        {
            dump.Line(1, $"footnote [{footnote.Label}] {InlineText.Of(footnote.Content)}");
        }

        dump.Part("back matter", document.BackMatter);
        return dump._text.ToString();
    }

    private void Part(string name, IEnumerable<Block> blocks)
    {
        if (blocks.Any())
        {
            Line(0, name);
            Blocks(1, blocks);
        }
    }

    private void Blocks(int depth, IEnumerable<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            Block(depth, block);
        }
    }

    private void Block(int depth, Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Line(depth, FormattableString.Invariant($"h{heading.Level}") + $"{NumberOf(block)}{IdOf(heading.Id)} {InlineText.Of(heading.Content)}");
                break;
            case ParagraphBlock paragraph:
                Line(depth, $"p {InlineText.Of(paragraph.Content)}");
                break;
            case ListBlock list:
                Line(depth, list.IsOrdered ? "ordered list" : "list");
                foreach (IEnumerable<Block> item in list.Items)
                {
                    Line(depth + 1, "item");
                    Blocks(depth + 2, item);
                }

                break;
            case QuoteBlock quote:
                Line(depth, "quote");
                Blocks(depth + 1, quote.Content);
                break;
            case CodeBlock code:
                Line(depth, $"listing {code.Text.Replace("\n", "⏎", StringComparison.Ordinal)}");
                break;
            case RuleBlock:
                Line(depth, "rule");
                break;
            case PipeTableBlock table:
                Line(depth, $"pipe table | {string.Join(" | ", table.Header.Select(cell => InlineText.Of(cell)))} |");
                foreach (var row in table.Rows)
                {
                    Line(depth + 1, $"| {string.Join(" | ", row.Select(cell => InlineText.Of(cell)))} |");
                }

                break;
            default:
                Line(depth, $"{block.Word}{NumberOf(block)}{IdOf(IdOf(block))}");
                Properties(depth + 1, block);
                Blocks(depth + 1, block.Children());
                break;
        }
    }

    /// <summary>The properties of a block by name, otherwise its text.</summary>
    private void Properties(int depth, Block block)
    {
        (string Name, string Value)[] properties = [.. block.Properties().Where(property => property.Value.Length > 0)];
        foreach ((string name, string value) in properties)
        {
            Line(depth, $"{name}: {value}");
        }

        if (properties.Length == 0 && InlineText.Of(block.Texts()) is { Length: > 0 } text)
        {
            Line(depth, text);
        }
    }

    private static string? IdOf(Block block) => block switch
    {
        ExhibitBlock exhibit => exhibit.Id,
        PairBlock pair => pair.Id,
        InvalidBlock invalid => invalid.Id,
        _ => null,
    };

    private string NumberOf(Block block) => _numbers.Of(block) is { Number.Length: > 0 } numbered ? $" ({numbered.Number})" : string.Empty;

    private static string IdOf(string? id) => id is null ? string.Empty : $" #{id}";

    private void Line(int depth, string text) => _text.Append(' ', 2 * depth).Append(text).Append('\n');
}
