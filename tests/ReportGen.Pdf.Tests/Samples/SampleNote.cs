using System.Text;

using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Pdf.Tests.Samples;

/// <summary>A note with everything that a page can hold, put together by hand.</summary>
internal static class SampleNote
{
    public static PagedDocument Make()
    {
        var root = new StructureElement(StructureRole.Document, null);
        var document = new PagedDocument(
            new DocumentInfo("国产算力 & <AI> \"needs\" 'power'", "zh-CN")
            {
                Authors = ["张三 (S0870500000001)", "Li Si"],
                Subject = "电子行业点评",
                Keywords = ["算力", "PCB"],
                Created = new DateTimeOffset(2025, 11, 22, 9, 30, 0, TimeSpan.FromHours(8)),
                Identifier = "sora-note/zh",
                Properties =
                [
                    new DocumentProperty("rating", "Rating", ["增持"]),
                    new DocumentProperty("tickers", "Securities", ["300308.SZ", "002463.SZ"]) { Kind = PropertyKind.Bag },
                ],
            },
            [Cover(root), Body(root), Pictures(root)])
        {
            Outline = [new OutlineEntry("要点", "points", []), new OutlineEntry("表格与图", "body", [new OutlineEntry("估值表", "table", [])])],
            Attachments =
            [
                new Attachment("note.zh.md", "text/markdown", AttachmentRelationship.Source, "正文", Encoding.UTF8.GetBytes("# 国产算力")),
                new Attachment("prices.csv", "text/csv", AttachmentRelationship.Data, "Prices", Encoding.UTF8.GetBytes("date,close\n")),
            ],
        };
        return document;
    }

    private static PageFrame Cover(StructureElement root)
    {
        var page = new PageSketch();
        var section = new StructureElement(StructureRole.Sect, root) { Title = "要点" };
        var heading = new StructureElement(StructureRole.H1, section);
        page.Add(PageSketch.Artifact(ArtifactKind.Background, PageSketch.Box(new Rect(0, 0, 595.28, 50), new Colour(0x0B, 0x3D, 0x91))));
        page.Add(PageSketch.Artifact(ArtifactKind.Header, PageSketch.Text("证券研究报告", new Point(72, 35), 12, RepositoryFonts.SansBold, colour: Colour.White)));
        page.Add(new AnchorItem("points", new Point(72, 70)));
        page.Add(PageSketch.Tagged(heading, page.Line("国产算力需求加速", 20, RepositoryFonts.SerifBold)));
        for (int i = 0; i < 3; i++)
        {
            var paragraph = new StructureElement(StructureRole.P, section);
            page.Add(PageSketch.Tagged(paragraph, page.Paragraph(
                "随着Sora等视频生成模型的发布，训练与推理所需的算力快速增长，国产AI芯片、光模块（800G/1.6T）和PCB公司有望受益。我们预计2025年服务器出货量同比增长12.5%，建议关注产业链龙头。")));
        }

        var english = new StructureElement(StructureRole.P, section) { Language = "en" };
        page.Add(PageSketch.Tagged(english, page.Paragraph(
            "Video models need far more compute than text models; we expect domestic accelerators, optical modules and boards to gain. Efficiency of offices—“fi” and “fl” too.",
            language: "en")));
        page.Add(List(page, section));
        var link = new StructureElement(StructureRole.Link, new StructureElement(StructureRole.P, section));
        double y = page.Y;
        page.Add(PageSketch.Tagged(
            link,
            [
                .. page.Line("交易所网站 https://www.sse.com.cn", colour: new Colour(0, 0, 200)),
                new LinkItem(new Rect(72, y - 10, 220, 14), new AddressTarget("https://www.sse.com.cn/路径?a=1"), "上海证券交易所"),
            ]));
        page.Add(PageSketch.Artifact(ArtifactKind.Footer, PageSketch.Text("请务必阅读尾页重要声明", new Point(72, 815), 8, RepositoryFonts.Sans)));
        return page.ToPage("1");
    }

    private static GroupItem List(PageSketch page, StructureElement section)
    {
        var list = new StructureElement(StructureRole.L, section);
        var items = new List<FrameItem>();
        foreach (string text in new[] { "AI芯片：海光信息、寒武纪", "光模块：中际旭创" })
        {
            var item = new StructureElement(StructureRole.LI, list);
            double y = page.Y;
            items.Add(PageSketch.Tagged(new StructureElement(StructureRole.Lbl, item), PageSketch.Text("■", new Point(72, y), 8)));
            items.Add(PageSketch.Tagged(new StructureElement(StructureRole.LBody, item), page.Line(text, x: 18)));
        }

        return PageSketch.Tagged(list, items);
    }

    private static PageFrame Body(StructureElement root)
    {
        var page = new PageSketch();
        var section = new StructureElement(StructureRole.Sect, root);
        page.Add(new AnchorItem("body", new Point(72, 70)));
        page.Add(PageSketch.Tagged(new StructureElement(StructureRole.H1, section), page.Line("表格与图", 16, RepositoryFonts.SerifBold)));
        page.Add(new AnchorItem("table", new Point(72, page.Y - 10)));
        page.Add(PageSketch.Tagged(new StructureElement(StructureRole.H2, section), page.Line("估值表", 13, RepositoryFonts.SerifBold)));
        page.Add(Table(page, section));
        page.Y += 20;
        page.Add(Chart(page, section));
        page.Y += 150;
        var note = new StructureElement(StructureRole.Note, section);
        page.Add(PageSketch.Tagged(note, page.Line("注：市盈率按2025年11月21日收盘价计算。", 8, RepositoryFonts.Sans)));
        return page.ToPage("2");
    }

