using System.Collections.Immutable;

using ReportGen.Compliance;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Notes;
using ReportGen.Notes.Market;
using ReportGen.Notes.Reading;
using ReportGen.Notes.Styles;
using ReportGen.Pdf;
using ReportGen.Publishing.Building;
using ReportGen.Publishing.Inspection;
using ReportGen.Publishing.Lineage;
using ReportGen.Publishing.Records;
using ReportGen.Publishing.Rixml;
using ReportGen.Templating;
using ReportGen.Typesetting;

namespace ReportGen.Publishing.Compilation;

/// <summary>The stages in order: content, market, composition (with templating and layout), PDF, compliance, lineage.</summary>
/// <remarks>A compiler may be used for several notes and from several threads.</remarks>
/// <param name="session">The state shared between notes.</param>
public sealed class NoteCompiler(CompilationSession session) : INoteCompiler
{
    /// <inheritdoc/>
    public NoteCompilation Compile(CompileRequest request, CompileContext context)
    {
        var shared = new DiagnosticBag();
        if (Read(request, context, shared) is not { } prepared)
        {
            return new NoteCompilation(request.Note, [], Owned(request.Note, shared.Items));
        }

        ImmutableArray<Edition> editions = prepared.Choose(request, shared);
        var results = new (CompiledEdition? Compiled, DiagnosticBag Diagnostics)[editions.Length];
        Parallel.For(0, editions.Length, context.Parallel, i => results[i] = CompileEdition(prepared, editions[i], request, context));
        IEnumerable<Diagnostic> all = results.Aggregate(shared.Items.AsEnumerable(), (items, result) => items.Concat(result.Diagnostics.Items));
        return new NoteCompilation(
            request.Note,
            [.. results.Select(result => result.Compiled).OfType<CompiledEdition>()],
            Owned(request.Note, all))
        {
            Available = prepared.Available,
        };
    }

    /// <inheritdoc/>
    public NoteInspection Inspect(CompileRequest request, InspectionForm form, CompileContext context)
    {
        var diagnostics = new DiagnosticBag();
        string? text = null;
        if (Read(request, context, diagnostics) is { } prepared && prepared.Choose(request, diagnostics) is [var edition, ..])
        {
            using var deadline = new CancellationTokenSource(context.TemplateTime, context.Time);
            text = form == InspectionForm.Markdown
                ? NoteComposer.RenderMarkdown(prepared.Note, prepared.Style, prepared.Figures, edition, session.Composition, diagnostics, StopOf(context, deadline))
                : Show(prepared, edition, form, context, diagnostics);
        }

        return new NoteInspection(text, Owned(request.Note, diagnostics.Items));
    }

    private string? Show(PreparedNote prepared, Edition edition, InspectionForm form, CompileContext context, DiagnosticBag diagnostics)
    {
        var lines = new List<PlacedLine>();
        GenerateOptions layout = form == InspectionForm.Lines ? GenerateOptions.Default with { Lines = lines.Add } : GenerateOptions.Default;
        if (Compose(prepared, edition, layout, context, diagnostics) is not { } composed)
        {
            return null;
        }

        return form switch
        {
            InspectionForm.Document => composed.DumpDocument(),
            InspectionForm.Lines => LineDump.Of(composed.Pages, lines),
            _ => PageDump.Of(composed.Pages),
        };
    }

    /// <summary>Reads what the editions share. Errors that do not prevent later stages do not stop reading, so that all are reported in one run.</summary>
    private PreparedNote? Read(CompileRequest request, CompileContext context, DiagnosticBag diagnostics)
    {
        var foundInStyle = new DiagnosticBag();
        var foundInFigures = new DiagnosticBag();
        Task<StyleSource?>? styleReading = null;
        NoteSource? note = context.Timings.Measure(
            Stages.Content,
            () => NoteReader.Read(request.Inputs.Content, request.Note, diagnostics, session.Reading, StartStyle));
        MapValue figures = note is null
            ? MapValue.Empty
            : context.Timings.Measure(Stages.Market, () => FiguresProjection.Of(FiguresCalculator.Compute(note, foundInFigures)));
        StyleSource? style = styleReading?.GetAwaiter().GetResult();
        if (note is null)
        {
            return null;
        }

        diagnostics.AddRange(foundInStyle.Items);
        if (style is null)
        {
            return null;
        }

        StyleCheck.Run(note.Header, style, diagnostics);
        diagnostics.AddRange(foundInFigures.Items);
        return new PreparedNote(note, style, figures);

        // Reading a style takes as long as reading a note, so it is read in parallel with the tables once the header is known.
        void StartStyle(NoteHeader header) => styleReading = Task.Run(() => context.Timings.Measure(
            Stages.Content,
            () => StyleReader.Read(request.Inputs.Templates, header.Style, foundInStyle, session.Reading)));
    }

