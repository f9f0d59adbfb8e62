using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Tests.Samples;
using ReportGen.Pdf.Verification;
using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Tests.Structure;

public sealed class StructureTests
{
    private readonly StructureElement _root = new(StructureRole.Document, null);
    private readonly List<FrameItem> _items = [];
    private double _y = 50;

    [Fact]
    public void Elements_follow_their_order_and_then_the_order_of_painting()
    {
        Paint(Element(StructureRole.P, order: 2), "三");
        Paint(Element(StructureRole.P, order: 1), "一");
        Paint(Element(StructureRole.P, order: 1), "二");
        AssertTree("Document", "  P 一", "  P 二", "  P 三");
    }

    [Fact]
    public void Own_text_stands_around_the_elements_inside_it()
    {
        StructureElement paragraph = Element(StructureRole.P);
        Paint(paragraph, "前");
        Paint(new StructureElement(StructureRole.Span, paragraph), "中");
        Paint(paragraph, "后");
        PdfValue[] kids = [.. Read().File.Items(Read().Element("P").Dictionary, "K")];
        Assert.Equal(3, kids.Length);
        Assert.IsType<PdfReference>(kids[1]);
        AssertTree("Document", "  P 前后", "    Span 中");
    }

    [Fact]
    public void An_element_on_two_pages_is_one_element()
    {
        StructureElement paragraph = Element(StructureRole.P);
        PagedDocument document = PageSketch.Document(
            new PageSketch().Add(Tagged(paragraph, "上页")).ToPage("1"),
            new PageSketch().Add(Tagged(paragraph, "下页")).ToPage("2"));
        Assert.Equal("Document\n  P 上页下页\n", new ReadBack(Written.Bytes(document)).Tree());
    }

    [Fact]
    public void Elements_without_content_are_left_out_but_empty_cells_stay()
    {
        Paint(Element(StructureRole.P), "文");
        _items.Add(new GroupItem([]) { Tag = new StructureTag(Element(StructureRole.P)) });
        StructureElement table = Element(StructureRole.Table);
        StructureElement row = new(StructureRole.TR, table);
        Paint(new StructureElement(StructureRole.TD, row), "一");
        _items.Add(new GroupItem([]) { Tag = new StructureTag(new StructureElement(StructureRole.TD, row)) });
        AssertTree("Document", "  P 文", "  Table", "    TR", "      TD 一", "      TD");
    }

    [Fact]
    public void Text_straight_in_a_section_becomes_a_paragraph()
    {
        StructureElement section = Element(StructureRole.Sect);
        Paint(section, "文");
        Paint(new StructureElement(StructureRole.Span, section), "字");
        Paint(new StructureElement(StructureRole.P, section), "后");
        AssertTree("Document", "  Sect", "    P 文", "      Span 字", "    P 后");
    }

    [Fact]
    public void An_entry_of_the_contents_goes_around_its_link()
    {
        var link = new StructureElement(StructureRole.Link, Element(StructureRole.Toc));
        var entry = new StructureElement(StructureRole.TocItem, link);
        var text = new StructureElement(StructureRole.P, entry);
        var target = new LinkItem(new Rect(0, 0, 9, 9), new AddressTarget("https://example.com"), "例");
        _items.Add(PageSketch.Tagged(link, PageSketch.Tagged(entry, PageSketch.Tagged(text, PageSketch.Text("章", new Point(72, 80)))), target));
        AssertTree("Document", "  TOC", "    TOCI", "      Link", "        Span 章");
    }

    [Fact]
    public void A_link_holds_its_annotation_wherever_it_is_painted()
    {
        var link = new StructureElement(StructureRole.Link, Element(StructureRole.P));
        var inner = new StructureElement(StructureRole.Span, link);
        var target = new LinkItem(new Rect(0, 0, 9, 9), new AddressTarget("https://example.com"), "例");
        _items.Add(PageSketch.Tagged(inner, [.. PageSketch.Text("字", new Point(72, 80)), target]));
        AssertTree("Document", "  P", "    Link", "      Span 字");
        Assert.Single(Read().Element("Link").Annotations);
    }

