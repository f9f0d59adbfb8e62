namespace ReportGen.Graphics.Pages;

/// <summary>What a group of items is: a part of the document's structure, or decoration.</summary>
public abstract record ContentTag;

/// <summary>The group's content belongs to an element of the structure tree.</summary>
/// <param name="Element">The element.</param>
public sealed record StructureTag(StructureElement Element) : ContentTag;

/// <summary>The group's content is no part of the text: header, footer, rule, repeated table head.</summary>
/// <param name="Kind">What kind of decoration (ISO 32000-1, 14.8.2.2.2).</param>
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

    /// <summary>Head rows.</summary>
    THead,

    /// <summary>Body rows.</summary>
    TBody,

    /// <summary>Foot rows.</summary>
    TFoot,

    /// <summary>Table row.</summary>
    TR,

    /// <summary>Head cell.</summary>
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

    /// <summary>Reference to another place, such as a footnote mark.</summary>
    Reference,

    /// <summary>Footnote.</summary>
    Note,

    /// <summary>Text of a program or a key to type.</summary>
    Code,
}

/// <summary>An element of the structure tree. Identity is by reference; content on several pages may name the same one.</summary>
/// <param name="role">What it is.</param>
/// <param name="parent">The element that holds it; null for the document element.</param>
public sealed class StructureElement(StructureRole role, StructureElement? parent)
{
    /// <summary>What it is.</summary>
    public StructureRole Role { get; } = role;

    /// <summary>The element that holds it; null for the document element.</summary>
    public StructureElement? Parent { get; } = parent;

    /// <summary>
    /// Place among its siblings in reading order; elements with equal order follow the order in
    /// which they are first painted.
    /// </summary>
    public int Order { get; init; }

    /// <summary>Language tag where it differs from the parent's.</summary>
    public string? Language { get; init; }

    /// <summary>Text alternative of a figure.</summary>
    public string? Alternative { get; init; }

    /// <summary>The data behind a figure as comma-separated values (RFC 4180), head first; null has none.</summary>
    public string? Data { get; init; }

    /// <summary>True when <see cref="Data"/> may be carried inside the document as a file: they come from the note's own files.</summary>
    public bool MayCarryData { get; init; }

    /// <summary>The text shown, where the drawn glyphs say less.</summary>
    public string? ActualText { get; init; }

    /// <summary>Title of a section, for navigation.</summary>
    public string? Title { get; init; }

    /// <summary>Columns that a table cell spans.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Rows that a table cell spans.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Scope of a head cell; null for other elements.</summary>
    public HeaderScope? Scope { get; init; }

    /// <summary>Summary of a table.</summary>
    public string? Summary { get; init; }
}

/// <summary>Which cells a head cell speaks for.</summary>
public enum HeaderScope
{
    /// <summary>The cells of its column.</summary>
    Column,

    /// <summary>The cells of its row.</summary>
    Row,

    /// <summary>Both.</summary>
    Both,
}
