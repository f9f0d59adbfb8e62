using static ReportGen.Pdf.Verification.Tests.ForeignFile;

namespace ReportGen.Pdf.Verification.Tests;

/// <summary>What the standards allow and ReportGen does not write, beside what they forbid.</summary>
public sealed class ForeignFileTests
{
    private const string Note = "/Type/Annot/Subtype/Text/Rect[1 1 9 9]/StructParent 1";

    [Theory]
    [InlineData("/Lang(en)", "/S/P", true)]
    [InlineData("", "/S/P", false)]
    [InlineData("", "/S/P/Lang(en)", true)]
    public void The_language_of_text_alternatives_is_specified_somewhere(string catalog, string element, bool isSound)
    {
        string packet = Packet(access: "1").Replace("<rdf:Alt>", "<rdf:Alt><rdf:li xml:lang=\"en\">A</rdf:li>", StringComparison.Ordinal);
        Assert.Equal(isSound, !RulesOf(Make(packet, catalog: catalog, element: element + "/Alt(A)")).Contains("PDF/UA 7.2"));
    }

    [Theory]
    [InlineData("en-US", true)]
    [InlineData("p-pt", true)]
    [InlineData("portugues-pt", false)]
    [InlineData("pt-123456789", false)]
    [InlineData("12-pt", false)]
    [InlineData("", false)]
    public void Language_tags_have_subtags_of_at_most_eight_characters(string tag, bool isSound) =>
        Assert.Equal(isSound, !RulesOf(Make(Packet(access: "1"), catalog: $"/Lang({tag})")).Contains("PDF/UA 7.2"));

    [Fact]
    public void A_list_item_may_hold_content() => Assert.Equal([], RulesOf(
        Make(Packet(access: "1"), element: "/S/LBody").Add(6, "<</Type/StructTreeRoot/K 20 0 R/ParentTree<</Nums[0[7 0 R]]>>>>")
            .Add(20, "<</S/L/P 6 0 R/K 21 0 R>>").Add(21, "<</S/LI/P 20 0 R/K 7 0 R>>").Add(7, "<</S/LBody/P 21 0 R/Pg 3 0 R/K 0>>")));

    [Theory]
    [InlineData("/S/Own", "/RoleMap<</Own/P>>", true)]
    [InlineData("/S/Own", "", false)]
    [InlineData("/S/Own", "/RoleMap<</Own/Other/Other/Own>>", false)]
    public void Types_may_be_mapped_to_standard_ones(string element, string root, bool isSound) =>
        Assert.Equal(isSound, !RulesOf(Make(Packet(access: "1"), element: element, root: root)).Contains("PDF/UA 7.1"));

    [Theory]
    [InlineData("/Contents(A)", "", true)]
    [InlineData("", "/Alt(A)", true)]
    [InlineData("", "", false)]
    public void An_annotation_is_described_by_itself_or_by_its_element(string annotation, string element, bool isSound) =>
        Assert.Equal(isSound, !RulesOf(Annotated(annotation, element)).Contains("PDF/UA 7.18.1"));

    [Theory]
    [InlineData("/F 2", true)]
    [InlineData("/Rect[200 200 300 300]", true)]
    [InlineData("", false)]
    public void An_annotation_that_nobody_sees_needs_no_description(string annotation, bool isSound) =>
        Assert.Equal(isSound, !RulesOf(Annotated(annotation, string.Empty)).Contains("PDF/UA 7.18.1"));

    [Theory]
    [InlineData("/S/H", "/S/H", false)]
    [InlineData("/S/H", "/S/P", true)]
    [InlineData("/S/H1", "/S/H", false)]
    public void Headings_without_a_level_are_one_to_an_element(string first, string second, bool isSound) => Assert.Equal(isSound, !RulesOf(
        Make(Packet(access: "1")).Add(6, "<</Type/StructTreeRoot/K 20 0 R/ParentTree<</Nums[0[7 0 R]]>>>>")
            .Add(20, "<</S/Sect/P 6 0 R/K[7 0 R 21 0 R]>>").Add(7, $"<<{first}/P 20 0 R/Pg 3 0 R/K 0>>").Add(21, $"<<{second}/P 20 0 R>>")).Contains("PDF/UA 7.4.4"));

    [Theory]
    [InlineData("/W 1/H 1/BPC 8/CS/G", "")]
    [InlineData("/W 1/H 1/BPC 8/CS/G/I true", "PDF/A 6.2.8")]
    [InlineData("/W 1/H 1/BPC 8/CS/G/F/LZW", "PDF/A 6.1.10")]
    [InlineData("/W 1/H 1/BPC 8/CS/G/Intent/Other", "PDF/A 6.2.6")]
    public void Inline_images_are_read(string entries, string rule)
    {
        string[] found = RulesOf(Make(Packet("2"), content: $"BI {entries} ID x EI 0 0 1 1 re f"));
        Assert.DoesNotContain("PDF 7.5", found);
        Assert.Equal(rule.Length > 0 ? [rule] : [], found.Where(name => name is "PDF/A 6.2.8" or "PDF/A 6.1.10" or "PDF/A 6.2.6"));
    }