    private (CompiledEdition? Compiled, DiagnosticBag Diagnostics) CompileEdition(
        PreparedNote prepared,
        Edition edition,
        CompileRequest request,
        CompileContext context)
    {
        var diagnostics = new DiagnosticBag();
        GenerateOptions layout = GenerateOptions.Default with { DrawBoxes = request.DrawsBoxes };
        if (Compose(prepared, edition, layout, context, diagnostics) is not { } composed)
        {
            return (null, diagnostics);
        }

        var facts = new EditionFacts(prepared.Note, prepared.Style, edition);
        PagedDocument pages = composed.Pages with { Info = DocumentInfoBuilder.Build(facts, request.Revision) };
        ImmutableArray<Diagnostic> findings = context.Timings.Measure(
            Stages.Compliance,
            () => ComplianceCheck.Run(new ComplianceInput(prepared.Note, edition, pages, composed.Exhibits)));
        diagnostics.AddRange(request.IsForPublication ? findings : findings.Select(AsWarning));
        byte[] lineage = context.Timings.Measure(Stages.Lineage, () => LineageJson.Of(prepared.Note.Name, edition, pages));
        PagedDocument whole = pages with
        {
            CarriesFigureData = facts.Header.Attached.Contains(RecordPart.Data),
            Attachments = RecordAttachments.Of(
                facts, request.Inputs.Content, lineage, () => RecordManifest.Of(facts, pages, request.Inputs, request.Revision)),
        };
        if (request.PrintsComments)
        {
            whole = NoteComposer.WithComments(whole, prepared.Note, prepared.Style, edition, session.Composition, diagnostics);
        }

        using var pdf = new MemoryStream();
        context.Timings.Measure(Stages.Pdf, () => PdfWriter.Write(whole, pdf, PdfOptions.Default, diagnostics, session.Pdf));
        string fileName = OutputFiles.PdfName(prepared.Note.Name, edition);
        byte[] rixml = context.Timings.Measure(
            Stages.Rixml, () => RixmlWriter.Write(ResearchBuilder.Build(facts, fileName, pages.Pages.Length)));
        PageFrame? notice = request.NeedsNotice ? ComposeNotice(prepared, edition, context, diagnostics) : null;
        return diagnostics.HasErrors
            ? (null, diagnostics)
            : (new CompiledEdition(edition, whole, pdf.GetBuffer().AsMemory(0, (int)pdf.Length), lineage, rixml) { Notice = notice }, diagnostics);
    }

    private ComposedNote? Compose(PreparedNote prepared, Edition edition, GenerateOptions layout, CompileContext context, DiagnosticBag diagnostics)
    {
        using var deadline = new CancellationTokenSource(context.TemplateTime, context.Time);
        RenderStop stop = StopOf(context, deadline);
        return context.Timings.Measure(
            Stages.Composition,
            () => NoteComposer.Compose(prepared.Note, prepared.Style, prepared.Figures, edition, session.Composition, diagnostics, layout, stop));
    }

    private PageFrame? ComposeNotice(PreparedNote prepared, Edition edition, CompileContext context, DiagnosticBag diagnostics)
    {
        using var deadline = new CancellationTokenSource(context.TemplateTime, context.Time);
        RenderStop stop = StopOf(context, deadline);
        return context.Timings.Measure(
            Stages.Composition,
            () => NoteComposer.ComposeNotice(prepared.Note, prepared.Style, prepared.Figures, edition, session.Composition, diagnostics, stop));
    }

    private static RenderStop StopOf(CompileContext context, CancellationTokenSource deadline) =>
        new(context.Parallel.CancellationToken, deadline.Token);

    private static Diagnostic AsWarning(Diagnostic finding) =>
        finding.Severity == Severity.Error ? finding with { Severity = Severity.Warning } : finding;

    private static ImmutableArray<Diagnostic> Owned(string note, IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(diagnostic => diagnostic with { Note = note })];

    /// <summary>What the editions of a note share.</summary>
    private sealed record PreparedNote(NoteSource Note, StyleSource Style, MapValue Figures)
    {
        public ImmutableArray<Edition> Available { get; } = [.. EditionNames.Of(Note.Header.Languages)];

        /// <summary>The requested editions that the note has; others are an error when the note was named explicitly.</summary>
        public ImmutableArray<Edition> Choose(CompileRequest request, DiagnosticBag diagnostics)
        {
            if (request.Editions.Count == 0)
            {
                return Available;
            }

            foreach (Edition missing in request.Editions.Where(edition => request.IsNamed && !Available.Contains(edition)))
            {
                diagnostics.Report(
                    CommandCodes.EditionNotWritten,
                    Note.Header.LanguagesSpan,
                    $"The note has no edition '{missing.Name()}': it is written in {string.Join(" and ", Note.Header.Languages)}.",
                    "Name an edition that the note is written in, or add the language and its text.");
            }

            return [.. Available.Where(request.Editions.Contains)];
        }
    }
}
