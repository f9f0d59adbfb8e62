using System.Text;
using System.Xml.Linq;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Publishing.Rixml;

namespace ReportGen.Publishing.Tests.Rixml;

public sealed class RixmlWriterTests
{
    private static readonly XNamespace Space = RixmlWriter.Namespace;

    public static TheoryData<string> Samples() => [nameof(SampleResearch.Least), nameof(SampleResearch.Full), nameof(SampleResearch.Industry)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_file_is_Level_One(string sample) => Assert.Empty(LevelOne.Check(Read(Sample(sample))));

    [Fact]
    public void The_check_finds_what_is_out_of_place()
    {
        XDocument file = Read(SampleResearch.Full);
        XElement content = file.Descendants(Space + "Content").Single();
        content.AddFirst(new XElement(Space + "SubTitle", "x"));
        file.Descendants(Space + "Rating").First().SetAttributeValue("rating", "Buy");
        file.Descendants(Space + "Product").Single().SetAttributeValue("productID", Guid.Empty);
        Assert.Equal(
            [
                "Content has 0 Title in its place", "Content has 0 Resource in its place", "Content has Title where it may not stand",
                "Rating has rating='Buy'", "productID and resourceID are not the researchID",
            ],
            LevelOne.Check(file));
    }

    [Fact]
    public void One_identifier_names_research_product_and_resource()
    {
        string[] ids = [.. Read(SampleResearch.Full).Descendants().Attributes()
            .Where(attribute => attribute.Name.LocalName is "researchID" or "productID" or "resourceID")
            .Select(attribute => attribute.Value)];
        Assert.Equal(Enumerable.Repeat("6d0c3c52-1f0e-4b53-9a0f-2f6c1a7e9b41", 3), ids);
    }

    [Fact]
    public void Times_keep_the_offset_of_the_note()
    {
        XElement research = Read(SampleResearch.Least).Root!;
        Assert.Equal("2024-03-01T00:00:00+08:00", research.Attribute("createDateTime")!.Value);
        Assert.Equal("2024-03-01T00:00:00+08:00", research.Descendants(Space + "ProductDetails").Single().Attribute("publicationDateTime")!.Value);
    }

    [Fact]
    public void A_published_document_is_for_readers_outside_the_house() =>
        Assert.Equal("Yes", Read(SampleResearch.Least).Descendants(Space + "Context").Single().Attribute("external")!.Value);

    [Fact]
    public void The_first_author_is_the_primary_one()
    {
        XElement[] members = [.. Read(SampleResearch.Full).Descendants(Space + "PersonGroupMember")];
        Assert.Equal(["Yes 1", "No 2"], members.Select(member => $"{member.Attribute("primaryIndicator")!.Value} {member.Attribute("sequence")!.Value}"));
        XElement person = members[0].Element(Space + "Person")!;
        Assert.Equal(
            ["JobRole=Analyst", "FamilyName=Lin", "GivenName=Zhiyuan", "DisplayName=Lin Zhiyuan", "JobTitle=Analyst, SAC no. S0870522070001"],
            person.Elements().Select(part => $"{part.Name.LocalName}={part.Value}"));
    }

    [Fact]
    public void A_rating_is_on_the_common_scale_and_in_the_publishers_words()
    {
        XElement[] ratings = [.. Read(SampleResearch.Full).Descendants(Space + "Rating")];
        Assert.Equal(["PositiveSentiment Initiate ", "PublisherDefined Initiate Buy"], ratings.Select(
            rating => $"{rating.Attribute("rating")!.Value} {rating.Attribute("ratingAction")!.Value} {rating.Element(Space + "PublisherDefinedValue")?.Value}"));
    }

    [Fact]
    public void The_rating_of_an_industry_is_described_by_its_action()
    {
        XElement industry = Read(SampleResearch.Industry).Descendants(Space + "SectorIndustry").Single();
        Assert.Equal(
            ("GICS", "45", "1", "Yes", "Reiterate", "计算机"),
            (industry.Attribute("classificationType")!.Value, industry.Attribute("code")!.Value, industry.Attribute("level")!.Value,
                industry.Attribute("focusLevel")!.Value, industry.Attribute("ratingAction")!.Value, industry.Value));
    }

    [Fact]
    public void Securities_are_named_by_every_code_that_is_known()
    {
        XElement[] securities = [.. Read(SampleResearch.Full).Descendants(Space + "Security")];
        Assert.Equal(["ISIN CNE000000000", "ExchangeTicker 688000", "PublisherDefined 688000.SH"], Codes(securities[0]));
        Assert.Equal(["ExchangeTicker 300308", "PublisherDefined 300308.SZ"], Codes(securities[1]));
    }

    [Fact]
    public void Bytes_are_UTF_8_without_mark_with_line_feeds_and_the_same_every_time()
    {
        byte[] bytes = RixmlWriter.Write(SampleResearch.Full);
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Research ", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.Equal(bytes, RixmlWriter.Write(SampleResearch.Full));
    }

    [Property(MaxTest = 100)]
    public Property Any_text_gives_a_file_that_can_be_read()
    {
        Gen<string> texts = Gen.Elements("&<>\"'\r\n\t\0\u0007\u00A0é国\uD83D\uDE00\uFFFE\uFEFF]]>".ToCharArray()).ArrayOf().Select(letters => new string(letters));
        return Prop.ForAll(texts.ToArbitrary(), text =>
        {
            XDocument file = Read(SampleResearch.Full with { Title = $"T{text}", SubTitle = text, Keywords = [text, $"{text}k"] });
            return LevelOne.Check(file).Count == 0 && file.Descendants(Space + "Title").Single().Value.StartsWith('T');
        });
    }

    private static IEnumerable<string> Codes(XElement security) =>
        security.Elements(Space + "SecurityID").Select(id => $"{id.Attribute("idType")!.Value} {id.Attribute("idValue")!.Value}");

    private static RixmlResearch Sample(string name) => name switch
    {
        nameof(SampleResearch.Full) => SampleResearch.Full,
        nameof(SampleResearch.Industry) => SampleResearch.Industry,
        _ => SampleResearch.Least,
    };

    private static XDocument Read(RixmlResearch research) => XDocument.Load(new MemoryStream(RixmlWriter.Write(research)));
}
