using System.Collections.Immutable;

using ReportGen.Composition.Directives;
using ReportGen.Composition.Documents;
using ReportGen.Composition.Markdown;
using ReportGen.Composition.Numbering;
using ReportGen.Composition.Styles;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Notes;
using ReportGen.Yaml;

namespace ReportGen.Composition.Rendering;

/// <summary>Renders, reads and numbers a note in one language.</summary>
/// <param name="note">The note.</param>
/// <param name="words">Words of the house in the language.</param>
/// <param name="renderer">Runs the templates.</param>
/// <param name="edition">The edition.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
internal sealed class LanguageDocumentBuilder(
    NoteSource note,
    HouseWords words,
    PartRenderer renderer,
    Edition edition,
    DiagnosticBag diagnostics)
{
    private const string Cover = "cover";
    private const string Summary = "summary";

    /// <summary>Builds the document; null when nothing of the note could be rendered.</summary>
    public LanguageDocument? Build()
    {
        if (renderer.Render(note.Texts[words.Language])?.Read(MarkdownReader.Read, diagnostics) is not { } tree)
        {
            // The house templates are still rendered, so that one run reports all that is wrong in them too.
            RenderHouseParts();
            return null;
        }

        ImmutableArray<Block> noteCover = [.. tree.Blocks.Where(IsCoverPart).SelectMany(block => ((ContainerBlock)block).Content)];
        ImmutableArray<Block> body = [.. tree.Blocks.Where(block => !IsCoverPart(block))];
        if (noteCover.IsEmpty && body.IsEmpty)
        {
            diagnostics.Error(
                "MDN050",
                note.Texts[words.Language].Span(0, 0),
                "The note has no text.",
                "Write a '::: cover' part and at least one chapter, '# Heading'.");
            return null;
        }

        HouseParts parts = RenderHouseParts();
        ImmutableArray<Block> cover = Insert(parts.Cover, noteCover);
        DocumentNumbers numbers = new Numberer(words.Language, diagnostics).Number(cover, body);
        ReferenceCheck.Run([.. cover, .. parts.Sidebar, .. body, .. parts.BackMatter], tree.Footnotes, numbers, diagnostics);
        return new LanguageDocument(words, cover, parts.Sidebar, body, parts.BackMatter, parts.Running, tree.Footnotes, numbers)
        {
            SecondCover = Insert(parts.SecondCover, noteCover),
        };
    }

    /// <summary>Builds a document of a house template alone, which stands where the back matter does.</summary>
    /// <param name="template">Name such as <c>republication.sbn</c>.</param>
    public LanguageDocument BuildHousePart(string template)
    {
        ImmutableArray<Block> blocks = Blocks(template);
        DocumentNumbers numbers = new Numberer(words.Language, diagnostics).Number([], []);
        ReferenceCheck.Run(blocks, [], numbers, diagnostics);
        return new LanguageDocument(words, [], [], [], blocks, new RunningTexts([], [], []), [], numbers);
    }

    private static bool IsCoverPart(Block block) => block is ContainerBlock { Name: Cover or Summary };

    private static ImmutableArray<Block> Insert(ImmutableArray<Block> blocks, ImmutableArray<Block> part) =>
        [.. blocks.SelectMany(block => block is DirectiveBlock { Name: DirectiveNames.Insert } ? part : [block])];

    private HouseParts RenderHouseParts() => new(
        Blocks("cover.sbn"),
        edition == Edition.Bilingual && words.Language == "en" ? Blocks("cover-second.sbn") : [],
        Blocks("sidebar.sbn"),
        Blocks("backmatter.sbn"),
        ReadRunningTexts());

    private ImmutableArray<Block> Blocks(string template) =>
        renderer.RenderHouse(template)?.Read(MarkdownReader.Read, diagnostics)?.Blocks ?? [];

    private RunningTexts ReadRunningTexts()
    {
        MapReader? header = Map("header.sbn");
        MapReader? footer = Map("footer.sbn");
        var texts = new RunningTexts(Text(header, "right"), Text(footer, "left"), Text(footer, "right"));
        header?.RejectUnknown();
        footer?.RejectUnknown();
        return texts;
    }

    private MapReader? Map(string template) =>
        renderer.RenderHouse(template)?.Read((text, bag) => YamlReader.ReadMap(text, bag), diagnostics) is { } map
            ? new MapReader(map, diagnostics, template)
            : null;

    private static ImmutableArray<Inline> Text(MapReader? reader, string key)
    {
        TextValue? text = reader?.Text(key);
        return DirectiveText.Inlines(text);
    }

    private sealed record HouseParts(
        ImmutableArray<Block> Cover,
        ImmutableArray<Block> SecondCover,
        ImmutableArray<Block> Sidebar,
        ImmutableArray<Block> BackMatter,
        RunningTexts Running);
}
