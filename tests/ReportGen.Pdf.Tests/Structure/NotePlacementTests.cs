using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Tests.Samples;

namespace ReportGen.Pdf.Tests.Structure;

public sealed class NotePlacementTests
{
    private readonly StructureElement _root = new(StructureRole.Document, null);
    private readonly List<FrameItem> _items = [];
    private double _y = 50;

    [Fact]
    public void A_footnote_never_parts_the_sentence_that_goes_on_behind_it()
    {
        StructureElement paragraph = Element(StructureRole.P, _root);
        Paint(paragraph, "句子");
        Paint(Element(StructureRole.Reference, paragraph), "1");
        Paint(Element(StructureRole.Note, paragraph), "注");
        Paint(paragraph, "在下一页完");
        AssertTree("Document", "  P 句子在下一页完", "    Reference 1", "    Note 注");
    }

    [Fact]
    public void The_footnote_of_a_heading_stands_behind_it()
    {
        StructureElement heading = Element(StructureRole.H1, _root);
        Paint(heading, "标题");
        Paint(Element(StructureRole.Note, heading), "注");
        Paint(Element(StructureRole.P, _root), "正文");
        AssertTree("Document", "  H1 标题", "  Note 注", "  P 正文");
    }

    [Fact]
    public void The_footnotes_of_a_table_stand_behind_it_in_the_order_of_their_marks()
    {
        StructureElement table = Element(StructureRole.Table, _root);
        StructureElement caption = Element(StructureRole.Caption, table);
        Paint(caption, "题");
        Paint(Element(StructureRole.Note, caption), "甲");
        StructureElement row = Element(StructureRole.TR, table);
        StructureElement header = Element(StructureRole.TH, row);
        Paint(header, "头");
        Paint(Element(StructureRole.Note, header), "乙");
        AssertTree("Document", "  Table", "    Caption 题", "    TR", "      TH 头", "  Note 甲", "  Note 乙");
    }

    [Fact]
    public void The_footnote_of_a_list_item_stays_with_its_paragraph()
    {
        StructureElement item = Element(StructureRole.LBody, Element(StructureRole.LI, Element(StructureRole.L, _root)));
        StructureElement paragraph = Element(StructureRole.P, item);
        Paint(paragraph, "条");
        Paint(Element(StructureRole.Note, paragraph), "注");
        AssertTree("Document", "  L", "    LI", "      LBody", "        P 条", "          Note 注");
    }

    [Fact]
    public void What_held_nothing_but_a_footnote_is_gone()
    {
        StructureElement heading = Element(StructureRole.H1, _root);
        Paint(heading, "标题");
        Paint(Element(StructureRole.Note, Element(StructureRole.Span, heading)), "注");
        AssertTree("Document", "  H1 标题", "  Note 注");
    }

    private static StructureElement Element(StructureRole role, StructureElement parent) => new(role, parent);

    private void Paint(StructureElement element, string text) =>
        _items.Add(PageSketch.Tagged(element, PageSketch.Text(text, new Point(72, _y += 15))));

    private void AssertTree(params string[] lines) =>
        Assert.Equal(string.Join('\n', lines) + "\n", new ReadBack(Written.Bytes(PageSketch.Document(new PageSketch().Add(_items).ToPage()))).Tree());
}
