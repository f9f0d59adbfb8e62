using ReportGen.Cli.Diagnostics;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Cli.Tests.Diagnostics;

public sealed class DiagnosticOrderTests
{
    private static readonly SourceText A = new("a.md", "1234\n5678");
    private static readonly SourceText B = new("b.md", "1234");

    [Fact]
    public void Diagnostics_are_sorted_by_file_and_location()
    {
        Diagnostic[] diagnostics = [At(B.Span(0, 1)), At(A.Span(5, 1)), At(A.Span(2, 1)), At(null)];
        Assert.Equal(
            [null, A.Span(2, 1), A.Span(5, 1), B.Span(0, 1)],
            DiagnosticOrder.Sorted(diagnostics).Select(diagnostic => diagnostic.Span));
    }

    [Fact]
    public void What_two_editions_report_is_shown_once()
    {
        // Each edition reads the file separately, so the spans have different sources.
        Diagnostic[] diagnostics = [At(A.Span(2, 1)), At(new SourceText("a.md", A.Text).Span(2, 1))];
        Assert.Single(DiagnosticOrder.Sorted(diagnostics));
    }

    [Fact]
    public void The_same_error_in_two_notes_is_shown_twice()
    {
        Diagnostic[] diagnostics = [At(null) with { Note = "x" }, At(null) with { Note = "y" }];
        Assert.Equal(2, DiagnosticOrder.Sorted(diagnostics).Count);
    }

    [Theory]
    [InlineData(100, 100)]
    [InlineData(101, 101)]
    [InlineData(5000, 101)]
    public void Of_one_code_in_one_file_a_hundred_are_shown_and_the_rest_is_counted(int count, int shown)
    {
        var source = new SourceText("c.csv", new string('x', count));
        List<Diagnostic> sorted = DiagnosticOrder.Sorted(Enumerable.Range(0, count).Select(index => At(source.Span(index, 1))));
        Assert.Equal(shown, sorted.Count);
        if (count > 100)
        {
            Assert.StartsWith(FormattableString.Invariant($"{count - 100} more diagnostics with the code CSV004"), sorted[^1].Message, StringComparison.Ordinal);
            Assert.Equal(source.Span(count - 1, 1), sorted[^1].Span);
        }
    }

    private static Diagnostic At(SourceSpan? span) => new(CsvCodes.Number, "m", span);
}
