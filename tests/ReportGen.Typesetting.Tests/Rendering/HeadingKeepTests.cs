using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Typesetting.Tests.Rendering;

/// <summary>Headings are kept on a page with as many following lines as the style specifies.</summary>
public sealed class HeadingKeepTests
{
    private const string Heading = "小节甲";
    private const string Line = "乙";

    [Fact]
    public void A_heading_is_kept_with_as_many_lines_as_the_style_specifies()
    {
        Assert.Equal(2, FewestLines(null));
        Assert.Equal(4, FewestLines("heading: {keepWithNext: 4}\n"));
    }

    /// <summary>The fewest lines below the heading on its page, as the heading moves line by line across a page break.</summary>
    private static int FewestLines(string? theme) =>
        Enumerable.Range(24, 24).Min(before => LinesBelow(before, theme));

    private static int LinesBelow(int before, string? theme)
    {
        string note = $"::: cover\n正文\n:::\n\n# 章\n\n{string.Concat(Enumerable.Repeat("丙\n\n", before))}## {Heading}\n\n{string.Concat(Enumerable.Repeat($"{Line}\n\n", 6))}";
        PageFrame page = ComposedSample.Compose(note, theme: theme).Pages.Pages.Last(each => ComposedSample.TextOf(each).Contains(Heading, StringComparison.Ordinal));
        (Point At, GlyphRun Run)[] runs = [.. ComposedSample.Runs(page)];
        double heading = runs.Single(run => run.Run.Text.Contains(Heading, StringComparison.Ordinal) && run.Run.Size > 10).At.Y;
        return runs.Count(run => run.Run.Text == Line && run.At.Y > heading);
    }
}
