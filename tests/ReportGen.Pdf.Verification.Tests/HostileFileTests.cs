using System.Globalization;
using System.Text;

namespace ReportGen.Pdf.Verification.Tests;

/// <summary>Files designed to make a reader hang, crash or exhaust its memory have findings, in a short time.</summary>
public sealed class HostileFileTests
{
    private const int Many = 100_000;

    [Fact]
    public void A_page_tree_as_deep_as_the_file_is_read()
    {
        RawPdf file = Catalog("/Pages 2 0 R");
        for (int i = 2; i < Many; i++)
        {
            file.Add(i, Text($"<</Type/Pages/Kids[{i + 1} 0 R]>>"));
        }

        Assert.Equal(1, Read(file.Add(Many, "<</Type/Page/MediaBox[0 0 9 9]>>")).PageCount);
    }

    [Theory]
    [InlineData("<</Type/Pages/Kids[2 0 R 2 0 R 3 0 R]>>", "<</Type/Pages/Kids[2 0 R 3 0 R]>>", 0)]
    [InlineData("<</Type/Pages/Kids[3 0 R 3 0 R]>>", "<</Type/Page/Parent 3 0 R>>", 1)]
    public void A_page_tree_that_goes_round_ends(string root, string below, int pages) =>
        Assert.Equal(pages, Read(Catalog("/Pages 2 0 R").Add(2, root).Add(3, below)).PageCount);

    [Fact]
    public void An_outline_as_deep_as_the_file_is_read()
    {
        RawPdf file = Catalog("/Outlines 2 0 R");
        for (int i = 2; i <= Many; i++)
        {
            file.Add(i, Text($"<</First {i + 1} 0 R/Last {i + 1} 0 R/Parent {i - 1} 0 R/Title(x)>>"));
        }

        Assert.Contains(Read(file.Add(Many + 1, Text($"<</Parent {Many} 0 R>>"))).Findings, finding => finding.Message == "An outline entry has no title.");
    }

    [Fact]
    public void An_outline_that_goes_round_ends() => Assert.Contains(
        Read(Catalog("/Outlines 2 0 R").Add(2, "<</First 3 0 R/Last 3 0 R>>").Add(3, "<</Title(x)/First 2 0 R/Next 3 0 R/Prev 3 0 R/Parent 2 0 R>>")).Findings,
        finding => finding.Rule == "PDF 12.3.3");

    // Without limits each level doubles the work: two to the power of forty.
    [Fact]
    public void Elements_that_share_their_children_are_read_once()
    {
        RawPdf file = Catalog("/StructTreeRoot 2 0 R/Metadata 10 0 R").AddStream(10, "/Type/Metadata/Subtype/XML", ForeignFile.Packet(access: "1")).Add(2, "<</K 3 0 R>>");
        for (int i = 3; i < 43; i++)
        {
            file.Add(i, Text($"<</S/Div/P {i - 1} 0 R/K[{i + 1} 0 R {i + 1} 0 R]>>"));
        }

        VerificationReport report = Read(file.Add(43, "<</S/P/P 42 0 R>>"));
        Assert.Contains(report.Findings, finding => finding.Message == "An element is in the structure tree twice.");
        Assert.Equal(40, report.Tags["Div"]);
    }

    [Fact]
    public void An_element_that_holds_itself_is_found() => Assert.Contains(
        Read(Catalog("/StructTreeRoot 2 0 R").Add(2, "<</K 3 0 R>>").Add(3, "<</S/Document/K 3 0 R>>")).Findings,
        finding => finding.Message == "An element is in the structure tree twice.");

    [Fact]
    public void Groups_that_paint_one_another_again_and_again_end()
    {
        RawPdf file = Pages("<</XObject<</A 10 0 R>>>>", "/A Do");
        for (int i = 10; i < 50; i++)
        {
            file.AddStream(i, Text($"/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</A {i + 1} 0 R>>>>"), "/A Do /A Do");
        }

        AssertUnreadable("it expands beyond the reading limit", file.AddStream(50, "/Subtype/Form/BBox[0 0 1 1]", "q Q"));
    }

    [Fact]
    public void A_group_that_paints_itself_ends() => Assert.Equal(
        1,
        Read(Pages("<</XObject<</A 10 0 R>>>>", "/A Do").AddStream(10, "/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</A 10 0 R>>>>", "/A Do")).PageCount);

    [Fact]
    public void A_palette_over_itself_is_no_colour_space() => Assert.Contains(
        Read(Catalog(string.Empty + "/X 2 0 R").AddStream(2, "/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace 3 0 R", "x").Add(3, "[/Indexed 3 0 R 1 (abcdef)]")).Findings,
        finding => finding.Message == "Image 2 has no colour space.");

