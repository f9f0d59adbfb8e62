using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;

namespace ReportGen.Layout.Tests.Elements;

public class MultiColumnTests
{
    [Fact]
    public void Columns_end_at_one_height() =>
        Lines(8, balanced: true).HasPages(1).Draws(
            "1 1 0 0 45 20", "1 2 0 20 45 20", "1 3 0 40 45 20", "1 4 0 60 45 20",
            "1 5 55 0 45 20", "1 6 55 20 45 20", "1 7 55 40 45 20", "1 8 55 60 45 20");

    [Fact]
    public void Unbalanced_columns_are_filled_one_after_the_other() =>
        Lines(6, balanced: false).HasPages(1).Draws(
            "1 1 0 0 45 20", "1 2 0 20 45 20", "1 3 0 40 45 20", "1 4 0 60 45 20",
            "1 5 0 80 45 20", "1 6 55 0 45 20");

    [Fact]
    public void Full_pages_are_filled_and_the_last_is_balanced() =>
        Lines(14, balanced: true).HasPages(2).Draws(
            "1 1 0 0 45 20", "1 2 0 20 45 20", "1 3 0 40 45 20", "1 4 0 60 45 20", "1 5 0 80 45 20",
            "1 6 55 0 45 20", "1 7 55 20 45 20", "1 8 55 40 45 20", "1 9 55 60 45 20", "1 10 55 80 45 20",
            "2 11 0 0 45 20", "2 12 0 20 45 20", "2 13 55 0 45 20", "2 14 55 20 45 20");

    private static LayoutTest Lines(int count, bool balanced) =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.MultiColumn(columns =>
        {
            columns.Spacing(10);
            if (!balanced)
            {
                columns.Unbalanced();
            }

            columns.Content().Column(column =>
            {
                for (int i = 1; i <= count; i++)
                {
                    column.Item().Solid($"{i}", 10, 20);
                }
            });
        }));
}
