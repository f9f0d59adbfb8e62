using static ReportGen.Pdf.Verification.Tests.ForeignFile;

namespace ReportGen.Pdf.Verification.Tests;

/// <summary>A rule of a standard applies only to files that claim the standard.</summary>
public sealed class ConformanceClaimsTests
{
    private const string Untagged = "0 0 1 1 re f";
    private const string ImageXObject = "/Resources<<>>/X 20 0 R";

    [Fact]
    public void A_file_that_claims_nothing_obeys_no_standard_but_PDF()
    {
        RawPdf file = Make(Packet(), catalog: string.Empty, content: Untagged, page: ImageXObject).AddStream(20, "/Subtype/PS", string.Empty);
        Assert.Equal([], RulesOf(file));
        Assert.Equal(string.Empty, PdfVerifier.Verify(file.Build()).Claims);
    }

    [Theory]
    [InlineData("", "", "1", "PDF/UA 7.1")]
    [InlineData("2", "B", "", "PDF/A 6.1.3 PDF/A 6.2.9 PDF/A 6.2.4.3")]
    [InlineData("3", "B", "", "PDF/A 6.1.3 PDF/A 6.2.9 PDF/A 6.2.4.3")]
    [InlineData("1", "B", "", "")]
    [InlineData("4", "", "", "")]
    [InlineData("", "", "2", "")]
    public void Rules_belong_to_the_claimed_standard(string archive, string level, string access, string rules)
    {
        string[] found = RulesOf(Make(Packet(archive, level, access), content: "0 g " + Untagged, page: "/X 20 0 R").AddStream(20, "/Subtype/PS", string.Empty));
        Assert.Equal(rules.Length == 0, found.Length == 0);
        foreach (string rule in rules.Replace("PDF/", "|PDF/", StringComparison.Ordinal).Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.Contains(rule.Trim(), found);
        }
    }

    [Theory]
    [InlineData("A", true)]
    [InlineData("B", false)]
    [InlineData("U", false)]
    public void Tags_are_rules_of_level_A(string level, bool isFound)
    {
        RawPdf file = Make(Packet("2", level), root: "/RoleMap<</Note/P/Own/Other>>");
        Assert.Equal(isFound, RulesOf(file).Contains("PDF/A 6.7.3.4"));
    }

    [Theory]
    [InlineData("7", "B", "", "PDF/A 6.6.4")]
    [InlineData("2", "C", "", "PDF/A 6.6.4")]
    [InlineData("", "", "7", "PDF/UA 5")]
    public void A_claim_of_a_part_or_level_that_does_not_exist_is_found(string archive, string level, string access, string rule) =>
        Assert.Contains(rule, RulesOf(Make(Packet(archive, level, access))));

    [Fact]
    public void Unreadable_metadata_claim_what_they_mention()
    {
        string broken = Packet("2", "A", "1").Replace("</rdf:RDF>", string.Empty, StringComparison.Ordinal);
        Assert.Contains("PDF/A 6.6.2.1", RulesOf(Make(broken)));
        Assert.Equal(["PDF 14.3.2"], RulesOf(Make("<a>")));
    }

    [Fact]
    public void A_sound_file_of_another_program_has_no_finding() => Assert.Equal([], RulesOf(Make(Packet(access: "1"))));
}