    [Fact]
    public void A_link_outside_an_element_for_links_gets_one()
    {
        var target = new LinkItem(new Rect(0, 0, 9, 9), new AddressTarget("https://example.com"), "例");
        _items.Add(PageSketch.Tagged(Element(StructureRole.P), [.. PageSketch.Text("字", new Point(72, 80)), target]));
        _items.Add(PageSketch.Artifact(ArtifactKind.Footer, target));
        AssertTree("Document", "  P 字", "    Link", "  P", "    Link");
    }

    [Fact]
    public void A_link_without_target_is_only_words()
    {
        Paint(new StructureElement(StructureRole.Link, Element(StructureRole.P)), "字");
        AssertTree("Document", "  P", "    Span 字");
    }

    [Fact]
    public void Heading_levels_never_skip_one()
    {
        Paint(Element(StructureRole.H2), "一");
        Paint(Element(StructureRole.H4), "二");
        Paint(Element(StructureRole.H4), "三");
        Paint(Element(StructureRole.H3), "四");
        Paint(Element(StructureRole.H1), "五");
        AssertTree("Document", "  H1 一", "  H2 二", "  H2 三", "  H2 四", "  H1 五");
    }

    [Fact]
    public void Rows_outside_a_section_join_a_body_and_parts_come_in_order()
    {
        StructureElement table = Element(StructureRole.Table);
        Cell(new StructureElement(StructureRole.TR, new StructureElement(StructureRole.TFoot, table)), "脚");
        Cell(new StructureElement(StructureRole.TR, table), "体");
        Cell(new StructureElement(StructureRole.TR, new StructureElement(StructureRole.THead, table)), "头");
        Paint(new StructureElement(StructureRole.Caption, table), "题");
        AssertTree(
            "Document", "  Table", "    Caption 题", "    THead", "      TR", "        TD 头", "    TBody", "      TR", "        TD 体",
            "    TFoot", "      TR", "        TD 脚");
    }

    [Fact]
    public void A_table_of_a_head_alone_is_a_body()
    {
        StructureElement table = Element(StructureRole.Table);
        Cell(new StructureElement(StructureRole.TR, new StructureElement(StructureRole.THead, table)), "头");
        AssertTree("Document", "  Table", "    TBody", "      TR", "        TD 头");
    }

    [Fact]
    public void Short_rows_are_filled_with_empty_cells()
    {
        StructureElement table = Element(StructureRole.Table);
        var first = new StructureElement(StructureRole.TR, table);
        Cell(first, "一");
        Cell(first, "二");
        Cell(new StructureElement(StructureRole.TR, table), "三");
        AssertTree("Document", "  Table", "    TR", "      TD 一", "      TD 二", "    TR", "      TD 三", "      TD");
    }

    [Fact]
    public void A_span_that_leaves_the_table_is_cut()
    {
        StructureElement table = Element(StructureRole.Table);
        var row = new StructureElement(StructureRole.TR, table);
        Paint(new StructureElement(StructureRole.TD, row) { RowSpan = 9 }, "高");
        Cell(row, "二");
        Cell(new StructureElement(StructureRole.TR, table), "三");
        AssertTree("Document", "  Table", "    TR", "      TD 高", "      TD 二", "    TR", "      TD 三");
        Assert.Equal(2, Read().Element("TD").Attribute("RowSpan").AsInteger);
    }

    [Fact]
    public void What_is_no_row_leaves_the_table()
    {
        StructureElement table = Element(StructureRole.Table);
        Paint(new StructureElement(StructureRole.P, table), "散");
        Paint(table, "落");
        Cell(new StructureElement(StructureRole.TR, table), "格");
        AssertTree("Document", "  P 落", "  P 散", "  Table", "    TR", "      TD 格");
    }

    [Fact]
    public void Items_and_cells_without_their_frame_get_one()
    {
        Paint(Element(StructureRole.LI), "项");
        Paint(Element(StructureRole.TD), "格");
        Paint(Element(StructureRole.TocItem), "录");
        AssertTree("Document", "  L", "    LI", "      LBody 项", "  Table", "    TR", "      TD 格", "  TOC", "    TOCI 录");
    }

