using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Tests.Samples;

namespace ReportGen.Pdf.Tests.Structure;

public sealed class ListNumberingTests
{
    [Theory]
    [InlineData("1.", "Decimal")]
    [InlineData("(1)", "Decimal")]
    [InlineData("（1）", "Decimal")]
    [InlineData("[1]", "Decimal")]
    [InlineData("一、", "Decimal")]
    [InlineData("（十）", "Decimal")]
    [InlineData("①", "Decimal")]
    [InlineData("a)", "LowerAlpha")]
    [InlineData("(z)", "LowerAlpha")]
    [InlineData("A.", "UpperAlpha")]
    [InlineData("（Z）", "UpperAlpha")]
    [InlineData("■", "Square")]
    [InlineData("□", "Square")]
    [InlineData("○", "Circle")]
    [InlineData("•", "Disc")]
    [InlineData("–", "Disc")]
    public void A_list_counts_as_its_first_label_shows(string label, string numbering)
    {
        StructureElement item = new(StructureRole.LI, new StructureElement(StructureRole.L, new StructureElement(StructureRole.Document, null)));
        FrameItem[] items =
        [
            PageSketch.Tagged(new StructureElement(StructureRole.Lbl, item) { ActualText = label }, PageSketch.Box(new Rect(72, 50, 4, 4), Colour.Black)),
            PageSketch.Tagged(new StructureElement(StructureRole.LBody, item), PageSketch.Text("文", new Point(90, 50))),
        ];
        ReadBack file = new(Written.Bytes(PageSketch.Document(new PageSketch().Add(items).ToPage())));
        Assert.Equal(numbering, file.Element("L").Attribute("ListNumbering").AsName);
    }
}
