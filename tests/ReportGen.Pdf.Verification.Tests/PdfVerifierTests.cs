using System.Text;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Tests;

/// <summary>Each test breaks one thing in a valid file and expects the rule that it breaks.</summary>
public sealed class PdfVerifierTests
{
    private static readonly Lazy<byte[]> Sample = new(() => Written.Bytes(SampleNote.Make()));

    [Fact]
    public void A_written_file_has_no_findings_and_says_what_it_is()
    {
        VerificationReport report = PdfVerifier.Verify(Sample.Value);
        Assert.True(report.IsValid);
        Assert.Equal(3, report.PageCount);
        Assert.Equal("PDF/A-3A, PDF/UA-1", report.Claims);
        Assert.Equal("国产算力 & <AI> \"needs\" 'power'", report.Title);
        Assert.Equal("zh-CN", report.Language);
        Assert.Equal(
            ["note.zh.md Source text/markdown", "prices.csv Data text/csv"],
            report.Attachments.Select(file => $"{file.Name} {file.Relationship} {file.MediaType}"));
        Assert.NotEmpty(report.Fonts);
        Assert.All(report.Fonts, font => Assert.True(font.IsEmbedded && font.HasUnicode && font.Codes > 0));
        Assert.Equal(1, report.Tags["Document"]);
    }

    [Fact]
    public void The_same_file_with_a_plain_table_of_references_has_none_either() =>
        Assert.Empty(PdfVerifier.Verify(Edit().Build()).Findings);

    [Fact]
    public void Text_outside_a_tag_is_found() => AssertFound(
        "PDF/UA 7.1",
        Edit().RewritePage(content => content.Replace("/H1<</MCID 0>>BDC", "/Span<</Lang(zh)>>BDC", StringComparison.Ordinal)));

    [Fact]
    public void A_sequence_left_open_is_found() => AssertFound(
        "PDF 14.6",
        Edit().RewritePage(content => content[..content.LastIndexOf("EMC", StringComparison.Ordinal)]));

    [Fact]
    public void A_state_left_saved_is_found() => AssertFound("PDF 8.4.2", Edit().RewritePage(content => "q " + content));

    [Fact]
    public void States_saved_too_deeply_are_found() => AssertFound(
        "PDF/A 6.1.13",
        Edit().RewritePage(content => string.Concat(Enumerable.Repeat("q ", 29)) + string.Concat(Enumerable.Repeat("Q ", 29)) + content));

    [Fact]
    public void Ink_colours_without_profile_are_found() => AssertFound("PDF/A 6.2.4.3", Edit().RewritePage(content => "0 0 0 1 k " + content));

    [Fact]
    public void A_missing_output_intent_is_found()
    {
        FileEditor editor = Edit();
        AssertFound("PDF/A 6.2.4.3", editor.Set(editor.FindType("Catalog"), "OutputIntents", null));
    }

    [Theory]
    [InlineData("Lang", "PDF/UA 7.2")]
    [InlineData("MarkInfo", "PDF/UA 7.1")]
    [InlineData("ViewerPreferences", "PDF/UA 7.1")]
    [InlineData("StructTreeRoot", "PDF/UA 7.1")]
    [InlineData("AF", "PDF/A-3 6.8")]
    public void An_entry_missing_from_the_catalog_is_found(string key, string rule)
    {
        FileEditor editor = Edit();
        AssertFound(rule, editor.Set(editor.FindType("Catalog"), key, null));
    }

    [Theory]
    [InlineData("Figure", "Alt", "PDF/UA 7.3")]
    [InlineData("Note", "ID", "PDF/UA 7.9")]
    [InlineData("Link", "K", "PDF/UA 7.18.5")]
    [InlineData("P", "P", "PDF 14.7.2")]
    public void An_entry_missing_from_an_element_is_found(string role, string key, string rule)
    {
        FileEditor editor = Edit();
        AssertFound(rule, editor.Set(editor.FindElement(role), key, null));
    }

