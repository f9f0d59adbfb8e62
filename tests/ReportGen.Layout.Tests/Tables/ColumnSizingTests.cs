using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;
using ReportGen.Layout.Tests.Text;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Tables;

public class ColumnSizingTests
{
    [Fact]
    public void A_fitted_column_is_as_wide_as_its_widest_cell_and_a_relative_one_takes_the_rest() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.AutoColumn();
                columns.RelativeColumn();
            });
            table.Cell().Mock("a", 20, 10);
            table.Cell().Mock("b", 5, 10);
            table.Cell().PaddingHorizontal(5).Mock("c", 25, 10);
            table.Cell().Mock("d", 5, 10);
        })).HasPages(1).Draws("1 a 0 0 35 10", "1 b 35 0 65 10", "1 c 5 10 25 10", "1 d 35 10 65 10");

    [Fact]
    public void Fitted_columns_alone_share_what_is_left_in_equal_parts() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.AutoColumn();
                columns.AutoColumn();
            });
            table.Cell().Mock("a", 20, 10);
            table.Cell().Mock("b", 40, 10);
        })).HasPages(1).Draws("1 a 0 0 40 10", "1 b 40 0 60 10");

    [Fact]
    public void Where_the_width_does_not_do_the_widest_columns_give_way_and_short_ones_keep_their_lines()
    {
        var style = new TextStyle { Font = CommittedFonts.Sans, Size = 10, Leading = 16 };
        LayoutTest test = LayoutTest.OnPagesOf(200, 200).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.AutoColumn();
                columns.AutoColumn();
                columns.AutoColumn();
            });
            foreach (int length in (int[])[4, 30, 40])
            {
                table.Cell().CaptureContentPosition(length.ToString(System.Globalization.CultureInfo.InvariantCulture))
                    .Text(new string('字', length), style);
            }

            for (int column = 1; column <= 3; column++)
            {
                table.Cell().Canvas((canvas, size) => canvas.FillRectangle(new Rect(0, 0, size.Width, 1), Colour.Black));
            }
        })).HasPages(1);
        double[] widths = [.. Rectangles(test.Result!.Pages[0].Items).Select(path => path.Path.Bounds().Width)];
        Assert.Equal([40, 80, 80], widths.Select(width => Math.Round(width, 3)));
    }

    [Theory]
    [InlineData("Pneumonoultramicroscopicsilicovolcanoconiosis_0123456789_ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789", 1)]
    [InlineData("https://www.example.com/research/archive/2024/02/a-very-long-path-without-any-break-opportunity", 3)]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", 6)]
    public void A_word_wider_than_the_table_is_divided_in_its_cell_and_short_words_and_numbers_stay_whole(string word, int columns)
    {
        LayoutTest test = Words([.. Enumerable.Repeat(word, columns), "Revenue", "1,234,567.89"], 500);

        test.HasPages(1);
        string[] lines = [.. test.Result!.Pages[0].Items.SelectMany(LinesOf)];
        Assert.Contains("Revenue", lines);
        Assert.Contains("1,234,567.89", lines);
        Assert.Equal(
            string.Concat(Enumerable.Repeat(word, columns)).Where(char.IsAsciiLetterOrDigit).Order(),
            string.Concat(lines.Where(line => line is not ("Revenue" or "1,234,567.89"))).Where(char.IsAsciiLetterOrDigit).Order());
    }

    [Fact]
    public void A_number_is_never_divided_to_make_room_so_that_a_table_of_too_many_numbers_does_not_fit() =>
        Words([.. Enumerable.Repeat("1234567890.12", 8)], 300).HasError("LAY001");

    private static LayoutTest Words(string[] words, double width)
    {
        var style = new TextStyle { Font = CommittedFonts.Sans, Size = 10, Leading = 16 };
        return LayoutTest.OnPagesOf(width, 800).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns => Array.ForEach(words, _ => columns.AutoColumn()));
            Array.ForEach(words, word => table.Cell().Text(word, style));
        }));
    }

    private static IEnumerable<string> LinesOf(FrameItem item) => item switch
    {
        GroupItem group => group.Items.SelectMany(LinesOf),
        GlyphRun run => [run.Text],
        _ => [],
    };

    private static IEnumerable<PathItem> Rectangles(IEnumerable<FrameItem> items) =>
        items.SelectMany(item => item is GroupItem group ? Rectangles(group.Items) : item is PathItem path ? [path] : []);

    [Fact]
    public void A_cell_over_fitted_columns_widens_them() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.AutoColumn();
                columns.AutoColumn();
                columns.RelativeColumn();
            });
            table.Header(header => header.Cell().ColumnSpan(2).Mock("span", 60, 10));
            table.Cell().Row(1).Column(1).Mock("a", 20, 10);
            table.Cell().Row(1).Column(2).Mock("b", 10, 10);
            table.Cell().Row(1).Column(3).Mock("c", 10, 10);
        })).HasPages(1).Draws("1 span 0 0 60 10", "1 a 0 10 35 10", "1 b 35 10 25 10", "1 c 60 10 40 10");

    [Fact]
    public void A_fitted_column_has_room_for_what_a_cell_shows_behind_a_page_break() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.AutoColumn();
                columns.RelativeColumn();
            });
            table.Cell().Row(1).Column(1).RowSpan(2).Continued(part => part.Mock("continued", 30, 10)).Mock("group", 20, 10);
            table.Cell().Row(1).Column(2).Mock("a", 10, 10);
            table.Cell().Row(2).Column(2).Mock("b", 10, 10);
        })).HasPages(1).Draws("1 group 0 0 30 20", "1 a 30 0 70 10", "1 b 30 10 70 10");

    [Fact]
    public void Columns_wider_than_the_page_are_an_error()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.ConstantColumn(80);
                columns.ConstantColumn(80);
            });
            table.Cell().Mock("a", 10, 10);
        }));
        Assert.Contains("its columns are wider than the space; it needs a width of 160 pt", test.HasError("LAY001").Message);
    }

    [Fact]
    public void A_cell_beyond_the_last_column_is_an_error() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns => columns.RelativeColumn());
            table.Cell().Row(1).Column(2).Mock("a", 10, 10);
        })).HasError("LAY010");

    [Fact]
    public void Cells_without_a_place_take_the_next_free_one() =>
        LayoutTest.OnPagesOf(90, 100).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.RelativeColumn();
                columns.RelativeColumn();
                columns.RelativeColumn();
            });
            table.Cell().RowSpan(2).Mock("tall", 10, 20);
            table.Cell().ColumnSpan(2).Mock("wide", 10, 10);
            table.Cell().Mock("a", 10, 10);
            table.Cell().Mock("b", 10, 10);
            table.Cell().Mock("c", 10, 10);
        })).HasPages(1).Draws(
            "1 tall 0 0 30 20", "1 wide 30 0 60 10", "1 a 30 10 30 10", "1 b 60 10 30 10", "1 c 0 20 30 10");
}
