using System.Text;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Tests.Samples;
using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Tests.Navigation;

public sealed class NavigationTests
{
    private static readonly Rect Area = new(72, 80, 50, 12);

    [Theory]
    [InlineData("1 2 3", "0:D")]
    [InlineData("i ii iii 1 2", "0:r 3:D")]
    [InlineData("III IV 3", "0:R3 2:D3")]
    [InlineData("A-1 A-2 B-1", "0:A-D 2:B-D")]
    [InlineData("封面 1 2", "0:封面 1:D")]
    [InlineData("5 7 8", "0:D5 1:D7")]
    [InlineData("01 02", "0:01 1:02")]
    public void Page_labels_are_told_as_ranges(string labels, string ranges)
    {
        PagedDocument document = PageSketch.Document(labels.Split(' ').Select(label => new PageSketch().ToPage(label)));
        var file = new ReadBack(Written.Bytes(document));
        IEnumerable<string> read = file.Document.NumberTree(file.File.Dictionary(file.Document.Catalog, "PageLabels")).Select(entry =>
        {
            var label = (PdfDictionary)entry.Value;
            return $"{entry.Key}:{file.File.Get(label, "P").AsText}{file.File.Get(label, "S").AsName}{file.File.Get(label, "St").AsInteger}";
        });
        Assert.Equal(ranges, string.Join(' ', read));
    }

    [Fact]
    public void A_page_without_label_is_called_by_its_place()
    {
        var file = new ReadBack(Written.Bytes(PageSketch.Document(new PageSketch().ToPage(), new PageSketch().ToPage())));
        Assert.Single(file.Document.NumberTree(file.File.Dictionary(file.Document.Catalog, "PageLabels")));
    }

    [Fact]
    public void A_link_leads_to_its_place_through_every_map_around_it()
    {
        var page = new PageSketch();
        page.Add(new LinkItem(Area, new DestinationTarget("图 1"), "见图 1"));
        page.Add(new GroupItem([new AnchorItem("图 1", new Point(10, 20))]) { Transform = Matrix.Translation(100, 200) });
        var file = new ReadBack(Written.Bytes(PageSketch.Document(page.ToPage())));
        (PdfString key, PdfValue value) = Assert.Single(file.Document.NameTree(file.File.Dictionary(file.File.Dictionary(file.Document.Catalog, "Names"), "Dests")));
        Assert.Equal("图 1", Encoding.UTF8.GetString(key.Bytes));
        var place = (PdfArray)value;
        Assert.Equal((110.0, 621.89), (place.Items[2].AsNumber, place.Items[3].AsNumber));
        PdfDictionary link = Annotation(file);
        Assert.Equal(key.Bytes, ((PdfString)file.File.Get(link, "Dest")).Bytes);
        Assert.Equal("见图 1", file.File.Get(link, "Contents").AsText);
        Assert.Equal([72, 749.89, 122, 761.89], file.File.Items(link, "Rect").Select(item => item.AsNumber!.Value));
    }

    [Theory]
    [InlineData("https://example.com/a?b=c#d", "https://example.com/a?b=c#d")]
    [InlineData("https://例子.中国/路径", "https://xn--fsqu00a.xn--fiqs8s/%E8%B7%AF%E5%BE%84")]
    [InlineData("mailto:desk@example.com", "mailto:desk@example.com")]
    public void An_address_is_written_in_ascii(string address, string written)
    {
        ReadBack file = Linked(address, out DiagnosticBag diagnostics);
        Assert.Empty(diagnostics.Items);
        PdfDictionary link = Annotation(file);
        Assert.Equal(written, file.File.Get(file.File.Dictionary(link, "A"), "URI").AsText);
        Assert.Equal(written, file.File.Get(link, "Contents").AsText);
    }

    [Theory]
    [InlineData("www.example.com")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("")]
    public void What_is_no_web_or_mail_address_is_no_link(string address)
    {
        ReadBack file = Linked(address, out DiagnosticBag diagnostics);
        Assert.Equal("PDF007", Assert.Single(diagnostics.Items).Code);
        Assert.Empty(file.File.Items(file.Document.Pages[0], "Annots"));
    }