    [Theory]
    [InlineData("/RowSpan 2147483646/ColSpan 2147483646")]
    [InlineData("/RowSpan -2147483646/ColSpan 2")]
    public void A_cell_of_absurd_size_does_not_fit(string spans)
    {
        RawPdf file = Catalog("/StructTreeRoot 2 0 R/Metadata 10 0 R").AddStream(10, "/Type/Metadata/Subtype/XML", ForeignFile.Packet(access: "1")).Add(2, "<</K 3 0 R>>").Add(3, "<</S/Document/K 4 0 R/P 2 0 R>>").Add(4, "<</S/Table/P 3 0 R/K[5 0 R 8 0 R]>>")
            .Add(5, "<</S/TR/P 4 0 R/K[6 0 R 7 0 R]>>").Add(8, "<</S/TR/P 4 0 R/K 9 0 R>>").Add(9, "<</S/TD/P 8 0 R>>").Add(6, $"<</S/TD/P 5 0 R/A<</O/Table{spans}>>>>").Add(7, "<</S/TD/P 5 0 R>>");
        Assert.Contains(Read(file).Findings, finding => finding.Rule == "PDF/UA 7.5");
    }

    [Theory]
    [InlineData("/W[-2147483647 65535 500]")]
    [InlineData("/W[0 2147483646 500 2147483646 [1 2 3] -5 [1]]")]
    public void Widths_of_codes_that_no_font_has_are_passed_over(string widths) =>
        Assert.Single(Read(Font(widths, string.Empty, "<0001> Tj")).Fonts);

    [Theory]
    [InlineData("1 beginbfrange <80000000> <FFFF> <0041> endbfrange")]
    [InlineData("1 beginbfrange <0000> <FFFFFFFFFF> <0041> endbfrange")]
    [InlineData("1 beginbfchar <> <0041> endbfchar 1 beginbfchar <0001> <> endbfchar")]
    public void Texts_of_codes_that_no_font_has_are_passed_over(string map) => Assert.Single(Read(Font(string.Empty, map, "<0001> Tj")).Fonts);

    [Fact]
    public void Ranges_of_codes_again_and_again_end()
    {
        string ranges = "1 beginbfrange " + string.Concat(Enumerable.Repeat("<0000> <FFFF> <0041> ", Many)) + "endbfrange";
        AssertUnreadable("it ", Font(string.Empty, ranges, "<0001> Tj"));
    }

    [Fact]
    public void Marked_content_with_a_negative_number_has_no_owner() => Assert.Contains(
        Read(Pages("<<>>", "/P <</MCID -5>> BDC EMC", "/StructParents 0").Add(5, "<</K[]/ParentTree<</Nums[0 [5 0 R]]>>>>").AddStream(9, "/Type/Metadata/Subtype/XML", ForeignFile.Packet(access: "1")), "/StructTreeRoot 5 0 R/Metadata 9 0 R").Findings,
        finding => finding.Message == "Marked content -5 and its element do not refer to each other.");

    [Fact]
    public void Marks_nested_without_end_are_too_deep() =>
        AssertUnreadable("marked content is nested too deeply", Pages("<<>>", string.Concat(Enumerable.Repeat("/P BMC ", Many))));

    [Fact]
    public void An_operator_with_operands_without_end_is_refused() =>
        AssertUnreadable("an operator has too many operands", Pages("<<>>", string.Concat(Enumerable.Repeat("0 ", Many))));

    [Fact]
    public void A_stream_that_unfolds_to_gigabytes_is_not_kept()
    {
        byte[] bomb = RawPdf.Zeros(300_000_000);
        RawPdf file = Catalog("/Pages 2 0 R").Add(2, "<</Type/Pages/Count 1/Kids[3 0 R]>>")
            .Add(3, "<</Type/Page/MediaBox[0 0 9 9]/Contents 4 0 R>>").AddStream(4, "/Filter/FlateDecode", bomb);
        AssertUnreadable("stream 4 is too long", file);
    }

    [Fact]
    public void Streams_that_unfold_again_and_again_end()
    {
        // One content of many pages: forty times fifty million bytes.
        byte[] bomb = RawPdf.Zeros(50_000_000);
        RawPdf file = Catalog("/Pages 2 0 R").AddStream(3, "/Filter/FlateDecode", bomb);
        string kids = string.Concat(Enumerable.Range(10, 40).Select(i => Text($"{i} 0 R ")));
        file.Add(2, $"<</Type/Pages/Count 40/Kids[{kids}]>>");
        for (int i = 10; i < 50; i++)
        {
            file.Add(i, "<</Type/Page/MediaBox[0 0 9 9]/Contents 3 0 R>>");
        }

        AssertUnreadable("it expands beyond the reading limit", file);
    }

