using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Foundation.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    [Fact]
    public void The_same_diagnostic_counts_once_and_another_location_counts_again()
    {
        var source = new SourceText("a", "abc");
        var bag = new DiagnosticBag();
        bag.Report(CsvCodes.Missing, source.Span(0, 1), "x");
        bag.Report(CsvCodes.Missing, source.Span(0, 1), "x");
        bag.Report(CsvCodes.Missing, source.Span(1, 1), "x");
        Assert.Equal(2, bag.Items.Count);
    }

    [Fact]
    public void A_diagnostic_without_location_does_not_duplicate_one_with_a_location()
    {
        var source = new SourceText("a", "abc");
        var bag = new DiagnosticBag();
        bag.Report(ImageCodes.IgnoredPart, source.Span(0, 1), "x");
        bag.Report(ImageCodes.IgnoredPart, null, "x");
        Assert.NotNull(Assert.Single(bag.Items).Span);
        bag.Add(new Diagnostic(ImageCodes.IgnoredPart, "x", null) { Severity = Severity.Error });
        bag.Report(ImageCodes.IgnoredPart, null, "y");
        Assert.Equal(3, bag.Items.Count);
    }

    [Fact]
    public void Only_an_error_gives_the_bag_errors()
    {
        var bag = new DiagnosticBag();
        bag.Report(MarkdownCodes.UnusedFootnote, null, "x");
        Assert.False(bag.HasErrors);
        bag.AddRange([new Diagnostic(CsvCodes.Outside, "y", null)]);
        Assert.True(bag.HasErrors);
    }

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("Title", "title")]
    [InlineData("subtitl", "subtitle")]
    [InlineData("xyz", null)]
    [InlineData("date", "date")]
    public void A_suggested_name_differs_in_at_most_a_third_of_the_letters(string written, string? meant) =>
        Assert.Equal(meant, Spelling.Nearest(written, ["title", "subtitle", "date"]));

    [Fact]
    public void A_hint_names_the_nearest_or_lists_all_candidates()
    {
        Assert.Equal("Did you mean 'title'?", Spelling.Hint("titel", ["title", "date"]));
        Assert.Equal("Known: date, title.", Spelling.Hint("zzzzzz", ["title", "date"]));
        Assert.Equal("There are no valid names.", Spelling.Hint("x", []));
    }
}
