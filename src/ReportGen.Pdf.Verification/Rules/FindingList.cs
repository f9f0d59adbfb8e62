using System.Collections.Immutable;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Collects findings; duplicates are added once, and rules of standards that the file does not claim are ignored.</summary>
internal sealed class FindingList(ConformanceClaims? claims = null)
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
        if (_findings.Count < Most && (claims is null || claims.Cover(rule)) && _seen.Add(finding))
        {
            _findings.Add(finding);
        }
    }

    /// <summary>Adds a finding under each of the clauses that state the rule; those of standards that the file does not claim are ignored.</summary>
    public void Add(IEnumerable<string> rules, string message, int? page = null)
    {
        foreach (string rule in rules)
        {
            Add(rule, message, page);
        }
    }

    public ImmutableArray<VerificationFinding> ToImmutable() => [.. _findings];
}
