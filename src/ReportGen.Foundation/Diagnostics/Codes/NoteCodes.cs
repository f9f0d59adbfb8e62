namespace ReportGen.Foundation.Diagnostics;

/// <summary>Diagnostics about the header and the files of a note.</summary>
public static class NoteCodes
{
    public static DiagnosticDescriptor MissingNote { get; } = new("NOT001", Severity.Error, "The note does not exist")
    {
        Meaning = "The content folder has no folder of this name with a `note.yaml` in it.",
        Cause = "The name is misspelt, or the note is in another content folder.",
        Remedy = "Correct the name; the hint gives the nearest one.",
        Example = new(
            ExampleKind.CommandLine,
            "reportgen build goood",
            "There is no note 'goood' in content."),
    };

    public static DiagnosticDescriptor MissingFile { get; } = new("NOT002", Severity.Error, "A required file is missing")
    {
        Meaning = "A file that every note or house requires does not exist: `note.yaml`, `house/house.yaml` or `house/analysts.csv`.",
        Cause = "The note cannot be identified, signed or published without it.",
        Remedy = "Write the file; the hint lists its contents.",
        Example = new(
            ExampleKind.Description,
            "A note folder with `note.zh.md` but without `note.yaml`.",
            "The note has no header."),
    };

    public static DiagnosticDescriptor MissingProse { get; } = new("NOT003", Severity.Error, "The texts do not match the declared languages")
    {
        Meaning = "A language of `languages` has no `note.LANGUAGE.md` (an error), or such a file exists although its language is not declared (a warning).",
        Cause = "An edition without text cannot be printed; a text whose language is not declared would silently remain unpublished.",
        Remedy = "Write the text, or correct `languages`.",
        Example = new(
            ExampleKind.Header,
            "languages: [zh, en]",
            "The note has no text in the language 'en'."),
    };

    public static DiagnosticDescriptor EmptyProse { get; } = new("NOT004", Severity.Error, "The text of the note is empty")
    {
        Meaning = "The file `note.LANGUAGE.md` contains only white space.",
        Cause = "An edition without text would be a PDF without content.",
        Remedy = "Write the note, beginning with `::: cover`, or remove the language.",
        Example = new(
            ExampleKind.Prose,
            "",
            "The note's text is empty."),
    };

    public static DiagnosticDescriptor UnknownLanguage { get; } = new("NOT005", Severity.Error, "The language is not supported")
    {
        Meaning = "`languages` names a language other than `zh` and `en`.",
        Cause = "Typesetting rules, words and number formats exist for these two languages only.",
        Remedy = "Write `zh` for Chinese or `en` for English.",
        Example = new(
            ExampleKind.Header,
            "languages: [zh, fr]",
            "Unsupported language 'fr'."),
    };

    public static DiagnosticDescriptor MalformedId { get; } = new("NOT006", Severity.Error, "The identifier is not a valid UUID")
    {
        Meaning = "The value of `id` in `note.yaml` or `house.yaml` does not have the form of a UUID.",
        Cause = "Distributors identify notes and publishers by UUID, and reject anything else.",
        Remedy = "Write 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12; `uuidgen` generates one.",
        Example = new(
            ExampleKind.Header,
            "id: 12345",
            "'12345' is not a valid UUID."),
    };

    public static DiagnosticDescriptor Duplicate { get; } = new("NOT007", Severity.Error, "Duplicate identifier or list entry")
    {
        Meaning = "Two notes have the same `id`, or a list names an analyst, a language or an attachment twice.",
        Cause = "Identifiers and list entries must be unique; a repetition is usually a copying mistake.",
        Remedy = "Give the newer note a new UUID, or remove the repeated entry.",
        Example = new(
            ExampleKind.Header,
            "languages: [zh, zh]",
            "The language 'zh' is listed twice."),
    };

    public static DiagnosticDescriptor UnknownAnalyst { get; } = new("NOT008", Severity.Error, "The analyst cannot sign the note")
    {
        Meaning = "The roster `house/analysts.csv` has no analyst with this key, lacks a required value, or gives a registration period that does not include the day of publication.",
        Cause = "Only analysts who are registered on the day of publication may sign a research note.",
        Remedy = "Correct the key, or complete the row of the roster.",
        Example = new(
            ExampleKind.Header,
            "analysts: [liu-jingzhou]",
            "The house's roster has no analyst 'liu-jingzhou'."),
    };

