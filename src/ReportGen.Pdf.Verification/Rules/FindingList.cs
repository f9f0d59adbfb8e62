using System.Collections.Immutable;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Collects findings; duplicates are added once.</summary>
internal sealed class FindingList
{
    /// <summary>The first findings are enough for a file that is broken throughout.</summary>
    private const int Most = 500;

    /// <summary>Messages quote the file, which may contain words of any length.</summary>
    private const int LongestMessage = 400;

    private readonly List<VerificationFinding> _findings = [];
    private readonly HashSet<VerificationFinding> _seen = [];

    public void Add(string rule, string message, int? page = null)
    {
        var finding = new VerificationFinding(rule, message.Length > LongestMessage ? string.Concat(message.AsSpan(0, LongestMessage), "…") : message, page);
        if (_findings.Count < Most && _seen.Add(finding))
        {
            _findings.Add(finding);
        }
    }

    public ImmutableArray<VerificationFinding> ToImmutable() => [.. _findings];
}
