using System.Collections.Immutable;

using ReportGen.Graphics.Geometry;

namespace ReportGen.Graphics.Pages;

/// <summary>A page: its size and what is painted on it, in order.</summary>
/// <param name="Size">Size in points.</param>
/// <param name="Items">What is painted.</param>
public sealed record PageFrame(Size Size, ImmutableArray<FrameItem> Items)
{
    /// <summary>The number printed on the page, such as <c>3</c> or <c>iv</c>.</summary>
    public string Label { get; init; } = string.Empty;
}

/// <summary>A finished document: pages, metadata, outline and attachments. Destinations are the <see cref="AnchorItem"/>s on the pages.</summary>
/// <param name="Info">Metadata.</param>
/// <param name="Pages">The pages.</param>
public sealed record PagedDocument(DocumentInfo Info, ImmutableArray<PageFrame> Pages)
{
    /// <summary>The outline shown beside the pages.</summary>
    public ImmutableArray<OutlineEntry> Outline { get; init; } = [];

    /// <summary>Attached files.</summary>
    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>True to attach the data of figures, where permitted, each as a file of its figure.</summary>
    public bool CarriesFigureData { get; init; }
}

/// <summary>An entry of the outline.</summary>
/// <param name="Title">Text shown.</param>
/// <param name="Destination">Name of an <see cref="AnchorItem"/>.</param>
/// <param name="Children">Child entries.</param>
public sealed record OutlineEntry(string Title, string Destination, ImmutableArray<OutlineEntry> Children);

/// <summary>Metadata of a document.</summary>
/// <param name="Title">Title.</param>
/// <param name="Language">Main language tag, such as <c>zh-CN</c>.</param>
public sealed record DocumentInfo(string Title, string Language)
{
    /// <summary>Authors in order.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>Its subject.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>Keywords.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>Program that created the content.</summary>
    public string Creator { get; init; } = "ReportGen";

    /// <summary>Date of issue, supplied by the caller; the PDF writer never reads a clock.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Stable identifier of the note and edition.</summary>
    public string Identifier { get; init; } = string.Empty;

    /// <summary>Title by language tag; <see cref="Title"/> applies to all other languages.</summary>
    public ImmutableSortedDictionary<string, string> Titles { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Subject by language tag; <see cref="Subject"/> applies to all other languages.</summary>
    public ImmutableSortedDictionary<string, string> Subjects { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Language tags of the text, the main one first; empty for <see cref="Language"/> alone.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>The publisher.</summary>
    public string Publisher { get; init; } = string.Empty;

    /// <summary>Terms of use.</summary>
    public string Rights { get; init; } = string.Empty;

    /// <summary>Kind of work, such as <c>Company comment</c>.</summary>
    public string Kind { get; init; } = string.Empty;

    /// <summary>Further facts for research libraries: rating, tickers, analysts' SAC numbers.</summary>
    public ImmutableArray<DocumentProperty> Properties { get; init; } = [];
}

/// <summary>Value type of a property (ISO 16684-1, 8.2).</summary>
public enum PropertyKind
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>One date, <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>Unordered texts.</summary>
    Bag,

    /// <summary>Texts in a significant order.</summary>
    Sequence,
}

/// <summary>A custom metadata property of a document.</summary>
/// <param name="Name">Name: an ASCII letter, then letters and digits.</param>
/// <param name="Description">Short description in English.</param>
/// <param name="Values">Its values; a property without values is not written.</param>
public sealed record DocumentProperty(string Name, string Description, ImmutableArray<string> Values)
{
    /// <summary>Its value type.</summary>
    public PropertyKind Kind { get; init; }
}

/// <summary>Relationship of an attached file to the document (ISO 19005-3, 6.8).</summary>
public enum AttachmentRelationship
{
    /// <summary>The document was created from it.</summary>
    Source,

    /// <summary>Data behind tables and charts.</summary>
    Data,

    /// <summary>Further information.</summary>
    Supplement,
}

/// <summary>A file attached to a document.</summary>
/// <param name="Name">File name.</param>
/// <param name="MediaType">MIME type.</param>
/// <param name="Relationship">Its relationship to the document.</param>
/// <param name="Description">Its description.</param>
/// <param name="Data">Its bytes.</param>
public sealed record Attachment(
    string Name,
    string MediaType,
    AttachmentRelationship Relationship,
    string Description,
    ReadOnlyMemory<byte> Data);
