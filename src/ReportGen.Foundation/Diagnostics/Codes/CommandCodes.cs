namespace ReportGen.Foundation.Diagnostics;

/// <summary>Diagnostics about what is asked for on the command line, and of the program itself.</summary>
public static class CommandCodes
{
    public static DiagnosticDescriptor Usage { get; } = new("CLI000", Severity.Error, "The command line cannot be read")
    {
        Meaning = "The arguments name no command, an unknown option, or a value that the option does not take. Nothing is run.",
        Cause = "A misspelt name is never guessed: running another command than the one that was meant could overwrite files.",
        Remedy = "Correct the argument; `reportgen COMMAND --help` shows what can be written.",
        Example = new(
            ExampleKind.CommandLine,
            "reportgen biuld",
            "There is no command 'biuld'. Did you mean 'build'?"),
    };

    public static DiagnosticDescriptor MissingFolder { get; } = new("CLI001", Severity.Error, "A folder that every run needs is missing")
    {
        Meaning = "One of the folders for content, templates or fonts does not exist, or none was found around the current folder and the program.",
        Cause = "Without these folders there is neither a note to build nor a style to set it in.",
        Remedy = "Run the command inside the repository, or name the folder with `--content`, `--templates` or `--fonts`.",
        Example = new(
            ExampleKind.CommandLine,
            "reportgen build --content nowhere",
            "The content folder 'nowhere' does not exist."),
    };

    public static DiagnosticDescriptor UnknownNote { get; } = new("CLI002", Severity.Error, "The argument is not a note of the content folder")
    {
        Meaning = "The path names the content folder itself or a place outside it, or the content folder holds no note.",
        Cause = "A note is a folder directly below the content folder; nothing else can be built.",
        Remedy = "Name the note by its folder, such as `sora-note`, or choose another content folder with `--content`.",
        Example = new(
            ExampleKind.CommandLine,
            "reportgen build ../elsewhere",
            "'../elsewhere' lies outside the content folder."),
    };

    public static DiagnosticDescriptor EditionNotWritten { get; } = new("CLI003", Severity.Error, "The note does not have the edition asked for")
    {
        Meaning = "The edition that `--edition` names needs a language that the header of the note does not declare.",
        Cause = "An edition is made of the texts of its languages: without them there is nothing to print.",
        Remedy = "Name an edition that the note is written in, or add the language to `languages` and write its text.",
        Example = new(
            ExampleKind.CommandLine,
            "reportgen build good --edition en",
            "The note has no edition 'en': it is written in zh."),
    };

    public static DiagnosticDescriptor CannotWrite { get; } = new("CLI004", Severity.Error, "An output file cannot be written")
    {
        Meaning = "The operating system refused to create or replace a file of the output folder. The earlier file, if any, is unchanged.",
        Cause = "The PDF is usually open in a program that locks it, the folder is write-protected, or the disk is full.",
        Remedy = "Close programs that hold the file open, and check the permissions and the free space of the output folder.",
        Example = new(
            ExampleKind.Description,
            "The PDF of the note is open in a viewer that locks it while `reportgen build` replaces it.",
            "The output file 'out/sora-note/sora-note.zh.pdf' cannot be written."),
    };

    public static DiagnosticDescriptor NoteExists { get; } = new("CLI005", Severity.Error, "The note to be started exists already")
    {
        Meaning = "The content folder has a folder of the name given to `reportgen new`.",
        Cause = "An existing note is never overwritten.",
        Remedy = "Choose another name, or edit the existing note.",
        Example = new(
            ExampleKind.CommandLine,
            "reportgen new good --type weekly",
            "There is a note 'good' already."),
    };

    public static DiagnosticDescriptor BadNoteName { get; } = new("CLI006", Severity.Error, "The name cannot be the folder of a note")
    {
        Meaning = "The name holds characters other than letters, digits, `-` and `_`, or does not begin with a letter or digit.",
        Cause = "The name becomes a folder and part of file names, which must be the same on every operating system.",
        Remedy = "Use letters, digits, `-` and `_`, beginning with a letter or digit, as in `q3-review`.",
        Example = new(
            ExampleKind.CommandLine,
            "reportgen new q3:review --type weekly",
            "'q3:review' cannot be the name of a note."),
    };

    public static DiagnosticDescriptor MissingPdf { get; } = new("CLI007", Severity.Error, "There is no PDF of the name to verify")
    {
        Meaning = "The argument of `reportgen verify` is neither a PDF file, nor a folder that holds some, nor a pattern that matches any.",
        Cause = "Verifying nothing would look like success.",
        Remedy = "Name PDF files, a folder that holds some, or a pattern in quotation marks, such as `'out/**/*.pdf'`.",
        Example = new(
            ExampleKind.CommandLine,
            "reportgen verify missing.pdf",
            "There is no PDF 'missing.pdf'."),
    };

    public static DiagnosticDescriptor UnreadablePdf { get; } = new("CLI008", Severity.Error, "A PDF to verify cannot be read")
    {
        Meaning = "The file exists, but the operating system does not let the program read it.",
        Cause = "The file is locked by another program, or its permissions do not allow reading.",
        Remedy = "Close programs that hold the file open, and check its permissions.",
        Example = new(
            ExampleKind.Description,
            "`reportgen verify report.pdf`, where the permissions of `report.pdf` do not allow reading.",
            "The file 'report.pdf' cannot be read."),
    };

    public static DiagnosticDescriptor Internal { get; } = new("CLI070", Severity.Error, "The program failed")
    {
        Meaning = "The program met a state that it does not handle. It is a defect of the program, not of the note.",
        Cause = "Every problem of the input is reported under a code of its own; what is left is reported here, so that it never passes unnoticed.",
        Remedy = "Report it with the folder of the note. Set `REPORTGEN_TRACE=1` to see where it happened.",
        Example = new(
            ExampleKind.Description,
            "Any input for which the program throws an exception.",
            "InvalidOperationException: Sequence contains no elements"),
    };

    internal static DiagnosticGroup Group => new(
        "what is asked for on the command line, and of the program itself",
        [
            Usage, MissingFolder, UnknownNote, EditionNotWritten, CannotWrite, NoteExists, BadNoteName, MissingPdf,
            UnreadablePdf, Internal,
        ]);
}
