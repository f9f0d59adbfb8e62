using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;

namespace ReportGen.Layout.Tests.Elements;

public class PictureTests
{
    [Fact]
    public void A_drawing_is_as_wide_as_its_space_and_keeps_its_ratio() =>
        Assert.Equal([new Rect(0, 0, 100, 50)], AreasOf(content => content.Drawing(new Size(40, 20), Box)));

    [Fact]
    public void A_drawing_fits_height_area_or_its_own_size()
    {
        Assert.Equal([new Rect(0, 0, 60, 30)], AreasOf(content => content.Height(30).Drawing(new Size(40, 20), Box).FitHeight()));
        Assert.Equal([new Rect(0, 0, 60, 30)], AreasOf(content => content.Height(30).Drawing(new Size(40, 20), Box).FitArea()));
        Assert.Equal([new Rect(0, 0, 40, 20)], AreasOf(content => content.Drawing(new Size(40, 20), Box).NaturalSize()));
        Assert.Equal([new Rect(0, 0, 100, 30)], AreasOf(content => content.Height(30).Drawing(new Size(40, 20), Box).FitUnproportionally()));
    }

    [Fact]
    public void A_drawing_higher_than_a_page_is_an_error_that_names_both_sizes()
    {
        string message = LayoutTest.OnPagesOf(100, 100)
            .ForContent(content => content.Drawing(new Size(20, 40), Box)).HasError("LAY001").Message;
        Assert.Contains("Drawing does not fit on a page", message);
        Assert.Contains("needs a height of 200 pt but has 100 pt", message);
    }

    [Fact]
    public void A_drawing_without_room_below_starts_on_the_next_page()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Solid("a", 10, 60);
            column.Item().Drawing(new Size(40, 20), Box);
        })).HasPages(2);
        Assert.Equal([new Rect(0, 0, 100, 50)], Areas(test.Result!.Pages[1].Items));
    }

    [Fact]
    public void A_picture_file_that_is_none_is_an_error() =>
        LayoutTest.OnPagesOf(100, 100)
            .ForContent(content => content.Image(new ImageFile("figures/broken.png", new byte[] { 1, 2, 3 })))
            .HasError("IMG001");

    private static void Box(Canvas canvas, Rect area) => canvas.FillRectangle(area, Colour.Black);

    private static Rect[] AreasOf(Action<IContainer> content) =>
        Areas(LayoutTest.OnPagesOf(100, 100).ForContent(content).HasPages(1).Result!.Pages[0].Items);

    private static Rect[] Areas(IEnumerable<FrameItem> items) => [.. items.SelectMany(item => item switch
    {
        GroupItem group => Areas(group.Items),
        PathItem path => [path.Path.Bounds()],
        _ => [],
    })];
}
