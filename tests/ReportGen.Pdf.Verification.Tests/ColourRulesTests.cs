using ReportGen.Pdf.Colours;
using ReportGen.Pdf.Verification.Reading;

using static ReportGen.Pdf.Verification.Tests.SpoiltFile;

namespace ReportGen.Pdf.Verification.Tests;

/// <summary>Rules of colour, halftones and overprint (ISO 19005-2, 6.2.3 to 6.2.5), each broken once.</summary>
public sealed class ColourRulesTests
{
    private static readonly PdfDictionary Tint = Dictionary(
        ("FunctionType", Number(2)), ("Domain", Array(Number(0), Number(1))), ("N", Number(1)),
        ("C0", Array(Number(1), Number(1), Number(1))), ("C1", Array(Number(1), Number(0), Number(0))));

    [Theory]
    [InlineData("length")]
    [InlineData("signature")]
    [InlineData("tags")]
    [InlineData("class")]
    [InlineData("space")]
    [InlineData("version")]
    [InlineData("channels")]
    public void A_damaged_or_strange_profile_of_the_output_intent_is_found(string part)
    {
        byte[] profile = Spoil(SrgbProfile.Bytes.ToArray(), part, "scnr");
        FileEditor editor = Edit();
        AssertFound("PDF/A 6.2.3", WithIntent(editor, editor.Add(Stream(profile, ("N", Number(part == "channels" ? 4 : 3))))));
    }

    [Fact]
    public void Output_intents_with_profiles_of_their_own_are_found()
    {
        FileEditor editor = Edit();
        PdfReference first = editor.Add(Stream(SrgbProfile.Bytes.ToArray(), ("N", Number(3))));
        PdfReference second = editor.Add(Stream(SrgbProfile.Bytes.ToArray(), ("N", Number(3))));
        AssertSound(WithIntents(editor, Intent("GTS_PDFA1", first), Intent("GTS_PDFX", first)));
        AssertFound("PDF/A 6.2.3", WithIntents(editor, Intent("GTS_PDFA1", first), Intent("GTS_PDFX", second)));
    }

    [Fact]
    public void A_profile_that_lies_elsewhere_is_found()
    {
        FileEditor editor = Edit();
        PdfReference profile = editor.Add(Stream(SrgbProfile.Bytes.ToArray(), ("N", Number(3))));
        AssertFound("PDF/A 6.2.3", WithIntents(editor, Intent("GTS_PDFA1", profile), Dictionary(("S", Name("GTS_PDFX")), ("DestOutputProfileRef", Dictionary()))));
    }

    [Theory]
    [InlineData("length")]
    [InlineData("tags")]
    [InlineData("class")]
    [InlineData("version")]
    [InlineData("channels")]
    public void A_damaged_or_strange_profile_of_a_colour_space_is_found(string part)
    {
        byte[] profile = Spoil(InkProfile.Bytes.ToArray(), part, "link");
        FileEditor editor = Edit();
        PdfReference stream = editor.Add(Stream(profile, ("N", Number(part == "channels" ? 3 : 4))));
        AssertFound("PDF/A 6.2.4.2", WithSpace(editor, Array(Name("ICCBased"), stream)));
    }

    [Fact]
    public void A_profile_behind_a_palette_is_found_too()
    {
        FileEditor editor = Edit();
        PdfReference stream = editor.Add(Stream([1, 2, 3], ("N", Number(3))));
        AssertFound("PDF/A 6.2.4.2", WithSpace(editor, Array(Name("Indexed"), Array(Name("ICCBased"), stream), Number(0), new PdfString(new byte[3]))));
    }

    [Theory]
    [InlineData("Indexed")]
    [InlineData("Separation")]
    [InlineData("DeviceN")]
    [InlineData("shading")]
    [InlineData("group")]
    public void Ink_colours_behind_other_spaces_are_found(string kind)
    {
        FileEditor editor = Edit();
        PdfName inks = Name("DeviceCMYK");
        AssertFound("PDF/A 6.2.4.3", kind switch
        {
            "Indexed" => WithSpace(editor, Array(Name(kind), inks, Number(0), new PdfString(new byte[4]))),
            "Separation" => WithSpace(editor, Array(Name(kind), Name("All"), inks, Tint)),
            "DeviceN" => WithSpace(editor, Array(Name(kind), Array(Name("Cyan")), inks, Tint)),
            "group" => editor.Set(editor.FindType("Page"), "Group", Dictionary(("S", Name("Transparency")), ("CS", inks))),
            _ => editor.Set(editor.Find(dictionary => dictionary.TryGet("ShadingType", out _)), "ColorSpace", inks),
        });
    }

    [Fact]
    public void Ink_colours_in_a_mask_are_found()
    {
        FileEditor editor = Edit();
        PdfReference mask = editor.Add(Stream(
            "/Artifact BMC 0 0 0 1 k EMC",
            ("Subtype", Name("Form")), ("BBox", Array(Number(0), Number(0), Number(9), Number(9))), ("Group", Dictionary(("S", Name("Transparency"))))));
        AssertFound("PDF/A 6.2.4.3", WithState(editor, ("SMask", Dictionary(("S", Name("Luminosity")), ("G", mask)))));
    }

    [Fact]
    public void Grey_without_any_output_intent_is_found()
    {
        FileEditor editor = Edit();
        AssertFound("PDF/A 6.2.4.3", editor.Set(editor.FindType("Catalog"), "OutputIntents", null).RewritePage(content => "0 g " + content));
    }

