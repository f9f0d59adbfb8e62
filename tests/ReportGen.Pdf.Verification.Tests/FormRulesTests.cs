using ReportGen.Pdf.Verification.Reading;

using static ReportGen.Pdf.Verification.Tests.SpoiltFile;

namespace ReportGen.Pdf.Verification.Tests;

/// <summary>Rules of forms, signatures, layers, appearances and actions (ISO 19005-2, 6.1.12, 6.3 to 6.5 and 6.9), each broken once.</summary>
public sealed class FormRulesTests
{
    [Theory]
    [InlineData("A")]
    [InlineData("AA")]
    public void A_field_that_acts_by_itself_is_found(string key)
    {
        FileEditor editor = Edit();
        int annotation = editor.FindType("Annot");
        AssertFound("PDF/A 6.4.1", editor.Set(annotation, "Subtype", Name("Widget")).Set(annotation, key, Dictionary(("S", Name("URI")))));
    }

    [Fact]
    public void A_field_below_another_that_acts_by_itself_is_found()
    {
        FileEditor editor = Edit();
        PdfReference below = editor.Add(Dictionary(("AA", Dictionary())));
        PdfReference field = editor.Add(Dictionary(("Kids", Array(below))));
        AssertFound("PDF/A 6.4.1", editor.Set(editor.FindType("Catalog"), "AcroForm", Dictionary(("Fields", Array(field)))));
    }

    [Fact]
    public void A_form_whose_fields_viewers_draw_is_found()
    {
        FileEditor editor = Edit();
        AssertFound("PDF/A 6.4.1", editor.Set(editor.FindType("Catalog"), "AcroForm", Dictionary(("NeedAppearances", new PdfBoolean(true)))));
    }

    [Fact]
    public void A_form_in_xml_is_found()
    {
        FileEditor editor = Edit();
        AssertFound("PDF/A 6.4.2", editor.Set(editor.FindType("Catalog"), "AcroForm", Dictionary(("XFA", Array()))));
    }

    [Fact]
    public void A_signature_over_a_part_of_the_file_is_found()
    {
        FileEditor editor = Edit();
        PdfReference signature = editor.Add(Dictionary(("Type", Name("Sig")), ("ByteRange", Array(Number(0), Number(10), Number(20), Number(30)))));
        AssertFound("PDF/A 6.4.3", editor.Set(editor.FindType("Catalog"), "AcroForm", Dictionary(("Fields", Array(signature)))));
    }

    [Fact]
    public void A_digest_of_a_part_beside_a_certificate_is_found()
    {
        FileEditor editor = Edit();
        PdfReference signature = editor.Add(Dictionary(("Reference", Array(Dictionary(("TransformMethod", Name("DocMDP")), ("DigestMethod", Name("MD5")))))));
        AssertFound("PDF/A 6.1.12", editor.Set(editor.FindType("Catalog"), "Perms", Dictionary(("DocMDP", signature))));
    }

    [Theory]
    [InlineData("D")]
    [InlineData("N")]
    public void A_look_that_changes_or_is_no_stream_is_found(string key)
    {
        FileEditor editor = Edit();
        PdfReference look = editor.Add(Stream("x"));
        PdfDictionary looks = key == "N" ? Dictionary((key, Dictionary())) : Dictionary(("N", look), (key, look));
        AssertFound("PDF/A 6.3.3", editor.Set(editor.FindType("Annot"), "AP", looks));
    }

    [Theory]
    [InlineData(20, 10, true)]
    [InlineData(10, 20, true)]
    [InlineData(10, 10, false)]
    public void An_annotation_without_look_is_found_unless_it_has_neither_width_nor_height(double right, double top, bool isFound)
    {
        FileEditor editor = Edit();
        int annotation = editor.FindType("Annot");
        editor.Set(annotation, "Subtype", Name("Line")).Set(annotation, "Rect", Array(Number(10), Number(10), Number(right), Number(top)));
        Assert.Equal(isFound, PdfVerifier.Verify(editor.Build()).Findings.Any(finding => finding.Rule == "PDF/A 6.3.3"));
    }

    [Fact]
    public void An_action_that_no_standard_knows_is_found()
    {
        FileEditor editor = Edit();
        AssertFound("PDF/A 6.5.1", editor.Set(editor.FindType("Annot"), "A", Dictionary(("S", Name("Print")))));
    }

    [Fact]
    public void An_action_behind_another_is_found()
    {
        FileEditor editor = Edit();
        PdfDictionary first = Dictionary(("S", Name("URI")), ("URI", new PdfString("a:b"u8.ToArray())), ("Next", Array(Dictionary(("S", Name("Print"))))));
        AssertFound("PDF/A 6.5.1", editor.Set(editor.FindType("Annot"), "A", first));
    }

    [Theory]
    [InlineData("twice")]
    [InlineData("AS")]
    [InlineData("Order")]
    public void A_configuration_of_layers_that_is_not_whole_is_found(string fault)
    {
        FileEditor editor = Edit();
        PdfReference one = editor.Add(Dictionary(("Type", Name("OCG")), ("Name", new PdfString("1"u8.ToArray()))));
        PdfReference two = editor.Add(Dictionary(("Type", Name("OCG")), ("Name", new PdfString("2"u8.ToArray()))));
        PdfString name = new("all"u8.ToArray());
        PdfDictionary right = Dictionary(("Name", name), ("Order", Array(one, Array(two))));
        PdfDictionary wrong = fault switch
        {
            "AS" => Dictionary(("Name", new PdfString("x"u8.ToArray())), ("AS", Array())),
            "Order" => Dictionary(("Name", new PdfString("x"u8.ToArray())), ("Order", Array(one))),
            _ => Dictionary(("Name", name)),
        };
        int catalog = editor.FindType("Catalog");
        AssertSound(editor.Set(catalog, "OCProperties", Dictionary(("OCGs", Array(one, two)), ("D", right))));
        AssertFound("PDF/A 6.9", editor.Set(catalog, "OCProperties", Dictionary(("OCGs", Array(one, two)), ("D", right), ("Configs", Array(wrong)))));
    }
}
