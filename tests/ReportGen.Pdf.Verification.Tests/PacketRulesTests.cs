using System.Text;

using ReportGen.Pdf.Verification.Reading;

using static ReportGen.Pdf.Verification.Tests.SpoiltFile;

namespace ReportGen.Pdf.Verification.Tests;

/// <summary>Rules of metadata and attached files (ISO 19005-2, 6.6; ISO 19005-3, 6.8), each broken once.</summary>
public sealed class PacketRulesTests
{
    [Theory]
    [InlineData("<dc:format>application/pdf</dc:format>", "<dc:format>pdf</dc:format>")]
    [InlineData("<dc:format>", "<dc:colour>red</dc:colour><dc:format>")]
    [InlineData("<dc:format>", "<pdf:Trapped>False</pdf:Trapped><dc:format>")]
    [InlineData("<dc:format>", "<dc:source><rdf:Bag><rdf:li>x</rdf:li></rdf:Bag></dc:source><dc:format>")]
    [InlineData("<dc:format>", "<dc:relation>x</dc:relation><dc:format>")]
    [InlineData("<dc:format>", "<xmp:MetadataDate>yesterday</xmp:MetadataDate><dc:format>")]
    [InlineData("<dc:format>", "<xmp:Rating>much</xmp:Rating><dc:format>")]
    [InlineData("<dc:creator><rdf:Seq>", "<dc:coverage/><dc:contributor><rdf:Seq/></dc:contributor><dc:creator><rdf:Seq>")]
    [InlineData("<rdf:li xml:lang=\"x-default\">", "<rdf:li>")]
    [InlineData("rdf:about=\"\" xmlns:dc=", "rdf:about=\"\" dc:shape=\"round\" xmlns:dc=")]
    public void A_predefined_property_of_another_name_or_type_is_found(string text, string other) => AssertFoundIn("PDF/A 6.6.2.3", text, other);

    [Theory]
    [InlineData("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>", "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:date>1</pdfaSchema:date>")]
    [InlineData("<pdfaProperty:category>internal", "<pdfaProperty:unit>1</pdfaProperty:unit><pdfaProperty:category>internal")]
    [InlineData("<pdfaSchema:property><rdf:Seq>", "<pdfaSchema:property><rdf:Seq/><rdf:Seq>")]
    [InlineData("<pdfaExtension:schemas><rdf:Bag>", "<pdfaExtension:schemas><rdf:Bag/><rdf:Bag>")]
    [InlineData("<pdfaProperty:name>part</pdfaProperty:name>", "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:name>p</pdfaProperty:name><pdfaProperty:other/>")]
    public void A_description_with_other_parts_is_found(string text, string other) => AssertFoundIn("PDF/A 6.6.2.3", text, other);

    [Theory]
    [InlineData(" id=\"W5M0", " bytes=\"1\" id=\"W5M0")]
    [InlineData("</rdf:RDF>", "")]
    [InlineData("<rdf:Description rdf:about=\"\" xmlns:pdfaExt", "<rdf:Description rdf:about=\"urn:x\" xmlns:pdfaExt")]
    [InlineData("<rdf:Description rdf:about=\"\" xmlns:pdfaExt", "<rdf:Description xmlns:pdfaExt")]
    [InlineData("\u00EF\u00BB\u00BF", "\u00FF\u00FE")]
    public void A_packet_of_another_form_is_found(string text, string other) => AssertFoundIn("PDF/A 6.6.2.1", text, other);

    [Theory]
    [InlineData("<pdfaid:part>3", "<pdfaid:part>7", "PDF/A 6.6.4")]
    [InlineData("<pdfaid:conformance>A", "<pdfaid:conformance>C", "PDF/A 6.6.4")]
    [InlineData("<pdfaid:part>3</pdfaid:part>", "<pdfaid:part>3</pdfaid:part><pdfaid:part>3</pdfaid:part>", "PDF/A 6.6.4")]
    [InlineData("pdfaid", "archive", "PDF/A 6.6.4")]
    [InlineData("pdfuaid", "access", "PDF/UA 5")]
    [InlineData("<pdfuaid:part>1", "<pdfuaid:part>7", "PDF/UA 5")]
    public void A_claim_made_otherwise_is_found(string text, string other, string rule) => AssertFoundIn(rule, text, other);