    [Theory]
    [InlineData("/Subtype/TrapNet", "PDF/UA 7.18.2")]
    [InlineData("/Subtype/PrinterMark", "PDF/UA 7.18.8")]
    public void Annotations_of_the_press_are_found(string kind, string rule) => Assert.Contains(rule, RulesOf(Annotated("/Contents(A)" + kind, string.Empty)));

    [Theory]
    [InlineData("/S/MCD/CT(video/mp4)/Alt[() (A)]", true)]
    [InlineData("/S/MCD/CT(video/mp4)", false)]
    [InlineData("/S/MCD/Alt[() (A)]", false)]
    public void Media_clips_have_a_type_and_a_description(string clip, bool isSound) =>
        Assert.Equal(isSound, !RulesOf(Make(Packet(access: "1"), catalog: "/Lang(en)/X 20 0 R").Add(20, $"<<{clip}>>")).Contains("PDF/UA 7.18.6.2"));

    [Theory]
    [InlineData("ASCIIHexDecode", "71 20 >", true)]
    [InlineData("ASCIIHexDecode", "xx", false)]
    [InlineData("ASCII85Decode", "E~>", true)]
    [InlineData("ASCII85Decode", "uuuuu~>", false)]
    [InlineData("RunLengthDecode", "\u0000n", true)]
    [InlineData("RunLengthDecode", "\u0009n", false)]
    public void Text_filters_are_decoded(string filter, string data, bool isSound) => Assert.Equal(
        isSound,
        !RulesOf(Make(Packet()).AddStream(4, $"/Filter/{filter}", data)).Contains("PDF 7.5"));

    [Theory]
    [InlineData("D:20260131120000+08'00'", "2026-01-31T12:00:00+08:00", true)]
    [InlineData("D:20260131120000+08'00'", "2026-01-31T04:00:00Z", true)]
    [InlineData("D:2026", "2026-01-01", true)]
    [InlineData("D:20260131120000Z", "2026-01-31T12:00:01Z", false)]
    [InlineData("yesterday", "2026-01-31", false)]
    public void Dates_of_PDF_A_1_are_compared_as_instants(string date, string xmp, bool isSound) =>
        Assert.Equal(isSound, Verification.Rules.PdfDate.IsSame(date, xmp));

    [Theory]
    [InlineData("0041", true)]
    [InlineData("0009", true)]
    [InlineData("0000", false)]
    [InlineData("0001", false)]
    [InlineData("0085", false)]
    [InlineData("FEFF", false)]
    public void Shown_codes_do_not_map_to_control_characters(string text, bool isSound)
    {
        RawPdf file = Make(Packet("2", "U", "1"), content: "/P<</MCID 0>>BDC BT /F 9 Tf <0003> Tj ET EMC")
            .Add(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<</Font<</F 20 0 R>>>>/Contents 4 0 R/StructParents 0>>")
            .Add(20, "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[21 0 R]/ToUnicode 22 0 R>>")
            .Add(21, "<</Type/Font/Subtype/CIDFontType2/BaseFont/A>>")
            .AddStream(22, string.Empty, $"1 beginbfchar <0003> <{text}> endbfchar");
        string[] found = RulesOf(file);
        Assert.Equal((!isSound, !isSound), (found.Contains("PDF/A 6.2.11.7.2"), found.Contains("PDF/UA 7.21.7")));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("/Group<</S/Transparency/CS[/CalRGB<</WhitePoint[1 1 1]>>]>>", true)]
    public void A_transparent_page_without_output_intent_has_a_blending_space(string group, bool isSound)
    {
        RawPdf file = Make(Packet("2"), content: "/G gs")
            .Add(3, $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<</ExtGState<</G<</ca 0.5>>>>>>/Contents 4 0 R/StructParents 0{group}>>");
        Assert.Equal(isSound, !RulesOf(file).Contains("PDF/A 6.2.10"));
    }

    private static RawPdf Annotated(string annotation, string element) =>
        Make(Packet(access: "1"), page: "/Tabs/S/Annots[20 0 R]").Add(20, $"<<{Note}{annotation}>>")
            .Add(6, "<</Type/StructTreeRoot/K[7 0 R 21 0 R]/ParentTree<</Nums[0[7 0 R]1 21 0 R]>>>>")
            .Add(21, $"<</S/Annot/P 6 0 R/Pg 3 0 R/K<</Type/OBJR/Obj 20 0 R>>{element}>>");
}
