using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;

namespace ReportGen.Layout.Tests.Pages;

/// <summary>Layouts that no page can satisfy end, and say which element, where it is written, what it needs and has.</summary>
public class UnsatisfiableTests
{
    private static readonly SourceSpan Place = new SourceText("note.md", "text ```table {#models}``` text").Span(5, 8);

    [Fact]
    public void A_named_element_is_reported_by_name_with_its_path_as_a_detail()
    {
        Diagnostic error = Error(content => content.Column(column =>
            column.Item().Source(Place, "table 'models'").Padding(5).Table(table =>
            {
                table.ColumnsDefinition(columns => columns.ConstantColumn(400));
                table.Cell().Solid("a", 10, 10);
            })));

        Assert.Equal("Table 'models' does not fit on a page: its columns are wider than the space; it needs a width of 400 pt but has 90 pt.", error.Message);
        Assert.Equal(Place, error.Span);
        Assert.Equal("inside Page › Content › Shrink › Column › table 'models' › Padding › Table", Assert.Single(error.Trace).Description);
    }

    [Fact]
    public void The_writer_is_advised_by_what_is_too_large()
    {
        var advice = new SizeAdvice("narrower", "lower");
        Assert.Equal("narrower", Error(content => content.Source(Place, "a", advice).Solid("a", 300, 10)).Hint);
        Assert.Equal("lower", Error(content => content.Source(Place, "a", advice).Solid("a", 10, 300)).Hint);
    }

    [Theory]
    [InlineData("fixed height", "a height of 140 pt but has 100 pt")]
    [InlineData("fixed width", "a width of 140 pt but has 100 pt")]
    [InlineData("drawing", "a height of 200 pt but has 100 pt")]
    [InlineData("solid block", "a height of 101 pt but has 100 pt")]
    [InlineData("columns too narrow", "a width of 60 pt but has 50 pt")]
    [InlineData("table head", "a height of 120 pt but has 100 pt")]
    [InlineData("decoration", "a height of 120 pt but has 100 pt")]
    public void The_required_and_available_sizes_are_reported(string what, string expected) =>
        Assert.Contains(expected, Error(content =>
        {
            switch (what)
            {
                case "fixed height":
                    content.Height(140).Mock("a", 10, 10);
                    break;
                case "fixed width":
                    content.Width(140).Mock("a", 10, 10);
                    break;
                case "drawing":
                    content.Drawing(new Size(20, 40), static (_, _) => { });
                    break;
                case "solid block":
                    content.Column(column => column.Item().Solid("a", 10, 101));
                    break;
                case "columns too narrow":
                    content.MultiColumn(columns => columns.Content().Solid("a", 60, 10));
                    break;
                case "table head":
                    content.Table(table =>
                    {
                        table.Header(header => header.Cell().Solid("head", 10, 120));
                        table.Cell().Solid("a", 10, 10);
                    });
                    break;
                default:
                    content.Decoration(parts =>
                    {
                        parts.Before().Solid("before", 10, 120);
                        parts.Content().Solid("a", 10, 10);
                    });
                    break;
            }
        }).Message);

    [Fact]
    public void Margins_larger_than_the_page_leave_no_room() => Assert.Contains(
        "leave -20 × -20 of 100 × 100 pt",
        LayoutTest.OnPagesOf(100, 100).ForPage(page =>
        {
            page.Margin(60);
            page.Content().Mock("a", 10, 10);
        }).HasError("LAY008").Message);

    [Fact]
    public void Header_and_footer_may_not_take_the_whole_page() => Assert.Contains(
        "leave 100 × 0 of 100 × 100 pt",
        LayoutTest.OnPagesOf(100, 100).ForPage(page =>
        {
            page.Header().Solid("header", 10, 50);
            page.Footer().Solid("footer", 10, 50);
            page.Content().Mock("a", 10, 10);
        }).HasError("LAY008").Message);

    [Fact]
    public void A_page_of_no_size_is_an_error() =>
        LayoutTest.OnPagesOf(0, 0).ForPage(page => page.Content().Mock("a", 10, 10)).HasError("LAY008");

    [Theory]
    [InlineData(-5, 10)]
    [InlineData(10, -5)]
    public void Negative_sizes_are_an_error_and_no_crash(double width, double height) =>
        Error(content => content.Width(width).Height(height).Mock("a", 3, 3));

    [Fact]
    public void Padding_larger_than_its_place_is_an_error() =>
        Error(content => content.Padding(60).Mock("a", 10, 10));

    [Fact]
    public void An_element_that_never_moves_on_ends_the_document_and_is_named()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Source(Place, "list").Padding(1).Wrap(new Endless());
            column.Item().Solid("behind", 10, 10);
        }));

        Diagnostic error = test.HasError("LAY005");
        Assert.Equal("List requires another page without making progress; the rest was omitted.", error.Message);
        Assert.EndsWith("Endless", Assert.Single(error.Trace).Description, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_does_not_fit_is_reported_in_one_run()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Source(Place, "one").Solid("a", 300, 10);
            column.Item().Source(Place, "two").Solid("b", 10, 300);
            column.Item().Solid("c", 10, 10);
            column.Item().OwnPages(new Size(50, 50)).Source(Place, "three").Solid("d", 10, 60);
        }));

        Assert.Equal(["One", "Two", "Three"], test.Diagnostics.Items.Select(item => item.Message.Split(' ')[0]));
    }

    private static Diagnostic Error(Action<IContainer> content) =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content).HasError("LAY001");

    /// <summary>Draws a part for ever and changes no state.</summary>
    private sealed class Endless : Element
    {
        protected override SpacePlan MeasureContent(Size available) => SpacePlan.PartialRender(10, 10);

        protected override void DrawContent(Size available, Size box)
        {
        }
    }
}
