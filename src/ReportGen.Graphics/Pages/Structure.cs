namespace ReportGen.Graphics.Pages;

/// <summary>Tag of a group of items: a part of the document's structure, or decoration.</summary>
public abstract record ContentTag;

/// <summary>The group's content belongs to an element of the structure tree.</summary>
/// <param name="Element">The element.</param>
public sealed record StructureTag(StructureElement Element) : ContentTag;

/// <summary>The group's content is not part of the text: header, footer, rule, repeated table header.</summary>
/// <param name="Kind">Kind of decoration (ISO 32000-1, 14.8.2.2.2).</param>
public sealed record ArtifactTag(ArtifactKind Kind) : ContentTag;

/// <summary>Kinds of artifacts.</summary>
public enum ArtifactKind
{
    /// <summary>Running header.</summary>
    Header,

    /// <summary>Running footer.</summary>
    Footer,

    /// <summary>Rules, fills, repeated labels.</summary>
    Layout,

    /// <summary>Page background.</summary>
    Background,
}

/// <summary>Roles of structure elements (ISO 32000-1, 14.8.4).</summary>
public enum StructureRole
{
    /// <summary>The whole document.</summary>
    Document,

    /// <summary>A part of the document.</summary>
    Part,

    /// <summary>A section.</summary>
    Sect,

    /// <summary>A generic block.</summary>
    Div,

    /// <summary>A quotation.</summary>
    BlockQuote,

    /// <summary>A table of contents.</summary>
    Toc,

    /// <summary>An entry of a table of contents.</summary>
    TocItem,

    /// <summary>Heading, level 1.</summary>
    H1,

    /// <summary>Heading, level 2.</summary>
    H2,

    /// <summary>Heading, level 3.</summary>
    H3,

    /// <summary>Heading, level 4.</summary>
    H4,

    /// <summary>Heading, level 5.</summary>
    H5,

    /// <summary>Heading, level 6.</summary>
    H6,

    /// <summary>Paragraph.</summary>
    P,

    /// <summary>List.</summary>
    L,

    /// <summary>List item.</summary>
    LI,

    /// <summary>Label of a list item, footnote or caption.</summary>
    Lbl,

    /// <summary>Body of a list item.</summary>
    LBody,

    /// <summary>Table.</summary>
    Table,

    /// <summary>Header rows.</summary>
    THead,

    /// <summary>Body rows.</summary>
    TBody,

    /// <summary>Footer rows.</summary>
    TFoot,

    /// <summary>Table row.</summary>
    TR,

    /// <summary>Header cell.</summary>
    TH,

    /// <summary>Data cell.</summary>
    TD,

    /// <summary>Caption of a table or figure.</summary>
    Caption,

    /// <summary>Figure or chart.</summary>
    Figure,

    /// <summary>Inline text.</summary>
    Span,

    /// <summary>Link.</summary>
    Link,

    /// <summary>Reference to another place, such as a footnote reference.</summary>
    Reference,

    /// <summary>Footnote.</summary>
    Note,

    /// <summary>Computer code or keyboard input.</summary>
    Code,
}

/// <summary>An element of the structure tree. Identity is by reference; content on several pages may belong to the same element.</summary>
/// <param name="role">Its role.</param>
/// <param name="parent">The parent element; null for the document element.</param>
public sealed class StructureElement(StructureRole role, StructureElement? parent)
{
    /// <summary>Its role.</summary>
    public StructureRole Role { get; } = role;

    /// <summary>The parent element; null for the document element.</summary>
    public StructureElement? Parent { get; } = parent;

    /// <summary>
    /// Position among its siblings in reading order; elements with equal order follow the order in
    /// which they are first painted.
    /// </summary>
    public int Order { get; init; }

    /// <summary>Language tag where it differs from the parent's.</summary>
    public string? Language { get; init; }

    /// <summary>Text alternative of a figure.</summary>
    public string? Alternative { get; init; }

    /// <summary>The data behind a figure as comma-separated values (RFC 4180), header first; null for none.</summary>
    public string? Data { get; init; }

    /// <summary>True when <see cref="Data"/> may be attached to the document as a file, because they come from the note's own files.</summary>
    public bool MayCarryData { get; init; }

    /// <summary>The text shown, where the drawn glyphs do not give it.</summary>
    public string? ActualText { get; init; }

    /// <summary>Title of a section, for navigation.</summary>
    public string? Title { get; init; }

    /// <summary>Columns that a table cell spans.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Rows that a table cell spans.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Scope of a header cell; null for other elements.</summary>
    public HeaderScope? Scope { get; init; }

    /// <summary>Summary of a table.</summary>
    public string? Summary { get; init; }
}

/// <summary>Scope of a header cell.</summary>
public enum HeaderScope
{
    /// <summary>The cells of its column.</summary>
    Column,

    /// <summary>The cells of its row.</summary>
    Row,

    /// <summary>Both.</summary>
    Both,
}
