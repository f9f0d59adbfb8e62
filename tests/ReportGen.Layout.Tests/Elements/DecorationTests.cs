using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;

namespace ReportGen.Layout.Tests.Elements;

public class DecorationTests
{
    [Fact]
    public void What_stands_above_and_below_is_repeated() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Decoration(decoration =>
        {
            decoration.Before().Mock("head", 10, 10);
            decoration.Content().Mock("text", 10, 100);
            decoration.After().Mock("foot", 10, 20);
        })).HasPages(2).Draws(
            "1 head 0 0 100 10", "1 text 0 10 100 70", "1 foot 0 80 100 20",
            "2 head 0 0 100 10", "2 text 0 10 100 30", "2 foot 0 40 100 20");

    [Fact]
    public void A_continued_head_stands_on_following_pages_as_decoration()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Decoration(decoration =>
        {
            decoration.Before().Mock("caption", 10, 10);
            decoration.BeforeContinued().Mock("caption continued", 10, 20);
            decoration.Content().Mock("text", 10, 250);
        })).HasPages(3);
        Assert.Equal(
            ["1 caption", "2 caption continued", "3 caption continued"],
            test.Drawn.Where(mock => mock.Name != "text").Select(mock => $"{mock.Page} {mock.Name}"));
        Assert.Equal([1, 2, 3], test.Drawn.Where(mock => mock.Name == "text").Select(mock => mock.Page));
        Assert.Equal([false, true, true], test.Drawn.Where(mock => mock.Name != "text").Select(mock => mock.IsDecoration));
    }

    [Fact]
    public void The_end_never_stands_alone_on_a_page() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Decoration(decoration =>
        {
            decoration.Content().Column(column =>
            {
                column.Item().Solid("a", 10, 50);
                column.Item().Solid("b", 10, 45);
            });
            decoration.AfterLast().Solid("source", 10, 10);
        })).HasPages(2).Draws("1 a 0 0 100 50", "2 b 0 0 100 45", "2 source 0 45 100 10");

    [Fact]
    public void The_end_stands_below_the_last_part_only() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Decoration(decoration =>
        {
            decoration.Content().Mock("text", 10, 120);
            decoration.AfterLast().Solid("source", 10, 10);
        })).HasPages(2).Draws("1 text 0 0 100 100", "2 text 0 0 100 20", "2 source 0 20 100 10");

    [Fact]
    public void A_head_moves_with_content_that_does_not_start_below_it() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Solid("above", 10, 60);
            column.Item().Decoration(decoration =>
            {
                decoration.Before().Solid("head", 10, 20);
                decoration.Content().Solid("text", 10, 30);
            });
        })).HasPages(2).ShowsIn("above1 head2 text2");
}
