using BenchmarkDotNet.Attributes;

using ReportGen.Graphics.Pages;

namespace ReportGen.Benchmarks;

/// <summary>The layout engine alone, on documents of growing length.</summary>
[MemoryDiagnoser]
public class LayoutBenchmarks
{
    /// <summary>Rows of a table, or paragraphs of prose.</summary>
    [Params(1000, 2000, 4000, 8000)]
    public int Size { get; set; }

    /// <summary>A table of eight fitted columns with groups.</summary>
    [Benchmark]
    public PagedDocument Table_rows() => LargeDocument.Table(Size);

    /// <summary>Justified prose with footnotes and floats.</summary>
    [Benchmark]
    public PagedDocument Paragraphs() => LargeDocument.Text(Size);
}
