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

/// <summary>What reading a file back has shown.</summary>
/// <param name="Findings">The rules it breaks, in the order of finding.</param>
public sealed record VerificationReport(ImmutableArray<VerificationFinding> Findings)
{
    /// <summary>True when no rule is broken.</summary>
    public bool IsValid => Findings.IsEmpty;

    /// <summary>Number of pages.</summary>
    public int PageCount { get; init; }

    /// <summary>What the file claims to be, such as <c>PDF/A-3A, PDF/UA-1</c>; empty when it claims nothing.</summary>
    public string Claims { get; init; } = string.Empty;

    /// <summary>Title of the document.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>Names of the attached files.</summary>
    public ImmutableArray<string> Attachments { get; init; } = [];
}