    public static DiagnosticDescriptor MalformedSacNumber { get; } = new("NOT009", Severity.Error, "The registration number is invalid")
    {
        Meaning = "The SAC number of an analyst in the roster does not have the required form or firm code.",
        Cause = "The number is printed in the note as evidence of the analyst's registration.",
        Remedy = "Correct the number in the column `sac` of `house/analysts.csv`.",
        Example = new(
            ExampleKind.Description,
            "A row of `house/analysts.csv` whose `sac` is `S087052304`.",
            "The SAC number S087052304 of the analyst 'liu-jingzhao' has 9 digits instead of 13."),
    };

    public static DiagnosticDescriptor UnknownRating { get; } = new("NOT010", Severity.Error, "The house style does not define the rating")
    {
        Meaning = "`rating` names a scale, a rating or an action that `ratings.yaml` of the house style does not define.",
        Cause = "A rating without a definition may not be published.",
        Remedy = "Use a rating, scale or action defined in `ratings.yaml`; the hint gives the nearest one.",
        Example = new(
            ExampleKind.Header,
            "rating: {scale: industry, value: overwieght, action: maintain}",
            "The house style 'plain' does not define the rating 'overwieght'."),
    };

    public static DiagnosticDescriptor UnknownType { get; } = new("NOT011", Severity.Error, "The house style does not define the type of note")
    {
        Meaning = "`types` in the labels of the house style has no name for `type` in at least one language of the note.",
        Cause = "The name of the type is printed on the cover.",
        Remedy = "Use a type of the style, or add its name to `labels.LANGUAGE.yaml`.",
        Example = new(
            ExampleKind.Header,
            "type: weekyl",
            "The house style 'plain' has no name for the type 'weekyl' in the language 'zh'."),
    };

    public static DiagnosticDescriptor UnknownSecurity { get; } = new("NOT012", Severity.Error, "The list of securities does not contain the code")
    {
        Meaning = "`security` or `tickers` names a code that `house/securities.csv` does not contain.",
        Cause = "The printed and published name and exchange of a security are taken from the list.",
        Remedy = "Correct the code, or add the security to `house/securities.csv`.",
        Example = new(
            ExampleKind.Header,
            "security: 999999.SZ",
            "The house's list has no security '999999.SZ'."),
    };

    public static DiagnosticDescriptor DateOrder { get; } = new("NOT013", Severity.Error, "Two dates contradict each other")
    {
        Meaning = "`price_date` is later than `date`.",
        Cause = "A note cannot use prices from after its publication.",
        Remedy = "Set `price_date` to the day of the last close before publication.",
        Example = new(
            ExampleKind.Header,
            """
            date: 2024-03-01
            price_date: 2024-03-04
            """,
            "The price date 2024-03-04 is after the date of the note, 2024-03-01."),
    };

    public static DiagnosticDescriptor Undecodable { get; } = new("NOT014", Severity.Error, "The encoding of the file is not supported")
    {
        Meaning = "The file is encoded in neither UTF-8 nor GB18030.",
        Cause = "The file is binary, such as a spreadsheet, or was saved in another encoding.",
        Remedy = "Save it as UTF-8; in a spreadsheet program choose the format CSV UTF-8.",
        Example = new(
            ExampleKind.Description,
            "A spreadsheet that was renamed to `data/prices.csv`.",
            "The file is not a text in UTF-8 or GB18030."),
    };

    public static DiagnosticDescriptor Unreadable { get; } = new("NOT015", Severity.Error, "The file exists but cannot be read")
    {
        Meaning = "The operating system denies access to a file of the content folder, or the file is a link that leads out of the folder.",
        Cause = "The file is locked or protected. Links out of the content folder are not followed, because the input would then depend on the machine.",
        Remedy = "Close the program that has the file open, change its permissions, or copy the file itself into the folder.",
        Example = new(
            ExampleKind.Description,
            "A file `note.zh.md` that the user who runs the program has no permission to read.",
            "The file exists but cannot be read."),
    };

