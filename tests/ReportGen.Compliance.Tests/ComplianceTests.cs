using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Notes;

namespace ReportGen.Compliance.Tests;

public sealed class ComplianceTests
{
    private static readonly Issue Chinese = new();

    [Fact]
    public void A_note_that_meets_all_requirements_has_no_finding()
    {
        Assert.Empty(Chinese.Check());
        Assert.Empty(Issue.English.Check());
    }

    [Theory]
    [InlineData("究报告", "CMP001", "content/n/note.yaml:2:1", "CN-A8-1")]
    [InlineData("上海证券有限责任", "CMP002", "content/house/house.yaml:1:1", "CN-A8-2")]
    [InlineData("具备", "CMP003", "content/house/house.yaml:2:1", "CN-A8-3")]
    [InlineData("40005", "CMP004", "content/n/note.yaml:4:1", "CN-A8-4")]
    [InlineData("月27日", "CMP005", "content/n/note.yaml:3:1", "CN-A8-5")]
    [InlineData("需求弱", "CMP007", "content/n/note.yaml:1:1", "CN-A8-7")]
    [InlineData("风险提示", "CMP007", "content/n/note.yaml:2:1", "CN-A8-7")]
    [InlineData("免责声明", "CMP007", "content/n/note.yaml:2:1", "CN-A8-7")]
    [InlineData("市场有 风险", "CMP007", "content/n/note.yaml:2:1", "CN-A8-7")]
    public void A_text_that_is_not_printed_is_reported(string text, string code, string place, string rule)
    {
        Diagnostic finding = Assert.Single(Chinese.Without(text).Check());
        Assert.Equal((code, place, Severity.Error, "n"), (finding.Code, finding.Span?.ToString(), finding.Severity, finding.Note));
        Assert.StartsWith($"{rule} (zh edition): ", finding.Message, StringComparison.Ordinal);
        Assert.Contains("第八条", finding.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SECURITIES RESEARCH REPORT", "CMP001")]
    [InlineData("Shanghai Securities Co., Ltd.", "CMP002")]
    [InlineData("holds a licence", "CMP003")]
    [InlineData("S0870523040005", "CMP004")]
    [InlineData("27 February 2024", "CMP005")]
    [InlineData("mand", "CMP007")]
    [InlineData("Disclaimer", "CMP007")]
    [InlineData("Markets carry", "CMP007")]
    public void A_text_missing_from_an_english_edition_is_reported(string text, string code) =>
        Assert.Equal(code, Assert.Single(Issue.English.Without(text).Check()).Code);

    [Fact]
    public void A_bilingual_edition_contains_everything_in_both_languages()
    {
        Issue both = Chinese with { Edition = Edition.Bilingual, Pages = [Chinese.Pages[0].AddRange(Issue.English.Pages[0]), .. Chinese.Pages[1..], .. Issue.English.Pages[1..]] };
        Assert.Empty(both.Check());
        Assert.Equal(["CMP002", "CMP003", "CMP007", "CMP007", "CMP007", "CMP007"], (Chinese with { Edition = Edition.Bilingual }).Check().Select(item => item.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_words_on_a_later_page_do_not_replace_those_on_the_first() =>
        // The running header of page 2 says 证券研究报告.
        Assert.Equal("CMP001", Assert.Single(Chinese.Without("证券研").Check()).Code);

    [Fact]
    public void A_sentence_can_continue_across_a_page_break() =>
        // The firm's name is broken by the footer of page 2.
        Assert.DoesNotContain(Chinese.Check(), item => item.Code == "CMP002");

    [Theory]
    [InlineData("2024-02-27")]
    [InlineData("2024年2月27日")]
    [InlineData("２０２４／０２／２７")]
    [InlineData("February 27, 2024")]
    [InlineData("27 Feb 2024")]
    public void A_date_may_be_written_in_any_usual_way(string date) =>
        Assert.Empty(Issue.English.Replacing("27 February 2024", date).Check());

    [Fact]
    public void A_day_is_not_found_inside_another()
    {
        Issue second = Issue.English with { Date = new DateOnly(2024, 2, 2) };
        Assert.Equal("CMP005", Assert.Single(second.Replacing("27 February", "12 February").Check()).Code);
        Assert.Empty(second.Replacing("27 February", "2 February").Check());
        Issue twelfth = Issue.English with { Date = new DateOnly(2024, 2, 12) };
        Assert.Equal("CMP005", Assert.Single(twelfth.Replacing("27 February", "112 February").Check()).Code);
        Assert.Empty(twelfth.Replacing("27 February", "12 February").Check());
    }

    [Fact]
    public void Metadata_and_page_have_the_same_date()
    {
        Assert.Empty((Chinese with { Stamp = new DateTimeOffset(2024, 2, 27, 0, 0, 0, TimeSpan.FromHours(8)) }).Check());
        Diagnostic finding = Assert.Single((Chinese with { Stamp = new DateTimeOffset(2024, 2, 28, 0, 0, 0, TimeSpan.FromHours(8)) }).Check());
        Assert.Equal("CMP005", finding.Code);
    }

    [Fact]
    public void Prices_of_a_later_day_are_a_warning_at_their_cell()
    {
        Diagnostic finding = Assert.Single(WithPricesOf(28).Check());
        Assert.Equal(("CMP005", Severity.Warning, "content/n/prices.csv:2:1"), (finding.Code, finding.Severity, finding.Span?.ToString()));
    }

    [Theory]
    [InlineData(26)]
    [InlineData(27)]
    public void Prices_up_to_the_day_of_publication_are_valid(int day) => Assert.Empty(WithPricesOf(day).Check());

    private static Issue WithPricesOf(int day)
    {
        var source = new SourceText("content/n/prices.csv", "date\n2024-02-28\n");
        var table = new DataTable(
            "prices",
            "n/prices.csv",
            [new DataColumn("date", ColumnType.Date)],
            [new DataRow(2, [new DateValue(new DateOnly(2024, 2, day)) { Span = source.Span(5, 10) }])]);
        return Chinese with
        {
            Market = new MarketDeclaration(new TextValue("prices"), null, null, null, null, null),
            Tables = Chinese.Tables.Add("prices", table),
        };
    }

    [Fact]
    public void A_number_is_next_to_its_name()
    {
        Issue apart = Chinese with { Pages = [Chinese.Pages[0].Replace("刘京昭", new string('文', 200)), Chinese.Pages[1].Insert(0, "刘京昭"), Chinese.Pages[2]] };
        Diagnostic finding = Assert.Single(apart.Check());
        Assert.Equal("CMP004", finding.Code);
        Assert.Contains("not printed next to the name", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, 0, true)]
    [InlineData(true, 120, true)]
    [InlineData(true, 121, false)]
    [InlineData(false, 0, true)]
    [InlineData(false, 120, true)]
    [InlineData(false, 121, false)]
    public void A_number_is_at_most_a_block_before_or_after_its_name(bool isNameFirst, int distance, bool isTogether)
    {
        const string Name = "刘京昭";
        const string Number = "S0870523040005";
        string gap = new('文', distance);
        Issue issue = Chinese with { Pages = [["证券研究报告", "2024年02月27日", isNameFirst ? Name + gap + Number : Number + gap + Name], .. Chinese.Pages[1..], ["风险提示", "需求弱"]] };
        Assert.Equal(isTogether, issue.Check().IsEmpty);
    }

    [Fact]
    public void A_note_without_analysts_is_reported() =>
        Assert.Equal("CMP004", Assert.Single((Chinese with { Analysts = [] }).Check()).Code);

    [Theory]
    [InlineData("表 1", Severity.Error)]
    [InlineData("", Severity.Warning)]
    public void An_exhibit_without_source_is_reported_at_its_location(string label, Severity severity)
    {
        var source = new SourceText("content/n/note.zh.md", "\n```table\n");
        Issue issue = Chinese with { Exhibits = [new ExhibitRecord(label, "可比公司", " ", source.Span(1, 3))] };
        Diagnostic finding = Assert.Single(issue.Check());
        Assert.Equal(("CMP006", severity, "content/n/note.zh.md:2:1"), (finding.Code, finding.Severity, finding.Span?.ToString()));
        Assert.Contains("可比公司", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_without_risks_is_reported() =>
        Assert.Equal("CMP007", Assert.Single((Chinese with { Risks = [] }).Check()).Code);

    [Fact]
    public void A_house_without_facts_is_reported()
    {
        Issue issue = Chinese with { Facts = Issue.Map() };
        Assert.Equal(["CMP002", "CMP003"], issue.Check().Select(item => item.Code));
        Assert.All(issue.Check(), item => Assert.Equal("content/house/house.yaml:1:1", item.Span?.ToString()));
    }

    [Fact]
    public void The_houses_compliance_officer_can_approve_other_wording()
    {
        Issue other = Chinese.Replacing("免责声明", "特别声明");
        Assert.Single(other.Check());
        MapValue approved = other.Facts.With("approved", Issue.Map(("disclaimer", Issue.Map(("zh", new TextValue("特别声明"))))));
        Assert.Empty((other with { Facts = approved }).Check());
    }

    [Fact]
    public void A_document_without_pages_fails_every_rule_that_reads_them() =>
        Assert.Equal(
            ["CMP001", "CMP002", "CMP003", "CMP004", "CMP005", "CMP007"],
            (Chinese with { Pages = [] }).Check().Select(item => item.Code).Distinct());

    [Theory]
    [InlineData("ＡＢ　Ｃ：", "abc:")]
    [InlineData("\u00ADe\uFB03-ci\u200Bent", "efficient")]
    public void Texts_are_compared_without_spaces_hyphens_and_width(string text, string folded) =>
        Assert.Equal(folded, PrintedText.Fold(text));
}