    private static GroupItem Table(PageSketch page, StructureElement section)
    {
        var table = new StructureElement(StructureRole.Table, section) { Summary = "公司与市盈率" };
        var items = new List<FrameItem>
        {
            PageSketch.Tagged(new StructureElement(StructureRole.Caption, table), page.Line("表 1：重点公司估值", 9, RepositoryFonts.SansBold)),
        };
        var header = new StructureElement(StructureRole.THead, table);
        var body = new StructureElement(StructureRole.TBody, table);
        StructureElement row = new(StructureRole.TR, header);
        double y = page.Y;
        items.Add(PageSketch.Box(new Rect(72, y - 12, 400, 18), new Colour(0xE6, 0xEC, 0xF5)));
        Cell(StructureRole.TH, row, "板块", 0, y);
        Cell(StructureRole.TH, row, "公司", 100, y);
        Cell(StructureRole.TH, row, "市盈率", 200, y, columns: 2);
        y += 18;
        (string Group, string Name, string First, string Second)[] rows =
            [("算力", "海光信息", "120.5", "85.0"), ("", "寒武纪", "--", "240.1"), ("光模块", "中际旭创", "30.2", "21.7")];
        for (int i = 0; i < rows.Length; i++)
        {
            row = new StructureElement(StructureRole.TR, body);
            if (rows[i].Group.Length > 0)
            {
                Cell(StructureRole.TH, row, rows[i].Group, 0, y, rows: i == 0 ? 2 : 1, scope: HeaderScope.Row);
            }

            Cell(StructureRole.TD, row, rows[i].Name, 100, y);
            Cell(StructureRole.TD, row, rows[i].First, 200, y);
            Cell(StructureRole.TD, row, rows[i].Second, 300, y);
            y += 18;
        }

        page.Y = y;
        items.Add(new PathItem(VectorPath.Line(new Point(72, y - 12), new Point(472, y - 12))) { Stroke = new Stroke(Colour.Black, 0.5) });
        return PageSketch.Tagged(table, items);

        void Cell(StructureRole role, StructureElement parent, string text, double x, double baseline, int columns = 1, int rows = 1, HeaderScope? scope = null)
        {
            var cell = new StructureElement(role, parent) { ColumnSpan = columns, RowSpan = rows, Scope = scope };
            items.Add(PageSketch.Tagged(cell, PageSketch.Text(text, new Point(76 + x, baseline), 9, RepositoryFonts.Sans)));
        }
    }

    private static GroupItem Chart(PageSketch page, StructureElement section)
    {
        var figure = new StructureElement(StructureRole.Figure, section) { Alternative = "折线图：电子指数一年上涨，跑赢沪深300。" };
        var area = new Rect(0, 0, 300, 120);
        FrameItem[] drawing =
        [
            new PathItem(VectorPath.Rectangle(area))
            {
                Gradient = new LinearGradient(new Point(0, 0), new Point(0, 120), [new(0, new Colour(200, 220, 255)), new(0.5, Colour.White), new(1, new Colour(255, 240, 230))]),
            },
            new PathItem(new VectorPath(
                [PathVerb.Move, PathVerb.Line, PathVerb.Cubic],
                [new(0, 100), new(100, 60), new(150, 20), new(200, 90), new(300, 10)]))
            {
                Stroke = new Stroke(new Colour(200, 0, 0), 1.5) { Join = LineJoin.Round, Dashes = [4, 2] },
            },
            .. PageSketch.Text("+28%", new Point(240, 30), 9, RepositoryFonts.SansBold).Cast<GlyphRun>()
                .Select(run => run with { Halo = new Stroke(Colour.White, 2) { Join = LineJoin.Round } }),
            new GroupItem([PageSketch.Box(new Rect(20, 20, 60, 60), new Colour(0, 128, 0)), PageSketch.Box(new Rect(50, 50, 60, 60), new Colour(0, 0, 128))]) { Opacity = 0.4 },
            new GroupItem([.. PageSketch.Text("沪深300", new Point(0, 0), 9, RepositoryFonts.Sans)]) { Transform = new Matrix(0, -1, 1, 0, 290, 110) },
            new PathItem(VectorPath.Rectangle(new Rect(150, 80, 100, 30)))
            {
                Gradient = new LinearGradient(new Point(150, 0), new Point(250, 0), [new(0, new Colour(255, 0, 0)), new(1, new Colour(255, 0, 0, 0))]),
            },
        ];
        var group = new GroupItem([.. drawing])
        {
            Transform = Matrix.Translation(72, page.Y),
            Clip = VectorPath.Rectangle(area),
            Tag = new StructureTag(figure),
        };
        return group;
    }

    private static PageFrame Pictures(StructureElement root)
    {
        var page = new PageSketch();
        var section = new StructureElement(StructureRole.Sect, root);
        page.Add(PageSketch.Tagged(new StructureElement(StructureRole.H1, section), page.Line("图片", 16, RepositoryFonts.SerifBold)));
        double x = 72;
        double y = 120;
        foreach (ImageFile file in SampleImages.All)
        {
            var figure = new StructureElement(StructureRole.Figure, section) { Alternative = file.Path };
            page.Add(PageSketch.Tagged(figure, new ImageItem(file, new Rect(x, y, 80, 60))));
            page.Add(PageSketch.Text(file.Path, new Point(x, y + 70), 6, RepositoryFonts.Sans));
            x += 100;
            if (x > 480)
            {
                x = 72;
                y += 90;
            }
        }

        return page.ToPage("3");
    }
}
