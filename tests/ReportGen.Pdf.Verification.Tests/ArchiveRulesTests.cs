using System.Text;

using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Tests;

/// <summary>Each test adds one thing that PDF/A or PDF/UA forbids, or corrupts one, and expects its rule.</summary>
public sealed class ArchiveRulesTests
{
    private static readonly Lazy<byte[]> Sample = new(() => Written.Bytes(SampleNote.Make()));

    [Theory]
    [InlineData("Launch")]
    [InlineData("Sound")]
    [InlineData("Movie")]
    [InlineData("ResetForm")]
    [InlineData("ImportData")]
    [InlineData("Hide")]
    [InlineData("SetOCGState")]
    [InlineData("Rendition")]
    [InlineData("Trans")]
    [InlineData("GoTo3DView")]
    [InlineData("JavaScript")]
    public void An_action_that_does_more_than_go_somewhere_is_found(string kind)
    {
        FileEditor editor = Edit();
        AssertFound("PDF/A 6.5.1", editor.Set(editor.FindType("Catalog"), "OpenAction", Dictionary(("S", Name(kind)))));
    }

    [Theory]
    [InlineData("NextPage", false)]
    [InlineData("Print", true)]
    public void Only_page_turns_may_be_named_actions(string name, bool isFound)
    {
        FileEditor editor = Edit();
        editor.Set(editor.FindType("Catalog"), "OpenAction", Dictionary(("S", Name("Named")), ("N", Name(name))));
        Assert.Equal(isFound, PdfVerifier.Verify(editor.Build()).Findings.Any(finding => finding.Rule == "PDF/A 6.5.1"));
    }

    [Theory]
    [InlineData("Catalog")]
    [InlineData("Page")]
    [InlineData("Annot")]
    public void Actions_that_viewers_start_are_found(string type)
    {
        FileEditor editor = Edit();
        AssertFound("PDF/A 6.5.2", editor.Set(editor.FindType(type), "AA", Dictionary(("O", Dictionary(("S", Name("GoTo")))))));
    }

