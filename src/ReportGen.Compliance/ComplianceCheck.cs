using System.Collections.Immutable;

using ReportGen.Compliance.Rules;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Compliance;

/// <summary>
/// Checks a finished edition against what a Chinese research note must bear: Article 8 of the Interim Provisions on
/// the Publication of Securities Research Reports, as rules <c>CN-A8-1</c> to <c>CN-A8-7</c>.
/// </summary>
/// <remarks>
/// The check reads what is printed, not what was meant to be: the words on the pages. It finds what is missing; it
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
    /// <returns>The findings in the order of the rules; none when the edition bears all it must.</returns>
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
