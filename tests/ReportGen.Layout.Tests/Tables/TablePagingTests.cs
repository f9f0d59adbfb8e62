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
            table.Header(head =>
            {
                head.Cell().Mock("h1", 10, 20);
                head.Cell().Mock("h2", 10, 10);
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
            table.Header(head => head.Cell().ColumnSpan(2).Solid("head", 10, 20));
            for (int row = 1; row <= 4; row++)
            {
                table.Cell().Solid($"r{row}", 10, 40);
                table.Cell().Solid($"s{row}", 10, 40);
            }
        })).HasPages(2).Draws(
            "1 head 0 0 20 200", "1 r1 20 80 40 120", "1 s1 20 0 40 80", "1 r2 60 80 40 120", "1 s2 60 0 40 80",
            "2 head 0 0 20 200", "2 r3 20 80 40 120", "2 s3 20 0 40 80", "2 r4 60 80 40 120", "2 s4 60 0 40 80");
}
