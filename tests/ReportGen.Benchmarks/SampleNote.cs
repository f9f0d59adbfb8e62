using System.Globalization;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes;
using ReportGen.Notes.Files;
using ReportGen.Notes.Market;
using ReportGen.Notes.Reading;
using ReportGen.Notes.Styles;
using ReportGen.Pdf;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Workspaces;
using ReportGen.Typesetting;

namespace ReportGen.Benchmarks;

/// <summary>
/// The sample note in memory, with data that can be changed between runs, and its stages as a process
/// runs them in one session, with the caches of earlier runs.
/// </summary>
internal sealed class SampleNote
{
    public const string Name = "sora-note";

    private const string Comparables = $"{Name}/data/comparables.csv";

    private readonly InMemoryFiles _content;
    private readonly IContentFiles _templates;
    private readonly CompilationSession _session;
    private readonly string _comparables;

    public SampleNote()
    {
        string root = RepositoryFolder.Path;
        var content = new DiskFiles(Path.Combine(root, "content"));
        InMemoryFiles files = new("content");
        foreach (string path in content.FilesUnder("house").Concat(content.FilesUnder(Name)))
        {
            files = files.With(path, content.Read(path).Data);
        }

        _content = files;
        _templates = new DiskFiles(Path.Combine(root, "templates"));
        _session = new CompilationSession(new Workspace(Path.Combine(root, "content"), Path.Combine(root, "templates"), Path.Combine(root, "fonts"), Path.Combine(root, "out")));
        _comparables = File.ReadAllText(Path.Combine(root, "content", Comparables));
    }

    public NoteSource Read(int change, DiagnosticBag diagnostics) =>
        NoteReader.Read(_content.With(Comparables, Changed(change)), Name, diagnostics, _session.Reading)
        ?? throw new InvalidOperationException(diagnostics.Items[0].Message);

    public StyleSource ReadStyle(NoteSource note, DiagnosticBag diagnostics) =>
        StyleReader.Read(_templates, note.Header.Style, diagnostics, _session.Reading)
        ?? throw new InvalidOperationException(diagnostics.Items[0].Message);

    public static MapValue Figures(NoteSource note, DiagnosticBag diagnostics) => FiguresProjection.Of(FiguresCalculator.Compute(note, diagnostics));

    public ComposedNote Compose(NoteSource note, StyleSource style, MapValue figures, DiagnosticBag diagnostics) =>
        NoteComposer.Compose(note, style, figures, Edition.Chinese, _session.Composition, diagnostics)
        ?? throw new InvalidOperationException(diagnostics.Items[0].Message);

    public long Write(ComposedNote composed, DiagnosticBag diagnostics)
    {
        using var output = new MemoryStream();
        PdfWriter.Write(composed.Pages, output, PdfOptions.Default, diagnostics, _session.Pdf);
        return output.Length;
    }

    /// <summary>The data with every decimal fraction changed slightly, so that no run can reuse the results of the last one.</summary>
    private string Changed(int change) => string.Join('\n', _comparables.Split('\n').Select((line, index) => index == 0
        ? line
        : string.Join(',', line.Split(',').Select(cell => Changed(cell, change)))));

    private static string Changed(string cell, int change) =>
        cell.Contains('.', StringComparison.Ordinal) && decimal.TryParse(cell, CultureInfo.InvariantCulture, out decimal value)
            ? (value + (change % 9000 / 100m)).ToString(CultureInfo.InvariantCulture)
            : cell;
}
