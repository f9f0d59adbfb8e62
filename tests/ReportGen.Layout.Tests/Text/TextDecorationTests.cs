using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Text;

public class TextDecorationTests
{
    private static readonly TextStyle Own = CommittedFonts.Chinese;
    private static readonly TextStyle Under = Own with { Decoration = new TextDecoration(DecorationLines.Underline) };

    [Fact]
    public void A_line_runs_below_its_own_text_and_not_into_the_gap_beside_it()
    {
        double sora = Composed.Width("Sora", CommittedFonts.English) * 10;
        Rect line = Assert.Single(Paths(new TextItem("中文", Own), new TextItem("Sora", Under), new TextItem("中文", Own))).Path.Bounds();

        // A quarter em stands before and behind the word.
        Assert.Equal(22.5, line.X, 6);
        Assert.Equal(sora, line.Width, 6);
        Assert.True(line.Y > BaselineY + 1.19, $"{line.Y} below {BaselineY}");
    }

    [Fact]
    public void Neighbours_of_one_look_share_a_line_over_what_stands_between_them()
    {
        double sora = Composed.Width("Sora", CommittedFonts.English) * 10;
        PathItem line = Assert.Single(Paths(new TextItem("中文", Under), new TextItem("Sora", Under with { Language = "zh" })));

        Assert.Equal(new Rect(0, line.Path.Bounds().Y, 20 + 2.5 + sora, 0), Rounded(line.Path.Bounds()));
    }

    [Fact]
    public void A_line_ends_where_the_trimmed_mark_at_the_edge_ends() =>
        Assert.Equal(25, Assert.Single(Paths(new TextItem("中文。", Under))).Path.Bounds().Width, 6);

    [Theory]
    [InlineData(DecorationLines.Underline, DecorationShape.Solid, 1)]
    [InlineData(DecorationLines.Underline, DecorationShape.Double, 2)]
    [InlineData(DecorationLines.Underline | DecorationLines.Strikethrough | DecorationLines.Overline, DecorationShape.Dotted, 3)]
    [InlineData(DecorationLines.Strikethrough, DecorationShape.Dashed, 1)]
    [InlineData(DecorationLines.Overline, DecorationShape.Wavy, 1)]
    public void Each_line_has_its_shape_colour_and_place(DecorationLines lines, DecorationShape shape, int count)
    {
        var red = new Colour(200, 0, 0);
        TextStyle style = Own with { Decoration = new TextDecoration(lines) { Shape = shape, Colour = red, Thickness = 0.1 } };

        PathItem[] drawn = [.. Paths(new TextItem("中文", style))];

        Assert.Equal(count, drawn.Length);
        Assert.All(drawn, path => Assert.Equal((red, 1.0), (path.Stroke!.Colour, path.Stroke.Width)));
        Assert.All(drawn, path => Assert.Equal(shape is DecorationShape.Dotted or DecorationShape.Dashed, !path.Stroke!.Dashes.IsEmpty));
        double y = drawn[0].Path.Bounds().Y;
        Assert.Equal(lines.HasFlag(DecorationLines.Underline), y > BaselineY);
        Assert.Equal(lines == DecorationLines.Overline, y < BaselineY - 8);
    }

    [Fact]
    public void A_ground_lies_behind_the_text_as_decoration()
    {
        var canvas = new Canvas();
        var paragraph = new Paragraph([new TextItem("中文", Own with { Background = new Colour(255, 255, 0) })], Own, Composed.Ragged);
        ParagraphComposer.Compose(paragraph, 500).Lines[0].Draw(canvas, default);

        FrameItem[] items = [.. canvas.ToItems()];
        GroupItem ground = Assert.IsType<GroupItem>(items[0]);
        Assert.Equal(ArtifactKind.Background, Assert.IsType<ArtifactTag>(ground.Tag).Kind);
        Assert.Equal(20, Assert.IsType<PathItem>(Assert.Single(ground.Items)).Path.Bounds().Width, 6);
        Assert.IsType<GlyphRun>(items[1]);
    }

    [Fact]
    public void Space_between_words_is_added_to_spaces_alone()
    {
        TextStyle wide = CommittedFonts.English with { WordSpacing = 0.5 };

        Assert.Equal(Composed.Width("two words", CommittedFonts.English) + 0.5, Composed.Width("two words", wide), 6);
    }

    [Fact]
    public void Text_above_and_below_the_line_is_small_and_leaves_the_leading_as_it_is()
    {
        TextStyle above = Own.Superscript();
        TextStyle below = Own.Subscript();

        Assert.Equal((6.5, 3.6), (above.Size, Math.Round(above.Raise * above.Size, 6)));
        Assert.Equal((6.5, -1.6), (below.Size, Math.Round(below.Raise * below.Size, 6)));
        var paragraph = new Paragraph([new TextItem("CO", Own), new TextItem("2", below), new TextItem("m", Own), new TextItem("2", above)], Own, Composed.Ragged);
        Assert.Equal(16, ParagraphComposer.Compose(paragraph, 500).Lines[0].Height);
    }

    [Theory]
    [InlineData("一二三四五六七八九十甲乙丙丁", 5, 2, "一二三四五|六七八九…", 5)]
    [InlineData("一二三四五六七八，九十", 5, 2, "一二三四五|六七八…", 3)]
    [InlineData("一二三", 5, 2, "一二三", 0)]
    public void What_a_limit_of_lines_leaves_out_is_counted(string text, double ems, int most, string lines, int omitted)
    {
        ParagraphLayout layout = Composed.Of(text, ems, Composed.Ragged with { MaxLines = most });

        Assert.Equal(lines, string.Join('|', layout.Lines.Select(line => line.Text)));
        Assert.Equal(omitted, layout.Omitted);
        Assert.Equal(omitted > 0, layout.Lines[^1].Trace().Any(rule => rule.Name == "characters omitted by the line limit" && rule.Count == omitted));
    }

    private static double BaselineY => Composed.Of("中", 10).Lines[0].Baseline;

    private static Rect Rounded(Rect rect) => new(Math.Round(rect.X, 6), rect.Y, Math.Round(rect.Width, 6), Math.Round(rect.Height, 6));

    private static IEnumerable<PathItem> Paths(params ParagraphItem[] inlines)
    {
        var canvas = new Canvas();
        ParagraphComposer.Compose(new Paragraph([.. inlines], Own, Composed.Ragged), 500).Lines[0].Draw(canvas, default);
        return canvas.ToItems().OfType<GroupItem>().Where(group => group.Tag is ArtifactTag).SelectMany(group => group.Items).OfType<PathItem>();
    }
}
