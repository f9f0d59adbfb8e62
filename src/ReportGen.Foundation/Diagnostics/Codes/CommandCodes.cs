namespace ReportGen.Foundation.Diagnostics;

/// <summary>Diagnostics about the command line and the program itself.</summary>
public static class CommandCodes
{
    public static DiagnosticDescriptor Usage { get; } = new("CLI000", Severity.Error, "The command line cannot be read")
    {
        Meaning = "The command is missing, an option is unknown, or a value is not valid for its option. Nothing is run.",
        Cause = "A misspelt name is never guessed, because running a command other than the intended one could overwrite files.",
        Remedy = "Correct the argument; `reportgen COMMAND --help` lists the arguments and options.",
        Example = new(
            ExampleKind.CommandLine,
            "reportgen biuld",
            "There is no command 'biuld'. Did you mean 'build'?"),
    };

    public static DiagnosticDescriptor MissingFolder { get; } = new("CLI001", Severity.Error, "A required folder is missing")
    {
        Meaning = "The folder for content, templates or fonts does not exist, or was not found near the current folder or the program.",
        Cause = "These folders contain the notes to build and the styles to typeset them in.",
        Remedy = "Run the command inside the repository, or name the folder with `--content`, `--templates` or `--fonts`.",
        Example = new(
            ExampleKind.CommandLine,
            "reportgen build --content nowhere",
            "The content folder 'nowhere' does not exist."),
    };

    public static DiagnosticDescriptor UnknownNote { get; } = new("CLI002", Severity.Error, "The argument is not a note of the content folder")
    {
        Meaning = "The path is the content folder itself or lies outside it, or the content folder contains no notes.",
        Cause = "A note is a folder directly below the content folder; nothing else can be built.",
        Remedy = "Name the note by its folder, such as `sora-note`, or choose another content folder with `--content`.",
        Example = new(
            ExampleKind.CommandLine,
            "reportgen build ../elsewhere",
            "'../elsewhere' is outside the content folder."),
    };

    public static DiagnosticDescriptor EditionNotWritten { get; } = new("CLI003", Severity.Error, "The note does not have the requested edition")
    {
        Meaning = "The edition given by `--edition` requires a language that the header of the note does not declare.",
        Cause = "An edition consists of the texts of its languages; without them there is nothing to print.",
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
        Remedy = "Close programs that have the file open, and check the permissions and the free space of the output folder.",
        Example = new(
            ExampleKind.Description,
            "The PDF of the note is open in a viewer that locks it while `reportgen build` replaces it.",
            "The output file 'out/sora-note/sora-note.zh.pdf' cannot be written."),
    };

    public static DiagnosticDescriptor NoteExists { get; } = new("CLI005", Severity.Error, "The note to create already exists")
    {
        Meaning = "The content folder already contains a folder with the name given to `reportgen new`.",
        Cause = "An existing note is never overwritten.",
        Remedy = "Choose another name, or edit the existing note.",
        Example = new(
            ExampleKind.CommandLine,
            "reportgen new good --type weekly",
            "The note 'good' already exists."),
    };

    public static DiagnosticDescriptor BadNoteName { get; } = new("CLI006", Severity.Error, "The name is not a valid name of a note")
    {
        Meaning = "The name contains characters other than letters, digits, `-` and `_`, or does not begin with a letter or digit.",
        Cause = "The name is used for a folder and in file names, which must be valid on every operating system.",
        Remedy = "Use letters, digits, `-` and `_`, beginning with a letter or digit, as in `q3-review`.",
        Example = new(
            ExampleKind.CommandLine,
            "reportgen new q3:review --type weekly",
            "'q3:review' cannot be the name of a note."),
    };

    public static DiagnosticDescriptor MissingPdf { get; } = new("CLI007", Severity.Error, "The PDF to verify does not exist")
    {
        Meaning = "The argument of `reportgen verify` is not a PDF file, a folder that contains PDF files, or a pattern that matches any.",
        Cause = "A run that verifies nothing would appear successful.",
        Remedy = "Name PDF files, a folder that contains some, or a pattern in quotation marks, such as `'out/**/*.pdf'`.",
        Example = new(
            ExampleKind.CommandLine,
            "reportgen verify missing.pdf",
            "There is no PDF 'missing.pdf'."),
    };

    public static DiagnosticDescriptor UnreadablePdf { get; } = new("CLI008", Severity.Error, "A PDF to verify cannot be read")
    {
        Meaning = "The file exists, but the operating system does not let the program read it.",
        Cause = "The file is locked by another program, or its permissions do not allow reading.",
        Remedy = "Close programs that have the file open, and check its permissions.",
        Example = new(
            ExampleKind.Description,
            "`reportgen verify report.pdf`, where the permissions of `report.pdf` do not allow reading.",
            "The file 'report.pdf' cannot be read."),
    };

    public static DiagnosticDescriptor ChangedOutput { get; } = new("CLI009", Severity.Warning, "An output file was changed after it was built")
    {
        Meaning = "With `build --verify`, a file of the output folder differs from what the same inputs give, although the manifest records it as built from them.",
        Cause = "The file was changed by hand or by another program, or somebody wrote both the file and the manifest.",
        Remedy = "The file has been replaced. Find out who changed it; with `REPORTGEN_CACHE_KEY` the manifest cannot be forged.",
        Example = new(
            ExampleKind.Description,
            "A PDF of the output folder is edited and its hash in `manifest.json` adapted; then `reportgen build --verify` is run.",
            "The output file 'sora-note/sora-note.zh.pdf' was not what its inputs give, and has been replaced."),
    };

    public static DiagnosticDescriptor OutputAmongInputs { get; } = new("CLI010", Severity.Error, "The output folder is among the inputs")
    {
        Meaning = "The output folder is the folder of content, templates or fonts, or lies inside it.",
        Cause = "Output files would be read as inputs of the next build, or replace inputs.",
        Remedy = "Name a folder outside of them with `--out`.",
        Example = new(
            ExampleKind.CommandLine,
            "reportgen build --out content",
            "The output folder 'content' is inside the content folder."),
    };

    public static DiagnosticDescriptor Internal { get; } = new("CLI070", Severity.Error, "The program failed")
    {
        Meaning = "The program reached a state that it does not handle. This is a defect in the program, not in the note.",
        Cause = "Every problem in the input has its own code; any other failure is reported under this one, so that none goes unnoticed.",
        Remedy = "Report the defect, and attach the folder of the note. Set `REPORTGEN_TRACE=1` to see where it occurred.",
        Example = new(
            ExampleKind.Description,
            "Any input for which the program throws an exception.",
            "InvalidOperationException: Sequence contains no elements"),
    };

    internal static DiagnosticGroup Group => new(
        "the command line and the program itself",
        [
            Usage, MissingFolder, UnknownNote, EditionNotWritten, CannotWrite, NoteExists, BadNoteName, MissingPdf,
            UnreadablePdf, ChangedOutput, OutputAmongInputs, Internal,
        ]);
}
