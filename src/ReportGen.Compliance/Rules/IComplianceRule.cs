using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Compliance.Rules;

/// <summary>One requirement, checked on its own.</summary>
internal interface IComplianceRule
{
    /// <summary>Id of the rule in the rule book.</summary>
    public string Id { get; }

    /// <summary>What its findings are reported as.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>Reports every way in which an edition fails the requirement.</summary>
    /// <param name="context">What is checked, and where findings go.</param>
    public void Check(RuleContext context);
}
