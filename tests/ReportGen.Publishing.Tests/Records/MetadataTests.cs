using System.Xml.Linq;

using ReportGen.Graphics.Pages;
using ReportGen.Notes;
using ReportGen.Notes.Files;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Records;

namespace ReportGen.Publishing.Tests.Records;

public sealed class MetadataTests
{
    private const string Header = $"{PublishedNote.Name}/note.yaml";

    private static readonly XNamespace Rixml = "http://www.rixml.org/2017/9/RIXML";

    private static readonly Lazy<CompiledEdition> Bilingual = new(() => PublishedNote.Compile(Edition.Bilingual));

    [Fact]
    public void The_metadata_contains_authors_subjects_and_dates()
    {
        DocumentInfo info = Bilingual.Value.Document.Info;
        Assert.Equal("澄江光电：高速率产品加速上量，利润增速快于收入", info.Title);
        Assert.Equal(["en", "zh-CN"], info.Titles.Keys);
        Assert.Equal("2023年业绩快报点评", info.Subject);
        Assert.Equal(["林知远"], info.Authors.AsEnumerable());
        Assert.Equal(["zh-CN", "en-GB"], info.Languages.AsEnumerable());
        Assert.Equal(("上海证券有限责任公司", "公司点评"), (info.Publisher, info.Kind));
        Assert.StartsWith("版权", info.Rights, StringComparison.Ordinal);
        Assert.Equal(new DateTimeOffset(2024, 2, 27, 0, 0, 0, TimeSpan.FromHours(8)), info.Created);
        Assert.Equal(
            ["公司点评", "通信设备", "光模块", "澄江光电", "Company comment", "Telecom equipment", "Optical modules", "Chengjiang Photonics", "688000.SH"],
            info.Keywords.AsEnumerable());
    }

    [Theory]
    [InlineData("noteIdentifier", "urn:uuid:0f9a7e58-6c1d-4c7e-8a35-91b4d2e0c6f7")]
    [InlineData("edition", "bilingual")]
    [InlineData("reportType", "company-comment")]
    [InlineData("issueDate", "2024-02-27")]
    [InlineData("priceDate", "2024-02-22")]
    [InlineData("sacNumbers", "S0870522070001")]
    [InlineData("ratingScale", "stock")]
    [InlineData("rating", "buy")]
    [InlineData("ratingName", "买入")]
    [InlineData("ratingAction", "initiate")]
    [InlineData("ratingActionName", "首次")]
    [InlineData("benchmark", "沪深300")]
    [InlineData("tickers", "688000.SH")]
    [InlineData("industryCode", "452010")]
    [InlineData("sourceRevision", "")]
    public void Facts_of_research_have_names_of_their_own(string name, string value)
    {
        DocumentProperty property = Bilingual.Value.Document.Info.Properties.Single(property => property.Name == name);
        Assert.Equal(value, string.Join(' ', property.Values));
        Assert.NotEmpty(property.Description);
    }

    [Fact]
    public void Editions_share_the_idea_and_have_identifiers_of_their_own()
    {
        Guid note = new("0f9a7e58-6c1d-4c7e-8a35-91b4d2e0c6f7");
        Assert.Equal($"urn:uuid:{NameBasedUuid.Of(note, "bilingual")}", Bilingual.Value.Document.Info.Identifier);
        Assert.NotEqual(NameBasedUuid.Of(note, "zh"), NameBasedUuid.Of(note, "en"));
    }

