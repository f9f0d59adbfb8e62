using ReportGen.Graphics.Pages;

namespace ReportGen.Typesetting.Tests.Rendering;

/// <summary>Columns of numbers on the page: decimal points are aligned, whatever the text style.</summary>
public sealed class DecimalColumnTests
{
    private const double Exact = 0.01;
    private const double BarHeight = 4.5;
    private const string Tracked = "type:\n  tableText: {tracking: 0.15}\n";

    [Theory]
    [InlineData(null)]
    [InlineData(Tracked)]
    public void Decimal_points_are_aligned_whatever_the_tracking_of_the_text(string? theme)
    {
        string[] numbers = ["1.5", "\u221212.25%", "1,234.5x", "77.777", "12.5", "--", ""];
        string rows = string.Join('\n', numbers.Select((number, row) => $"| 行{row} | {number} |"));

        double[] points = [.. numbers.Where(number => number.Contains('.', StringComparison.Ordinal)).Select(number => XIn(number, '.', Pages($"| 项目 | 数值 |\n|---|---|\n{rows}\n", theme)))];

        Assert.Equal(5, points.Length);
        Assert.All(points, point => Assert.Equal(points[0], point, Exact));
    }

    [Fact]
    public void Statistics_are_aligned_separately_from_the_rows()
    {
        PagedDocument pages = Pages(Table("statistics: [mean]\nstatistics_columns: {pe: 4}"));

        Assert.Equal(EndOf("1.5", pages), EndOf("31.1667", pages), Exact);
        Assert.Equal(EndOf("81.5", pages), EndOf("31.1667", pages), Exact);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void Bars_start_at_one_position_whatever_numbers_follow_them(string align)
    {
        PagedDocument pages = Pages(Table($"decimal_align: {align}\nhighlight: {{code: 600081.SH}}", "{data: pe, bar: true}"), Tracked);

        // The track of a bar and the bar in it start at the same position.
        double[] starts = [.. pages.Pages.SelectMany(ComposedSample.Items)
            .Where(placed => placed.Item is PathItem path && Math.Abs(path.Path.Bounds().Height - BarHeight) < Exact)
            .Select(placed => placed.ToPage.Apply(((PathItem)placed.Item).Path.Bounds()).X)];
        Assert.Equal(6, starts.Length);
        Assert.All(starts, start => Assert.Equal(starts[0], start, Exact));
    }

    private static string Table(string keys, string column = "pe") =>
        $"```table {{#t}}\ncaption: 表\nsource: 来源\ndata: t\nwhere: {{code: [600001.SH, 600010.SH, 600081.SH]}}\ncolumns: [code, {column}]\n{keys}\n```\n";

    private static PagedDocument Pages(string body, string? theme = null) =>
        ComposedSample.Compose($"::: cover\n正文\n:::\n\n# 章\n\n{body}\n", theme: theme).Pages;

    /// <summary>Left edge of a character in a text.</summary>
    private static double XIn(string text, char character, PagedDocument pages)
    {
        (Graphics.Geometry.Point At, GlyphRun Run) set = pages.Pages.SelectMany(ComposedSample.Runs).Single(run => run.Run.Text == text);
        return set.At.X + set.Run.Glyphs.Single(glyph => set.Run.Text[glyph.TextStart] == character).X;
    }

    private static double EndOf(string text, PagedDocument pages)
    {
        (Graphics.Geometry.Point At, GlyphRun Run) set = pages.Pages.SelectMany(ComposedSample.Runs).Single(run => run.Run.Text == text);
        return set.At.X + set.Run.Width;
    }
}
