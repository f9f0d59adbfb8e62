using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes;
using ReportGen.Notes.Files;
using ReportGen.Notes.Reading;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Building;

/// <summary>One run over the notes of a request. Notes may be built from several threads.</summary>
internal sealed class BuildRun
{
    private readonly Workspace _workspace;
    private readonly InputSnapshot _inputs;
    private readonly INoteCompiler _compiler;
    private readonly BuildRequest _request;
    private readonly CompileContext _context;
    private readonly BuildManifest _before;
    private readonly Dictionary<string, ManifestNote> _changes = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    private readonly NoteIdentities _identities;

    /// <summary>Notes that share the identifier of another note, each with its diagnostic; determined on first use.</summary>
    private readonly Lazy<ImmutableDictionary<string, Diagnostic>> _sharedIds;

    /// <summary>Null where nothing is skipped and therefore nothing is hashed: for a check, and for drafts.</summary>
    private readonly Lazy<InputFingerprint>? _fingerprint;

    public BuildRun(Workspace workspace, INoteCompiler compiler, string program, BuildRequest request, CompileContext context)
    {
        _inputs = InputSnapshot.Of(workspace);
        _workspace = workspace;
        _compiler = compiler;
        _request = request;
        _context = context;
        bool passesNothing = request.IsCheckOnly || request.IsDraft;
        if (!request.IsCheckOnly)
        {
            OutputRecovery.Run(workspace);
        }

        _before = passesNothing ? BuildManifest.Empty : BuildManifest.Load(workspace.ManifestFile, request.CacheKey);
        var catalogue = new NoteCatalogue(_inputs.Content);
        _identities = new NoteIdentities(_inputs, catalogue, _before);
        _sharedIds = new(() => catalogue.FindSharedIds(_identities.IdOf));
        _fingerprint = passesNothing
            ? null
            : new(() => new InputFingerprint(_inputs, _identities, workspace.FontsFolder, $"{program}{request.Revision}\n"));
    }

    /// <summary>Builds one note; an internal error is an outcome, so that the other notes are still built.</summary>
    public NoteOutcome Build(string note) => NoteOutcome.Of(note, BuildOrPass);

    /// <summary>Writes the manifest; an error is reported with the first note built.</summary>
    public void SaveManifest(NoteOutcome[] outcomes)
    {
        if (_changes.Count == 0)
        {
            return;
        }

        try
        {
            // Another build may have recorded other notes since this one began.
            using var gate = OutputLock.Take(_workspace.OutputFolder);
            BuildManifest now = BuildManifest.Load(_workspace.ManifestFile, _request.CacheKey);
            AtomicFile.Write(_workspace.ManifestFile, (now with { Notes = now.Notes.SetItems(_changes) }).ToJson(_request.CacheKey));
        }
        catch (Exception exception) when (RegularFile.IsFault(exception))
        {
            int first = Array.FindIndex(outcomes, outcome => outcome.Status == NoteStatus.Built);
            outcomes[first] = outcomes[first] with
            {
                Status = NoteStatus.Failed,
                Diagnostics = outcomes[first].Diagnostics.Add(OutputProblem.Of(_workspace, _workspace.ManifestFile)),
            };
        }
    }

    private NoteOutcome BuildOrPass(string note)
    {
        if (_fingerprint is { } fingerprint
            && !_request.Force
            && !_request.VerifiesOutputs
            && _before.Notes.TryGetValue(note, out ManifestNote? record)
            && _context.Timings.Measure(Stages.Hash, () => Unchanged(note, record, fingerprint.Value.Of(note))) is { } standing)
        {
            return standing;
        }

        // None of it is needed before the pages are finished, so it is computed in parallel.
        Task<Registration> registration = Task.Factory.StartNew(
            () => _context.Timings.Measure(Stages.Hash, () => Register(note)),
            CancellationToken.None,
            TaskCreationOptions.None,
            _context.Parallel.TaskScheduler ?? TaskScheduler.Default);
        return Compile(note, registration);
    }

