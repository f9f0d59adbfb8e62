namespace ReportGen.Foundation.Diagnostics;

/// <summary>Diagnostics about the text of a note.</summary>
public static class MarkdownCodes
{
    public static DiagnosticDescriptor UnsupportedBlock { get; } = new("MDN001", Severity.Error, "The Markdown block is not supported")
    {
        Meaning = "The text contains a kind of block that a note cannot show.",
        Cause = "The content of the block would be lost.",
        Remedy = "Use headings, paragraphs, lists, quotations, tables and the fenced directives.",
        Example = new(
            ExampleKind.Description,
            "A block of a Markdown extension that has no counterpart in a note.",
            "A note cannot contain this Markdown block (FigureCaption)."),
    };

    public static DiagnosticDescriptor UnknownDirective { get; } = new("MDN002", Severity.Error, "Unknown directive")
    {
        Meaning = "The name after a fence resembles the name of a directive. A block whose name resembles none is treated as code.",
        Cause = "A misspelt directive would be printed as code.",
        Remedy = "Correct the name.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```tabel {#segments}
            caption: Segments
            data: segments
            ```
            """,
            "There is no directive 'tabel'."),
    };

    public static DiagnosticDescriptor InlinePicture { get; } = new("MDN003", Severity.Error, "A picture is placed inline")
    {
        Meaning = "A picture is written as `![…](…)` in a paragraph.",
        Cause = "An inline picture has no caption, source or text alternative, which every figure must have.",
        Remedy = "Write a `figure` directive with `file`, `caption`, `source` and `alt`.",
        Example = new(
            ExampleKind.Markdown,
            "See ![the flow](figures/flow.svg) below.",
            "A picture inside running text has no caption, source or alternative."),
    };

    public static DiagnosticDescriptor Unclosed { get; } = new("MDN004", Severity.Error, "A block is not closed")
    {
        Meaning = "A block that begins with three or more backticks or colons has no closing line.",
        Cause = "Everything up to the end of the text would belong to the block.",
        Remedy = "Write the same fence on a separate line after the last line of the block.",
        Example = new(
            ExampleKind.Markdown,
            """
            ::: columns
            The text of the columns.
            """,
            "The block that begins here with ':::' is not closed."),
    };

    public static DiagnosticDescriptor FootnoteContent { get; } = new("MDN005", Severity.Error, "A footnote contains more than paragraphs")
    {
        Meaning = "A footnote contains a list, table or other block.",
        Cause = "Footnotes are set as paragraphs at the foot of the page; anything else would be lost.",
        Remedy = "Write it as a sentence, or move it into the text.",
        Example = new(
            ExampleKind.Markdown,
            """
            Sales rose[^1].

            [^1]: Of it

                - chips
            """,
            "A footnote may contain only paragraphs; this block would be lost."),
    };

    public static DiagnosticDescriptor UnusedFootnote { get; } = new("MDN006", Severity.Warning, "The footnote is not referenced")
    {
        Meaning = "A footnote is defined, but no `[^…]` refers to it.",
        Cause = "The footnote is not printed.",
        Remedy = "Add a reference to the footnote, or remove the footnote.",
        Example = new(
            ExampleKind.Markdown,
            """
            Sales rose.

            [^1]: According to the company.
            """,
            "The footnote '1' has no reference, so it is not printed."),
    };

    public static DiagnosticDescriptor TooDeep { get; } = new("MDN007", Severity.Error, "Blocks are nested too deeply")
    {
        Meaning = "Lists, quotations or brackets are nested more deeply than the program supports.",
        Cause = "The limit keeps a malformed or hostile text from exhausting the stack of the program.",
        Remedy = "Write the blocks side by side, or show the content as a table.",
        Example = new(
            ExampleKind.Description,
            "A line that begins with 500 `>` characters.",
            "Lists, quotations or brackets are nested too deeply."),
    };

    public static DiagnosticDescriptor Html { get; } = new("MDN008", Severity.Error, "HTML is not supported")
    {
        Meaning = "The text contains an HTML tag.",
        Cause = "A PDF does not support HTML, so the tag itself would appear in print.",
        Remedy = "Use Markdown, such as `**bold**`; write `\\<` for a literal `<`.",
        Example = new(
            ExampleKind.Markdown,
            "Sales <b>rose</b>.",
            "HTML is not supported: '<b>'."),
    };

    public static DiagnosticDescriptor DoubledPageWord { get; } = new("MDN009", Severity.Warning, "The word for the page appears twice")
    {
        Meaning = "`[@page:…]` stands behind 第 or `page`, or before 页.",
        Cause = "The reference prints 第 2 页 or page 2, so that the word appears twice.",
        Remedy = "Write the reference alone.",
        Example = new(
            ExampleKind.Markdown,
            """
            # Market {#market}

            See page [@page:sec:market].
            """,
            "The reference prints the word for the page itself, so that it appears twice."),
    };

    public static DiagnosticDescriptor MissingId { get; } = new("MDN010", Severity.Error, "A numbered exhibit has no id")
    {
        Meaning = "A numbered table, figure or chart has no `{#id}` after its name.",
        Cause = "Cross-references name exhibits by id, so nothing could refer to it.",
        Remedy = "Write an id, or `{.unnumbered}` for an unnumbered exhibit.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```figure
            caption: Flow
            file: figures/flow.svg
            alt: Two boxes
            source: Research
            ```
            """,
            "This figure has no id, so nothing can refer to it."),
    };

    public static DiagnosticDescriptor DuplicateId { get; } = new("MDN011", Severity.Error, "Duplicate id")
    {
        Meaning = "Two headings or exhibits have the same id.",
        Cause = "A reference to it would be ambiguous.",
        Remedy = "Give each heading, table, figure and chart a unique id.",
        Example = new(
            ExampleKind.Markdown,
            """
            ## Past {#trend}

            ## Future {#trend}
            """,
            "The id 'trend' is given twice."),
    };

    public static DiagnosticDescriptor UnknownReference { get; } = new("MDN012", Severity.Error, "The target of the reference does not exist")
    {
        Meaning = "`[@tab:…]`, `[@fig:…]` or `[@sec:…]` names an id that no exhibit or heading of its kind has.",
        Cause = "The number to print cannot be determined.",
        Remedy = "Correct the id; the hint gives the nearest one.",
        Example = new(
            ExampleKind.Markdown,
            "See [@fig:flwo].",
            "There is no figure or chart with the id 'flwo'."),
    };

    public static DiagnosticDescriptor UnknownLink { get; } = new("MDN013", Severity.Error, "The target of the link does not exist")
    {
        Meaning = "A link to `#id` names an id that does not exist in the note.",
        Cause = "The link would have no target in the PDF.",
        Remedy = "Correct the id, or link to a web address.",
        Example = new(
            ExampleKind.Markdown,
            "See [below](#detials).",
            "There is no element with the id 'detials' to link to."),
    };

    public static DiagnosticDescriptor RelativeLink { get; } = new("MDN014", Severity.Error, "The link is not an absolute address")
    {
        Meaning = "A link is neither a complete web or mail address nor `#id`.",
        Cause = "A PDF has no folder that a relative address could be resolved against.",
        Remedy = "Write the complete address, such as `https://example.com/page`.",
        Example = new(
            ExampleKind.Markdown,
            "See [the page](other/page.html).",
            "'other/page.html' is not an absolute address."),
    };

    public static DiagnosticDescriptor UnknownFootnote { get; } = new("MDN015", Severity.Error, "The referenced footnote does not exist")
    {
        Meaning = "`[^…]` names a footnote that is not defined.",
        Cause = "The reference would lead nowhere.",
        Remedy = "Write `[^…]:` with the text of the footnote on a separate line.",
        Example = new(
            ExampleKind.Markdown,
            "Sales rose[^source].",
            "There is no footnote 'source'."),
    };

    public static DiagnosticDescriptor MisspeltReference { get; } = new("MDN016", Severity.Error, "The reference is misspelt")
    {
        Meaning = "The text resembles a cross reference or a footnote reference, but cannot be read as one.",
        Cause = "A full-width bracket or colon, a space, another word for the kind, or a missing sign. It would be printed as typed.",
        Remedy = "Write `[@tab:…]`, `[@fig:…]`, `[@sec:…]` or `[^…]` as the hint gives it; write `\\[` for a literal bracket.",
        Example = new(
            ExampleKind.Markdown,
            "See [@figure:flow].",
            "'[@figure:flow]' is not a valid reference."),
    };

    public static DiagnosticDescriptor UnsupportedSyntax { get; } = new("MDN017", Severity.Error, "The syntax is not supported")
    {
        Meaning = "The text contains a syntax of another Markdown dialect.",
        Cause = "It would be printed as typed.",
        Remedy = "Use the supported form that the hint gives; a backslash before a sign, or code marks around the text, print it as typed.",
        Example = new(
            ExampleKind.Markdown,
            "Sales ~~fell~~ rose.",
            "Strikethrough is not supported: '~~fell~~'."),
    };

    public static DiagnosticDescriptor RaggedRow { get; } = new("MDN018", Severity.Error, "A row of a pipe table has more or fewer cells than the header")
    {
        Meaning = "A row of a pipe table does not have one cell for each column of the header.",
        Cause = "A bar is missing or surplus, or a bar in a cell is not escaped.",
        Remedy = "Write one cell for each column, and `\\|` for a bar in a cell.",
        Example = new(
            ExampleKind.Markdown,
            """
            | a | b |
            |---|---|
            | 1 | 2 | 3 |
            """,
            "The row has 3 cells, but the header has 2."),
    };

    public static DiagnosticDescriptor FullWidthSign { get; } = new("MDN019", Severity.Error, "A full-width sign in place of an ASCII sign")
    {
        Meaning = "A fence, a heading, an attribute list, a list or a table is written with full-width signs.",
        Cause = "A Chinese input method writes full-width signs; Markdown does not read them.",
        Remedy = "Write the ASCII sign that the hint gives.",
        Example = new(
            ExampleKind.Markdown,
            "＃ 市场",
            "Markdown does not read full-width number signs: '＃'."),
    };

    public static DiagnosticDescriptor UnclosedComment { get; } = new("MDN020", Severity.Error, "A comment is not closed")
    {
        Meaning = "A comment begins with `<!--` and has no `-->`.",
        Cause = "Everything up to the end of the text would belong to the comment and would not be printed.",
        Remedy = "Write `-->` at the end of the comment, or `\\<!--` to print the signs.",
        Example = new(
            ExampleKind.Markdown,
            "Sales rose. <!-- check with the analyst",
            "The comment that begins here is not closed."),
    };

    public static DiagnosticDescriptor Unpaired { get; } = new("MDN040", Severity.Error, "The two languages of a parallel edition do not match")
    {
        Meaning = "A heading, paragraph, list or exhibit of one language has no counterpart of the same kind at the same position in the other language.",
        Cause = "The parallel edition sets the languages side by side, block by block.",
        Remedy = "Give both languages the same blocks in the same order, or set `bilingual: sequential`.",
        Example = new(
            ExampleKind.Description,
            "`bilingual: parallel`, where the Chinese text has two paragraphs in a chapter and the English text has one.",
            "This paragraph has no counterpart in the other language, so the parallel edition cannot pair it."),
    };

    public static DiagnosticDescriptor UnusedLink { get; } = new("MDN041", Severity.Warning, "The address of a link is not used")
    {
        Meaning = "A line `[label]: address` defines the address of links `[text][label]`, but there is no such link.",
        Cause = "The line is not printed.",
        Remedy = "Add the link, remove the line, or write `\\[` in front of the label to print it.",
        Example = new(
            ExampleKind.Markdown,
            """
            Sales rose.

            [filing]: https://example.com/filing
            """,
            "'[filing]: https://example.com/filing' defines the address of a link that does not occur, so it is not printed."),
    };

    public static DiagnosticDescriptor UnknownAttribute { get; } = new("MDN042", Severity.Warning, "The attribute has no meaning here")
    {
        Meaning = "The attribute list of a heading or a fenced block has a class or a key that is not known there, or the words behind the name of a directive are not an attribute list.",
        Cause = "A misspelt attribute has no effect.",
        Remedy = "Correct the attribute, or remove it.",
        Example = new(
            ExampleKind.Markdown,
            "## Past {#past .unnumberd}",
            "The attribute '.unnumberd' has no meaning here."),
    };

    public static DiagnosticDescriptor NoText { get; } = new("MDN050", Severity.Error, "The note has neither a cover nor a chapter")
    {
        Meaning = "After the templates have run, the text contains nothing to print.",
        Cause = "A PDF without content cannot be published.",
        Remedy = "Write a `::: cover` container and at least one chapter, `# Heading`.",
        Example = new(
            ExampleKind.Prose,
            """
            {{ "" }}
            """,
            "The note has no text."),
    };

    internal static DiagnosticGroup Group => new(
        "the text of a note",
        [
            UnsupportedBlock, UnknownDirective, InlinePicture, Unclosed, FootnoteContent, UnusedFootnote, TooDeep, Html,
            DoubledPageWord, MissingId, DuplicateId, UnknownReference, UnknownLink, RelativeLink, UnknownFootnote, MisspeltReference,
            UnsupportedSyntax, RaggedRow, FullWidthSign, UnclosedComment, Unpaired, UnusedLink, UnknownAttribute, NoText,
        ]);
}
