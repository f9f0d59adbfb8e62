using System.Collections.Immutable;

using ReportGen.Documents;
using ReportGen.Documents.Directives;
using ReportGen.Documents.Templates;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Notes;
using ReportGen.Templating;
using ReportGen.Typesetting.Rendering;
using ReportGen.Typesetting.Styles;

namespace ReportGen.Typesetting;

/// <summary>Composes an edition of a note: templates to Markdown, Markdown to a document tree, the tree to pages.</summary>
public sealed class NoteComposer
{
    private const string NoticeTemplate = "republication.sbn";

    private readonly NoteSource _note;
    private readonly StyleSource _style;
    private readonly MapValue _figures;
    private readonly Edition _edition;
    private readonly RenderStop _stop;
    private readonly CompositionCaches _caches;
    private readonly DiagnosticBag _diagnostics;

    private NoteComposer(
        NoteSource note,
        StyleSource style,
        MapValue figures,
        Edition edition,
        CompositionCaches caches,
        RenderStop stop,
        DiagnosticBag diagnostics)
    {
        _caches = caches;
        _stop = stop;
        _note = note;
        _style = style;
        _figures = figures;
        _edition = edition;
        _diagnostics = diagnostics;
    }

    /// <summary>Composes an edition; null when it has errors.</summary>
    /// <param name="note">The note.</param>
    /// <param name="style">The house style.</param>
    /// <param name="figures">Computed figures by table, available to templates as <c>figures</c>.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="caches">Results cached by earlier compositions, and the fonts.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <param name="layout">Limits and diagnostics options of the layout; null uses <see cref="GenerateOptions.Default"/>.</param>
    /// <param name="stop">Cancels the rendering of templates.</param>
    public static ComposedNote? Compose(
        NoteSource note,
        StyleSource style,
        MapValue figures,
        Edition edition,
        CompositionCaches caches,
        DiagnosticBag diagnostics,
        GenerateOptions? layout = null,
        RenderStop stop = default)
    {
        var own = new DiagnosticBag();
        ComposedNote? composed = new NoteComposer(note, style, figures, edition, caches, stop, own).Compose(layout ?? GenerateOptions.Default);
        diagnostics.AddRange(own.Items);
        return own.HasErrors ? null : composed;
    }

    /// <summary>The rendered Markdown of an edition's languages, one after the other; null when a template failed.</summary>
    /// <param name="note">The note.</param>
    /// <param name="style">The house style.</param>
    /// <param name="figures">Computed figures by table.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="caches">Results cached by earlier compositions.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <param name="stop">Cancels the rendering of templates.</param>
    public static string? RenderMarkdown(
        NoteSource note,
        StyleSource style,
        MapValue figures,
        Edition edition,
        CompositionCaches caches,
        DiagnosticBag diagnostics,
        RenderStop stop = default)
    {
        var composer = new NoteComposer(note, style, figures, edition, caches, stop, diagnostics);
        var texts = new List<string>();
        foreach (string language in composer.Languages())
        {
            if (composer.RendererOf(language).Render(note.Texts[language]) is not { IsWhole: true } rendered)
            {
                return null;
            }

            texts.Add(rendered.Text.Text);
        }

        return string.Join("\n", texts);
    }

    /// <summary>
    /// Composes the notice printed above long pictures of an edition: title, date of publication,
    /// publisher and analysts, as worded by the house style. The sheet is as wide as a page and as high as its text.
    /// </summary>
    /// <param name="note">The note.</param>
    /// <param name="style">The house style.</param>
    /// <param name="figures">Computed figures by table.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="caches">Results cached by earlier compositions, and the fonts.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <param name="stop">Cancels the rendering of templates.</param>
    /// <returns>Null when it has errors.</returns>
    public static PageFrame? ComposeNotice(
        NoteSource note,
        StyleSource style,
        MapValue figures,
        Edition edition,
        CompositionCaches caches,
        DiagnosticBag diagnostics,
        RenderStop stop = default)
    {
        var own = new DiagnosticBag();
        PageFrame? notice = new NoteComposer(note, style, figures, edition, caches, stop, own).ComposeNotice();
        diagnostics.AddRange(own.Items);
        return own.HasErrors ? null : notice;
    }

    /// <summary>Prints the comments in the prose of a note beside the pages of an edition, for a draft.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="note">The note.</param>
    /// <param name="style">The house style.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="caches">Results cached by earlier compositions, and the fonts.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <returns>The pages, wider by a column of notes.</returns>
    public static PagedDocument WithComments(
        PagedDocument pages, NoteSource note, StyleSource style, Edition edition, CompositionCaches caches, DiagnosticBag diagnostics) =>
        caches.SheetOf(style, diagnostics) is { } sheet
            ? new MarginNotes(sheet, edition.Languages()[0]).Print(pages, note.Comments)
            : pages;