    private Registration Register(string note)
    {
        Diagnostic? sharedId = _sharedIds.Value.GetValueOrDefault(note);
        if (_fingerprint is null)
        {
            return new Registration(string.Empty, sharedId);
        }

        _identities.Renew(note);
        return new Registration(_fingerprint.Value.Of(note), sharedId);
    }

    private NoteOutcome? Unchanged(string note, ManifestNote record, string inputs)
    {
        if (_sharedIds.Value.ContainsKey(note))
        {
            return null;
        }

        IEnumerable<Edition> requested = _request.Editions.Count == 0 ? record.Available : _request.Editions.Distinct().Order();
        ImmutableArray<NoteOutput>.Builder outputs = ImmutableArray.CreateBuilder<NoteOutput>();
        foreach (Edition edition in requested)
        {
            if (!record.Outputs.TryGetValue(edition, out ManifestOutput? output)
                || output.Inputs != inputs
                || Standing(note, edition, output) is not { } standing)
            {
                return null;
            }

            outputs.Add(standing);
        }

        // A note without editions is reported by the compiler, which reads the header.
        return outputs.Count == 0 ? null : new NoteOutcome(note, NoteStatus.Unchanged) { Outputs = outputs.ToImmutable() };
    }

    /// <summary>The output on disk; null when it was removed or changed.</summary>
    private NoteOutput? Standing(string note, Edition edition, ManifestOutput record)
    {
        NoteOutput output = OutputOf(note, edition, record.Pages, length: 0);
        byte[]? pdf = Stands(output.PdfPath, record.Pdf);
        return pdf is not null && Stands(output.LineagePath, record.Lineage) is not null && Stands(output.RixmlPath, record.Rixml) is not null
            ? output with { Length = pdf.LongLength }
            : null;
    }

    /// <summary>The bytes of a file that exists and has the expected hash; otherwise null.</summary>
    private static byte[]? Stands(string? path, string hash) =>
        ReadOutput(path) is { } bytes && InputFingerprint.OfBytes(bytes) == hash ? bytes : null;

    private static byte[]? ReadOutput(string? path)
    {
        try
        {
            return File.Exists(path) ? RegularFile.Read(path, RegularFile.PdfLimit) : null;
        }
        catch (Exception exception) when (RegularFile.IsFault(exception))
        {
            return null;
        }
    }

    /// <summary>The files of an edition. A draft has no accompanying files.</summary>
    private NoteOutput OutputOf(string note, Edition edition, int pages, long length) => _request.IsDraft
        ? new NoteOutput(edition, OutputFiles.DraftPdf(_workspace, note, edition, _request.PrintsComments ? "comments" : "debug"), null, null, pages, length)
        : new NoteOutput(
            edition,
            OutputFiles.Pdf(_workspace, note, edition),
            OutputFiles.Lineage(_workspace, note, edition),
            OutputFiles.Rixml(_workspace, note, edition),
            pages,
            length);

    private static IEnumerable<(string Path, ReadOnlyMemory<byte> Data)> FilesOf(CompiledEdition edition, NoteOutput output)
    {
        yield return (output.PdfPath, edition.Pdf);
        if (output.LineagePath is { } lineage)
        {
            yield return (lineage, edition.Lineage);
        }

        if (output.RixmlPath is { } rixml)
        {
            yield return (rixml, edition.Rixml);
        }
    }

    private NoteOutcome Compile(string note, Task<Registration> registration)
    {
        var request = new CompileRequest(note, _request.Editions, _inputs)
        {
            IsNamed = _request.AreNamed,
            IsForPublication = _request.IsCheckOnly,
            DrawsBoxes = _request.DrawsBoxes,
            PrintsComments = _request.PrintsComments,
            Revision = _request.Revision,
        };
        NoteCompilation compilation = _compiler.Compile(request, _context);
        if (registration.Result.SharedId is { } shared)
        {
            compilation = compilation with { Diagnostics = compilation.Diagnostics.Add(shared) };
        }

        if (compilation.HasErrors)
        {
            return new NoteOutcome(note, NoteStatus.Failed) { Diagnostics = compilation.Diagnostics };
        }

        if (compilation.Editions.IsEmpty)
        {
            return new NoteOutcome(note, NoteStatus.PassedOver) { Diagnostics = compilation.Diagnostics };
        }

        if (_request.IsCheckOnly)
        {
            return new NoteOutcome(note, NoteStatus.Built) { Diagnostics = compilation.Diagnostics };
        }

        _context.Parallel.CancellationToken.ThrowIfCancellationRequested();
        return _context.Timings.Measure(Stages.Write, () => Write(compilation, registration.Result.Inputs));
    }

