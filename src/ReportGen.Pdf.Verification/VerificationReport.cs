using System.Collections.Immutable;

namespace ReportGen.Pdf.Verification;

/// <summary>A rule that a file breaks.</summary>
/// <param name="Rule">Standard and clause, such as <c>PDF/UA 7.3</c> (ISO 14289-1), <c>PDF/A 6.2.3</c> (ISO 19005-2 and -3) or <c>PDF 7.5</c> (ISO 32000-1).</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Page">Number of the page from 1; null when it is not about one page.</param>
public sealed record VerificationFinding(string Rule, string Message, int? Page = null)
{
    /// <inheritdoc/>
    public override string ToString() => Page is { } page
        ? FormattableString.Invariant($"{Rule}: {Message} (page {page})")
        : $"{Rule}: {Message}";
}

/// <summary>The result of reading a file back.</summary>
/// <param name="Findings">The rules that it breaks, in the order in which they were found.</param>
public sealed record VerificationReport(ImmutableArray<VerificationFinding> Findings)
{
    /// <summary>True when no rule is broken.</summary>
    public bool IsValid => Findings.IsEmpty;

    /// <summary>Number of pages.</summary>
    public int PageCount { get; init; }

    /// <summary>The conformance that the file claims, such as <c>PDF/A-3A, PDF/UA-1</c>; empty when it claims none.</summary>
    public string Claims { get; init; } = string.Empty;

    /// <summary>Title of the document.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>Language of the document; empty when the file does not specify one.</summary>
    public string Language { get; init; } = string.Empty;

    /// <summary>Attached files in the order of their names.</summary>
    public ImmutableArray<VerifiedAttachment> Attachments { get; init; } = [];

    /// <summary>Fonts that pages use, in the order of their names.</summary>
    public ImmutableArray<VerifiedFont> Fonts { get; init; } = [];

    /// <summary>Number of occurrences of each role in the structure tree.</summary>
    public ImmutableSortedDictionary<string, int> Tags { get; init; } =
        ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);
}

/// <summary>A file that is attached.</summary>
/// <param name="Name">Its name.</param>
/// <param name="MediaType">MIME type; empty when the document does not specify it.</param>
/// <param name="Relationship">Its relationship to the document, such as <c>Source</c>; empty when the document does not specify it.</param>
/// <param name="Description">Its description.</param>
/// <param name="Length">Length in bytes; null when it cannot be read.</param>
/// <param name="Sha256">SHA-256 of its bytes, in hexadecimal; empty when it cannot be read.</param>
public sealed record VerifiedAttachment(
    string Name,
    string MediaType,
    string Relationship,
    string Description,
    long? Length,
    string Sha256);

/// <summary>A font that pages use.</summary>
/// <param name="Name">Its PostScript name, with the subset prefix.</param>
/// <param name="IsEmbedded">True when the file contains it.</param>
/// <param name="HasUnicode">True when it maps its codes to text.</param>
/// <param name="Codes">Number of its codes that content shows.</param>
public sealed record VerifiedFont(string Name, bool IsEmbedded, bool HasUnicode, int Codes);
