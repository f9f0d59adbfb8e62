using System.Collections.Immutable;

using ReportGen.Documents;
using ReportGen.Documents.Exhibits;
using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Typesetting.Styles;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Builds the layout of an edition: the parts of the plan, in one language, in two languages in sequence, or side by side.</summary>
internal sealed class DocumentRenderer
{
    private readonly ImmutableArray<RenderingContext> _languages;
    private readonly SectionPlan _plan;
    private readonly ImmutableArray<BlockPair>? _pairs;
    private readonly Func<string, string> _titleIn;

    /// <summary>Creates a renderer.</summary>
    /// <param name="languages">The languages of the edition, the main one first.</param>
    /// <param name="plan">Parts of the document.</param>
    /// <param name="pairs">Paired blocks of a parallel edition; null elsewhere.</param>
    /// <param name="titleIn">Title of the note in a language.</param>
    public DocumentRenderer(
        ImmutableArray<RenderingContext> languages,
        SectionPlan plan,
        ImmutableArray<BlockPair>? pairs,
        Func<string, string> titleIn)
    {
        _languages = languages;
        _plan = plan;
        _pairs = pairs;
        _titleIn = titleIn;
    }

    private RenderingContext Main => _languages[0];

    private HouseTheme Theme => Main.Theme;

    /// <summary>Adds the page sets of the document.</summary>
    /// <param name="container">The document.</param>
    public void Render(IDocumentContainer container)
    {
        ImmutableArray<DocumentPart> inner = [.. _plan.Parts.Where(part => part != DocumentPart.Cover)];
        if (_plan.Parts.Contains(DocumentPart.Cover))
        {
            container.Page(page => new CoverPageRenderer(Main).Render(page, _titleIn(Main.Document.Language)));
        }

        container.Page(page => RenderInner(page, inner));
    }

    private void RenderInner(PageDescriptor page, ImmutableArray<DocumentPart> parts)
    {
        page.Size(Theme.Page.Size);
        page.MarginLeft(Theme.Page.Margin.Left);
        page.MarginTop(Theme.Page.Margin.Top);
        page.MarginRight(Theme.Page.Margin.Right);
        page.MarginBottom(Theme.Page.Margin.Bottom);
        page.Background().Layers(layers =>
        {
            var running = new RunningElementRenderer(Main);
            running.RenderHeader(layers);
            running.RenderFooter(layers);
        });
        page.Footnotes(notes => new FootnoteRenderer(Theme).Render(notes, [.. _languages]));
        page.Content().Column(column =>
        {
            bool isFirst = true;
            foreach (Action<FlowColumn> chapter in Chapters(parts))
            {
                if (!isFirst)
                {
                    column.Item().PageBreak();
                }

                column.Item().Column(inner => chapter(new FlowColumn(inner, FlowReach.Page)));
                isFirst = false;
            }
        });
    }

    /// <summary>The parts in sequence, each starting on a new page.</summary>
    private IEnumerable<Action<FlowColumn>> Chapters(ImmutableArray<DocumentPart> parts)
    {
        foreach (RenderingContext language in _languages)
        {
            if (!language.Document.SecondCover.IsEmpty)
            {
                // The outline also contains the opening in the second language.
                yield return flow => InLanguage(language, flow.Item(0, 0).Section($"{language.Document.Language}.cover", _titleIn(language.Document.Language), 1), inner => new BlockRenderer(language, PlaceKind.Cover, Theme.Page.TextWidth).Render(language.Document.SecondCover, inner));
            }
        }

        foreach (IGrouping<bool, DocumentPart> run in Runs(parts))
        {
            // Contents and body of one language stay together; the back matter follows once, at the end, in all languages.
            foreach (RenderingContext language in run.Key || _pairs is null ? _languages : [Main])
            {
                foreach (DocumentPart part in run)
                {
                    if (ChapterOf(part, language) is { } chapter)
                    {
                        yield return chapter;
                    }
                }
            }
        }
    }

    private static IEnumerable<IGrouping<bool, DocumentPart>> Runs(ImmutableArray<DocumentPart> parts) =>
        parts.GroupBy(part => part == DocumentPart.BackMatter);

    private Action<FlowColumn>? ChapterOf(DocumentPart part, RenderingContext language) => part switch
    {
        DocumentPart.Contents => flow => new ContentsRenderer(new LanguagePair(language, _pairs is null ? null : _languages[1]))
            .Render(flow, _plan.ContentsDepth, _plan.Lists),
        DocumentPart.Body when _pairs is { } pairs => pairs.IsEmpty ? null : flow => InLanguage(Main, flow, inner => new ParallelRenderer(Main, _languages[1]).Render(pairs, inner)),
        DocumentPart.Body when language.Document.Body.IsEmpty => null,
        DocumentPart.Body => flow => InLanguage(language, flow, inner => new BlockRenderer(language, PlaceKind.Body).Render(language.Document.Body, inner), GridOf(language)),
        DocumentPart.BackMatter when language.Document.BackMatter.IsEmpty => null,
        DocumentPart.BackMatter => flow => InLanguage(language, flow, inner => new BlockRenderer(language, PlaceKind.Legal).Render(language.Document.BackMatter, inner)),
        _ => null,
    };

    /// <summary>The leading of body text, when the theme aligns the body to a baseline grid.</summary>
    private static double GridOf(RenderingContext language) =>
        language.Theme.LineRules.Grid ? Place.Of(language.Theme, PlaceKind.Body, language.Words.IsChinese).Text.Leading : 0;

    private static void InLanguage(RenderingContext language, FlowColumn flow, Action<FlowColumn> set, double grid = 0) =>
        InLanguage(language, flow.Item(0, 0), set, grid);

    private static void InLanguage(RenderingContext language, IContainer container, Action<FlowColumn> set, double grid = 0) =>
        container.Semantic(StructureRole.Sect, new StructureSettings { Language = language.LanguageTag })
            .Column(column => set(new FlowColumn(column, FlowReach.Page, grid)));
}
