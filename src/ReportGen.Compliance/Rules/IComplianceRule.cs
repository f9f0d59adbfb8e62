using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Compliance.Rules;

/// <summary>A rule that is checked independently.</summary>
internal interface IComplianceRule
{
    /// <summary>Id of the rule in the rule book.</summary>
    public string Id { get; }

    /// <summary>The diagnostic of its findings.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>Reports every violation of the requirement in an edition.</summary>
    /// <param name="context">The edition, and the recipient of the findings.</param>
    public void Check(RuleContext context);
}
