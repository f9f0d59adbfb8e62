using System.Text.RegularExpressions;

using ReportGen.Pdf.Verification.Reading;

using static ReportGen.Pdf.Verification.Tests.SpoiltFile;

namespace ReportGen.Pdf.Verification.Tests;

/// <summary>Limits of values and forms of the file as a whole (ISO 19005-2, 6.1), each broken once.</summary>
public sealed partial class LimitRulesTests
{
    [Theory]
    [InlineData("%PDF-1.8\n%\u00E2\u00E3\u00CF\u00D3\n")]
    [InlineData("%PDF-2.0\n%\u00E2\u00E3\u00CF\u00D3\n")]
    [InlineData("%PDF-1.7 \n%\u00E2\u00E3\u00CF\u00D3\n")]
    [InlineData("%PDF-1.7\n%abcd\n")]
    [InlineData("%PDF-1.7\n% \u00E2\u00E3\u00CF\u00D3\n")]
    [InlineData("%PDF-1.7\n\n%\u00E2\u00E3\u00CF\u00D3\n")]
    public void A_head_other_than_version_and_binary_mark_is_found(string header)
    {
        FileEditor editor = Edit();
        editor.Header = header;
        AssertFound("PDF/A 6.1.2", editor);
    }

    [Fact]
    public void A_head_with_both_line_end_characters_is_right()
    {
        FileEditor editor = Edit();
        editor.Header = "%PDF-1.4\r\n%\u00E2\u00E3\u00CF\u00D3\r\n";
        AssertSound(editor);
    }

    [Theory]
    [InlineData("xref\n0 ", "xref \n0 ")]
    [InlineData("xref\n0 ", "xref\n0\t")]
    public void A_table_of_references_with_other_spaces_is_found(string text, string other) =>
        AssertFound("PDF/A 6.1.4", Retype(Edit(), file => ReplaceLast(file, text, other)));

    [Fact]
    public void A_hexadecimal_string_with_half_a_byte_is_found() =>
        AssertFound("PDF/A 6.1.6", Retype(Edit(), file => Identifier().Replace(file, "/ID [<$1 >")));

    [Fact]
    public void Half_a_byte_in_content_is_found() =>
        AssertFound("PDF/A 6.1.6", Edit().RewritePage(content => "/Span<</E<414>>>BDC EMC " + content));

    [Fact]
    public void A_character_that_is_no_digit_in_a_hexadecimal_string_is_found() =>
        AssertFound("PDF 7.5", Retype(Edit(), file => Identifier().Replace(file, "/ID [<$1G>")));

    [Theory]
    [InlineData("LZWDecode")]
    [InlineData("Crypt")]
    [InlineData("Unknown")]
    public void A_filter_that_no_archive_has_is_found(string filter)
    {
        FileEditor editor = Edit();
        PdfReference stream = editor.Add(Stream("x", ("Filter", Name(filter))));
        AssertFound("PDF/A 6.1.7.2", editor.Set(editor.FindType("Catalog"), "PieceInfo", stream));
    }

    [Theory]
    [InlineData("F")]
    [InlineData("FFilter")]
    [InlineData("FDecodeParms")]
    public void A_stream_that_lies_in_another_file_is_found(string key)
    {
        FileEditor editor = Edit();
        AssertFound("PDF/A 6.1.7.1", editor.Set(editor.FindType("Metadata"), key, Name("x")));
    }

    [Theory]
    [InlineData(2147483648)]
    [InlineData(-2147483649)]
    public void A_whole_number_of_more_than_32_bits_is_found(double number)
    {
        FileEditor editor = Edit();
        AssertFound("PDF/A 6.1.13", editor.Set(editor.FindType("Page"), "UserUnit", Number(number)));
    }

    [Theory]
    [InlineData("2147483648.5", false)]
    [InlineData("0.0", false)]
    [InlineData("0.00000000000000000000000000000000000001", true)]
    [InlineData("400000000000000000000000000000000000000.0", true)]
    public void A_real_number_has_wider_limits(string number, bool isFound)
    {
        byte[] file = Edit().RewritePage(content => number + " w 1 w " + content).Build();
        Assert.Equal(isFound, ReportGen.Pdf.Verification.PdfVerifier.Verify(file).Findings.Any(finding => finding.Rule == "PDF/A 6.1.13"));
    }