    [Theory]
    [InlineData("3D", "PDF/A 6.3.1")]
    [InlineData("Sound", "PDF/A 6.3.1")]
    [InlineData("Screen", "PDF/A 6.3.1")]
    [InlineData("Movie", "PDF/A 6.3.1")]
    [InlineData("TrapNet", "PDF/A 6.3.1")]
    [InlineData("PrinterMark", "PDF/UA 7.18.8")]
    [InlineData("Square", "PDF/A 6.3.3")]
    public void An_annotation_of_a_forbidden_kind_or_without_look_is_found(string kind, string rule)
    {
        FileEditor editor = Edit();
        AssertFound(rule, editor.Set(editor.FindType("Annot"), "Subtype", Name(kind)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(36)]
    [InlineData(260)]
    public void Flags_that_hide_an_annotation_are_found(int flags)
    {
        FileEditor editor = Edit();
        AssertFound("PDF/A 6.3.2", editor.Set(editor.FindType("Annot"), "F", new PdfNumber(flags)));
    }

    [Theory]
    [InlineData("Contents", "PDF/UA 7.18.5")]
    [InlineData("Rect", "PDF 12.5.2")]
    public void An_entry_that_a_link_needs_is_missed(string key, string rule)
    {
        FileEditor editor = Edit();
        AssertFound(rule, editor.Set(editor.FindType("Annot"), key, null));
    }

    [Theory]
    [InlineData("TR", "Identity", "PDF/A 6.2.5")]
    [InlineData("TR2", "Identity", "PDF/A 6.2.5")]
    [InlineData("HTO", "x", "PDF/A 6.2.5")]
    [InlineData("RI", "Exact", "PDF/A 6.2.6")]
    [InlineData("BM", "Dissolve", "PDF/A 6.2.10")]
    public void A_graphics_state_with_more_than_an_archive_allows_is_found(string key, string value, string rule)
    {
        FileEditor editor = Edit();
        int resources = editor.Find(dictionary => dictionary.TryGet("ExtGState", out _));
        AssertFound(rule, editor.Set(resources, "ExtGState", Dictionary(("G1", Dictionary((key, Name(value)))))));
    }

    [Fact]
    public void An_opacity_above_one_is_found()
    {
        FileEditor editor = Edit();
        int resources = editor.Find(dictionary => dictionary.TryGet("ExtGState", out _));
        AssertFound("PDF 11.6.4", editor.Set(resources, "ExtGState", Dictionary(("G1", Dictionary(("ca", new PdfNumber(1.5)))))));
    }

    [Fact]
    public void An_unknown_rendering_intent_in_content_is_found() =>
        AssertFound("PDF/A 6.2.6", Edit().RewritePage(content => "/Exact ri " + content));

    [Theory]
    [InlineData("Interpolate", "PDF/A 6.2.8")]
    [InlineData("Alternates", "PDF/A 6.2.8")]
    [InlineData("BitsPerComponent", "PDF/A 6.2.8")]
    [InlineData("Intent", "PDF/A 6.2.6")]
    [InlineData("Width", "PDF 8.9.5")]
    [InlineData("Height", "PDF 8.9.5")]
    public void An_entry_of_a_picture_that_is_wrong_is_found(string key, string rule)
    {
        FileEditor editor = Edit();
        PdfValue value = key switch
        {
            "Interpolate" => new PdfBoolean(true),
            "BitsPerComponent" => new PdfNumber(3),
            "Width" or "Height" => new PdfNumber(41),
            _ => Name("x"),
        };
        AssertFound(rule, editor.Set(editor.Find(image => FileEditor.Is(image, "Subtype", "Image")), key, value));
    }

    [Fact]
    public void A_palette_shorter_than_it_says_is_found()
    {
        FileEditor editor = Edit();
        int image = editor.Find(picture => picture.TryGet("ColorSpace", out PdfValue? space) && space is PdfArray { Items: [PdfName { Text: "Indexed" }, ..] });
        AssertFound("PDF 8.9.5", editor.Set(image, "ColorSpace", new PdfArray([Name("Indexed"), Name("DeviceRGB"), new PdfNumber(2), new PdfString(new byte[6])])));
    }

    [Fact]
    public void A_group_that_stands_for_another_file_is_found()
    {
        FileEditor editor = Edit();
        AssertFound("PDF/UA 7.20", editor.Set(editor.Find(form => FileEditor.Is(form, "Subtype", "Form")), "Ref", Dictionary(("Page", new PdfNumber(0)))));
    }

    [Fact]
    public void A_postscript_object_is_found()
    {
        FileEditor editor = Edit();
        AssertFound("PDF/A 6.2.9", editor.Set(editor.Find(form => FileEditor.Is(form, "Subtype", "Form")), "Subtype", Name("PS")));
    }

    [Fact]
    public void Tags_that_call_themselves_suspect_are_found()
    {
        FileEditor editor = Edit();
        AssertFound("PDF/UA 7.1", editor.Set(editor.FindType("Catalog"), "MarkInfo", Dictionary(("Marked", new PdfBoolean(true)), ("Suspects", new PdfBoolean(true)))));
    }

    [Theory]
    [InlineData("Requirements", "PDF/A 6.11")]
    [InlineData("NeedsRendering", "PDF/A 6.4.2")]
    [InlineData("Perms", "PDF/A 6.1.12")]
    [InlineData("OCProperties", "PDF/A 6.9")]
    public void An_entry_that_no_catalog_may_have_is_found(string key, string rule)
    {
        FileEditor editor = Edit();
        AssertFound(rule, editor.Set(editor.FindType("Catalog"), key, Dictionary(("D", Dictionary(("BaseState", Name("ON")))))));
    }

    [Fact]
    public void Pages_presented_in_steps_are_found()
    {
        FileEditor editor = Edit();
        AssertFound("PDF/A 6.10", editor.Set(editor.FindType("Page"), "PresSteps", Dictionary(("NA", Name("x")))));
    }

    [Theory]
    [InlineData("P", "Span", "PDF/UA 7.1")]
    [InlineData("One", "Two", "PDF/A 6.7.3.4")]
    public void A_map_of_roles_that_goes_round_or_changes_standard_ones_is_found(string role, string other, string rule)
    {
        FileEditor editor = Edit();
        int root = editor.FindType("StructTreeRoot");
        AssertFound(rule, editor.Set(root, "RoleMap", Dictionary((role, Name(other)), ("Two", Name("One")))));
    }

    [Fact]
    public void Headings_with_and_without_level_are_found()
    {
        FileEditor editor = Edit();
        AssertFound("PDF/UA 7.4.4", editor.Set(editor.FindElement("H2"), "S", Name("H")));
    }

    [Theory]
    [InlineData("O", "Nobody", "PDF 14.7.5")]
    [InlineData("ListNumbering", "Some", "PDF 14.8.5.5")]
    [InlineData("Placement", "There", "PDF 14.8.5.4")]
    public void An_attribute_that_the_standard_does_not_know_is_found(string key, string value, string rule)
    {
        FileEditor editor = Edit();
        (string, PdfValue)[] attributes = key == "O" ? [(key, Name(value))] : [("O", Name("Layout")), (key, Name(value))];
        AssertFound(rule, editor.Set(editor.FindElement("L"), "A", Dictionary(attributes)));
    }

    [Fact]
    public void A_figure_without_bounds_is_left_alone()
    {
        FileEditor editor = Edit();
        Assert.Empty(PdfVerifier.Verify(editor.Set(editor.FindElement("Figure"), "A", null).Build()).Findings);
    }

    [Fact]
    public void A_language_of_a_part_of_a_line_that_is_none_is_found() =>
        AssertFound("PDF/UA 7.2", Edit().RewritePage(content => content.Replace("TJ", "TJ /Span<</Lang(中)>>BDC EMC", StringComparison.Ordinal)));

    [Theory]
    [InlineData("CapHeight", "PDF 9.8")]
    [InlineData("FontBBox", "PDF 9.8")]
    public void An_entry_that_a_font_descriptor_needs_is_missed(string key, string rule)
    {
        FileEditor editor = Edit();
        AssertFound(rule, editor.Set(editor.FindType("FontDescriptor"), key, null));
    }

    [Fact]
    public void A_font_program_of_another_length_than_it_says_is_found()
    {
        FileEditor editor = Edit();
        AssertFound("PDF 9.9", editor.Set(editor.Find(stream => stream.TryGet("Length1", out _)), "Length1", new PdfNumber(7)));
    }

    [Fact]
    public void A_glyph_cut_off_in_a_font_program_is_found()
    {
        FileEditor editor = Edit();
        int program = editor.Find(stream => stream.TryGet("Length1", out _));
        // The outlines of the first glyphs become starts of contours that never end.
        AssertFound("PDF/A 6.2.11.4.1", editor.Rewrite(program, data => data[..300] + new string('\u007F', 2000) + data[2300..]));
    }

    [Fact]
    public void A_private_character_of_a_higher_plane_needs_its_text_too()
    {
        FileEditor editor = Edit();
        int map = editor.Find(font => FileEditor.Is(font, "Subtype", "Type0"));
        int stream = ((PdfReference)editor.GetRaw(map, "ToUnicode")).Number;
        AssertFound("PDF/A 6.2.11.7.3", editor.Rewrite(stream, text => System.Text.RegularExpressions.Regex.Replace(text, @"\[<[0-9A-F]{4}>", "[<DB80DC00>", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))));
    }

    [Fact]
    public void Names_of_a_tree_out_of_order_are_found()
    {
        FileEditor editor = Edit();
        int root = editor.FindType("StructTreeRoot");
        var ids = (PdfArray)((PdfDictionary)editor.Get(root, "IDTree")).Entries["Names"];
        PdfValue[] turned = [.. ids.Items.Chunk(2).Reverse().SelectMany(pair => pair)];
        AssertFound("PDF 7.9.6", editor.Set(root, "IDTree", Dictionary(("Names", new PdfArray(turned)))));
    }

    [Fact]
    public void Numbers_of_a_tree_out_of_order_are_found()
    {
        FileEditor editor = Edit();
        AssertFound("PDF 7.9.7", editor.Set(editor.FindType("Catalog"), "PageLabels", Dictionary(("Nums", new PdfArray(
            [new PdfNumber(1), Dictionary(("S", Name("D"))), new PdfNumber(0), Dictionary(("S", Name("D")))])))));
    }

    [Theory]
    [InlineData(1, "D")]
    [InlineData(0, "X")]
    public void Page_labels_that_miss_the_first_page_or_count_strangely_are_found(int first, string style)
    {
        FileEditor editor = Edit();
        AssertFound("PDF 12.4.2", editor.Set(editor.FindType("Catalog"), "PageLabels", Dictionary(("Nums", new PdfArray([new PdfNumber(first), Dictionary(("S", Name(style)))])))));
    }

    [Theory]
    [InlineData("<pdfaProperty:category>external", "<pdfaProperty:category>other")]
    [InlineData("<pdfaProperty:valueType>Text", "<pdfaProperty:valueType>Words")]
    [InlineData("<pdfaProperty:valueType>Text", "<pdfaProperty:valueType>bag Text")]
    [InlineData("<pdfaProperty:valueType>Text", "<pdfaProperty:valueType>Integer")]
    [InlineData("<pdfaSchema:prefix>note", "<pdfaSchema:prefix>other")]
    [InlineData("<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>", "")]
    public void A_schema_described_wrongly_is_found(string text, string other)
    {
        FileEditor editor = Edit();
        AssertFound("PDF/A 6.6.2.3", editor.Rewrite(editor.FindType("Metadata"), packet => packet.Replace(text, other, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_packet_that_names_its_encoding_is_found()
    {
        FileEditor editor = Edit();
        AssertFound("PDF/A 6.6.2.1", editor.Rewrite(editor.FindType("Metadata"), packet => packet.Replace(" id=", " encoding=\"UTF-8\" id=", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("1 0 obj\n", "1  0 obj\n", "PDF/A 6.1.9")]
    [InlineData("\nendobj\n", " endobj\n", "PDF/A 6.1.9")]
    [InlineData("\nstream\n", " stream\r", "PDF/A 6.1.7.1")]
    [InlineData("%%EOF\n", "%%EOF\n\n", "PDF/A 6.1.3")]
    public void Objects_that_do_not_stand_on_lines_of_their_own_are_found(string text, string other, string rule)
    {
        // Same length except at the end, so that offsets stay correct.
        string file = Encoding.Latin1.GetString(Edit().Build());
        int at = rule == "PDF/A 6.1.3" ? file.LastIndexOf(text, StringComparison.Ordinal) : file.IndexOf(text, StringComparison.Ordinal);
        string changed = text == "1 0 obj\n" ? file[..at] + "1 0 obj " + file[(at + text.Length)..] : file[..at] + other + file[(at + text.Length)..];
        Assert.Contains(PdfVerifier.Verify(Encoding.Latin1.GetBytes(changed)).Findings, finding => finding.Rule == rule);
    }

    [Fact]
    public void A_head_that_reaches_into_the_body_of_a_table_is_found()
    {
        FileEditor editor = Edit();
        AssertFound("PDF/UA 7.5", editor.Set(editor.FindElement("TH"), "A", Dictionary(("O", Name("Table")), ("Scope", Name("Column")), ("RowSpan", new PdfNumber(9)))));
    }

    private static PdfName Name(string text) => new(text);

    private static PdfDictionary Dictionary(params (string Key, PdfValue Value)[] entries) =>
        new(entries.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal));

    private static FileEditor Edit() => new(Sample.Value);

    private static void AssertFound(string rule, FileEditor editor) =>
        Assert.Contains(PdfVerifier.Verify(editor.Build()).Findings, finding => finding.Rule == rule);
}