    [Fact]
    public void One_ink_defined_in_two_ways_is_found()
    {
        PdfDictionary other = new(new Dictionary<string, PdfValue>(Tint.Entries, StringComparer.Ordinal) { ["N"] = Number(2) });
        PdfValue Ink(PdfValue tint) => Array(Name("Separation"), Name("Gold"), Name("DeviceRGB"), tint);
        AssertSound(WithSpaces(Edit(), Ink(Tint), Ink(new PdfDictionary(Tint.Entries))));
        AssertFound("PDF/A 6.2.4.4", WithSpaces(Edit(), Ink(Tint), Ink(other)));
    }

    [Fact]
    public void An_ink_among_several_that_is_not_described_is_found()
    {
        PdfArray space = Array(Name("DeviceN"), Array(Name("Gold"), Name("Cyan")), Name("DeviceRGB"), Tint);
        AssertFound("PDF/A 6.2.4.4", WithSpace(Edit(), space));
        PdfDictionary attributes = Dictionary(("Colorants", Dictionary(("Gold", Array(Name("Separation"), Name("Gold"), Name("DeviceRGB"), Tint)))));
        AssertSound(WithSpace(Edit(), Array([.. space.Items, attributes])));
    }

    [Fact]
    public void More_than_32_inks_are_found()
    {
        PdfValue[] inks = [.. Enumerable.Repeat<PdfValue>(Name("None"), 33)];
        AssertFound("PDF/A 6.1.13", WithSpace(Edit(), Array(Name("DeviceN"), Array(inks), Name("DeviceRGB"), Tint)));
    }

    [Fact]
    public void Inks_of_a_profile_overprinted_in_mode_1_are_found()
    {
        const string key = "OP";
        FileEditor editor = Edit();
        PdfReference profile = editor.Add(Stream(InkProfile.Bytes.ToArray(), ("N", Number(4))));
        WithSpace(editor, Array(Name("ICCBased"), profile));
        AssertSound(WithState(editor, ("OPM", Number(0)), (key, new PdfBoolean(true))));
        AssertFound("PDF/A 6.2.4.2", WithState(editor, ("OPM", Number(1)), (key, new PdfBoolean(true))));
    }

    [Theory]
    [InlineData(6, "", "")]
    [InlineData(1, "HalftoneName", "")]
    [InlineData(1, "TransferFunction", "")]
    [InlineData(1, "TransferFunction", "Cyan")]
    [InlineData(1, "", "Gold")]
    public void A_halftone_that_an_archive_does_not_know_is_found(int type, string key, string ink)
    {
        PdfDictionary halftone = key.Length > 0
            ? Dictionary(("HalftoneType", Number(type)), (key, Name("Identity")))
            : Dictionary(("HalftoneType", Number(type)));
        PdfDictionary whole = ink.Length > 0 ? Dictionary(("HalftoneType", Number(5)), (ink, halftone)) : halftone;
        AssertFound("PDF/A 6.2.5", WithState(Edit(), ("HT", whole)));
    }

    [Fact]
    public void A_plain_halftone_and_the_default_of_several_are_right()
    {
        PdfDictionary plain = Dictionary(("HalftoneType", Number(1)));
        PdfDictionary changed = Dictionary(("HalftoneType", Number(1)), ("TransferFunction", Name("Identity")));
        AssertSound(WithState(Edit(), ("HT", Dictionary(("HalftoneType", Number(5)), ("Black", plain), ("Default", changed), ("Gold", changed)))));
    }

    private static byte[] Spoil(byte[] profile, string part, string strangeClass)
    {
        switch (part)
        {
            case "length":
                return profile[..^4];
            case "signature":
                profile[36] = (byte)'x';
                break;
            case "tags":
                // The offset of the first tag.
                profile[128 + 4 + 4] = 0x7F;
                break;
            case "class":
                System.Text.Encoding.ASCII.GetBytes(strangeClass).CopyTo(profile, 12);
                break;
            case "space":
                "HSV "u8.CopyTo(profile.AsSpan(16));
                break;
            case "version":
                profile[8] = 5;
                break;
        }

        return profile;
    }

    private static PdfDictionary Intent(string kind, PdfReference profile) =>
        Dictionary(("S", Name(kind)), ("OutputConditionIdentifier", new PdfString("sRGB"u8.ToArray())), ("DestOutputProfile", profile));

    private static FileEditor WithIntent(FileEditor editor, PdfReference profile) => WithIntents(editor, Intent("GTS_PDFA1", profile));

    private static FileEditor WithIntents(FileEditor editor, params PdfValue[] intents) =>
        editor.Set(editor.FindType("Catalog"), "OutputIntents", Array(intents));

    private static FileEditor WithSpace(FileEditor editor, PdfValue space) => WithSpaces(editor, space);

    /// <summary>Sets colour spaces at the start of the first page.</summary>
    private static FileEditor WithSpaces(FileEditor editor, params PdfValue[] spaces)
    {
        int resources = editor.Find(dictionary => dictionary.TryGet("ExtGState", out _));
        editor.Set(resources, "ColorSpace", Dictionary([.. spaces.Select((space, i) => ($"C{i}", space))]));
        return editor.RewritePage(content => string.Concat(spaces.Select((_, i) => $"/C{i} cs ")) + "0 g " + content);
    }

    /// <summary>Gives a graphics state that the sample sets some entries.</summary>
    private static FileEditor WithState(FileEditor editor, params (string Key, PdfValue Value)[] entries)
    {
        int resources = editor.Find(dictionary => dictionary.TryGet("ExtGState", out _));
        var states = (PdfDictionary)editor.Get(resources, "ExtGState");
        return editor.Set(resources, "ExtGState", Dictionary([.. states.Entries.Select(state => (state.Key, (PdfValue)Dictionary(entries)))]));
    }
}
