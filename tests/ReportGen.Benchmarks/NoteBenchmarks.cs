using BenchmarkDotNet.Attributes;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes;
using ReportGen.Typesetting;

namespace ReportGen.Benchmarks;

/// <summary>The Chinese edition of the sample note in a warm process: all stages with all data changed, and each stage separately.</summary>
[MemoryDiagnoser]
public class NoteBenchmarks
{
    private SampleNote _sample = null!;
    private NoteSource _note = null!;
    private StyleSource _style = null!;
    private MapValue _figures = null!;
    private ComposedNote _composed = null!;
    private int _change;

    /// <summary>Loads the sample and runs each stage once.</summary>
    [GlobalSetup]
    public void Load()
    {
        var diagnostics = new DiagnosticBag();
        _sample = new SampleNote();
        _note = _sample.Read(0, diagnostics);
        _style = _sample.ReadStyle(_note, diagnostics);
        _figures = SampleNote.Figures(_note, diagnostics);
        _composed = _sample.Compose(_note, _style, _figures, diagnostics);
    }

    /// <summary>Content and style folders to PDF bytes, every number of the comparables changed since the last run.</summary>
    [Benchmark(Baseline = true)]
    public long Whole_note_with_changed_data()
    {
        var diagnostics = new DiagnosticBag();
        NoteSource note = _sample.Read(++_change, diagnostics);
        StyleSource style = _sample.ReadStyle(note, diagnostics);
        MapValue figures = SampleNote.Figures(note, diagnostics);
        return _sample.Write(_sample.Compose(note, style, figures, diagnostics), diagnostics);
    }

    /// <summary>Header, prose, tables and pictures.</summary>
    [Benchmark]
    public NoteSource Content() => _sample.Read(0, new DiagnosticBag());

    /// <summary>House style.</summary>
    [Benchmark]
    public StyleSource Style() => _sample.ReadStyle(_note, new DiagnosticBag());

    /// <summary>Figures from tables.</summary>
    [Benchmark]
    public MapValue Market() => SampleNote.Figures(_note, new DiagnosticBag());

    /// <summary>Templates, Markdown, document tree and layout.</summary>
    [Benchmark]
    public ComposedNote Templating_composition_and_layout() => _sample.Compose(_note, _style, _figures, new DiagnosticBag());

    /// <summary>Page frames to PDF bytes.</summary>
    [Benchmark]
    public long Pdf() => _sample.Write(_composed, new DiagnosticBag());
}
