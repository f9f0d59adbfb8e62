using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;

namespace ReportGen.Layout.Tests.Elements;

public class InlinedTests
{
    [Fact]
    public void Boxes_go_on_on_the_next_line_and_the_next_page() =>
        LayoutTest.OnPagesOf(100, 50).ForContent(content => content.Inlined(inlined =>
        {
            inlined.Spacing(10);
            for (int i = 1; i <= 5; i++)
            {
                inlined.Item().Solid($"{i}", 40, 20);
            }
        })).HasPages(2).Draws(
            "1 1 0 0 40 20", "1 2 50 0 40 20", "1 3 0 30 40 20", "1 4 50 30 40 20", "2 5 0 0 40 20");

    [Fact]
    public void Lines_are_justified_and_boxes_stand_at_the_bottom() =>
        LayoutTest.OnPagesOf(100, 50).ForContent(content => content.Inlined(inlined =>
        {
            inlined.AlignJustify();
            inlined.BaselineBottom();
            inlined.Item().Solid("a", 20, 20);
            inlined.Item().Solid("b", 20, 10);
            inlined.Item().Solid("c", 20, 20);
        })).HasPages(1).Draws("1 a 0 0 20 20", "1 b 40 10 20 10", "1 c 80 0 20 20");
}