    [Fact]
    public void A_string_longer_than_32767_bytes_is_found()
    {
        FileEditor editor = Edit();
        editor.Set(editor.FindElement("Figure"), "T", new PdfString(new byte[32767]));
        AssertSound(editor);
        AssertFound("PDF/A 6.1.13", editor.Set(editor.FindElement("Figure"), "T", new PdfString(new byte[32768])));
    }

    [Fact]
    public void The_longest_and_largest_values_that_an_archive_may_have_are_sound()
    {
        FileEditor editor = Edit();
        PdfValue[] values = [Name(new string('n', 127)), new PdfString(new byte[32767]), Number(int.MaxValue), Number(int.MinValue)];
        AssertSound(editor.Set(editor.FindType("Catalog"), new string('k', 127), Array(values)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_name_or_key_longer_than_127_bytes_is_found(bool isKey)
    {
        FileEditor editor = Edit();
        var name = new string('n', 128);
        AssertFound("PDF/A 6.1.13", isKey
            ? editor.Set(editor.FindType("Catalog"), name, Number(1))
            : editor.Set(editor.FindType("Catalog"), "Note", Name(name)));
    }

    [Theory]
    [InlineData("CropBox")]
    [InlineData("BleedBox")]
    [InlineData("TrimBox")]
    [InlineData("ArtBox")]
    [InlineData("MediaBox")]
    public void A_box_of_a_page_that_is_too_small_or_too_large_is_found(string key)
    {
        foreach (double side in new[] { 2.9, 14400.1 })
        {
            FileEditor editor = Edit();
            AssertFound("PDF/A 6.1.13", editor.Set(editor.FindType("Page"), key, Array(Number(0), Number(0), Number(side), Number(500))));
        }
    }

    [Fact]
    public void An_operator_that_does_not_exist_is_found() => AssertFound("PDF/A 6.2.2", Edit().RewritePage(content => "BX 1 shine EX " + content));

    [Fact]
    public void Resources_that_a_page_takes_over_are_found()
    {
        FileEditor editor = Edit();
        int page = editor.FindType("Page");
        editor.Set(((PdfReference)editor.GetRaw(page, "Parent")).Number, "Resources", editor.GetRaw(page, "Resources"));
        AssertFound("PDF/A 6.2.2", editor.Set(page, "Resources", null));
    }

    [Fact]
    public void Resources_that_a_group_takes_over_are_found()
    {
        FileEditor editor = Edit();
        int group = editor.Find(form => FileEditor.Is(form, "Subtype", "Form") && form.TryGet("Group", out PdfValue? value) && value is PdfDictionary own && FileEditor.Is(own, "CS", "DeviceRGB"));
        editor.Rewrite(group, content => "/G1 gs " + content);
        AssertSound(editor);
        AssertFound("PDF/A 6.2.2", editor.Set(group, "Resources", null));
    }

    [Fact]
    public void A_group_among_its_own_resources_is_found()
    {
        FileEditor editor = Edit();
        int group = editor.Find(form => FileEditor.Is(form, "Subtype", "Form"));
        AssertFound("PDF 8.10.1", editor.Set(group, "Resources", Dictionary(("XObject", Dictionary(("Me", new PdfReference(group)))))));
    }

    [Fact]
    public void A_group_that_paints_itself_is_found()
    {
        FileEditor editor = Edit();
        PdfReference group = editor.Add(PdfValue.Null);
        editor.Set(group.Number, Stream("/Me Do", ("Subtype", Name("Form")), ("BBox", Array(Number(0), Number(0), Number(9), Number(9))), ("Resources", Dictionary(("XObject", Dictionary(("Me", group)))))));
        int resources = editor.Find(dictionary => dictionary.TryGet("ExtGState", out _));
        editor.Set(resources, "XObject", Dictionary([.. ((PdfDictionary)editor.Get(resources, "XObject")).Entries.Select(entry => (entry.Key, entry.Value)), ("Me", group)]));
        AssertFound("PDF 8.10.1", editor.RewritePage(content => "/Artifact BMC /Me Do EMC " + content));
    }

    [GeneratedRegex("/ID \\[<([0-9A-F]+)[0-9A-F]>", RegexOptions.None, 1000)]
    private static partial Regex Identifier();

    private static string ReplaceLast(string text, string old, string other)
    {
        int at = text.LastIndexOf(old, StringComparison.Ordinal);
        return text[..at] + other + text[(at + old.Length)..];
    }
}
