using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Publishing.Inspection;

namespace ReportGen.Publishing.Tests.Inspection;

public sealed class PageDumpTests
{
    [Fact]
    public void Items_are_in_paint_order_at_their_position_on_the_page()
    {
        var heading = new StructureElement(StructureRole.H1, null);
        var document = new PagedDocument(
            new DocumentInfo("标题 \"A\"", "zh-CN"),
            [
                new PageFrame(new Size(200, 100),
                [
                    new GroupItem([new AnchorItem("sec:a", new Point(1, 2))])
                    {
                        Transform = Matrix.Translation(10, 20),
                        Tag = new StructureTag(heading),
                    },
                    new PathItem(VectorPath.Rectangle(new Rect(0, 0, 200, 8.126))) { Fill = new Colour(10, 53, 104) },
                    new LinkItem(new Rect(1, 2, 3, 4), new DestinationTarget("sec:a"), "第 1 章"),
                ])
                {
                    Label = "1",
                },
            ])
        {
            Outline = [new OutlineEntry("标题", "sec:a", [new OutlineEntry("小节", "sec:b", [])])],
        };
        Assert.Equal(
            """
            document "标题 \"A\"" zh-CN 1 pages
            outline > "标题" -> sec:a
            outline >> "小节" -> sec:b
            page 1 label "1" size 200 100
              anchor 11 22 sec:a
              path 0 0 200 8.13 - fill #0A3568
              link 1 2 3 4 - -> sec:a

            """,
            PageDump.Of(document));
    }

    [Fact]
    public void A_figure_lists_its_alternative_text_and_its_data_before_its_items()
    {
        var figure = new StructureElement(StructureRole.Figure, null) { Alternative = "柱状图", Data = ",收入\n2023,\"1,200\"\n" };
        var document = new PagedDocument(
            new DocumentInfo("t", "zh-CN"),
            [
                new PageFrame(new Size(200, 100),
                [
                    new GroupItem([new PathItem(VectorPath.Rectangle(new Rect(0, 0, 2, 8))) { Fill = new Colour(10, 53, 104) }]) { Tag = new StructureTag(figure) },
                ])
                {
                    Label = "1",
                },
            ]);
        Assert.Equal(
            """
            document "t" zh-CN 1 pages
            page 1 label "1" size 200 100
              Figure alternative "柱状图"
                row ,收入
                row 2023,"1,200"
              path 0 0 2 8 Figure fill #0A3568

            """,
            PageDump.Of(document));
    }
}