    [Fact]
    public void Head_cells_that_span_are_named_by_the_cells_below()
    {
        StructureElement table = Element(StructureRole.Table);
        var header = new StructureElement(StructureRole.TR, new StructureElement(StructureRole.THead, table));
        Paint(new StructureElement(StructureRole.TH, header) { ColumnSpan = 2 }, "头");
        StructureElement body = new(StructureRole.TBody, table);
        var group = new StructureElement(StructureRole.TR, body);
        Paint(new StructureElement(StructureRole.TH, group) { ColumnSpan = 2, Scope = HeaderScope.Column }, "组甲");
        var row = new StructureElement(StructureRole.TR, body);
        Paint(new StructureElement(StructureRole.TH, row) { Scope = HeaderScope.Row }, "行");
        Cell(row, "格");
        ReadBack file = Read();
        var headers = (PdfArray)file.Element("TD").Attribute("Headers");
        Assert.Equal(["th1", "th2", "th3"], headers.Items.Select(item => item.AsText));
    }

    [Fact]
    public void Every_cell_of_a_table_with_wide_heads_and_groups_names_the_heads_above_and_beside_it()
    {
        // The comparables of the sample note: heads of two levels, a group beside its rows.
        StructureElement table = Element(StructureRole.Table);
        var header = new StructureElement(StructureRole.THead, table);
        var body = new StructureElement(StructureRole.TBody, table);
        Row(header, 300, (StructureRole.TH, "板块", 0, 1, 2, null), (StructureRole.TH, "简称", 1, 1, 2, null), (StructureRole.TH, "收入", 2, 2, 1, null), (StructureRole.TH, "利润", 4, 2, 1, null), (StructureRole.TH, "PE", 6, 1, 1, null));
        Row(header, 320, (StructureRole.TH, "22A", 2, 1, 1, null), (StructureRole.TH, "24E", 3, 1, 1, null), (StructureRole.TH, "22A", 4, 1, 1, null), (StructureRole.TH, "24E", 5, 1, 1, null), (StructureRole.TH, "24E", 6, 1, 1, null));
        Row(body, 340, (StructureRole.TH, "算力", 0, 1, 2, HeaderScope.Row), (StructureRole.TD, "海光", 1, 1, 1, null), (StructureRole.TD, "1", 2, 1, 1, null), (StructureRole.TD, "2", 3, 1, 1, null), (StructureRole.TD, "3", 4, 1, 1, null), (StructureRole.TD, "4", 5, 1, 1, null), (StructureRole.TD, "5", 6, 1, 1, null));
        Row(body, 360, (StructureRole.TD, "寒武", 1, 1, 1, null), (StructureRole.TD, "6", 2, 1, 1, null), (StructureRole.TD, "7", 3, 1, 1, null), (StructureRole.TD, "8", 4, 1, 1, null), (StructureRole.TD, "9", 5, 1, 1, null), (StructureRole.TD, "10", 6, 1, 1, null));
        Row(body, 380, (StructureRole.TH, "光", 0, 1, 1, HeaderScope.Row), (StructureRole.TD, "中际", 1, 1, 1, null), (StructureRole.TD, "11", 2, 1, 1, null), (StructureRole.TD, "12", 3, 1, 1, null), (StructureRole.TD, "13", 4, 1, 1, null), (StructureRole.TD, "14", 5, 1, 1, null), (StructureRole.TD, "15", 6, 1, 1, null));
        ReadBack file = Read();
        Dictionary<string, string> texts = file.Elements("TH").ToDictionary(cell => cell.Text("ID")!, file.TextOf, StringComparer.Ordinal);
        Dictionary<string, string> headers = file.Elements("TD").Concat(file.Elements("TH").Where(cell => cell.Attribute("Headers") is PdfArray)).GroupBy(file.TextOf).ToDictionary(
            cells => cells.Key,
            cells => string.Join('|', cells.Select(cell => string.Join(' ', ((PdfArray)cell.Attribute("Headers")).Items.Select(item => texts[item.AsText!])))),
            StringComparer.Ordinal);
        Assert.Equal("收入 22A 算力", headers["1"]);
        Assert.Equal("利润 24E 算力", headers["4"]);
        Assert.Equal("PE 24E 算力", headers["5"]);
        Assert.Equal("简称 算力", headers["寒武"]);
        Assert.Equal("收入 24E 算力", headers["7"]);
        Assert.Equal("PE 24E 算力", headers["10"]);
        Assert.Equal("利润 22A 光", headers["13"]);
        // The heads of the second level belong to the wide ones above.
        Assert.Equal("收入|利润", headers["22A"]);
        // One below a head of its own width does not.
        Assert.Equal("收入|利润", headers["24E"]);

        void Row(StructureElement section, double y, params (StructureRole Role, string Text, int Column, int Columns, int Rows, HeaderScope? Scope)[] cells)
        {
            var row = new StructureElement(StructureRole.TR, section);
            foreach ((StructureRole role, string text, int column, int columns, int rows, HeaderScope? scope) in cells)
            {
                var cell = new StructureElement(role, row) { ColumnSpan = columns, RowSpan = rows, Scope = scope };
                _items.Add(PageSketch.Tagged(cell, PageSketch.Text(text, new Point(70 + (60 * column), y))));
            }
        }
    }

