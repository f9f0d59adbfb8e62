using ReportGen.Graphics.Pages;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;

namespace ReportGen.Layout.Tests.Tables;

public class TablePagingTests
{
    [Fact]
    public void The_head_is_repeated_and_rows_stay_whole()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.ConstantColumn(40);
                columns.RelativeColumn();
            });
            table.Header(header =>
            {
                header.Cell().Mock("h1", 10, 20);
                header.Cell().Mock("h2", 10, 10);
            });
            for (int row = 1; row <= 5; row++)
            {
                table.Cell().Mock($"r{row}", 10, 30);
                table.Cell().Mock($"s{row}", 10, 25);
            }
        }));
        test.HasPages(3).Draws(
            "1 h1 0 0 40 20", "1 h2 40 0 60 20",
            "1 r1 0 20 40 30", "1 s1 40 20 60 30",
            "1 r2 0 50 40 30", "1 s2 40 50 60 30",
            "2 h1 0 0 40 20", "2 h2 40 0 60 20",
            "2 r3 0 20 40 30", "2 s3 40 20 60 30",
            "3 h1 0 0 40 20", "3 h2 40 0 60 20",
            "3 r4 0 20 40 30", "3 s4 40 20 60 30",
            "3 r5 0 50 40 30", "3 s5 40 50 60 30");
        Assert.False(test.Drawn[0].IsDecoration);
        Assert.True(test.Drawn[6].IsDecoration);
    }

    [Fact]
    public void A_group_label_stands_over_its_rows_and_is_repeated_behind_a_page_break() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.ConstantColumn(40);
                columns.RelativeColumn();
            });
            table.Cell().Row(1).Column(1).RowSpan(6)
                .Continued(part => part.Mock("group cont'd", 10, 10)).Mock("group", 10, 10);
            for (int row = 1; row <= 6; row++)
            {
                table.Cell().Row(row).Column(2).Mock($"r{row}", 10, 24);
            }
        })).HasPages(2).Draws(
            "1 group 0 0 40 96", "1 r1 40 0 60 24", "1 r2 40 24 60 24", "1 r3 40 48 60 24", "1 r4 40 72 60 24",
            "2 group cont'd 0 0 40 48", "2 r5 40 0 60 24", "2 r6 40 24 60 24");

    [Fact]
    public void A_single_row_of_a_group_is_not_left_behind_a_break() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.ConstantColumn(40);
                columns.RelativeColumn();
            });
            table.Cell().Row(1).Column(1).RowSpan(5)
                .Continued(part => part.Mock("group cont'd", 10, 10)).Mock("group", 10, 10);
            for (int row = 1; row <= 5; row++)
            {
                table.Cell().Row(row).Column(2).Mock($"r{row}", 10, 24);
            }
        })).HasPages(2).Draws(
            "1 group 0 0 40 72", "1 r1 40 0 60 24", "1 r2 40 24 60 24", "1 r3 40 48 60 24",
            "2 group cont'd 0 0 40 48", "2 r4 40 0 60 24", "2 r5 40 24 60 24");

    [Fact]
    public void A_row_larger_than_a_page_is_parted() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns => columns.RelativeColumn(2));
            table.Cell().Mock("a", 10, 30);
            table.Cell().Mock("b", 10, 150);
            table.Cell().Mock("c", 10, 30);
        })).HasPages(3).Draws("1 a 0 0 100 30", "2 b 0 0 100 100", "3 b 0 0 100 50", "3 c 0 50 100 30");

    [Fact]
    public void A_label_higher_than_its_rows_widens_the_last_of_them() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.ConstantColumn(40);
                columns.RelativeColumn();
            });
            table.Cell().Row(1).Column(1).RowSpan(2).Mock("label", 10, 50);
            table.Cell().Row(1).Column(2).Mock("r1", 10, 20);
            table.Cell().Row(2).Column(2).Mock("r2", 10, 20);
            table.Cell().Row(3).Column(2).Mock("r3", 10, 20);
        })).HasPages(1).Draws("1 label 0 0 40 50", "1 r1 40 0 60 20", "1 r2 40 20 60 30", "1 r3 40 50 60 20");

    [Fact]
    public void Content_too_wide_for_its_cell_is_an_error_and_the_other_cells_are_laid_out()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.ConstantColumn(40);
                columns.RelativeColumn();
            });
            table.Cell().Row(1).Column(1).RowSpan(2).Solid("wide label", 50, 10);
            table.Cell().Row(1).Column(2).Solid("a", 10, 10);
            table.Cell().Row(2).Column(2).Solid("wide", 70, 10);
        }));
        Assert.Equal(
            ["Mock wide label", "Mock wide"],
            test.Diagnostics.Items.Select(item => item.Message.Split(" › ")[^1].Split(" does")[0]));
    }

    [Fact]
    public void A_wide_table_turned_on_its_side_breaks_over_pages_too() =>
        LayoutTest.OnPagesOf(100, 200).ForContent(content => content.RotateLeft().Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.ConstantColumn(120);
                columns.ConstantColumn(80);
            });
            table.Header(header => header.Cell().ColumnSpan(2).Solid("head", 10, 20));
            for (int row = 1; row <= 4; row++)
            {
                table.Cell().Solid($"r{row}", 10, 40);
                table.Cell().Solid($"s{row}", 10, 40);
            }
        })).HasPages(2).Draws(
            "1 head 0 0 20 200", "1 r1 20 80 40 120", "1 s1 20 0 40 80", "1 r2 60 80 40 120", "1 s2 60 0 40 80",
            "2 head 0 0 20 200", "2 r3 20 80 40 120", "2 s3 20 0 40 80", "2 r4 60 80 40 120", "2 s4 60 0 40 80");

    [Fact]
    public void A_table_of_one_column_and_ten_thousand_rows_shows_each_row_once()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Table(table =>
        {
            for (int row = 0; row < 10_000; row++)
            {
                table.Cell().Solid($"r{row}", 10, 10);
            }
        })).HasPages(1000);
        Assert.Equal(Enumerable.Range(0, 10_000).Select(row => $"r{row}"), test.Drawn.Select(mock => mock.Name));
    }

    [Fact]
    public void Sixty_columns_share_the_width()
    {
        LayoutTest test = LayoutTest.OnPagesOf(600, 100).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                for (int column = 0; column < 60; column++)
                {
                    columns.AutoColumn();
                }
            });
            for (int column = 0; column < 60; column++)
            {
                table.Cell().Solid($"c{column}", 5, 10);
            }
        })).HasPages(1);
        Assert.All(test.Drawn, mock => Assert.Equal(10, mock.Area.Width, 0.001));
        Assert.Equal(600, test.Drawn[^1].Area.Right, 0.001);
    }

    [Fact]
    public void A_table_without_rows_shows_its_head_and_one_without_anything_takes_no_space() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Spacing(5);
            column.Item().Table(table => table.Header(header => header.Cell().Solid("head", 10, 10)));
            column.Item().Table(static _ => { });
            column.Item().Solid("behind", 10, 10);
        })).HasPages(1).Draws("1 head 0 0 100 10", "1 behind 0 15 100 10");

    [Fact]
    public void A_table_in_a_cell_breaks_with_its_row_when_that_is_larger_than_a_page() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.ConstantColumn(40);
                columns.RelativeColumn();
            });
            table.Cell().Solid("label", 10, 10);
            table.Cell().Padding(5).Table(inner =>
            {
                inner.Header(header => header.Cell().Solid("head", 10, 10));
                for (int row = 1; row <= 4; row++)
                {
                    inner.Cell().Solid($"r{row}", 10, 40);
                }
            });
            table.Cell().Solid("next", 10, 10);
        })).HasPages(3).Draws(
            "1 label 0 0 40 100", "1 head 45 5 50 10", "1 r1 45 15 50 40", "1 r2 45 55 50 40",
            "2 head 45 5 50 10", "2 r3 45 15 50 40", "2 r4 45 55 50 40", "3 next 0 0 40 10");

    [Fact]
    public void Cells_over_rows_and_columns_go_on_over_a_page_break() =>
        LayoutTest.OnPagesOf(90, 60).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.RelativeColumn();
                columns.RelativeColumn();
                columns.RelativeColumn();
            });
            table.Cell().Row(1).Column(1).ColumnSpan(2).RowSpan(4).Solid("block", 10, 10);
            for (int row = 1; row <= 4; row++)
            {
                table.Cell().Row(row).Column(3).Solid($"r{row}", 10, 20);
            }

            table.Cell().Row(5).Column(1).ColumnSpan(3).Solid("total", 10, 20);
        })).HasPages(2).ShowsIn("block1 r11 r21 r31 r42 total2");

    [Fact]
    public void A_row_kept_with_the_next_takes_it_along_over_several_rows() =>
        LayoutTest.OnPagesOf(100, 60).ForContent(content => content.Table(table =>
        {
            for (int row = 1; row <= 6; row++)
            {
                table.Cell().Solid($"r{row}", 10, 15);
            }

            table.Rows().KeepWithNext(3).KeepWithNext(4).KeepWithNext(5);
        })).HasPages(2).ShowsIn("r11 r21 r32 r42 r52 r62");

    [Fact]
    public void A_table_starts_with_its_head_and_two_rows_or_on_the_next_page() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Solid("above", 10, 60);
            column.Item().Table(table =>
            {
                table.Header(header => header.Cell().Solid("head", 10, 10));
                for (int row = 1; row <= 4; row++)
                {
                    table.Cell().Solid($"r{row}", 10, 20);
                }
            });
        })).HasPages(2).ShowsIn("above1 head2 r12 r22 r32 r42");

    [Fact]
    public void A_rule_of_no_weight_is_not_drawn()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Table(table =>
        {
            table.Cell().Mock("a", 10, 10);
            table.Cell().Mock("b", 10, 10);
            table.Rows().Rule(1, new Stroke(Colour.Black, 0));
        })).HasPages(1);
        Assert.DoesNotContain(Paths(test.Result!.Pages[0].Items), path => path.Stroke is not null);
    }

    private static IEnumerable<PathItem> Paths(IEnumerable<FrameItem> items) =>
        items.SelectMany(item => item is GroupItem group ? Paths(group.Items) : item is PathItem path ? [path] : []);
}