    [Fact]
    public void Links_and_outline_entries_to_nowhere_are_reported()
    {
        var diagnostics = new DiagnosticBag();
        PagedDocument document = PageSketch.Document(new PageSketch().Add(new LinkItem(Area, new DestinationTarget("x"), "x")).ToPage()) with
        {
            Outline = [new OutlineEntry("第一章", "y", [])],
        };
        Written.Bytes(document, diagnostics);
        Assert.Equal(["PDF003", "PDF003"], diagnostics.Items.Select(item => item.Code));
    }

    [Fact]
    public void A_place_marked_twice_is_the_first()
    {
        var diagnostics = new DiagnosticBag();
        PagedDocument document = PageSketch.Document(new PageSketch().Add(new AnchorItem("a", new Point(1, 2)), new AnchorItem("a", new Point(3, 4))).ToPage());
        Written.Bytes(document, diagnostics);
        Assert.Equal("PDF004", Assert.Single(diagnostics.Items).Code);
    }

    [Fact]
    public void The_outline_keeps_its_levels_with_the_first_open()
    {
        PagedDocument document = PageSketch.Document(new PageSketch().Add(new AnchorItem("a", default)).ToPage()) with
        {
            Outline = [new OutlineEntry("一", "a", [new OutlineEntry("一（一）", "a", [new OutlineEntry("1", "a", [])])]), new OutlineEntry("二", "a", [])],
        };
        var file = new ReadBack(Written.Bytes(document));
        PdfDictionary root = file.File.Dictionary(file.Document.Catalog, "Outlines");
        PdfDictionary first = file.File.Dictionary(root, "First");
        Assert.Equal(3, file.File.Get(root, "Count").AsInteger);
        Assert.Equal(1, file.File.Get(first, "Count").AsInteger);
        Assert.Equal(-1, file.File.Get(file.File.Dictionary(first, "First"), "Count").AsInteger);
        Assert.Equal("二", file.File.Get(file.File.Dictionary(first, "Next"), "Title").AsText);
    }

    [Fact]
    public void Attached_files_come_back_byte_for_byte()
    {
        byte[] data = [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7))];
        PagedDocument document = PageSketch.Document(new PageSketch().ToPage()) with
        {
            Attachments = [new Attachment("数据 (1).csv", "text/csv", AttachmentRelationship.Data, "价格", data)],
        };
        var file = new ReadBack(Written.Bytes(document));
        (string name, PdfDictionary specification) = Assert.Single(file.Document.Attachments);
        var stream = (PdfStream)file.File.Get(file.File.Dictionary(specification, "EF"), "F");
        Assert.Equal("数据 (1).csv", name);
        Assert.Equal("text/csv", file.File.Get(stream, "Subtype").AsName);
        Assert.Equal(data, StreamData.Decode(stream, file.File));
    }

    [Fact]
    public void Of_two_attached_files_with_one_name_the_first_stays()
    {
        var diagnostics = new DiagnosticBag();
        var attachment = new Attachment("a.csv", "text/csv", AttachmentRelationship.Data, "a", new byte[1]);
        PagedDocument document = PageSketch.Document(new PageSketch().ToPage()) with { Attachments = [attachment, attachment] };
        Assert.Single(new ReadBack(Written.Bytes(document, diagnostics)).Document.Attachments);
        Assert.Equal("PDF010", Assert.Single(diagnostics.Items).Code);
    }

    private static ReadBack Linked(string address, out DiagnosticBag diagnostics)
    {
        diagnostics = new DiagnosticBag();
        PagedDocument document = PageSketch.Document(new PageSketch().Add(new LinkItem(Area, new AddressTarget(address), string.Empty)).ToPage());
        return new ReadBack(Written.Bytes(document, diagnostics));
    }

    private static PdfDictionary Annotation(ReadBack file) =>
        (PdfDictionary)file.File.Resolve(Assert.Single(file.File.Items(file.Document.Pages[0], "Annots")));
}