    [Fact]
    public void A_head_never_reaches_out_of_its_section()
    {
        StructureElement table = Element(StructureRole.Table);
        var header = new StructureElement(StructureRole.TR, new StructureElement(StructureRole.THead, table));
        Paint(new StructureElement(StructureRole.TH, header) { RowSpan = 3 }, "头");
        Cell(new StructureElement(StructureRole.TR, new StructureElement(StructureRole.TBody, table)), "格");
        Assert.Equal(PdfValue.Null, Read().Element("TH").Attribute("RowSpan"));
    }

    [Fact]
    public void A_corner_without_words_is_no_head()
    {
        StructureElement table = Element(StructureRole.Table);
        var header = new StructureElement(StructureRole.TR, new StructureElement(StructureRole.THead, table));
        _items.Add(PageSketch.Tagged(new StructureElement(StructureRole.TH, header), PageSketch.Box(new Rect(0, 0, 9, 9), Colour.Black)));
        Paint(new StructureElement(StructureRole.TH, header), "头");
        var row = new StructureElement(StructureRole.TR, new StructureElement(StructureRole.TBody, table));
        Paint(new StructureElement(StructureRole.TH, row), "行");
        Cell(row, "格");
        AssertTree("Document", "  Table", "    THead", "      TR", "        TD", "        TH 头", "    TBody", "      TR", "        TH 行", "        TD 格");
    }

    [Fact]
    public void A_caption_in_front_of_a_table_belongs_to_it()
    {
        StructureElement section = Element(StructureRole.Sect);
        Paint(new StructureElement(StructureRole.Caption, section), "表 1");
        Cell(new StructureElement(StructureRole.TR, new StructureElement(StructureRole.Table, section)), "格");
        AssertTree("Document", "  Sect", "    Table", "      Caption 表 1", "      TR", "        TD 格");
    }

    [Fact]
    public void A_figure_without_alternative_is_reported_and_still_has_one()
    {
        _items.Add(PageSketch.Tagged(Element(StructureRole.Figure), PageSketch.Box(new Rect(10, 10, 50, 50), Colour.Black)));
        var diagnostics = new DiagnosticBag();
        var file = new ReadBack(Written.Bytes(Document(), diagnostics));
        Assert.Equal("PDF005", Assert.Single(diagnostics.Items).Code);
        Assert.Equal("Figure", file.Element("Figure").Text("Alt"));
    }

    [Fact]
    public void The_data_of_a_figure_are_a_file_of_its_element()
    {
        PagedDocument document = PageSketch.Document(new PageSketch().Add(Chart("year,价格\n2024,1\n", mayCarry: true), Chart("house,2\n", mayCarry: false)).ToPage()) with
        {
            CarriesFigureData = true,
            Attachments = [new Attachment("chart-1.csv", "text/csv", AttachmentRelationship.Data, "other", "a"u8.ToArray())],
        };
        byte[] bytes = Written.Bytes(document);
        VerifiedAttachment[] attached = [.. PdfVerifier.Verify(bytes).Attachments];
        Assert.Equal(["chart-1.csv other", "chart-2.csv 柱状图"], attached.Select(file => $"{file.Name} {file.Description}"));
        Assert.Equal(("text/csv", "Data", 22), (attached[1].MediaType, attached[1].Relationship, attached[1].Length));
        var file = new ReadBack(bytes);
        ReadElement[] figures = [.. file.Elements("Figure")];
        Assert.Equal([1, 0], figures.Select(figure => file.File.Items(figure.Dictionary, "AF").Count));
        Assert.Single(file.File.Items(file.Document.Catalog, "AF"));
    }

