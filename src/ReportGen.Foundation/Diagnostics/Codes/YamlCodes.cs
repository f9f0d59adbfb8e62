namespace ReportGen.Foundation.Diagnostics;

/// <summary>Diagnostics about YAML: its syntax (0xx) and its values (1xx).</summary>
public static class YamlCodes
{
    public static DiagnosticDescriptor Malformed { get; } = new("YML001", Severity.Error, "The text is not valid YAML")
    {
        Meaning = "A bracket or quotation mark is not closed, an indentation is ambiguous, or a text begins with a character that YAML reserves.",
        Cause = "The meaning of the lines that follow depends on it.",
        Remedy = "Follow the hint; a text that contains `: ` or begins with a special character must be quoted.",
        Example = new(
            ExampleKind.Header,
            "title: {zh: Title",
            "The bracket '{' is not closed properly."),
    };

    public static DiagnosticDescriptor DuplicateKey { get; } = new("YML002", Severity.Error, "Duplicate key")
    {
        Meaning = "A map contains the same key twice.",
        Cause = "Only one of the values could be used, and it is ambiguous which one.",
        Remedy = "Remove one of the entries.",
        Example = new(
            ExampleKind.Header,
            "theme: {zh: One, zh: Two}",
            "Duplicate key 'zh'."),
    };

    public static DiagnosticDescriptor Tab { get; } = new("YML003", Severity.Error, "The line is indented with a tab")
    {
        Meaning = "A line is indented with a tab.",
        Cause = "YAML allows only spaces for indentation, because the width of a tab is not defined.",
        Remedy = "Indent with spaces.",
        Example = new(
            ExampleKind.Header,
            """
            theme:
            	zh: Chips
            """,
            "This line is indented with a tab."),
    };

    public static DiagnosticDescriptor SeveralDocuments { get; } = new("YML004", Severity.Error, "The file contains more than one document")
    {
        Meaning = "A line `---` begins a second document.",
        Cause = "Only one document is read; the others would be lost.",
        Remedy = "Keep one document in the file: remove the line `---`.",
        Example = new(
            ExampleKind.Header,
            """
            theme: {zh: Chips}
            ---
            theme: {zh: Optics}
            """,
            "A second document begins here."),
    };

    public static DiagnosticDescriptor Unsupported { get; } = new("YML005", Severity.Error, "A feature of YAML is not supported")
    {
        Meaning = "The text uses a tag, a merge key (`<<`), or a list or map as a key.",
        Cause = "These features change values in ways that the position of an error cannot show.",
        Remedy = "Write out the values; a text that begins with `!`, `[` or `{` must be quoted.",
        Example = new(
            ExampleKind.Header,
            "theme: !text Chips",
            "The tag '!text' is not supported."),
    };

    public static DiagnosticDescriptor UnknownAlias { get; } = new("YML006", Severity.Error, "The alias has no anchor")
    {
        Meaning = "A value begins with `*` but does not name an anchor (`&name`) defined before it.",
        Cause = "In YAML a leading `*` refers to another value.",
        Remedy = "Correct the name, or put a text that begins with `*` in quotation marks.",
        Example = new(
            ExampleKind.Header,
            "theme: *chips",
            "The alias '*chips' does not name an anchor defined before it."),
    };

    public static DiagnosticDescriptor TooDeep { get; } = new("YML007", Severity.Error, "Lists and maps are nested too deeply")
    {
        Meaning = "The nesting exceeds the number of levels that the message gives.",
        Cause = "The limit prevents a malformed or hostile file from exhausting the memory of the program.",
        Remedy = "Use a flatter structure.",
        Example = new(
            ExampleKind.Description,
            "A file of 200 opening brackets.",
            "Lists and maps are nested more than 64 levels deep."),
    };

    public static DiagnosticDescriptor TooMany { get; } = new("YML008", Severity.Error, "Aliases expand to too many values")
    {
        Meaning = "The aliases of the file expand to more values than a file may have.",
        Cause = "A few lines of nested aliases can expand to billions of values.",
        Remedy = "Write out the values, or use fewer of them.",
        Example = new(
            ExampleKind.Description,
            "Ten anchors, each a list of ten aliases of the previous one.",
            "The aliases of this file expand to more than 100000 values."),
    };

