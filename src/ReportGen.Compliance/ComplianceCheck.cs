using System.Collections.Immutable;

using ReportGen.Compliance.Rules;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Compliance;

/// <summary>
/// Checks a finished edition against the requirements for Chinese research notes: Article 8 of the Interim Provisions on
/// the Publication of Securities Research Reports, as rules <c>CN-A8-1</c> to <c>CN-A8-7</c>.
/// </summary>
/// <remarks>
/// The check examines the printed text of the pages. It finds missing content; it
/// does not replace the review by a compliance officer.
/// </remarks>
public static class ComplianceCheck
{
    private static readonly ImmutableArray<IComplianceRule> Rules =
    [
        new WordmarkRule(),
        new FirmNameRule(),
        new LicenceRule(),
        new RegistrationNumberRule(),
        new PublicationDateRule(),
        new SourceRule(),
        new RiskWarningRule(),
    ];

    /// <summary>Runs all rules.</summary>
    /// <param name="input">Note, pages and exhibits.</param>
    /// <returns>The findings in the order of the rules; none if the edition meets all requirements.</returns>
    public static ImmutableArray<Diagnostic> Run(ComplianceInput input)
    {
        var findings = new List<Diagnostic>();
        PrintedText printed = PrintedText.Of(input.Document);
        foreach (IComplianceRule rule in Rules)
        {
            rule.Check(new RuleContext(input, printed, RuleBook.Chinese, rule, findings));
        }

        return [.. findings];
    }
}