    [Fact]
    public void Data_of_figures_alone_make_the_file_one_of_part_3()
    {
        PagedDocument document = PageSketch.Document(new PageSketch().Add(Chart("a,b\n", mayCarry: true)).ToPage());
        Assert.Equal("PDF/A-2A, PDF/UA-1", PdfVerifier.Verify(Written.Bytes(document)).Claims);
        Assert.Equal("PDF/A-3A, PDF/UA-1", PdfVerifier.Verify(Written.Bytes(document with { CarriesFigureData = true })).Claims);
    }

    private GroupItem Chart(string data, bool mayCarry) => PageSketch.Tagged(
        new StructureElement(StructureRole.Figure, _root) { Alternative = "柱状图\n更多", Data = data, MayCarryData = mayCarry },
        PageSketch.Box(new Rect(10, 10, 50, 20), Colour.Black));

    [Fact]
    public void A_figure_tells_its_area()
    {
        var figure = new StructureElement(StructureRole.Figure, _root) { Alternative = "图" };
        _items.Add(new GroupItem([PageSketch.Box(new Rect(0, 0, 50, 20), Colour.Black)])
        {
            Tag = new StructureTag(figure),
            Transform = Matrix.Translation(100, 200),
        });
        var box = (PdfArray)Read().Element("Figure").Attribute("BBox");
        Assert.Equal([100, Size.A4.Height - 220, 150, Size.A4.Height - 200], box.Items.Select(item => item.AsNumber!.Value), (a, b) => Math.Abs(a - b) < 0.01);
    }

    [Fact]
    public void The_area_of_a_figure_holds_its_image_text_and_outlines()
    {
        var figure = new StructureElement(StructureRole.Figure, _root) { Alternative = "图" };
        GlyphRun label = Assert.IsType<GlyphRun>(PageSketch.Text("文", new Point(100, 100)).First());
        var frame = PageSketch.Box(new Rect(20, 40, 10, 10), Colour.Black) with { Stroke = new Stroke(Colour.Black, 4) };
        _items.Add(new GroupItem([new ImageItem(SampleImages.Grey, new Rect(50, 60, 200, 80)), frame, label])
        {
            Tag = new StructureTag(figure),
        });
        var box = (PdfArray)Read().Element("Figure").Attribute("BBox");
        // Left and top are the frame's outline, right and bottom the image's edges.
        Assert.Equal([18, Size.A4.Height - 140, 250, Size.A4.Height - 38], box.Items.Select(item => item.AsNumber!.Value), (a, b) => Math.Abs(a - b) < 0.01);
    }

    [Fact]
    public void Rules_and_fills_of_running_text_are_artifacts()
    {
        _items.Add(PageSketch.Tagged(
            Element(StructureRole.P),
            [PageSketch.Box(new Rect(0, 0, 50, 20), Colour.Black), .. PageSketch.Text("文", new Point(10, 10))]));
        string operators = Read().Operators();
        Assert.Contains("/Artifact<</Type/Layout>>BDC", operators, StringComparison.Ordinal);
        Assert.True(operators.IndexOf("re", StringComparison.Ordinal) < operators.IndexOf("/P<</MCID 0>>BDC", StringComparison.Ordinal));
    }

    [Fact]
    public void A_drawn_label_belongs_to_the_character_that_it_stands_for()
    {
        StructureElement item = new(StructureRole.LI, Element(StructureRole.L));
        var label = new StructureElement(StructureRole.Lbl, item) { ActualText = "•" };
        _items.Add(PageSketch.Tagged(label, PageSketch.Box(new Rect(72, 60, 4, 4), Colour.Black)));
        Paint(new StructureElement(StructureRole.LBody, item), "条目");
        ReadBack file = Read();
        Assert.Equal("•", file.Element("Lbl").Text("ActualText"));
        Assert.Single(file.Element("Lbl").Content);
        Assert.Equal("Disc", file.Element("L").Attribute("ListNumbering").AsName);
    }