    [Theory]
    [InlineData("H2", "H4", "PDF/UA 7.4.2")]
    [InlineData("LBody", "P", "PDF/UA 7.2")]
    [InlineData("P", "Paragraph", "PDF/UA 7.1")]
    public void A_role_out_of_place_is_found(string role, string other, string rule)
    {
        FileEditor editor = Edit();
        AssertFound(rule, editor.Set(editor.FindElement(role), "S", new PdfName(other)));
    }

    [Fact]
    public void A_heading_that_skips_a_level_is_found_also_where_deeper_ones_went_before()
    {
        var root = new StructureElement(StructureRole.Document, null);
        StructureRole[] levels = [StructureRole.H1, StructureRole.H2, StructureRole.H3, StructureRole.H1, StructureRole.H2];
        byte[] file = Written.Bytes(PageSketch.Document(new PageSketch().Add(levels.Select((level, i) =>
            PageSketch.Tagged(new StructureElement(level, root), PageSketch.Text("文", new Point(72, 50 + (20 * i)))))).ToPage()));
        FileEditor editor = new(file);
        int seen = 0;
        int second = editor.Find(dictionary => FileEditor.Is(dictionary, "S", "H2") && ++seen == 2);
        AssertFound("PDF/UA 7.4.2", editor.Set(second, "S", new PdfName("H3")), "level 3 follows one of level 1");
    }

    [Fact]
    public void A_cell_wider_than_its_room_is_found()
    {
        FileEditor editor = Edit();
        var attributes = new Dictionary<string, PdfValue>(StringComparer.Ordinal) { ["O"] = new PdfName("Table"), ["ColSpan"] = new PdfNumber(2) };
        AssertFound("PDF/UA 7.5", editor.Set(editor.FindElement("TD"), "A", new PdfDictionary(attributes)));
    }

    [Theory]
    [InlineData("Contents", "PDF/UA 7.18.5")]
    [InlineData("StructParent", "PDF/UA 7.18.1")]
    [InlineData("F", "PDF/A 6.3.2")]
    public void An_entry_missing_from_a_link_is_found(string key, string rule)
    {
        FileEditor editor = Edit();
        AssertFound(rule, editor.Set(editor.FindType("Annot"), key, null));
    }

    [Theory]
    [InlineData("https://example.com/~a!", true)]
    [InlineData("", false)]
    [InlineData("https://example.com/a b", false)]
    [InlineData("https://example.com/\u007F", false)]
    [InlineData("https://example.com/\u00E9", false)]
    public void The_address_of_a_link_is_of_visible_ASCII_characters(string address, bool isSound)
    {
        FileEditor editor = Edit();
        int link = editor.Find(dictionary => FileEditor.Is(dictionary, "Subtype", "Link") && dictionary.TryGet("A", out _));
        var action = new Dictionary<string, PdfValue>(StringComparer.Ordinal) { ["S"] = new PdfName("URI"), ["URI"] = new PdfString(Encoding.Latin1.GetBytes(address)) };
        string[] rules = [.. PdfVerifier.Verify(editor.Set(link, "A", new PdfDictionary(action)).Build()).Findings.Select(finding => finding.Rule)];
        Assert.Equal(isSound ? [] : ["PDF 12.5.6.5"], rules);
    }

    [Fact]
    public void A_level_of_the_outline_that_does_not_end_with_its_last_entry_is_found()
    {
        FileEditor editor = Edit();
        AssertFound("PDF 12.3.3", editor.Set(editor.FindType("Outlines"), "Last", null), "last entry");
    }

    [Fact]
    public void A_caption_behind_the_items_of_a_list_is_found()
    {
        FileEditor editor = Edit();
        int list = editor.FindElement("L");
        var caption = new Dictionary<string, PdfValue>(StringComparer.Ordinal) { ["S"] = new PdfName("Caption"), ["P"] = new PdfReference(list) };
        var kids = (PdfArray)editor.GetRaw(list, "K");
        AssertFound("PDF/UA 7.2", editor.Set(list, "K", new PdfArray([.. kids.Items, editor.Add(new PdfDictionary(caption))])), "caption");
    }

