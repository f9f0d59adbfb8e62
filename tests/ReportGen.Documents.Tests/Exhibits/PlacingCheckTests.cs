using System.Collections.Immutable;

using ReportGen.Documents.Exhibits;
using ReportGen.Documents.Tests.Directives;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Documents.Tests.Exhibits;

public sealed class PlacingCheckTests
{
    private const string Top = "```table {.unnumbered}\ndata: t\nplace: top\n```\n";
    private const string Landscape = "```table {.unnumbered}\ndata: t\norientation: landscape\n```\n";

    [Theory]
    [InlineData(Top, FlowReach.Page, false)]
    [InlineData(Top, FlowReach.None, true)]
    [InlineData("::: columns\n" + Top + ":::", FlowReach.Page, false)]
    [InlineData("::: columns\n" + Landscape + ":::", FlowReach.Page, true)]
    [InlineData("::: columns\n```table {.unnumbered}\ndata: t\norientation: landscape\nspan: columns\n```\n:::", FlowReach.Page, false)]
    [InlineData("> " + "```table {.unnumbered}\n> data: t\n> place: top\n> ```", FlowReach.Page, true)]
    [InlineData("::: pair\n" + Top + Top + ":::", FlowReach.Page, true)]
    public void An_exhibit_moves_no_farther_than_its_place_allows(string markdown, object reach, bool isReported)
    {
        ImmutableArray<Diagnostic> found = Check(markdown, (FlowReach)reach, opensColumns: false);
        Assert.Equal(isReported, found.Any(one => one.Code == "MDN027"));
        Assert.All(found, one => Assert.Contains(one.Span!.Value.Text, (string[])["place", "orientation"]));
    }

    [Fact]
    public void A_parallel_edition_opens_columns_so_that_their_exhibits_may_have_separate_pages() =>
        Assert.Empty(Check("::: columns\n" + Landscape + ":::", FlowReach.Page, opensColumns: true));

    private static ImmutableArray<Diagnostic> Check(string markdown, FlowReach reach, bool opensColumns)
    {
        var diagnostics = new DiagnosticBag();
        ImmutableArray<Block> blocks = DirectiveSample.Read(markdown, diagnostics).Blocks;
        Assert.Empty(diagnostics.Items);
        new PlacingCheck(opensColumns, diagnostics).Run(blocks, reach);
        return [.. diagnostics.Items];
    }
}
