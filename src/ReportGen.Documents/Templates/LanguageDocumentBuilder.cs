using System.Collections.Immutable;

using ReportGen.Documents.Directives;
using ReportGen.Documents.Directives.Cover;
using ReportGen.Documents.Directives.Insert;
using ReportGen.Documents.Exhibits;
using ReportGen.Documents.Markdown;
using ReportGen.Documents.Numbering;
using ReportGen.Documents.Prose;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes;
using ReportGen.Yaml;

namespace ReportGen.Documents.Templates;

/// <summary>Renders, reads and numbers a note in one language.</summary>
/// <param name="note">The note.</param>
/// <param name="context">What its directives may refer to, and the labels of the house style in the language.</param>
/// <param name="renderer">Renders the templates.</param>
/// <param name="diagnostics">Receives the diagnostics.</param>
public sealed class LanguageDocumentBuilder(
    NoteSource note,
    DirectiveContext context,
    PartRenderer renderer,
    DiagnosticBag diagnostics)
{
    private Labels Words => context.Words;

    /// <summary>Builds the document; null when nothing of the note could be rendered.</summary>
    public LanguageDocument? Build()
    {
        if (ReadMarkdown(renderer.Render(note.Texts[Words.Language])) is not { } tree)
        {
            // The house templates are still rendered, so that their errors are reported in the same run.
            RenderHouseParts();
            return null;
        }

        ImmutableArray<Block> noteCover = [.. tree.Blocks.Where(IsCoverPart).SelectMany(block => block.Children())];
        ImmutableArray<Block> body = [.. tree.Blocks.Where(block => !IsCoverPart(block))];
        if (noteCover.IsEmpty && body.IsEmpty)
        {
            diagnostics.Report(
                MarkdownCodes.NoText,
                note.Texts[Words.Language].Span(0, 0),
                "The note has no text.",
                "Write a '::: cover' part and at least one chapter, '# Heading'.");
            return null;
        }

        HouseParts parts = RenderHouseParts();
        ImmutableArray<Block> cover = Insert(parts.Cover, noteCover);
        DocumentNumbers numbers = new Numberer(Words.Language, diagnostics).Number(cover, body);
        ImmutableArray<Block> secondCover = Insert(parts.SecondCover, noteCover);
        CheckPlacing([.. cover, .. parts.Sidebar], [.. secondCover, .. body, .. parts.BackMatter]);
        ImmutableArray<Block> all = [.. cover, .. parts.Sidebar, .. body, .. parts.BackMatter];
        ReferenceCheck.Run(all, tree.Footnotes, numbers, diagnostics);
        ProseCheck.Run(all, tree.Footnotes, numbers, diagnostics);
        return new LanguageDocument(Words, cover, parts.Sidebar, body, parts.BackMatter, parts.Running, tree.Footnotes, numbers)
        {
            SecondCover = secondCover,
        };
    }

    /// <summary>Builds a document that contains only a house template, in place of the back matter.</summary>
    /// <param name="template">Name such as <c>republication.sbn</c>.</param>
    public LanguageDocument BuildHousePart(string template)
    {
        ImmutableArray<Block> blocks = Blocks(template);
        CheckPlacing(blocks, []);
        DocumentNumbers numbers = new Numberer(Words.Language, diagnostics).Number([], []);
        ReferenceCheck.Run(blocks, [], numbers, diagnostics);
        ProseCheck.Run(blocks, [], numbers, diagnostics);
        return new LanguageDocument(Words, [], [], [], blocks, new RunningTexts([], [], []), [], numbers);
    }

    private void CheckPlacing(ImmutableArray<Block> front, ImmutableArray<Block> text)
    {
        bool isParallel = context.Edition == Edition.Bilingual && note.Header.Bilingual == BilingualArrangement.Parallel;
        var check = new PlacingCheck(isParallel, diagnostics);
        check.Run(front, FlowReach.None);
        check.Run(text, FlowReach.Page);
    }

    private static bool IsCoverPart(Block block) => block is CoverBlock or SummaryBlock;

    private static ImmutableArray<Block> Insert(ImmutableArray<Block> blocks, ImmutableArray<Block> part) =>
        [.. blocks.SelectMany(block => block is InsertBlock ? part : [block])];

    private HouseParts RenderHouseParts() => new(
        Blocks("cover.sbn"),
        context.Edition == Edition.Bilingual && Words.Language == "en" ? Blocks("cover-second.sbn") : [],
        Blocks("sidebar.sbn"),
        Blocks("backmatter.sbn"),
        ReadRunningTexts());

    private ImmutableArray<Block> Blocks(string template) =>
        ReadMarkdown(renderer.RenderHouse(template))?.Blocks ?? [];

    private MarkdownDocumentTree? ReadMarkdown(RenderedPart? part) => part?.Read(
        (text, found) => MarkdownReader.Read(text, context with { HasGap = part.HasGap }, found), diagnostics);

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
