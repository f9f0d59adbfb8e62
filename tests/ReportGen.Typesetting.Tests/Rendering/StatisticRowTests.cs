using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Typesetting.Tests.Rendering;

/// <summary>Derived rows stay on the page of the rows above them, wherever the table breaks.</summary>
public sealed class StatisticRowTests
{
    private const string Label = "均值甲";

    [Fact]
    public void Statistics_are_never_on_a_page_without_a_row_above_them()
    {
        int pagesBefore = 0;
        bool hasBroken = false;
        // The table grows row by row across a page break.
        for (int rows = 25; rows <= 60; rows++)
        {
            PageFrame[] pages = [.. ComposedSample.Compose(Note(rows)).Pages.Pages];
            hasBroken |= pagesBefore > 0 && pages.Length > pagesBefore;
            pagesBefore = pages.Length;
            PageFrame page = Assert.Single(pages, each => ComposedSample.TextOf(each).Contains(Label, StringComparison.Ordinal));
            (Point At, GlyphRun Run)[] runs = [.. ComposedSample.Runs(page)];
            double statistics = runs.First(run => run.Run.Text.Contains(Label, StringComparison.Ordinal)).At.Y;
            Assert.True(
                runs.Any(run => run.Run.Text.Contains(".SH", StringComparison.Ordinal) && run.At.Y < statistics),
                $"With {rows} rows the statistics begin a page.");
        }

        Assert.True(hasBroken, "No number of rows made the table break.");
    }

    private static string Note(int rows) => $$"""
        ::: cover
        正文
        :::

        # 可比公司

        ```table {#t}
        caption: 表
        source: 来源
        data: t
        where: {code: [{{string.Join(", ", Enumerable.Range(0, rows).Select(row => $"{600000 + row}.SH"))}}]}
        columns: [code, pe]
        statistics: [{of: mean, label: {{Label}}}, median]
        statistics_columns: {pe: 1}
        ```
        """;
}