    public static DiagnosticDescriptor FullWidthSign { get; } = new("YML009", Severity.Error, "A full-width sign in place of an ASCII sign")
    {
        Meaning = "A key is followed by a full-width colon, or a list is written with full-width commas, brackets or dashes.",
        Cause = "A Chinese input method writes full-width signs; YAML reads them as text.",
        Remedy = "Write the ASCII sign and a space; put a text that contains the sign in quotation marks.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```figure {#flow}
            caption：Flow
            file: figures/flow.svg
            alt: Two boxes
            source: Research
            ```
            """,
            "YAML does not read a full-width colon '：'."),
    };

    public static DiagnosticDescriptor MissingKey { get; } = new("YML101", Severity.Error, "A required key is missing")
    {
        Meaning = "A required key of a map is missing or has no value.",
        Cause = "The key has no default value.",
        Remedy = "Add the key; if a similar key is present, correct its spelling.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```figure {#flow}
            captoin: Flow
            file: figures/flow.svg
            alt: Two boxes
            source: Research
            ```
            """,
            "The figure directive is missing the key 'caption'."),
    };

    public static DiagnosticDescriptor UnknownKey { get; } = new("YML102", Severity.Error, "Unknown key")
    {
        Meaning = "A map has a key that is not used. This is an error where only known keys are allowed, and a warning where further keys are allowed but this one resembles a known key.",
        Cause = "A misspelt key would be ignored silently.",
        Remedy = "Correct the key; the hint gives the nearest one.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```figure {.unnumbered}
            file: figures/flow.svg
            alt: Two boxes
            source: Research
            colour: red
            ```
            """,
            "The figure directive has no key 'colour'."),
    };

    public static DiagnosticDescriptor WrongType { get; } = new("YML103", Severity.Error, "The value has the wrong type")
    {
        Meaning = "For example, a list is given where a text is expected, or a text where a number is expected.",
        Cause = "The value cannot be converted without guessing.",
        Remedy = "Write a value of the type that the message names.",
        Example = new(
            ExampleKind.Header,
            "date: [2024, 3, 1]",
            "'date': expected a date such as 2024-02-27, found a list."),
    };

    public static DiagnosticDescriptor UnknownChoice { get; } = new("YML104", Severity.Error, "The value is not one of the choices")
    {
        Meaning = "The key accepts one of several words, and the value is a different one.",
        Cause = "A misspelt word could select something unintended.",
        Remedy = "Use one of the words; the hint gives the nearest one.",
        Example = new(
            ExampleKind.Header,
            "bilingual: paralel",
            "Invalid value 'paralel' of 'bilingual'."),
    };

    public static DiagnosticDescriptor OutOfRange { get; } = new("YML105", Severity.Error, "The number is out of range")
    {
        Meaning = "The value is smaller or larger than the key allows.",
        Cause = "Numbers outside the range are meaningless or cannot be typeset.",
        Remedy = "Write a number in the range that the hint gives.",
        Example = new(
            ExampleKind.Header,
            """
            security: 300308.SZ
            target_price: {value: -1, months: 6}
            """,
            "'value' must not be -1."),
    };

    public static DiagnosticDescriptor ImpossibleDate { get; } = new("YML106", Severity.Error, "The date does not exist")
    {
        Meaning = "The value has the form of a date, but the month or the day does not exist.",
        Cause = "Such a date cannot be ordered or printed.",
        Remedy = "Correct the date; the hint gives the days of the month.",
        Example = new(
            ExampleKind.Header,
            "date: 2024-02-30",
            "'date': 2024-02-30 is not a valid date."),
    };

    public static DiagnosticDescriptor MissingLanguage { get; } = new("YML107", Severity.Error, "The text is missing in a language")
    {
        Meaning = "A text given as `{zh: …, en: …}` is missing in a language of the note.",
        Cause = "The edition in that language would have a gap.",
        Remedy = "Add the text in the missing language.",
        Example = new(
            ExampleKind.Header,
            "title: {en: Title}",
            "'title' has no text in the language 'zh'."),
    };

    public static DiagnosticDescriptor BrokenLine { get; } = new("YML108", Severity.Warning, "A text of one line contains a line break")
    {
        Meaning = "A text in quotation marks contains the escape `\\n`.",
        Cause = "Titles, captions and labels are set in lines as wide as their place; a line break in them is set as a space.",
        Remedy = "Write the text without `\\n`; the head of a column takes a list of lines.",
        Example = new(
            ExampleKind.Header,
            """
            title: {zh: "半导体\n周报", en: Weekly}
            """,
            "'zh' contains a line break, which is set as a space."),
    };

    internal static DiagnosticGroup Group => new(
        "YAML: its syntax (0xx) and its values (1xx)",
        [
            Malformed, DuplicateKey, Tab, SeveralDocuments, Unsupported, UnknownAlias, TooDeep, TooMany, FullWidthSign,
            MissingKey, UnknownKey, WrongType, UnknownChoice, OutOfRange, ImpossibleDate, MissingLanguage, BrokenLine,
        ]);
}