    [Fact]
    public void A_stream_whose_length_is_in_a_stream_whose_length_and_so_on_is_refused()
    {
        RawPdf file = Catalog("/X 2 0 R");
        for (int i = 2; i < 2_000; i++)
        {
            file.Add(i, Text($"<</Length {i + 1} 0 R>>\nstream\n\nendstream"));
        }

        AssertUnreadable("depends on too many others", file.Add(2_000, "0"));
    }

    // 78 BB: the header of a stream that requires a preset dictionary.
    [Fact]
    public void A_stream_that_asks_for_a_dictionary_is_damaged() => Assert.Contains(
        Read(Catalog("/X 2 0 R").AddStream(2, "/Filter/FlateDecode", [0x78, 0xBB, 1, 2, 3, 4, 5, 6, 7, 8])).Findings,
        finding => finding.Message == "the compressed data of stream 2 are damaged.");

    [Theory]
    [InlineData("/Predictor 12/Columns 2147483646", "the rows of a stream do not match its predictor")]
    [InlineData("/Predictor 12/Colors 2147483646/BitsPerComponent 2147483646", "the rows of a stream do not match its predictor")]
    [InlineData("/Predictor 15/Columns -1", "the rows of a stream do not match its predictor")]
    public void A_predictor_with_absurd_rows_does_not_fit(string parameters, string message)
    {
        RawPdf file = Catalog("/X 2 0 R").AddStream(2, $"/Filter/FlateDecode/DecodeParms<<{parameters}>>", RawPdf.Compressed("\0bc"));
        Assert.Contains(Read(file).Findings, finding => finding.Message == message + ".");
    }

