using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Typesetting.Tests.Rendering;

/// <summary>Labels and values in the sidebar of the cover, at the distances of the style.</summary>
public sealed class SidebarFactsTests
{
    private const double Exact = 0.01;
    private const string Sac = "S0870523040005";

    private const string Note = "::: cover\n正文\n:::\n\n# 章\n\n正文\n";

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void The_SAC_number_is_a_line_and_the_gap_of_the_style_below_the_analysts_name(double gap)
    {
        (Point name, Point sac) = PlacesIn($"cover: {{sidebarRow: {{rowGap: {gap}}}}}\ntype: {{sideValue: {{leading: 15}}}}\n");

        Assert.Equal(name.X, sac.X, Exact);
        Assert.Equal(15 + gap, sac.Y - name.Y, Exact);
    }

    [Theory]
    [InlineData(15)]
    [InlineData(18)]
    public void Values_are_the_width_of_labels_from_the_left_edge(double millimetres)
    {
        string theme = $"cover: {{sidebarRow: {{labelWidth: {millimetres}}}}}\n";
        (Point At, GlyphRun Run)[] runs = Runs(theme);
        Point sac = runs.Single(run => run.Run.Text.Contains(Sac, StringComparison.Ordinal)).At;
        Point label = runs.Where(run => Math.Abs(run.At.Y - sac.Y) < 1 && run.At.X < sac.X).MinBy(run => run.At.X).At;

        Assert.Equal(millimetres * 72 / 25.4, sac.X - label.X, Exact);
    }

    private static (Point Name, Point Sac) PlacesIn(string theme)
    {
        (Point At, GlyphRun Run)[] runs = Runs(theme);
        Point sac = runs.Single(run => run.Run.Text.Contains(Sac, StringComparison.Ordinal)).At;
        Point name = runs.Where(run => run.At.X > sac.X - 1 && run.At.X < sac.X + 1 && run.At.Y < sac.Y).MaxBy(run => run.At.Y).At;
        return (name, sac);
    }

    private static (Point At, GlyphRun Run)[] Runs(string theme) => [.. ComposedSample.Runs(ComposedSample.Compose(Note, theme: theme).Pages.Pages[0])];
}