    [Fact]
    public void A_packet_in_another_encoding_is_found()
    {
        FileEditor editor = Edit();
        AssertFound("PDF/A 6.6.2.1", editor.Rewrite(
            editor.FindType("Metadata"),
            packet => Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(packet))))));
    }

    [Theory]
    [InlineData("<a>", "PDF/A 6.6.2.1")]
    [InlineData("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" xmlns:x=\"urn:x#\"><x:y>1</x:y></rdf:Description></rdf:RDF>", "PDF/A 6.6.2.3")]
    public void Metadata_of_a_part_of_the_document_are_held_to_the_same_rules(string text, string rule)
    {
        FileEditor editor = Edit();
        PdfReference metadata = editor.Add(Stream("<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>" + text, ("Type", Name("Metadata")), ("Subtype", Name("XML"))));
        AssertFound(rule, editor.Set(editor.FindType("Page"), "Metadata", metadata));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("text/")]
    [InlineData("text/x y")]
    [InlineData("text/a&b")]
    [InlineData("a/b/c")]
    public void A_media_type_of_another_form_is_found(string type)
    {
        FileEditor editor = Edit();
        AssertFound("PDF/A-3 6.8", editor.Set(editor.FindType("EmbeddedFile"), "Subtype", Name(type)));
    }

    [Theory]
    [InlineData("F")]
    [InlineData("UF")]
    [InlineData("AFRelationship")]
    [InlineData("EF")]
    public void An_entry_that_an_attached_file_needs_is_missed(string key)
    {
        FileEditor editor = Edit();
        AssertFound("PDF/A-3 6.8", editor.Set(editor.FindType("Filespec"), key, null));
    }

    [Fact]
    public void A_file_embedded_but_not_listed_is_looked_at_too()
    {
        FileEditor editor = Edit();
        PdfReference data = editor.Add(Stream("x", ("Subtype", Name("text/plain"))));
        PdfReference file = editor.Add(Dictionary(
            ("F", new PdfString("a"u8.ToArray())), ("UF", new PdfString("a"u8.ToArray())), ("AFRelationship", Name("Data")), ("EF", Dictionary(("F", data)))));
        AssertFound("PDF/A-3 6.8", editor.Set(editor.FindType("Page"), "Note", file));
        editor.Set(editor.FindType("Page"), "AF", Array(file));
        AssertSound(editor);
    }

    [Theory]
    [InlineData("Type", "PDF/A 6.2.11.2")]
    [InlineData("Subtype", "PDF/A 6.2.11.2")]
    [InlineData("BaseFont", "PDF 9.8")]
    [InlineData("CIDToGIDMap", "PDF/A 6.2.11.3.2")]
    [InlineData("CIDSystemInfo", "PDF/A 6.2.11.3.1")]
    public void An_entry_that_a_font_of_glyphs_needs_is_missed(string key, string rule)
    {
        FileEditor editor = Edit();
        AssertFound(rule, editor.Set(editor.Find(font => FileEditor.Is(font, "Subtype", "CIDFontType2")), key, null));
    }

    [Fact]
    public void A_font_program_of_an_unknown_kind_is_found()
    {
        FileEditor editor = Edit();
        AssertFound("PDF/A 6.2.11.2", editor.Set(editor.Find(stream => stream.TryGet("Length1", out _)), "Subtype", Name("WOFF")));
    }

    [Fact]
    public void A_font_name_that_is_no_utf8_is_found()
    {
        // A letter of the name becomes a byte that starts a character without continuation bytes.
        byte[] file = Retype(Edit(), text => System.Text.RegularExpressions.Regex.Replace(
            text, "/BaseFont /([A-Z]{6})[+][A-Za-z]{3}", "/BaseFont /$1+#C3", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(2)));
        Assert.Contains(PdfVerifier.Verify(file).Findings, finding => finding.Rule == "PDF/A 6.1.8");
    }

    [Theory]
    [InlineData("Widths", false, "PDF/A 6.2.11.2")]
    [InlineData("FirstChar", false, "PDF/A 6.2.11.2")]
    [InlineData("Encoding", false, "PDF/A 6.2.11.6")]
    [InlineData("Nothing", true, "PDF/A 6.2.11.6")]
    public void A_simple_font_that_lacks_an_entry_or_has_one_too_many_is_found(string key, bool isSymbolic, string rule)
    {
        FileEditor editor = Edit();
        PdfReference descriptor = editor.Add(Dictionary(("Type", Name("FontDescriptor")), ("Flags", Number(isSymbolic ? 4 : 32))));
        int font = editor.Find(dictionary => FileEditor.Is(dictionary, "Subtype", "Type0"));
        editor.Set(font, "Subtype", Name("TrueType")).Set(font, "FontDescriptor", descriptor).Set(font, "Encoding", Name("WinAnsiEncoding"))
            .Set(font, "FirstChar", Number(0)).Set(font, "LastChar", Number(1)).Set(font, "Widths", Array(Number(1), Number(2)));
        AssertFound(rule, editor.Set(font, key, null));
    }

    private static void AssertFoundIn(string rule, string text, string other)
    {
        FileEditor editor = Edit();
        AssertFound(rule, editor.Rewrite(editor.FindType("Metadata"), packet => packet.Replace(text, other, StringComparison.Ordinal)));
    }
}