    private PageFrame? ComposeNotice()
    {
        if (!_style.Templates.ContainsKey(NoticeTemplate))
        {
            _diagnostics.Report(
                StyleCodes.MissingNotice,
                _note.Header.Style.Span,
                $"The house style '{_style.Name}' has no template '{NoticeTemplate}' for the notice above a long picture.",
                "Write the template: title, date of publication, publisher with its licence, analysts with their SAC numbers.");
            return null;
        }

        if (_caches.SheetOf(_style, _diagnostics) is not { } sheet)
        {
            return null;
        }

        var values = new ValueNumbers();
        ImmutableArray<RenderingContext> contexts =
        [
            .. Languages().Select(language => new RenderingContext(
                BuilderOf(language).BuildHousePart(NoticeTemplate), _style, sheet, _edition, values, [], _caches, _diagnostics)),
        ];
        if (_diagnostics.HasErrors)
        {
            return null;
        }

        Document layout = Document.Create(container => container.Page(page => new NoticeRenderer(contexts).Render(page)));
        return layout.WithMetadata(InfoIn(contexts[0].Document.Language)).Generate(GenerateOptions.Default, _diagnostics)?.Pages[0];
    }

    private ComposedNote? Compose(GenerateOptions options)
    {
        StyleSheet? sheet = _caches.SheetOf(_style, _diagnostics);
        SectionPlan plan = SectionPlan.Read(_style.Sections, _note.Header.Type.Text, _diagnostics);
        ImmutableArray<LanguageDocument> documents = BuildDocuments();
        if (sheet is null || documents.Length < Languages().Length)
        {
            return null;
        }

        bool isParallel = documents.Length > 1 && _note.Header.Bilingual == BilingualArrangement.Parallel;
        ImmutableArray<BlockPair>? pairs = isParallel
            ? ParallelPairing.Pair(documents[0].Body, documents[1].Body, _diagnostics)
            : null;
        if (isParallel && pairs is null)
        {
            return null;
        }

        var exhibits = new List<ExhibitRecord>();
        var values = new ValueNumbers();
        ImmutableArray<RenderingContext> contexts =
            [.. documents.Select(document => new RenderingContext(document, _style, sheet, _edition, values, exhibits, _caches, _diagnostics))];
        var renderer = new DocumentRenderer(contexts, plan, pairs, TitleIn);
        Document layout = Document.Create(renderer.Render).WithMetadata(InfoIn(documents[0].Language));
        options = options with { Texts = _caches.Texts };
        if (options.DrawBoxes)
        {
            options = options with { BoxFont = options.BoxFont ?? sheet.Font(sheet.Theme.Style("body").Font) };
        }

        PagedDocument? pages = _diagnostics.HasErrors ? null : layout.Generate(options, _diagnostics);
        return pages is null
            ? null
            : new ComposedNote(pages, [.. exhibits]) { Documents = documents };
    }

    private ImmutableArray<string> Languages() => _edition.Languages();

    private ImmutableArray<LanguageDocument> BuildDocuments()
    {
        ImmutableArray<LanguageDocument>.Builder documents = ImmutableArray.CreateBuilder<LanguageDocument>();
        foreach (string language in Languages())
        {
            if (BuilderOf(language).Build() is { } document)
            {
                documents.Add(document);
            }
        }

        return documents.ToImmutable();
    }

    private Labels WordsOf(string language) => new(LabelsOf(language), language);

    private MapValue LabelsOf(string language) => _style.Labels.GetValueOrDefault(language, MapValue.Empty);

    private LanguageDocumentBuilder BuilderOf(string language) =>
        new(_note, DirectiveContext.Of(_note, _style, WordsOf(language), _edition), RendererOf(language), _diagnostics);

    private PartRenderer RendererOf(string language) => new(
        NoteModel.Build(_note, LabelsOf(language), _style.Ratings, _figures, language, _edition),
        WordsOf(language),
        _style.Templates,
        _caches.TemplateOf,
        _stop,
        _diagnostics);

    private string TitleIn(string language) => _note.Header.Title.In(language);

    /// <summary>The document information needed by the pages; publishing adds the metadata for libraries.</summary>
    private DocumentInfo InfoIn(string language) => new(TitleIn(language), StyleSheet.TagOf(language));
}
