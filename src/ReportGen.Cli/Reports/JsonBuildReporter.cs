using System.Text.Json;

using ReportGen.Cli.Diagnostics;
using ReportGen.Cli.Terminals;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes;
using ReportGen.Publishing.Building;
using ReportGen.Publishing.Rendering;

namespace ReportGen.Cli.Reports;

/// <summary>Reports a build in one JSON object on standard output: <c>{ok, outputs, diagnostics, timings}</c>.</summary>
/// <param name="terminal">The terminal.</param>
internal sealed class JsonBuildReporter(Terminal terminal) : IBuildReporter
{
    /// <summary>The changed files that triggered the build; null when not watching.</summary>
    public IReadOnlyList<string>? Changed { get; init; }

    /// <inheritdoc/>
    public void Refused(IReadOnlyList<Diagnostic> diagnostics) => Write(isOk: false, report: null, diagnostics);

    /// <inheritdoc/>
    public BuildReport Follow(int notes, Func<Action<NoteOutcome>, BuildReport> build) => build(static _ => { });

    /// <inheritdoc/>
    public void Finished(BuildReport report)
    {
        foreach (NoteOutcome note in report.Notes)
        {
            if (note.Fault is { } fault)
            {
                InternalErrors.Report(terminal, fault, note.Note);
            }
        }

        Write(report.IsSuccess, report, report.Diagnostics.Concat(InternalErrors.AsDiagnostics(report)));
    }

    private void Write(bool isOk, BuildReport? report, IEnumerable<Diagnostic> diagnostics)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonDiagnostics.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteBoolean("ok"u8, isOk);
            WriteChanged(json);
            json.WriteStartArray("outputs"u8);
            foreach (NoteOutcome note in report?.Notes ?? [])
            {
                WriteOutputs(json, note);
                WritePictures(json, note);
            }

            json.WriteEndArray();
            JsonDiagnostics.Write(json, "diagnostics", DiagnosticOrder.Sorted(diagnostics));
            json.WriteStartObject("timings"u8);
            WriteTimings(json, report);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        terminal.Out.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        terminal.Out.Flush();
    }

    private void WriteChanged(Utf8JsonWriter json)
    {
        if (Changed is null)
        {
            return;
        }

        json.WriteStartArray("changed"u8);
        foreach (string path in Changed)
        {
            json.WriteStringValue(path);
        }

        json.WriteEndArray();
    }

    private void WriteOutputs(Utf8JsonWriter json, NoteOutcome note)
    {
        foreach (NoteOutput output in note.Outputs)
        {
            json.WriteStartObject();
            json.WriteString("note"u8, note.Note);
            json.WriteString("edition"u8, output.Edition.Name());
            json.WriteString("status"u8, note.Status == NoteStatus.Unchanged ? "unchanged"u8 : "built"u8);
            json.WriteString("pdf"u8, ShownPath.Of(output.PdfPath, terminal));
            if (output.LineagePath is { } lineage)
            {
                json.WriteString("lineage"u8, ShownPath.Of(lineage, terminal));
            }

            if (output.RixmlPath is { } rixml)
            {
                json.WriteString("rixml"u8, ShownPath.Of(rixml, terminal));
            }

            json.WriteNumber("pages"u8, output.Pages);
            json.WriteNumber("bytes"u8, output.Length);
            json.WriteEndObject();
        }
    }

    private void WritePictures(Utf8JsonWriter json, NoteOutcome note)
    {
        foreach (RenderedPicture picture in note.Pictures)
        {
            json.WriteStartObject();
            json.WriteString("note"u8, note.Note);
            json.WriteString("edition"u8, picture.Edition.Name());
            json.WriteString("kind"u8, picture.Kind switch
            {
                PictureKind.Thumbnail => "thumbnail"u8,
                PictureKind.Long => "long"u8,
                _ => "page"u8,
            });
            if (picture.Page is { } page)
            {
                json.WriteNumber("page"u8, page);
            }

            json.WriteString("picture"u8, ShownPath.Of(picture.Path, terminal));
            json.WriteNumber("width"u8, picture.Width);
            json.WriteNumber("height"u8, picture.Height);
            json.WriteNumber("bytes"u8, picture.Length);
            json.WriteEndObject();
        }
    }

    /// <summary>Milliseconds of the whole run, then of each stage, summed across threads.</summary>
    private static void WriteTimings(Utf8JsonWriter json, BuildReport? report)
    {
        json.WriteNumber("total_ms"u8, Milliseconds(report?.Elapsed ?? TimeSpan.Zero));
        json.WriteStartObject("stages_ms"u8);
        foreach ((string stage, TimeSpan time) in report?.Timings.Stages ?? [])
        {
            json.WriteNumber(stage, Milliseconds(time));
        }

        json.WriteEndObject();
    }

    private static decimal Milliseconds(TimeSpan time) =>
        Math.Round((decimal)time.TotalMilliseconds, 2, MidpointRounding.AwayFromZero);
}