    public static DiagnosticDescriptor Incomplete { get; } = new("NOT016", Severity.Error, "A key requires another key")
    {
        Meaning = "`target_price` is given without `security`.",
        Cause = "A target price applies to a security, which must be stated.",
        Remedy = "Add `security` with the code of the company, or remove the target price.",
        Example = new(
            ExampleKind.Header,
            "target_price: {value: 196.00, months: 6}",
            "'target_price' requires 'security'."),
    };

    public static DiagnosticDescriptor UnknownAttachment { get; } = new("NOT017", Severity.Error, "Unknown attachment")
    {
        Meaning = "`attach` names something other than `source`, `data`, `lineage`, `manifest`, `all` and `none`.",
        Cause = "Attachments are published, so a misspelt name is never guessed.",
        Remedy = "Use one of these words.",
        Example = new(
            ExampleKind.Header,
            "attach: [sourc]",
            "Unknown attachment 'sourc'."),
    };

    public static DiagnosticDescriptor MalformedIndustryCode { get; } = new("NOT018", Severity.Error, "The industry code is invalid")
    {
        Meaning = "`gics` is not a code of the Global Industry Classification Standard: it does not have 2, 4, 6 or 8 digits.",
        Cause = "Distributors classify research by this code.",
        Remedy = "Write 2 digits for a sector, 4 for an industry group, 6 for an industry or 8 for a sub-industry.",
        Example = new(
            ExampleKind.Header,
            "gics: 45201",
            "'45201' is not a code of the Global Industry Classification Standard."),
    };

    public static DiagnosticDescriptor UnknownTable { get; } = new("NOT020", Severity.Error, "The key `market` names a table that the note does not have")
    {
        Meaning = "`market` names a table that is not declared under `data`.",
        Cause = "Prices, returns and valuation are computed from this table.",
        Remedy = "Declare the table under `data`, or correct the name.",
        Example = new(
            ExampleKind.Header,
            """
            market:
              table: prcies
              subject: {column: close, name: {zh: 公司}}
              benchmark: {column: open, name: {zh: 指数}}
              source: {zh: iFinD}
            """,
            "The note does not declare a table 'prcies'."),
    };

    public static DiagnosticDescriptor UnknownColumn { get; } = new("NOT021", Severity.Error, "The key `market` names a column or row that the table does not have")
    {
        Meaning = "The table named under `market` has no column of numbers, or no row, with this name.",
        Cause = "Prices, returns and valuation are computed from this column or row.",
        Remedy = "Correct the name, or declare the column as a number under `data`.",
        Example = new(
            ExampleKind.Header,
            """
            market:
              table: prices
              subject: {column: closing, name: {zh: 公司}}
              benchmark: {column: open, name: {zh: 指数}}
              source: {zh: iFinD}
            """,
            "The table 'prices' has no column of numbers 'closing'."),
    };

    public static DiagnosticDescriptor BadFolderName { get; } = new("NOT022", Severity.Error, "The name of the note's folder is not valid on every system")
    {
        Meaning = "The folder has the name of a Windows device, ends in a point or blank, contains a sign that file names cannot have, is too long, or differs from another folder only in case.",
        Cause = "Output files are named after the folder, and a repository is used on several systems: there the files would overwrite each other or could not be created.",
        Remedy = "Rename the folder. Letters, digits, `-` and `_` are valid on every system.",
        Example = new(
            ExampleKind.Description,
            "The content folder contains `sora-note` and `Sora-Note`.",
            "The folders 'Sora-Note' and 'sora-note' are one folder on systems that ignore case."),
    };

    internal static DiagnosticGroup Group => new(
        "the header and the files of a note",
        [
            MissingNote, MissingFile, MissingProse, EmptyProse, UnknownLanguage, MalformedId, Duplicate, UnknownAnalyst,
            MalformedSacNumber, UnknownRating, UnknownType, UnknownSecurity, DateOrder, Undecodable, Unreadable,
            Incomplete, UnknownAttachment, MalformedIndustryCode, UnknownTable, UnknownColumn, BadFolderName,
        ]);
}
