using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Tests.Samples;
using ReportGen.Pdf.Verification;
using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Tests.Metadata;

public sealed class MetadataTests
{
    [Property(MaxTest = 100)]
    public Property Any_text_in_the_metadata_gives_a_valid_file()
    {
        // Short strings over the characters that break formats, each alone a possible defect.
        Gen<string> texts = Gen.Elements("&<>\"'()\\/%#[]\r\n\t\0\u0007\u00A0é国\uD83D\uDE00\uFFFE\uFEFF]]>".ToCharArray())
            .ArrayOf().Select(letters => new string(letters));
        var infos =
            from title in texts
            from author in texts
            from keyword in texts
            from property in texts
            from value in texts
            from language in Gen.OneOf(Gen.Elements("zh-CN", "en", "zh-Hans-CN"), texts)
            from kind in Gen.Elements(Enum.GetValues<PropertyKind>())
            select new DocumentInfo(title, language)
            {
                Authors = [author, "李四"],
                Subject = value,
                Keywords = [keyword, title],
                Identifier = author,
                Creator = keyword,
                Titles = ByLanguage(("en", author), ("EN", title), (language, value)),
                Subjects = ByLanguage((language, keyword), ("zh-CN", property)),
                Languages = [language, keyword, "en"],
                Publisher = property,
                Rights = author,
                Kind = keyword,
                Properties =
                [
                    new DocumentProperty(property, value, [value, title]) { Kind = kind },
                    new DocumentProperty(property, author, [keyword]) { Kind = PropertyKind.Date },
                    new DocumentProperty("rating", title, [title, author]) { Kind = PropertyKind.Sequence },
                ],
            };
        return Prop.ForAll(infos.ToArbitrary(), info =>
        {
            PagedDocument document = Page() with { Info = info };
            return PdfVerifier.Verify(Written.Bytes(document, new DiagnosticBag())).IsValid;
        });
    }