    [Fact]
    public void Identifiers_of_names_are_those_of_the_standard() =>
        // RFC 9562, appendix A.4: www.example.com in the space of domain names.
        Assert.Equal(new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"), NameBasedUuid.Of(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"));

    [Fact]
    public void The_RIXML_file_describes_the_file_and_its_language()
    {
        XElement resource = Read(Bilingual.Value).Descendants(Rixml + "Resource").Single();
        Assert.Equal(
            ("mul", "chengjiang-comment.bilingual.pdf", Bilingual.Value.Document.Pages.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            (resource.Attribute("language")!.Value, resource.Element(Rixml + "Name")!.Value, resource.Element(Rixml + "Length")!.Value));
    }

    [Fact]
    public void The_RIXML_file_describes_analyst_security_and_rating()
    {
        XElement research = Read(PublishedNote.Compile(Edition.English));
        string Text(string name) => research.Descendants(Rixml + name).First().Value;
        Assert.Equal(("Lin", "Zhiyuan", "Analyst, SAC no. S0870522070001"), (Text("FamilyName"), Text("GivenName"), Text("JobTitle")));
        Assert.Equal("3c0f4a86-0b1e-4d8e-9d5e-71a2c6b8e0d4", Text("OrganizationID"));
        Assert.Equal("Chengjiang Photonics", Text("NameValue"));
        Assert.Equal("PositiveSentiment", research.Descendants(Rixml + "Rating").First().Attribute("rating")!.Value);
        Assert.Equal("Comment", research.Descendants(Rixml + "ProductCategory").Single().Attribute("productCategory")!.Value);
        Assert.Equal("Issuer", research.Descendants(Rixml + "ProductFocus").Single().Attribute("focus")!.Value);
        Assert.Equal(["GICS 3", "PublisherDefined 1"], research.Descendants(Rixml + "SectorIndustry")
            .Select(sector => $"{sector.Attribute("classificationType")!.Value} {sector.Attribute("level")!.Value}"));
    }

    [Fact]
    public void A_house_and_roster_with_fewer_facts_still_result_in_a_file()
    {
        InMemoryFiles files = PublishedNote.With("house/house.yaml", "id: 3c0f4a86", "# id: 3c0f4a86")
            .With("house/analysts.csv", "key,name_zh,name_en,sac,phone_zh,phone_en,email,from,to\nlin-zhiyuan,林知远,Lin Zhiyuan,S0870522070001,1,1,a@example.com,2022-07-01,\n");
        XElement first = Read(PublishedNote.Compile(Edition.English, files));
        Assert.Equal("Lin Zhiyuan", first.Descendants(Rixml + "FamilyName").Single().Value);
        Assert.Empty(first.Descendants(Rixml + "GivenName"));
        string house = first.Descendants(Rixml + "OrganizationID").Single().Value;
        Assert.True(Guid.TryParseExact(house, "D", out Guid id) && id != Guid.Empty);
        Assert.Equal(house, Read(PublishedNote.Compile(Edition.Chinese, files)).Descendants(Rixml + "OrganizationID").Single().Value);
    }

    [Fact]
    public void A_note_without_code_of_its_industry_names_it_in_the_houses_words()
    {
        XElement research = Read(PublishedNote.Compile(Edition.English, PublishedNote.With(Header, "gics: 452010", "")));
        Assert.Equal("PublisherDefined", research.Descendants(Rixml + "SectorIndustry").Single().Attribute("classificationType")!.Value);
    }

    [Fact]
    public void A_house_without_names_still_has_a_display_name()
    {
        InMemoryFiles files = PublishedNote.Files.With("house/house.yaml", "style: shanghai-securities\nsac_firm: \"0870\"\nnames: {}\ncontact: {}\nlicence: {}\n");
        var facts = new EditionFacts(Notes.Reading.NoteReader.Read(files, PublishedNote.Name, new Foundation.Diagnostics.DiagnosticBag())!, Style(), Edition.English);
        Assert.Equal("shanghai-securities", ResearchBuilder.Build(facts, "a.pdf", 1).Publisher.DisplayName);
    }

    private static StyleSource Style() => Notes.Styles.StyleReader.Read(
        new DiskFiles(RepositoryFolder.Of("templates")), new Foundation.Data.TextValue("shanghai-securities"), new Foundation.Diagnostics.DiagnosticBag())!;

    private static XElement Read(CompiledEdition edition) => XElement.Load(new MemoryStream(edition.Rixml.ToArray()));
}
