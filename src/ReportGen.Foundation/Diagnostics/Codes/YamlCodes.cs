namespace ReportGen.Foundation.Diagnostics;

/// <summary>Diagnostics about YAML: its form (0xx) and the shape of its values (1xx).</summary>
public static class YamlCodes
{
    public static DiagnosticDescriptor Malformed { get; } = new("YML001", Severity.Error, "The text is not valid YAML")
    {
        Meaning = "A bracket or quotation mark is not closed, an indentation is ambiguous, or a text begins with a character that YAML reserves.",
        Cause = "The meaning of the lines that follow depends on it.",
        Remedy = "Follow the hint; a text that holds `: ` or begins with a special character needs quotation marks.",
        Example = new(
            ExampleKind.Header,
            "title: {zh: Title",
            "The bracket '{' is not closed properly."),
    };

    public static DiagnosticDescriptor DuplicateKey { get; } = new("YML002", Severity.Error, "A key is written twice")
    {
        Meaning = "One map has the same key twice.",
        Cause = "Only one of the values could count, and nothing says which one.",
        Remedy = "Keep one of them.",
        Example = new(
            ExampleKind.Header,
            "theme: {zh: One, zh: Two}",
            "The key 'zh' is written twice."),
    };

    public static DiagnosticDescriptor Tab { get; } = new("YML003", Severity.Error, "A tab indents the line")
    {
        Meaning = "A line is indented with a tab.",
        Cause = "YAML allows only spaces there, because the width of a tab is not defined.",
        Remedy = "Indent with spaces.",
        Example = new(
            ExampleKind.Header,
            """
            theme:
            	zh: Chips
            """,
            "A tab indents this line."),
    };

    public static DiagnosticDescriptor SeveralDocuments { get; } = new("YML004", Severity.Error, "The file holds more than one document")
    {
        Meaning = "A line `---` begins a second document.",
        Cause = "Only one document is read: the others would be lost.",
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
        Meaning = "The text uses a tag, a merge key (`<<`), or a list or map in the place of a key.",
        Cause = "These features change the meaning of values in ways that the place of an error cannot show.",
        Remedy = "Write the values out; a text that begins with `!`, `[` or `{` needs quotation marks.",
        Example = new(
            ExampleKind.Header,
            "theme: !text Chips",
            "The tag '!text' has no meaning here."),
    };

    public static DiagnosticDescriptor UnknownAlias { get; } = new("YML006", Severity.Error, "The alias has no anchor")
    {
        Meaning = "A value begins with `*` and names no anchor (`&name`) written before it.",
        Cause = "In YAML a leading `*` refers to another value.",
        Remedy = "Correct the name, or put a text that begins with `*` in quotation marks.",
        Example = new(
            ExampleKind.Header,
            "theme: *chips",
            "The alias '*chips' names no anchor written before it."),
    };

    public static DiagnosticDescriptor TooDeep { get; } = new("YML007", Severity.Error, "Lists and maps are nested too deeply")
    {
        Meaning = "The nesting exceeds the number of levels that the message gives.",
        Cause = "The limit keeps a malformed or hostile file from exhausting the memory of the program.",
        Remedy = "Write a flatter structure.",
        Example = new(
            ExampleKind.Description,
            "A file of 200 opening brackets.",
            "Lists and maps are nested more than 64 deep."),
    };

    public static DiagnosticDescriptor TooMany { get; } = new("YML008", Severity.Error, "Aliases repeat too many values")
    {
        Meaning = "The aliases of the file stand for more values than a file may have.",
        Cause = "A few lines of aliases of aliases can stand for billions of values.",
        Remedy = "Write the values out, or fewer of them.",
        Example = new(
            ExampleKind.Description,
            "Ten anchors, each a list of ten aliases of the one before.",
            "The aliases of this file stand for more than 100000 values."),
    };

    public static DiagnosticDescriptor MissingKey { get; } = new("YML101", Severity.Error, "A required key is missing")
    {
        Meaning = "A map lacks a key that it must have, or the key has no value.",
        Cause = "The value cannot be assumed.",
        Remedy = "Add the key; where a similar key is written, correct its spelling.",
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
            "The figure directive lacks the key 'caption'."),
    };

    public static DiagnosticDescriptor UnknownKey { get; } = new("YML102", Severity.Error, "The key is not known here")
    {
        Meaning = "A map has a key that is not used. It is an error where the set of keys is closed, and a warning where further keys are allowed but this one resembles a known key.",
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

    public static DiagnosticDescriptor WrongType { get; } = new("YML103", Severity.Error, "The value has another type than expected")
    {
        Meaning = "A list stands where a text is expected, a text where a number is expected, and so on.",
        Cause = "The value cannot be converted without guessing.",
        Remedy = "Write a value of the type that the message names.",
        Example = new(
            ExampleKind.Header,
            "date: [2024, 3, 1]",
            "'date' wants a date such as 2024-02-27, found a list."),
    };

    public static DiagnosticDescriptor UnknownChoice { get; } = new("YML104", Severity.Error, "The word is not one of the choices")
    {
        Meaning = "The key takes one of a few words, and the value is another one.",
        Cause = "A misspelt word would select something that was not meant.",
        Remedy = "Use one of the words; the hint gives the nearest one.",
        Example = new(
            ExampleKind.Header,
            "bilingual: paralel",
            "'bilingual' cannot be 'paralel'."),
    };

    public static DiagnosticDescriptor OutOfRange { get; } = new("YML105", Severity.Error, "The number is out of its range")
    {
        Meaning = "The value is smaller or larger than the key allows.",
        Cause = "Numbers outside the range have no meaning there or cannot be set.",
        Remedy = "Write a number in the range that the hint gives.",
        Example = new(
            ExampleKind.Header,
            """
            security: 300308.SZ
            target_price: {value: -1, months: 6}
            """,
            "'value' cannot be -1."),
    };

    public static DiagnosticDescriptor ImpossibleDate { get; } = new("YML106", Severity.Error, "The calendar does not have the date")
    {
        Meaning = "The value has the form of a date, but the month or the day does not exist.",
        Cause = "Such a date cannot be ordered or printed.",
        Remedy = "Correct the date; the hint gives the days of the month.",
        Example = new(
            ExampleKind.Header,
            "date: 2024-02-30",
            "'date': there is no date 2024-02-30."),
    };

    public static DiagnosticDescriptor MissingLanguage { get; } = new("YML107", Severity.Error, "The text lacks one of its languages")
    {
        Meaning = "A text is given as `{zh: …, en: …}` and lacks a language of the note.",
        Cause = "The edition in that language would have a gap.",
        Remedy = "Add the text in the language.",
        Example = new(
            ExampleKind.Header,
            "title: {en: Title}",
            "'title' lacks its text in the language 'zh'."),
    };

    internal static DiagnosticGroup Group => new(
        "YAML: its form (0xx) and the shape of its values (1xx)",
        [
            Malformed, DuplicateKey, Tab, SeveralDocuments, Unsupported, UnknownAlias, TooDeep, TooMany, MissingKey,
            UnknownKey, WrongType, UnknownChoice, OutOfRange, ImpossibleDate, MissingLanguage,
        ]);
}