    [Theory]
    [InlineData("Text", "PDF/UA 7.18.1")]
    [InlineData("Widget", "PDF/UA 7.18.4")]
    public void An_annotation_in_an_element_of_another_kind_is_found(string kind, string rule)
    {
        FileEditor editor = Edit();
        AssertFound(rule, editor.Set(editor.FindType("Annot"), "Subtype", new PdfName(kind)), "belongs in");
    }

    [Fact]
    public void A_group_of_tagged_content_on_two_pages_is_found()
    {
        FileEditor editor = Edit();
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal)
        {
            ["Subtype"] = new PdfName("Form"),
            ["BBox"] = new PdfArray([new PdfNumber(0), new PdfNumber(0), new PdfNumber(9), new PdfNumber(9)]),
        };
        PdfReference group = editor.Add(new PdfStream(entries, "/Span<</MCID 900>>BDC EMC"u8.ToArray()));
        int first = editor.FindType("Page");
        PdfValue contents = editor.GetRaw(first, "Contents");
        int second = editor.Find(page => FileEditor.Is(page, "Type", "Page") && !page.Entries["Contents"].Equals(contents));
        foreach (int page in new[] { first, second })
        {
            var objects = new Dictionary<string, PdfValue>(StringComparer.Ordinal) { ["Own"] = group };
            var resources = (PdfDictionary)editor.Get(page, "Resources");
            Dictionary<string, PdfValue> changed = new(resources.Entries, StringComparer.Ordinal) { ["XObject"] = new PdfDictionary(objects) };
            editor.Set(page, "Resources", new PdfDictionary(changed))
                .Rewrite(((PdfReference)editor.GetRaw(page, "Contents")).Number, content => "/Artifact BMC /Own Do EMC " + content);
        }

