using System.Collections.Immutable;
using System.Text;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Core.Diagnostics;
using ReportGen.Core.Pages;
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
            select new DocumentInfo(title, language)
            {
                Authors = [author, "李四"],
                Subject = value,
                Keywords = [keyword, title],
                Identifier = author,
                Creator = keyword,
                Properties = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).SetItem(property, value).SetItem("rating", title),
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
    public void Facts_of_the_note_stand_in_the_packet_with_their_schema()
    {
        PagedDocument document = Page();
        document = document with
        {
            Info = document.Info with { Properties = ImmutableSortedDictionary<string, string>.Empty.Add("SAC number 1", "S0870500000001").Add("rating", "增持 & 买入") },
        };
        string packet = Packet(document);
        Assert.Contains("<note:SAC_number_1>S0870500000001</note:SAC_number_1>", packet, StringComparison.Ordinal);
        Assert.Contains("<note:rating>增持 &amp; 买入</note:rating>", packet, StringComparison.Ordinal);
        Assert.Contains("<pdfaProperty:name>rating</pdfaProperty:name>", packet, StringComparison.Ordinal);
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

    private static PagedDocument Page() => PageSketch.Document(new PageSketch().ToPage("1"));

    private static string Packet(PagedDocument document)
    {
        var file = new ReadBack(Written.Bytes(document));
        return Encoding.UTF8.GetString(StreamData.Decode((PdfStream)file.File.Get(file.Document.Catalog, "Metadata"), file.File));
    }
}