    /// <summary>Writes all files of a note beside their targets, then renames them all, so that errors leave the earlier files unchanged.</summary>
    private NoteOutcome Write(NoteCompilation compilation, string inputs)
    {
        string note = compilation.Note;
        using var files = new StagedFiles(_workspace, note);
        ImmutableArray<NoteOutput>.Builder outputs = ImmutableArray.CreateBuilder<NoteOutput>(compilation.Editions.Length);
        var replaced = new List<Diagnostic>();
        foreach (CompiledEdition edition in compilation.Editions)
        {
            NoteOutput output = OutputOf(note, edition.Edition, edition.Document.Pages.Length, edition.Pdf.Length);
            replaced.AddRange(Replaced(note, edition, output, inputs));
            foreach ((string path, ReadOnlyMemory<byte> data) in FilesOf(edition, output))
            {
                files.TryAdd(path, data.Span);
            }

            outputs.Add(output);
        }

        if (!files.TryCommit())
        {
            return new NoteOutcome(note, NoteStatus.Failed) { Diagnostics = compilation.Diagnostics.Add(files.Problem!) };
        }

        if (!_request.IsDraft)
        {
            Record(compilation, inputs);
        }

        return new NoteOutcome(note, NoteStatus.Built) { Outputs = outputs.ToImmutable(), Diagnostics = compilation.Diagnostics.AddRange(replaced) };
    }

    /// <summary>Warnings about files that are recorded as made from the same inputs and are not what these give.</summary>
    private IEnumerable<Diagnostic> Replaced(string name, CompiledEdition edition, NoteOutput output, string inputs)
    {
        if (!_request.VerifiesOutputs
            || !_before.Notes.TryGetValue(name, out ManifestNote? note)
            || !note.Outputs.TryGetValue(edition.Edition, out ManifestOutput? record)
            || record.Inputs != inputs)
        {
            yield break;
        }

        foreach ((string path, ReadOnlyMemory<byte> data) in FilesOf(edition, output))
        {
            if (ReadOutput(path) is { } bytes && !data.Span.SequenceEqual(bytes))
            {
                yield return OutputProblem.OfReplaced(_workspace, path);
            }
        }
    }

    private void Record(NoteCompilation compilation, string inputs)
    {
        ImmutableSortedDictionary<Edition, ManifestOutput>.Builder outputs = ImmutableSortedDictionary.CreateBuilder<Edition, ManifestOutput>();
        if (_before.Notes.TryGetValue(compilation.Note, out ManifestNote? earlier))
        {
            // Each record contains the hash of its own inputs, so an outdated one is harmless.
            outputs.AddRange(earlier.Outputs.Where(output => compilation.Available.Contains(output.Key)));
        }

        foreach (CompiledEdition edition in compilation.Editions)
        {
            outputs[edition.Edition] = new ManifestOutput(
                inputs,
                InputFingerprint.OfBytes(edition.Pdf.Span),
                InputFingerprint.OfBytes(edition.Lineage.Span),
                InputFingerprint.OfBytes(edition.Rixml.Span),
                edition.Document.Pages.Length);
        }

        lock (_gate)
        {
            _changes[compilation.Note] = new ManifestNote(_identities.Of(compilation.Note), compilation.Available, outputs.ToImmutable());
        }
    }

    /// <summary>What is determined for a note besides its pages.</summary>
    /// <param name="Inputs">Hash of its inputs; empty where nothing is hashed.</param>
    /// <param name="SharedId">Diagnostic about other notes with its identifier; null when there are none.</param>
    private sealed record Registration(string Inputs, Diagnostic? SharedId);
}
