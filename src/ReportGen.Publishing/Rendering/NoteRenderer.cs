using System.Collections.Immutable;
using System.Diagnostics;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes.Reading;
using ReportGen.Publishing.Building;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Workspaces;
using ReportGen.Raster;

namespace ReportGen.Publishing.Rendering;

/// <summary>Renders the pages of notes as pictures. For a note with errors none is written, and earlier ones are kept.</summary>
/// <param name="workspace">Folders.</param>
/// <param name="compiler">Runs the stages.</param>
public sealed class NoteRenderer(Workspace workspace, INoteCompiler compiler)
{
    /// <summary>Renders the pictures of a request.</summary>
    /// <param name="request">The requested pictures.</param>
    /// <param name="finished">Called for each finished note, from any thread; may be null.</param>
    /// <param name="cancellation">Cancels between pictures; files are complete or unchanged.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public BuildReport Render(RenderRequest request, Action<NoteOutcome>? finished, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        OutputRecovery.Run(workspace);
        var inputs = InputSnapshot.Of(workspace);
        var context = CompileContext.For(request.Jobs, cancellation);
        var catalogue = new NoteCatalogue(inputs.Content);
        var identities = new NoteIdentities(inputs, catalogue, BuildManifest.Empty);
        ImmutableDictionary<string, Diagnostic> sharedIds = catalogue.FindSharedIds(identities.IdOf);
        var outcomes = new NoteOutcome[request.Notes.Count];
        Parallel.For(0, outcomes.Length, context.Parallel, i =>
        {
            outcomes[i] = NoteOutcome.Of(request.Notes[i], note => Render(note, request, inputs, sharedIds.GetValueOrDefault(note), context));
            finished?.Invoke(outcomes[i]);
        });
        return new BuildReport([.. outcomes], context.Timings, Stopwatch.GetElapsedTime(start));
    }

    private NoteOutcome Render(string note, RenderRequest request, InputSnapshot inputs, Diagnostic? sharedId, CompileContext context)
    {
        NoteCompilation compilation = compiler.Compile(
            new CompileRequest(note, request.Editions, inputs) { IsNamed = request.AreNamed, NeedsNotice = request.HasLong },
            context);
        if (sharedId is not null)
        {
            compilation = compilation with { Diagnostics = compilation.Diagnostics.Add(sharedId) };
        }

        if (compilation.HasErrors || compilation.Editions.IsEmpty)
        {
            return new NoteOutcome(note, compilation.HasErrors ? NoteStatus.Failed : NoteStatus.PassedOver) { Diagnostics = compilation.Diagnostics };
        }

        var found = new DiagnosticBag();
        ImmutableArray<RenderedPicture> pictures = Draw(compilation, request, context, found);
        return new NoteOutcome(note, found.HasErrors ? NoteStatus.Failed : NoteStatus.Built)
        {
            Pictures = pictures,
            Diagnostics = [.. compilation.Diagnostics, .. found.Items.Select(diagnostic => diagnostic with { Note = note })],
        };
    }

    /// <summary>Renders and writes all pictures of a note, or none.</summary>
    private ImmutableArray<RenderedPicture> Draw(NoteCompilation compilation, RenderRequest request, CompileContext context, DiagnosticBag found)
    {
        var planner = new EditionPictures(request);
        ImmutableArray<(CompiledEdition Edition, PlannedPicture Picture)> planned =
            [.. compilation.Editions.SelectMany(edition => planner.Plan(edition, found), (edition, picture) => (edition, picture))];
        if (found.HasErrors)
        {
            return [];
        }

        using var files = new StagedFiles(workspace, compilation.Note);
        ImmutableArray<RenderedPicture>.Builder pictures = ImmutableArray.CreateBuilder<RenderedPicture>(planned.Length);
        foreach ((CompiledEdition edition, PlannedPicture picture) in planned)
        {
            context.Parallel.CancellationToken.ThrowIfCancellationRequested();
            if (context.Timings.Measure(Stages.Render, () => Encode(picture, request.Format, found)) is not { } data)
            {
                return [];
            }

            string path = PictureFiles.Of(
                workspace, compilation.Note, edition.Edition, (picture.Kind, picture.Page), edition.Document.Pages.Length, request.Format);
            if (!context.Timings.Measure(Stages.Write, () => files.TryAdd(path, data)))
            {
                break;
            }

            pictures.Add(new RenderedPicture(
                edition.Edition, picture.Kind, picture.Page, path, (int)picture.Size.Width, (int)picture.Size.Height, data.Length));
        }

        if (context.Timings.Measure(Stages.Write, files.TryCommit))
        {
            return pictures.DrainToImmutable();
        }

        found.Add(files.Problem!);
        return [];
    }

    private static byte[]? Encode(PlannedPicture planned, PictureFormat format, DiagnosticBag found)
    {
        using PagePicture? picture = PageRenderer.Draw(planned.Sheets, planned.Scale, found);
        return picture?.Encode(format);
    }
}