    [Theory]
    [InlineData("/N 1/First -50", "7 0 (x)", "object stream 2 contains fewer objects than declared")]
    [InlineData("/N 1/First 4", "7 -99 (x)", "The file has no pages.")]
    [InlineData("/N 2147483646/First 4", "7 0 (x)", "object stream 2 contains fewer objects than declared")]
    [InlineData("/N 1/First 4", "8 0 (x)", "object 7 is not in object stream 2")]
    public void Objects_packed_at_absurd_places_are_not_read(string entries, string data, string message)
    {
        // The cross-reference is a stream: object 7 is in stream 2, the others are outside object streams.
        string start = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Lang 7 0 R>>\nendobj\n";
        string packed = Text($"2 0 obj\n<</Type/ObjStm{entries}/Length {data.Length}>>\nstream\n{data}\nendstream\nendobj\n");
        int at = start.Length + packed.Length;
        byte[] rows = [1, 0, 9, 0, 1, (byte)(start.Length >> 8), (byte)start.Length, 0, 2, 0, 2, 0, 1, (byte)(at >> 8), (byte)at, 0];
        string references = Text($"3 0 obj\n<</Type/XRef/W[1 2 1]/Index[1 2 7 1 3 1]/Root 1 0 R/Size 8/Length {rows.Length}>>\nstream\n");
        byte[] file = [.. Encoding.Latin1.GetBytes(start + packed + references), .. rows, .. Encoding.Latin1.GetBytes(Text($"\nendstream\nendobj\nstartxref\n{at}\n%%EOF\n"))];
        string[] findings = [.. PdfVerifier.Verify(file).Findings.Select(finding => finding.ToString())];
        Assert.Contains(findings, finding => finding.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("xref\n-5 1\n0000000000 65535 f \ntrailer\n<<>>\n", "its cross-reference contains invalid object numbers")]
    [InlineData("xref\n2147483646 5\n0000000000 65535 f \n0000000000 65535 f \n0000000000 65535 f \n", "its cross-reference contains invalid object numbers")]
    [InlineData("xref\n0 2\n0000000000 65535 f \n9999999999999999999 00000 n \ntrailer\n<</Root 1 0 R>>\n", "object 1 is outside the file")]
    [InlineData("xref\n0 2\n0000000000 65535 f \n-9999999999 00000 n \ntrailer\n<</Root 1 0 R>>\n", "object 1 is outside the file")]
    public void A_cross_reference_to_absurd_places_cannot_be_read(string section, string message)
    {
        byte[] file = Encoding.Latin1.GetBytes($"%PDF-1.7\n{section}startxref\n9\n%%EOF\n");
        Assert.Equal($"PDF 7.5: The file cannot be read: {message}.", Assert.Single(PdfVerifier.Verify(file).Findings).ToString());
    }

    [Fact]
    public void A_cross_reference_of_more_objects_than_there_can_be_is_refused()
    {
        // Ten million rows of one byte each in ten thousand bytes.
        byte[] rows = RawPdf.Zeros(10_000_000);
        string header = Text($"%PDF-1.7\n1 0 obj\n<</Type/XRef/W[1 0 0]/Size 10000000/Filter/FlateDecode/Root 1 0 R/Length {rows.Length}>>\nstream\n");
        byte[] file = [.. Encoding.Latin1.GetBytes(header), .. rows, .. "\nendstream\nendobj\nstartxref\n9\n%%EOF\n"u8];
        Assert.Contains(PdfVerifier.Verify(file).Findings, finding => finding.Message.Contains("it has more than 8388607 objects", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nested too deeply")]
    [InlineData("longer than a million characters")]
    public void Metadata_without_end_are_not_read(string message)
    {
        string packet = message[0] == 'n'
            ? string.Concat(Enumerable.Repeat("<a>", Many)) + string.Concat(Enumerable.Repeat("</a>", Many))
            : "<a>" + new string('x', 2_000_000) + "</a>";
        Assert.Contains(Read(Catalog("/Metadata 2 0 R").AddStream(2, "/Type/Metadata", packet)).Findings, finding => finding.Message.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("1:2")]
    public void A_schema_may_describe_a_property_that_no_XML_can_name(string name)
    {
        string schema = "<pdfaExtension:schemas xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
            + " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"><rdf:Bag><rdf:li rdf:parseType=\"Resource\"><pdfaSchema:property><rdf:Seq>"
            + $"<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>{name}</pdfaProperty:name></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>";
        Assert.Contains("PDF/A 6.6.2.3", ForeignFile.RulesOf(ForeignFile.Make(ForeignFile.Packet("2", more: schema))));
    }

    [Fact]
    public void Entities_of_metadata_are_not_expanded()
    {
        const string packet = "<!DOCTYPE a [<!ENTITY b \"xxxxxxxxxx\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]><a>&c;</a>";
        Assert.Contains(Read(Catalog("/Metadata 2 0 R").AddStream(2, "/Type/Metadata", packet)).Findings, finding => finding.Message.Contains("not well-formed", StringComparison.Ordinal));
    }

    // 7000 by 7000 pixels of one colour: 147 million bytes in 150 thousand.
    [Fact]
    public void A_large_picture_of_one_colour_is_read_without_keeping_it()
    {
        RawPdf file = Catalog("/X 2 0 R").AddStream(
            2,
            "/Subtype/Image/Width 7000/Height 7000/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors 3/Columns 7000>>",
            RawPdf.Zeros(7000 * 21_001));
        Assert.DoesNotContain(Read(file).Findings, finding => finding.Rule is "PDF 7.4.4" or "PDF 7.5" or "PDF 8.9.5");
        file = Catalog("/X 2 0 R").AddStream(2, "/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 2>>", RawPdf.Compressed("\0ab\u0005cd"));
        Assert.Contains(Read(file).Findings, finding => finding.Message == "a row has an unknown predictor.");
    }

    [Fact]
    public void A_finding_quotes_no_more_than_the_start_of_a_long_name() =>
        Assert.All(Read(Catalog("/StructTreeRoot 2 0 R").Add(2, $"<</K<</S/{new string('A', Many)}/P 2 0 R>>>>")).Findings, finding => Assert.InRange(finding.Message.Length, 1, 401));

    private static RawPdf Catalog(string entries) => new RawPdf().Add(1, $"<</Type/Catalog{entries}>>");

    private static RawPdf Pages(string resources, string content, string entries = "") => new RawPdf()
        .Add(2, "<</Type/Pages/Count 1/Kids[3 0 R]>>")
        .Add(3, $"<</Type/Page/MediaBox[0 0 9 9]/Contents 4 0 R/Resources {resources}{entries}>>")
        .AddStream(4, string.Empty, content);

    private static RawPdf Font(string entries, string map, string shown) =>
        Pages("<</Font<</F<</Type/Font/Subtype/Type0/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>>>>>", $"/F 9 Tf BT {shown} ET")
            .Add(6, $"<</Type/Font/Subtype/CIDFontType2{entries}>>").AddStream(7, string.Empty, map);

    private static VerificationReport Read(RawPdf file, string catalog = "/X null")
    {
        // Files that do not start with their catalog have pages.
        byte[] bytes = file.Build();
        return PdfVerifier.Verify(bytes.AsSpan().IndexOf("\n1 0 obj"u8) >= 0 ? bytes : file.Add(1, $"<</Type/Catalog/Pages 2 0 R{catalog}>>").Build());
    }

    private static void AssertUnreadable(string message, RawPdf file) =>
        Assert.Contains(Read(file).Findings, finding => finding.Rule == "PDF 7.5" && finding.Message.Contains(message, StringComparison.Ordinal));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
