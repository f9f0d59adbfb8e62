using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;
using ReportGen.Layout.Tests.Text;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Elements;

public class FurtherElementTests
{
    private static readonly TextStyle Style = new() { Font = CommittedFonts.Sans, Size = 10, Leading = 16 };

    [Fact]
    public void Mirrored_content_stays_in_its_box() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Width(60).FlipHorizontal().Row(row =>
        {
            row.ConstantItem(20).Solid("a", 20, 10);
            row.ConstantItem(40).Solid("b", 40, 10);
        })).HasPages(1).Draws("1 a 40 0 20 10", "1 b 0 0 40 10");

    [Fact]
    public void Content_turned_over_is_mirrored_both_ways() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.FlipOver().Column(column =>
        {
            column.Item().Solid("a", 100, 10);
            column.Item().Solid("b", 100, 20);
        })).HasPages(1).Draws("1 a 0 20 100 10", "1 b 0 0 100 20");

    [Fact]
    public void Lazy_content_is_built_when_its_page_comes_and_let_go_after_it()
    {
        var built = new List<string>();
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            for (int i = 0; i < 3; i++)
            {
                string name = $"p{i}";
                column.Item().Lazy(part =>
                {
                    built.Add(name);
                    part.Mock(name, 10, 150);
                });
            }
        }));
        test.HasPages(5).ShowsIn("p01 p02 p12 p13 p24 p25");
        Assert.Equal(["p0", "p1", "p2"], built);
    }

    [Fact]
    public void Lazy_content_is_built_anew_in_each_pass() =>
        LayoutTest.OnPagesOf(100, 100).ForPage(page =>
        {
            page.DefaultTextStyle(Style);
            page.Footer().Text(text => text.TotalPages());
            page.Content().Lazy(content => content.Mock("a", 10, 250));
        }).HasPages(3).ShowsIn("a1 a2 a3");

    [Fact]
    public void A_continuous_page_is_as_high_as_its_content()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForPage(page =>
        {
            page.ContinuousSize(200);
            page.Margin(10);
            page.Header().Solid("header", 10, 20);
            page.Content().Column(column =>
            {
                column.Item().Mock("a", 10, 1000);
                column.Item().PageBreak();
                column.Item().Mock("b", 10, 50);
            });
        }).HasPages(2);
        Assert.Equal([new Size(200, 1040), new Size(200, 90)], test.Result!.Pages.Select(page => page.Size));
    }

    [Fact]
    public void A_page_with_a_least_size_is_no_larger_than_its_content_needs()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForPage(page =>
        {
            page.MinSize(new Size(40, 60));
            page.Content().Mock("a", 30, 170);
        }).HasPages(2);
        Assert.Equal([new Size(40, 100), new Size(40, 70)], test.Result!.Pages.Select(page => page.Size));
    }

    [Fact]
    public void The_last_cells_of_columns_reach_down_to_the_last_row() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.RelativeColumn();
                columns.RelativeColumn();
            });
            table.ExtendLastCellsToTableBottom();
            table.Cell().Row(1).Column(1).Mock("a", 10, 10);
            table.Cell().Row(1).Column(2).Mock("b", 10, 10);
            table.Cell().Row(2).Column(2).Mock("c", 10, 30);
        })).HasPages(1).Draws("1 a 0 0 50 40", "1 b 50 0 50 10", "1 c 50 10 50 30");

    [Fact]
    public void Content_stands_in_a_line_of_text_like_a_character()
    {
        LayoutTest test = LayoutTest.OnPagesOf(200, 100).ForContent(content => content.Text(text =>
        {
            text.DefaultTextStyle(Style);
            text.Span("ab");
            text.Element().Width(20).Height(8).Mock("box", 5, 8);
            text.Span("cd");
        })).HasPages(1);
        DrawnMock box = Assert.Single(test.Drawn);
        double before = new TextFace(Style.Font, Style.Size, Colour.Black).Measure("ab");
        Assert.Equal(before, box.Area.X, 0.001);
        Assert.Equal(20, box.Area.Width);
        Assert.InRange(box.Area.Bottom, 8, 16);
    }

    [Fact]
    public void A_page_number_is_written_as_its_format_says()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForPage(page =>
        {
            page.DefaultTextStyle(Style);
            page.Footer().Text(text =>
            {
                text.CurrentPageNumber().Format(number => "一二三"[number - 1].ToString());
                text.Span("/");
                text.TotalPages().Format(number => number == 0 ? "?" : "一二三"[number - 1].ToString());
            });
            page.Content().Mock("a", 10, 150);
        }).HasPages(2);
        Assert.Equal(["一/二", "二/二"], test.Result!.Pages.Select(page => Runs.TextOf(page, inDecoration: true)));
    }

    [Fact]
    public void A_gradient_runs_from_edge_to_edge_in_its_direction()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 50).ForContent(content =>
            content.BackgroundLinearGradient(90, Colour.Black, Colour.White).Height(50).Mock("a", 10, 50)).HasPages(1);
        LinearGradient gradient = Assert.Single(Gradients(test.Result!.Pages[0].Items));
        Assert.Equal(0, gradient.Start.Y, 0.001);
        Assert.Equal(50, gradient.End.Y, 0.001);
        Assert.Equal(gradient.Start.X, gradient.End.X, 0.001);
    }

    private static IEnumerable<LinearGradient> Gradients(IEnumerable<FrameItem> items) => items.SelectMany(item => item switch
    {
        GroupItem group => Gradients(group.Items),
        PathItem { Gradient: { } gradient } => [gradient],
        _ => [],
    });
}
