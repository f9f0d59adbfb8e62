namespace ReportGen.Foundation.Diagnostics;

/// <summary>Diagnostics about page layout.</summary>
public static class LayoutCodes
{
    public static DiagnosticDescriptor DoesNotFit { get; } = new("LAY001", Severity.Error, "An element does not fit on a page")
    {
        Meaning = "An element is wider or higher than the content area of an empty page, and cannot be broken.",
        Cause = "The element would be cut off in print.",
        Remedy = "Make it smaller or narrower; a wide table can be set on a landscape page with `orientation: landscape`.",
        Example = new(
            ExampleKind.Data,
            """
            id,name,week,share
            chips,999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999,3.1,60
            """,
            "Table 'segments' does not fit on a page: its columns are wider than the space; it needs a width of 642.5 pt but has 459.2 pt."),
    };

    public static DiagnosticDescriptor CutOff { get; } = new("LAY002", Severity.Error, "Content is cut off")
    {
        Meaning = "An area that cannot continue elsewhere, such as a header or a sidebar, has more content than fits.",
        Cause = "The excess would be missing in print.",
        Remedy = "Shorten the content, or give it more room in the house style.",
        Example = new(
            ExampleKind.Description,
            "A footer whose text is longer than its line.",
            "The text does not fit in its area of 459 × 12 pt."),
    };

    public static DiagnosticDescriptor NotSettled { get; } = new("LAY003", Severity.Warning, "Page numbers do not converge")
    {
        Meaning = "A page number in the text still changes after the last layout pass.",
        Cause = "The printed number depends on the layout, and the layout depends on the width of the number.",
        Remedy = "Give the text that shows the number a fixed width, or move it.",
        Example = new(
            ExampleKind.Description,
            "A reference to a page whose number moves the referenced heading to the next page and back.",
            "After 5 passes over the document a page number still changes; the text shows the value of the previous pass."),
    };

    public static DiagnosticDescriptor NotKeptTogether { get; } = new("LAY004", Severity.Warning, "Content that should stay together was separated")
    {
        Meaning = "An element that should be kept on one page is higher than a page, and is broken across pages.",
        Cause = "No page has enough room for the element.",
        Remedy = "Make it smaller, or allow it to break.",
        Example = new(
            ExampleKind.Description,
            "A pair of tables with more rows than fit on a page.",
            "The element should stay on one page but is higher than the 700 pt of a page; it was split."),
    };

    public static DiagnosticDescriptor Endless { get; } = new("LAY005", Severity.Error, "The layout does not terminate")
    {
        Meaning = "The document exceeds the maximum number of pages, or an element requests new pages without making progress.",
        Cause = "Without a limit the program might not terminate.",
        Remedy = "Split the document, or limit the repeated content.",
        Example = new(
            ExampleKind.Description,
            "A document of more than 20000 pages.",
            "The document has more than 20000 pages; the rest was omitted."),
    };

    public static DiagnosticDescriptor UnknownSection { get; } = new("LAY006", Severity.Error, "A link leads to a section that does not exist")
    {
        Meaning = "A text or link of the layout names a section that the document does not have.",
        Cause = "The page number cannot be determined. In a note such a reference is reported earlier, as MDN012 or MDN013.",
        Remedy = "Name a section that exists.",
        Example = new(
            ExampleKind.Description,
            "A document of the layout engine with a link to a section that is not defined.",
            "The link refers to “summary”, but the document has no such section."),
    };

    public static DiagnosticDescriptor DuplicateSection { get; } = new("LAY007", Severity.Error, "Two sections have the same name")
    {
        Meaning = "Two sections of the layout have the same name.",
        Cause = "A link to it would be ambiguous. In a note such a name is reported earlier, as MDN011.",
        Remedy = "Give each section a unique name.",
        Example = new(
            ExampleKind.Description,
            "A document of the layout engine with two sections of the same name.",
            "The section has the name “summary”, which another section already has."),
    };

    public static DiagnosticDescriptor NoRoom { get; } = new("LAY008", Severity.Error, "The page leaves no room for content")
    {
        Meaning = "Margins, header and footer take up the whole page.",
        Cause = "No content can be set on the page.",
        Remedy = "Use smaller margins, or a smaller header and footer.",
        Example = new(
            ExampleKind.Description,
            "A page of the layout engine whose margins are higher than the page.",
            "The page has no room for content: margins, header and footer leave 459 × 0 of 595 × 842 pt."),
    };

    public static DiagnosticDescriptor FootnoteMoved { get; } = new("LAY009", Severity.Warning, "The footnote does not fit on the page of its reference")
    {
        Meaning = "The footnote begins on the page after its reference.",
        Cause = "The page does not have room for both the line of the reference and a line of the footnote.",
        Remedy = "Shorten the footnote, or move its reference.",
        Example = new(
            ExampleKind.Description,
            "A footnote longer than a page whose reference is in a line at the foot of the page.",
            "The footnote “1” does not fit on the page of its reference; it begins on the next page."),
    };

    public static DiagnosticDescriptor TableCells { get; } = new("LAY010", Severity.Error, "The cells do not fit the columns of the table")
    {
        Meaning = "A cell extends beyond the last column of its table.",
        Cause = "The cell would have no width.",
        Remedy = "Define more columns, or reduce the span of the cell.",
        Example = new(
            ExampleKind.Description,
            "A table of the layout engine with two columns and a cell that spans three.",
            "The cell extends into column 3, but the table has 2."),
    };

    public static DiagnosticDescriptor UnknownFootnote { get; } = new("LAY011", Severity.Error, "A reference names a footnote that does not exist")
    {
        Meaning = "A text of the layout refers to a footnote that the document does not have.",
        Cause = "The reference would lead nowhere. In a note it is reported earlier, as MDN015.",
        Remedy = "Write the text of the footnote.",
        Example = new(
            ExampleKind.Description,
            "A document of the layout engine with a reference to a footnote that is not defined.",
            "The text refers to the footnote “1”, which does not exist."),
    };

    internal static DiagnosticGroup Group => new(
        "page layout",
        [
            DoesNotFit, CutOff, NotSettled, NotKeptTogether, Endless, UnknownSection, DuplicateSection, NoRoom,
            FootnoteMoved, TableCells, UnknownFootnote,
        ]);
}
