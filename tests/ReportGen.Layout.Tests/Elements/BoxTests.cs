using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;

namespace ReportGen.Layout.Tests.Elements;

public class BoxTests
{
    [Fact]
    public void Padding_moves_and_narrows() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().PaddingLeft(5).PaddingTop(10).PaddingRight(15).PaddingBottom(20).Mock("a", 10, 30);
            column.Item().Padding(1, Unit.Millimetre).Mock("b", 10, 10);
        })).HasPages(1).Draws("1 a 5 10 80 30", "1 b 2.83 62.83 94.33 10");

    [Fact]
    public void Padding_is_repeated_around_each_part_of_content_that_breaks() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.PaddingVertical(10).Mock("a", 10, 150))
            .HasPages(2).Draws("1 a 0 10 100 80", "2 a 0 10 100 70");

    [Fact]
    public void Alignment_places_content_at_its_own_size() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Layers(layers =>
        {
            layers.Layer().AlignRight().AlignBottom().Mock("corner", 10, 20);
            layers.Layer().AlignCenter().AlignMiddle().Mock("middle", 10, 20);
            layers.Layer().AlignLeft().Mock("left", 10, 20);
        })).HasPages(1).Draws("1 corner 90 80 10 20", "1 middle 45 40 10 20", "1 left 0 0 10 100");

    [Fact]
    public void Width_and_height_limit_both_ways() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().MinHeight(30).Mock("higher", 10, 10);
            column.Item().Width(50).Mock("narrower", 10, 10);
            column.Item().AlignRight().MinWidth(40).Mock("wider", 10, 10);
        })).HasPages(1).Draws("1 higher 0 0 100 30", "1 narrower 0 30 50 10", "1 wider 60 40 40 10");

    [Fact]
    public void A_height_larger_than_the_page_is_an_error_with_both_sizes()
    {
        var test = LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
            column.Item().Height(140).Mock("a", 10, 10)));
        string message = test.HasError("LAY001").Message;
        Assert.Contains("140 pt", message);
        Assert.Contains("but has 100 pt", message);
        Assert.Contains("Content › Shrink › Column › Width/Height", message);
    }

    [Fact]
    public void Extend_takes_what_is_left() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Mock("a", 10, 30);
            column.Item().ExtendVertical().AlignBottom().Mock("b", 10, 20);
        })).HasPages(1).Draws("1 a 0 0 100 30", "1 b 0 80 100 20");

    [Fact]
    public void Shrink_gives_up_what_is_not_needed() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Shrink().Mock("a", 30, 20))
            .HasPages(1).Draws("1 a 0 0 30 20");

    [Fact]
    public void An_aspect_ratio_gives_the_height() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.AspectRatio(2).Mock("a", 10, 10))
            .HasPages(1).Draws("1 a 0 0 100 50");

    [Fact]
    public void Unconstrained_content_takes_no_space() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Unconstrained().Mock("large", 150, 20);
            column.Item().Mock("a", 10, 10);
        })).HasPages(1).Draws("1 large 0 0 150 20", "1 a 0 0 100 10");

    [Fact]
    public void Moved_content_keeps_its_space() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().TranslateX(5).TranslateY(-3).Mock("moved", 10, 20);
            column.Item().Mock("a", 10, 10);
        })).HasPages(1).Draws("1 moved 5 -3 100 20", "1 a 0 20 100 10");

    [Fact]
    public void A_quarter_turn_turns_the_space_too() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.AlignLeft().AlignTop().RotateLeft().Mock("a", 60, 20))
            .HasPages(1).Draws("1 a 0 0 20 60");

    [Fact]
    public void Scaled_content_takes_scaled_space() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Scale(2).Mock("a", 10, 20);
            column.Item().Mock("b", 10, 20);
        })).HasPages(1).Draws("1 a 0 0 100 40", "1 b 0 40 100 20");

    [Fact]
    public void Content_too_large_is_scaled_until_it_fits() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.ScaleToFit().Solid("a", 200, 100))
            .HasPages(1).Draws("1 a 0 0 100 50");

    [Fact]
    public void Borders_lie_inside_the_box_and_are_decoration()
    {
        var black = new Colour(1, 2, 3);
        PagedDocument document = LayoutTest.OnPagesOf(100, 100).ForContent(content =>
            content.BorderTop(4).BorderBottom(2).BorderColor(black).Mock("a", 10, 30)).HasPages(1).Result!;
        GroupItem decoration = Groups(document.Pages[0].Items).Single(group => group.Tag is ArtifactTag);
        Rect[] areas = [.. decoration.Items.Cast<PathItem>().Select(item => item.Path.Bounds())];
        Assert.Equal([new Rect(0, 0, 100, 4), new Rect(0, 28, 100, 2)], areas);
        Assert.All(decoration.Items.Cast<PathItem>(), item => Assert.Equal(black, item.Fill));
    }

    [Fact]
    public void A_footer_set_into_the_background_of_a_page_stays_a_footer()
    {
        PagedDocument document = LayoutTest.OnPagesOf(100, 100).ForPage(page =>
        {
            page.Background().Artifact(ArtifactKind.Footer).Mock("foot", 100, 10);
            page.Content().Mock("a", 10, 30);
        }).HasPages(1).Result!;
        ArtifactKind[] kinds = [.. Groups(document.Pages[0].Items).Select(group => group.Tag).OfType<ArtifactTag>().Select(tag => tag.Kind)];
        Assert.Equal([ArtifactKind.Background, ArtifactKind.Footer], kinds);
    }

    private static IEnumerable<GroupItem> Groups(IEnumerable<FrameItem> items) =>
        items.OfType<GroupItem>().SelectMany(group => Groups(group.Items).Prepend(group));
}
