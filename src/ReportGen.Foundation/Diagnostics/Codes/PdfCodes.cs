namespace ReportGen.Foundation.Diagnostics;

/// <summary>Diagnostics about the PDF.</summary>
public static class PdfCodes
{
    public static DiagnosticDescriptor NoPages { get; } = new("PDF001", Severity.Error, "The document has no pages")
    {
        Meaning = "There are no pages to write to the PDF.",
        Cause = "A PDF must have at least one page. In a note this is reported earlier, as MDN050.",
        Remedy = "Add text to the note.",
        Example = new(
            ExampleKind.Description,
            "A document without pages that a program passes to the PDF writer.",
            "The document has no pages."),
    };

    public static DiagnosticDescriptor PageSize { get; } = new("PDF002", Severity.Error, "The page size is invalid")
    {
        Meaning = "A side of a page is shorter than 3 or longer than 14400 points.",
        Cause = "ISO 32000-1, Annex C defines these limits; viewers do not show other pages.",
        Remedy = "Choose a page size between 3 and 14400 points.",
        Example = new(
            ExampleKind.Description,
            "A document with a page of 20000 by 842 points that a program passes to the PDF writer.",
            "A page of 20000 by 842 points cannot be written."),
    };

    public static DiagnosticDescriptor UnknownDestination { get; } = new("PDF003", Severity.Warning, "The destination of a link or outline entry does not exist")
    {
        Meaning = "The destination of a link or outline entry is not on any page.",
        Cause = "The link or entry would have no effect.",
        Remedy = "Link to an id that a heading, figure or table has.",
        Example = new(
            ExampleKind.Description,
            "A document with a link to an anchor that no page has.",
            "A link refers to 'summary', which is missing from the document."),
    };

    public static DiagnosticDescriptor DuplicateDestination { get; } = new("PDF004", Severity.Warning, "Duplicate anchor")
    {
        Meaning = "Two anchors of the document have the same name; links lead to the first.",
        Cause = "The name is ambiguous.",
        Remedy = "Give each heading, figure and table a unique id.",
        Example = new(
            ExampleKind.Description,
            "A document with two anchors of the same name.",
            "Duplicate destination 'summary'; links lead to the first."),
    };

    public static DiagnosticDescriptor NoAlternative { get; } = new("PDF005", Severity.Warning, "A figure has no text alternative")
    {
        Meaning = "A figure or formula has no description for readers who cannot see it.",
        Cause = "PDF/UA-1 (ISO 14289-1, 7.3) requires one.",
        Remedy = "Describe in words what the figure shows, with the key `alt`.",
        Example = new(
            ExampleKind.Description,
            "A document with a figure that has no text alternative; a `figure` directive always has one.",
            "The figure on page 1 has no text alternative for readers who cannot see it."),
    };

    public static DiagnosticDescriptor BadAddress { get; } = new("PDF007", Severity.Warning, "The address of a link is not a web or mail address")
    {
        Meaning = "The address has a scheme other than `http`, `https`, `mailto`, `tel` and `ftp`, or is too long.",
        Cause = "Other schemes can start programs, and viewers block them.",
        Remedy = "Write the address in full, such as `https://example.com/page`.",
        Example = new(
            ExampleKind.Markdown,
            "See [the file](file:///shared/file.xlsx).",
            "The link address 'file:///shared/file.xlsx' is not a valid web or mail address."),
    };

    public static DiagnosticDescriptor NoTitle { get; } = new("PDF008", Severity.Warning, "The document has no title")
    {
        Meaning = "The title in the metadata is empty; the identifier is used instead.",
        Cause = "PDF/UA-1 (ISO 14289-1, 7.1) requires a title, which viewers show instead of the file name.",
        Remedy = "Give the note a title.",
        Example = new(
            ExampleKind.Description,
            "A document without a title that a program passes to the PDF writer.",
            "The document has no title."),
    };

    public static DiagnosticDescriptor AttachmentName { get; } = new("PDF010", Severity.Warning, "An attached file is omitted")
    {
        Meaning = "The name of an attached file is empty or already used by another one.",
        Cause = "Readers and programs identify attached files by name.",
        Remedy = "Give each attached file a unique name.",
        Example = new(
            ExampleKind.Description,
            "A document with two attachments named `prices.csv`.",
            "The attachment 'prices.csv' is omitted because its name is empty or duplicated."),
    };

    public static DiagnosticDescriptor BadLanguage { get; } = new("PDF011", Severity.Warning, "The language tag is invalid")
    {
        Meaning = "The language of the document is not a valid tag according to RFC 5646.",
        Cause = "Screen readers use the tag to choose the pronunciation.",
        Remedy = "Write a tag such as `zh-CN` or `en`.",
        Example = new(
            ExampleKind.Description,
            "A document with the language `Chinese` that a program passes to the PDF writer.",
            "'Chinese' is not a valid language tag."),
    };

    internal static DiagnosticGroup Group => new(
        "the PDF",
        [
            NoPages, PageSize, UnknownDestination, DuplicateDestination, NoAlternative, BadAddress, NoTitle,
            AttachmentName, BadLanguage,
        ]);
}