        AssertFound("PDF/UA 7.20", editor, "more than once");
    }

    [Theory]
    [InlineData("Type")]
    [InlineData("Subtype")]
    public void Metadata_that_do_not_say_that_they_are_XMP_are_found(string key)
    {
        FileEditor editor = Edit();
        AssertFound("PDF/UA 7.1", editor.Set(editor.FindType("Metadata"), key, null), "XMP");
    }

    [Fact]
    public void A_page_whose_tab_order_is_not_the_structures_is_found()
    {
        FileEditor editor = Edit();
        AssertFound("PDF/UA 7.18.3", editor.Set(editor.FindType("Page"), "Tabs", null));
    }

    [Theory]
    [InlineData("FontFile2", "PDF/A 6.2.11.4.1")]
    [InlineData("FontName", "PDF 9.8")]
    public void An_entry_missing_from_a_font_descriptor_is_found(string key, string rule)
    {
        FileEditor editor = Edit();
        AssertFound(rule, editor.Set(editor.FindType("FontDescriptor"), key, null));
    }

    [Fact]
    public void A_font_without_texts_is_found()
    {
        FileEditor editor = Edit();
        AssertFound("PDF/A 6.2.11.7.2", editor.Set(editor.Find(font => FileEditor.Is(font, "Subtype", "Type0")), "ToUnicode", null));
    }

    [Fact]
    public void Widths_that_differ_from_the_glyphs_are_found()
    {
        FileEditor editor = Edit();
        int font = editor.Find(dictionary => FileEditor.Is(dictionary, "Subtype", "CIDFontType2"));
        AssertFound("PDF/A 6.2.11.5", editor.Set(font, "W", new PdfArray([])).Set(font, "DW", new PdfNumber(321)));
    }

    [Fact]
    public void A_shown_notdef_is_found() => AssertFound(
        "PDF/A 6.2.11.8",
        Edit().RewritePage(content => content.Replace("TJ", "TJ [<0000>] TJ", StringComparison.Ordinal)));

    [Theory]
    [InlineData("<pdfaProperty:name>rating<", "<pdfaProperty:name>other<", "PDF/A 6.6.2.3")]
    [InlineData("<pdfaProperty:valueType>bag Text<", "<pdfaProperty:valueType>Text<", "PDF/A 6.6.2.3")]
    [InlineData("<pdfaProperty:valueType>bag Text<", "<pdfaProperty:valueType>Texts<", "PDF/A 6.6.2.3")]
    [InlineData("<pdfaProperty:category>external<", "<pdfaProperty:category>other<", "PDF/A 6.6.2.3")]
    [InlineData("<pdfaSchema:prefix>note<", "<pdfaSchema:prefix>facts<", "PDF/A 6.6.2.3")]
    [InlineData("xml:lang=\"x-default\"", "xml:lang=\"zh\"", "PDF/A 6.6.2.1")]
    [InlineData("</rdf:RDF>", "", "PDF/A 6.6.2.1")]
    public void A_packet_that_says_something_else_is_found(string text, string other, string rule)
    {
        FileEditor editor = Edit();
        AssertFound(rule, editor.Rewrite(editor.FindType("Metadata"), packet => packet.Replace(text, other, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_without_identifier_is_found()
    {
        FileEditor editor = Edit();
        editor.Trailer.Remove("ID");
        AssertFound("PDF/A 6.1.3", editor);
    }

    [Fact]
    public void An_encrypted_file_is_told_as_such_and_not_read_further()
    {
        FileEditor editor = Edit();
        editor.Trailer["Encrypt"] = new PdfDictionary(new Dictionary<string, PdfValue>(StringComparer.Ordinal) { ["Filter"] = new PdfName("Standard") });
        Assert.Equal(["PDF 7.6", "PDF/A 6.1.3", "PDF/UA 7.16"], PdfVerifier.Verify(editor.Build()).Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void A_head_without_binary_mark_is_found()
    {
        FileEditor editor = Edit();
        editor.Header = "%PDF-1.7\n";
        AssertFound("PDF/A 6.1.2", editor);
    }

    [Fact]
    public void A_script_is_found()
    {
        FileEditor editor = Edit();
        var action = new Dictionary<string, PdfValue>(StringComparer.Ordinal) { ["S"] = new PdfName("JavaScript"), ["JS"] = new PdfString("1"u8.ToArray()) };
        AssertFound("PDF/A 6.5.1", editor.Set(editor.FindType("Catalog"), "OpenAction", new PdfDictionary(action)));
    }

    [Fact]
    public void A_reference_to_nothing_is_found()
    {
        FileEditor editor = Edit();
        AssertFound("PDF 7.3.10", editor.Set(editor.FindType("Catalog"), "Extra", new PdfReference(9999)));
    }

    [Fact]
    public void An_outline_entry_that_leads_nowhere_is_found()
    {
        FileEditor editor = Edit();
        AssertFound("PDF 12.3.3", editor.Set(editor.Find(entry => entry.TryGet("Title", out _) && entry.TryGet("Dest", out _)), "Dest", new PdfString("x"u8.ToArray())));
    }

    [Property(MaxTest = 80)]
    public Property Bytes_changed_at_random_give_findings_or_none_but_never_an_exception()
    {
        int length = Sample.Value.Length;
        var changes = Gen.Choose(0, length - 1).Zip(Gen.Choose(0, 255)).ArrayOf(30);
        return Prop.ForAll(changes.ToArbitrary(), edits =>
        {
            byte[] file = [.. Sample.Value];
            foreach ((int at, int value) in edits)
            {
                file[at] = (byte)value;
            }

            return PdfVerifier.Verify(file).Findings.Length >= 0;
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("%PDF-1.7\nstartxref\n0\n%%EOF")]
    [InlineData("%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R/Size 1>>\nstartxref\n9\n%%EOF")]
    public void What_is_no_pdf_is_found(string text) => Assert.False(PdfVerifier.Verify(Encoding.Latin1.GetBytes(text)).IsValid);

    private static FileEditor Edit() => new(Sample.Value);

    private static void AssertFound(string rule, FileEditor editor) =>
        Assert.Contains(PdfVerifier.Verify(editor.Build()).Findings, finding => finding.Rule == rule);

    private static void AssertFound(string rule, FileEditor editor, string words) => Assert.Contains(
        PdfVerifier.Verify(editor.Build()).Findings,
        finding => finding.Rule == rule && finding.Message.Contains(words, StringComparison.Ordinal));
}