    [Fact]
    public void A_document_without_title_is_reported_and_named_by_its_identifier()
    {
        var diagnostics = new DiagnosticBag();
        byte[] file = Written.Bytes(Page() with { Info = new DocumentInfo(" ", "zh-CN") { Identifier = "sora/zh" } }, diagnostics);
        Assert.Equal("PDF008", Assert.Single(diagnostics.Items).Code);
        Assert.Equal("sora/zh", PdfVerifier.Verify(file).Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("chinese language")]
    [InlineData("中文")]
    public void A_language_that_is_none_is_reported(string language)
    {
        var diagnostics = new DiagnosticBag();
        var file = new ReadBack(Written.Bytes(Page() with { Info = new DocumentInfo("题", language) }, diagnostics));
        Assert.Equal("PDF011", Assert.Single(diagnostics.Items).Code);
        Assert.Equal("und", file.File.Get(file.Document.Catalog, "Lang").AsText);
    }

    [Fact]
    public void A_document_without_attached_files_is_of_part_2() =>
        Assert.Equal("PDF/A-2A, PDF/UA-1", PdfVerifier.Verify(Written.Bytes(Page())).Claims);

    [Fact]
    public void Facts_of_the_note_stand_in_the_packet_each_with_its_description()
    {
        XElement packet = PacketOf(info => info with
        {
            Properties =
            [
                new DocumentProperty("SAC numbers", "Registration numbers", ["S0870500000001", "S0870500000002"]) { Kind = PropertyKind.Sequence },
                new DocumentProperty("rating", "Rating", ["增持 & 买入"]),
                new DocumentProperty("tickers", "Securities", ["600000.SH"]) { Kind = PropertyKind.Bag },
                new DocumentProperty("priceDate", "Day of the prices", ["2024-02-22"]) { Kind = PropertyKind.Date },
                new DocumentProperty("remark", "Nothing", [" "]),
            ],
        });
        Assert.Equal(["S0870500000001", "S0870500000002"], Items(packet, Note + "SAC_numbers", "Seq"));
        Assert.Equal(["600000.SH"], Items(packet, Note + "tickers", "Bag"));
        Assert.Equal("增持 & 买入", packet.Descendants(Note + "rating").Single().Value);
        Assert.Empty(packet.Descendants(Note + "remark"));
        XNamespace property = "http://www.aiim.org/pdfa/ns/property#";
        Assert.Equal(
            [
                "part Integer internal Part of ISO 14289",
                "SAC_numbers seq Text external Registration numbers",
                "rating Text external Rating",
                "tickers bag Text external Securities",
                "priceDate Date external Day of the prices",
            ],
            packet.Descendants(property + "name").Select(name => string.Join(
                ' ', new[] { "name", "valueType", "category", "description" }.Select(part => name.Parent!.Element(property + part)!.Value))));
    }

    [Fact]
    public void What_libraries_read_stands_in_its_own_element()
    {
        XElement packet = PacketOf(info => info with
        {
            Authors = ["刘京昭", "林知远"],
            Subject = "点评",
            Subjects = ByLanguage(("zh-CN", "点评"), ("en", "Comment")),
            Keywords = ["计算机", "688000.SH"],
            Titles = ByLanguage(("zh-CN", "标题"), ("en", "Title")),
            Languages = ["zh-CN", "en-GB"],
            Publisher = "上海证券",
            Rights = "版权所有",
            Kind = "公司点评",
            Identifier = "urn:uuid:0f9a7e58-6c1d-4c7e-8a35-91b4d2e0c6f7",
            Created = new DateTimeOffset(2024, 2, 27, 0, 0, 0, TimeSpan.FromHours(8)),
        });
        Assert.Equal(["x-default=题", "en=Title", "zh-CN=标题"], Alternatives(packet, Dc + "title"));
        Assert.Equal(["x-default=点评", "en=Comment", "zh-CN=点评"], Alternatives(packet, Dc + "description"));
        Assert.Equal(["x-default=版权所有"], Alternatives(packet, Dc + "rights"));
        Assert.Equal(["刘京昭", "林知远"], Items(packet, Dc + "creator", "Seq"));
        Assert.Equal(["计算机", "688000.SH"], Items(packet, Dc + "subject", "Bag"));
        Assert.Equal(["zh-CN", "en-GB"], Items(packet, Dc + "language", "Bag"));
        Assert.Equal(["上海证券"], Items(packet, Dc + "publisher", "Bag"));
        Assert.Equal(["公司点评"], Items(packet, Dc + "type", "Bag"));
        Assert.Equal(["2024-02-27T00:00:00+08:00"], Items(packet, Dc + "date", "Seq"));
        Assert.Equal("urn:uuid:0f9a7e58-6c1d-4c7e-8a35-91b4d2e0c6f7", packet.Descendants(Dc + "identifier").Single().Value);
    }

    [Fact]
    public void Dates_keep_their_zone()
    {
        PagedDocument document = Page();
        document = document with { Info = document.Info with { Created = new DateTimeOffset(2025, 1, 2, 3, 4, 5, TimeSpan.FromHours(-3.5)) } };
        var file = new ReadBack(Written.Bytes(document));
        Assert.Equal("D:20250102030405-03'30'", file.File.Get(file.Document.Info, "CreationDate").AsText);
        Assert.Contains("<xmp:CreateDate>2025-01-02T03:04:05-03:30</xmp:CreateDate>", Packet(document), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_date_names_none() => Assert.DoesNotContain("CreateDate", Packet(Page()), StringComparison.Ordinal);

    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Note = "urn:x-reportgen:note#";

    private static XElement PacketOf(Func<DocumentInfo, DocumentInfo> change)
    {
        PagedDocument document = Page();
        return XElement.Parse(Packet(document with { Info = change(document.Info with { Title = "题" }) }).Split("?>", 2)[1].Split("<?", 2)[0]);
    }

    private static IEnumerable<string> Items(XElement packet, XName name, string list) =>
        packet.Descendants(name).Single().Elements(Rdf + list).Elements(Rdf + "li").Select(item => item.Value);

    private static IEnumerable<string> Alternatives(XElement packet, XName name) =>
        packet.Descendants(name).Single().Elements(Rdf + "Alt").Elements(Rdf + "li")
            .Select(item => $"{item.Attribute(XNamespace.Xml + "lang")!.Value}={item.Value}");

    private static ImmutableSortedDictionary<string, string> ByLanguage(params ReadOnlySpan<(string Language, string Text)> texts)
    {
        ImmutableSortedDictionary<string, string>.Builder map = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach ((string language, string text) in texts)
        {
            map[language] = text;
        }

        return map.ToImmutable();
    }

    private static PagedDocument Page() => PageSketch.Document(new PageSketch().ToPage("1"));

    private static string Packet(PagedDocument document)
    {
        var file = new ReadBack(Written.Bytes(document));
        return Encoding.UTF8.GetString(StreamData.Decode((PdfStream)file.File.Get(file.Document.Catalog, "Metadata"), file.File));
    }
}
