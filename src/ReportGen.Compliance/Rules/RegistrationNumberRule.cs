using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes;

namespace ReportGen.Compliance.Rules;

/// <summary>CN-A8-4: the registration number of every signing analyst is printed next to the name.</summary>
internal sealed class RegistrationNumberRule : IComplianceRule
{
    /// <summary>The block of an analyst contains a name, numbers and an address; this is its length with a margin.</summary>
    private const int BlockLength = 120;

    /// <inheritdoc/>
    public string Id => "CN-A8-4";

    /// <inheritdoc/>
    public DiagnosticDescriptor Descriptor => ComplianceCodes.RegistrationNumber;

    /// <inheritdoc/>
    public void Check(RuleContext context)
    {
        if (context.Header.Analysts.IsEmpty)
        {
            context.Report(
                context.Header.Source.Span(0, 0),
                "the note names no signing analyst",
                "未载明署名分析师",
                "List the analysts under 'analysts' in note.yaml.");
        }

        foreach (Analyst analyst in context.Header.Analysts)
        {
            string number = analyst.SacNumber.Text;
            string[] names = [.. context.Languages.Select(analyst.Name.In).Where(name => name.Length > 0)];
            if (!context.Printed.Has(number))
            {
                context.Report(
                    analyst.SacNumber.Span,
                    $"the registration number {number} of the analyst '{analyst.Key.Text}' is not printed",
                    $"未载明署名分析师的执业证书编号 {number}",
                    "Print {{ analyst.sac }} in the house style's analyst block.");
            }
            else if (!names.Any(name => context.Printed.HasTogether(name, number, BlockLength)))
            {
                context.Report(
                    analyst.Key.Span,
                    $"the registration number {number} is not printed next to the name of the analyst '{analyst.Key.Text}'",
                    $"执业证书编号 {number} 未与署名分析师姓名一并载明",
                    "Print {{ analyst.name }} and {{ analyst.sac }} in one block.");
            }
        }
    }
}
