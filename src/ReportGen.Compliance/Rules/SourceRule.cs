using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes;

namespace ReportGen.Compliance.Rules;

/// <summary>CN-A8-6: every table, figure and chart names its source.</summary>
internal sealed class SourceRule : IComplianceRule
{
    /// <inheritdoc/>
    public string Id => "CN-A8-6";

    /// <inheritdoc/>
    public DiagnosticDescriptor Descriptor => ComplianceCodes.Source;

    /// <inheritdoc/>
    public void Check(RuleContext context)
    {
        foreach (ExhibitRecord exhibit in context.Exhibits.Where(exhibit => string.IsNullOrWhiteSpace(exhibit.Source)))
        {
            string name = string.Join(' ', new[] { exhibit.Label, exhibit.Caption }.Where(part => part.Length > 0));
            name = name.Length > 0 ? $"'{name}'" : "an exhibit without a caption";
            context.Report(
                exhibit.Span,
                $"{name} has no source",
                $"“{(exhibit.Label.Length > 0 ? exhibit.Label : exhibit.Caption)}”缺少资料来源",
                "Add 'source: …' to the directive: the data vendor or publisher, then the department of the house.",
                exhibit.Label.Length > 0 ? Severity.Error : Severity.Warning);
        }
    }
}
