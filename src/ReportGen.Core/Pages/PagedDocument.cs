using System.Collections.Immutable;

using ReportGen.Core.Geometry;

namespace ReportGen.Core.Pages;

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

    /// <summary>Further facts for research libraries, by name: rating, tickers, analysts' SAC numbers.</summary>
    public ImmutableSortedDictionary<string, string> Properties { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
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