    [Fact]
    public void A_leader_parts_the_words_on_either_side()
    {
        StructureElement entry = Element(StructureRole.P);
        _items.Add(PageSketch.Tagged(
            entry,
            [
                .. PageSketch.Text("目录", new Point(72, 50)),
                PageSketch.Artifact(ArtifactKind.Layout, PageSketch.Box(new Rect(120, 49, 200, 1), Colour.Black)),
                .. PageSketch.Text("3", new Point(400, 50)),
            ]));
        AssertTree("Document", "  P 目录 3");
    }

    [Fact]
    public void Headers_and_footers_say_what_they_are()
    {
        _items.Add(PageSketch.Artifact(ArtifactKind.Header, PageSketch.Text("头", new Point(10, 10))));
        _items.Add(PageSketch.Artifact(ArtifactKind.Footer, PageSketch.Text("脚", new Point(10, 800))));
        ReadBack file = Read();
        Assert.Contains("/Subtype/Header/Attached[/Top]", file.Operators(), StringComparison.Ordinal);
        Assert.Contains("/Subtype/Footer/Attached[/Bottom]", file.Operators(), StringComparison.Ordinal);
        Assert.Equal((string.Empty, "头脚"), (file.TaggedText, file.Text));
    }

    [Fact]
    public void Languages_are_given_where_they_change()
    {
        var english = new StructureElement(StructureRole.Sect, _root) { Language = "en" };
        Paint(new StructureElement(StructureRole.P, english) { Language = "en" }, "text");
        ReadBack file = Read();
        Assert.Equal("en", file.Element("Sect").Text("Lang"));
        Assert.Null(file.Element("P").Text("Lang"));
    }

    [Property(MaxTest = 150)]
    public Property Any_tree_of_any_roles_gives_a_valid_file()
    {
        StructureRole[] roles = Enum.GetValues<StructureRole>();
        var nodes =
            from role in Gen.Elements(roles)
            from parent in Gen.Choose(-2, 12)
            from kind in Gen.Choose(0, 4)
            from order in Gen.Choose(0, 2)
            from columns in Gen.Choose(0, 3)
            from rows in Gen.Choose(0, 3)
            select (Role: role, Parent: parent, Kind: kind, Order: order, Columns: columns, Rows: rows);
        return Prop.ForAll(nodes.ListOf().ToArbitrary(), list =>
        {
            var elements = new List<StructureElement>();
            var sketch = new PageSketch();
            foreach (var node in list)
            {
                StructureElement? parent = node.Parent == -2 ? null : node.Parent >= 0 && node.Parent < elements.Count ? elements[node.Parent] : _root;
                var element = new StructureElement(node.Role, parent)
                {
                    Order = node.Order,
                    ColumnSpan = node.Columns,
                    RowSpan = node.Rows,
                    Alternative = "图",
                };
                elements.Add(element);
                FrameItem[] content = node.Kind switch
                {
                    0 => [],
                    1 => [PageSketch.Box(new Rect(0, 0, 10, 10), Colour.Black)],
                    2 => [new LinkItem(new Rect(0, 0, 10, 10), new AddressTarget("https://example.com"), "例")],
                    _ => [.. sketch.Line("文字")],
                };
                sketch.Add(PageSketch.Tagged(element, content));
            }

            string text = string.Concat(list.Where(node => node.Kind > 2).Select(_ => "文字"));
            byte[] file = Written.Bytes(PageSketch.Document(sketch.ToPage()), new DiagnosticBag());
            return new ReadBack(file).TaggedText == text;
        });
    }

    private StructureElement Element(StructureRole role, int order = 0) => new(role, _root) { Order = order };

    private GroupItem Tagged(StructureElement element, string text) => PageSketch.Tagged(element, PageSketch.Text(text, new Point(72, _y += 15)));

    private void Paint(StructureElement element, string text) => _items.Add(Tagged(element, text));

    private void Cell(StructureElement row, string text) => Paint(new StructureElement(StructureRole.TD, row), text);

    private PagedDocument Document() => PageSketch.Document(new PageSketch().Add(_items).ToPage());

    private ReadBack Read() => new(Written.Bytes(Document()));

    private void AssertTree(params string[] lines) => Assert.Equal(string.Join('\n', lines) + "\n", Read().Tree());
}
