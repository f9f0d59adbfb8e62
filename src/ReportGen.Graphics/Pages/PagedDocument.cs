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

/// <summary>A finished document: pages and what lies around them. Destinations are the <see cref="AnchorItem"/>s on the pages.</summary>
/// <param name="Info">Who, what, when.</param>
/// <param name="Pages">The pages.</param>
public sealed record PagedDocument(DocumentInfo Info, ImmutableArray<PageFrame> Pages)
{
    /// <summary>The outline shown beside the pages.</summary>
    public ImmutableArray<OutlineEntry> Outline { get; init; } = [];

    /// <summary>Files carried inside.</summary>
    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>True when the data of figures that may be carried inside are, each as a file of its figure.</summary>
    public bool CarriesFigureData { get; init; }
}

/// <summary>An entry of the outline.</summary>
/// <param name="Title">Text shown.</param>
/// <param name="Destination">Name of an <see cref="AnchorItem"/>.</param>
/// <param name="Children">Entries below.</param>
public sealed record OutlineEntry(string Title, string Destination, ImmutableArray<OutlineEntry> Children);

/// <summary>Metadata of a document.</summary>
/// <param name="Title">Title.</param>
/// <param name="Language">Main language tag, such as <c>zh-CN</c>.</param>
public sealed record DocumentInfo(string Title, string Language)
{
    /// <summary>Authors in order.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>What it is about.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>Keywords.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>Program that made the content.</summary>
    public string Creator { get; init; } = "ReportGen";

    /// <summary>When it was issued, given from outside; the writer never reads a clock.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Stable identifier of the note and edition.</summary>
    public string Identifier { get; init; } = string.Empty;

    /// <summary>Title in each language that it is known in, by language tag; <see cref="Title"/> stands for every other.</summary>
    public ImmutableSortedDictionary<string, string> Titles { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>What it is about, in each language that it is known in; <see cref="Subject"/> stands for every other.</summary>
    public ImmutableSortedDictionary<string, string> Subjects { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Language tags of the text, the main one first; empty for <see cref="Language"/> alone.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Who publishes it.</summary>
    public string Publisher { get; init; } = string.Empty;

    /// <summary>What others may do with it, in words.</summary>
    public string Rights { get; init; } = string.Empty;

    /// <summary>What kind of work it is, in words, such as <c>Company comment</c>.</summary>
    public string Kind { get; init; } = string.Empty;

    /// <summary>Further facts for research libraries: rating, tickers, analysts' SAC numbers.</summary>
    public ImmutableArray<DocumentProperty> Properties { get; init; } = [];
}

/// <summary>How the values of a property are to be read (ISO 16684-1, 8.2).</summary>
public enum PropertyKind
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>One date, <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>Texts in no order.</summary>
    Bag,

    /// <summary>Texts in an order that means something.</summary>
    Sequence,
}

/// <summary>A fact about a document, for programs that read its metadata.</summary>
/// <param name="Name">Name: an ASCII letter, then letters and digits.</param>
/// <param name="Description">What it is, in a few English words.</param>
/// <param name="Values">Its values; a property without values is not written.</param>
public sealed record DocumentProperty(string Name, string Description, ImmutableArray<string> Values)
{
    /// <summary>How its values are to be read.</summary>
    public PropertyKind Kind { get; init; }
}

/// <summary>How an attached file relates to the document (ISO 19005-3, 6.8).</summary>
public enum AttachmentRelationship
{
    /// <summary>The document was made from it.</summary>
    Source,

    /// <summary>Data behind tables and charts.</summary>
    Data,

    /// <summary>Further information.</summary>
    Supplement,
}

/// <summary>A file carried inside a document.</summary>
/// <param name="Name">File name.</param>
/// <param name="MediaType">MIME type.</param>
/// <param name="Relationship">How it relates to the document.</param>
/// <param name="Description">What it is, in words.</param>
/// <param name="Data">Its bytes.</param>
public sealed record Attachment(
    string Name,
    string MediaType,
    AttachmentRelationship Relationship,
    string Description,
    ReadOnlyMemory<byte> Data);
