namespace ReportGen.Foundation.Diagnostics;

/// <summary>Diagnostics about fonts and characters.</summary>
public static class FontCodes
{
    public static DiagnosticDescriptor NotAFont { get; } = new("FNT001", Severity.Error, "The file is not a usable font")
    {
        Meaning = "The file is empty, larger than two gigabytes, or not a font with TrueType outlines.",
        Cause = "Only TrueType outlines can be subset and embedded.",
        Remedy = "Use a font file with TrueType outlines (`.ttf`).",
        Example = new(
            ExampleKind.Description,
            "A style that names a font file in the format WOFF2.",
            "'Serif.woff2' is a web font (WOFF2)."),
    };

    public static DiagnosticDescriptor Damaged { get; } = new("FNT002", Severity.Error, "The font file is damaged")
    {
        Meaning = "A table of the font lies outside the file, is cut short, or has no Unicode character map.",
        Cause = "Glyphs cannot be found or drawn.",
        Remedy = "Fetch the font file again, or use another one.",
        Example = new(
            ExampleKind.Description,
            "A font file of which only the first half was copied.",
            "'NotoSerifSC_400Regular.ttf' is damaged: table 3 of 15 is outside the file."),
    };

    public static DiagnosticDescriptor NotEmbeddable { get; } = new("FNT003", Severity.Error, "The licence of the font forbids embedding")
    {
        Meaning = "The licence bits of the font file do not allow embedding it in a document.",
        Cause = "PDF/A requires every font to be embedded.",
        Remedy = "Use a font whose licence allows embedding.",
        Example = new(
            ExampleKind.Description,
            "A font file whose field `fsType` has the value 2.",
            "The licence bits of 'Corporate.ttf' forbid embedding."),
    };

    public static DiagnosticDescriptor MissingFont { get; } = new("FNT004", Severity.Error, "The font file is missing")
    {
        Meaning = "The house style names a font file that is missing from the fonts folder.",
        Cause = "The text cannot be set without it.",
        Remedy = "Add the file to the fonts folder, or correct its name in `theme.yaml`.",
        Example = new(
            ExampleKind.Theme,
            """
            fonts:
              text: {family: Noto Serif SC, weight: 400, file: NotoSerif.ttf, use: prose}
            """,
            "The font file 'NotoSerif.ttf' is missing."),
    };

    public static DiagnosticDescriptor MissingGlyph { get; } = new("FNT010", Severity.Error, "No font has the character")
    {
        Meaning = "Neither the font of the text nor a fallback font of the house style has a glyph for the character.",
        Cause = "The page would show an empty box.",
        Remedy = "Use another character, or add a font that has a glyph for it to the fallback fonts.",
        Example = new(
            ExampleKind.Markdown,
            "Sales rose 🙂.",
            "No font of the house style has the character '🙂' (U+1F642)."),
    };

    public static DiagnosticDescriptor HalfCharacter { get; } = new("FNT011", Severity.Error, "The text contains an unpaired surrogate")
    {
        Meaning = "A UTF-16 surrogate is not followed or preceded by its other half.",
        Cause = "An unpaired surrogate does not represent a character and cannot be printed.",
        Remedy = "Write the character again, and save the file as UTF-8.",
        Example = new(
            ExampleKind.Template,
            """
            {{ "\ud83d" }}
            """,
            "The text contains an unpaired surrogate (U+D83D)."),
    };

    public static DiagnosticDescriptor RightToLeft { get; } = new("FNT012", Severity.Error, "The text runs from right to left")
    {
        Meaning = "The text is written in a script that runs from right to left, such as Arabic or Hebrew.",
        Cause = "Setting it from left to right would make it unreadable.",
        Remedy = "Write it in Latin letters, or show it in a figure.",
        Example = new(
            ExampleKind.Markdown,
            "The company שלום reported.",
            "'שלום' is right-to-left text, which is not supported."),
    };

    public static DiagnosticDescriptor ControlCharacter { get; } = new("FNT013", Severity.Error, "The text contains a control character")
    {
        Meaning = "A file or a printed text contains a control character (U+0001 to U+001F, U+007F to U+009F) other than a tab or a line end.",
        Cause = "Control characters represent no text; the page would show a box.",
        Remedy = "Delete the character. It usually comes from text copied out of a terminal or an office document.",
        Example = new(
            ExampleKind.Template,
            """
            {{ "\x07" }}
            """,
            "The text contains the control character U+0007, which cannot be printed."),
    };

    public static DiagnosticDescriptor Radical { get; } = new("FNT014", Severity.Warning, "A radical is printed as an ideograph")
    {
        Meaning = "The text contains a character for a radical (U+2E80 to U+2FD5) or a compatibility ideograph (U+F900 to U+FAD9).",
        Cause = "It looks like an ideograph, but a search for the ideograph does not find it. Text copied from a PDF often contains it. The ideograph is printed instead.",
        Remedy = "Write the ideograph that the message gives.",
        Example = new(
            ExampleKind.Markdown,
            "\u2F00\u2F45。",
            "'\u2F00' (U+2F00) is printed as the ideograph '一' (U+4E00)."),
    };

    internal static DiagnosticGroup Group => new(
        "fonts and characters",
        [
            NotAFont, Damaged, NotEmbeddable, MissingFont, MissingGlyph, HalfCharacter, RightToLeft, ControlCharacter, Radical,
        ]);
}
