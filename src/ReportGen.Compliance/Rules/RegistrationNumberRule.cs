using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes;

namespace ReportGen.Compliance.Rules;

/// <summary>CN-A8-4: every signing analyst's registration number is printed beside the name.</summary>
internal sealed class RegistrationNumberRule : IComplianceRule
{
    /// <summary>An analyst's block holds a name, a number, a telephone number and an address; this is its length and some.</summary>
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
                "nobody signs the note",
                "未列署名分析师",
                "Name the analysts in 'analysts' of note.yaml.");
        }

        foreach (Analyst analyst in context.Header.Analysts)
        {
            string number = analyst.SacNumber.Text;
            string[] names = [.. context.Languages.Select(analyst.Name.In).Where(name => name.Length > 0)];
            if (!context.Printed.Has(number))
            {
                context.Report(
                    analyst.SacNumber.Span,
                    $"the registration number {number} of the analyst '{analyst.Key.Text}' is nowhere printed",
                    $"未载明署名分析师的执业证书编号 {number}",
                    "Print {{ analyst.sac }} in the house style's analyst block.");
            }
            else if (!names.Any(name => context.Printed.HasTogether(name, number, BlockLength)))
            {
                context.Report(
                    analyst.Key.Span,
                    $"the registration number {number} is printed away from the name of the analyst '{analyst.Key.Text}'",
                    $"执业证书编号 {number} 未与署名分析师姓名一并载明",
                    "Print {{ analyst.name }} and {{ analyst.sac }} in one block.");
            }
        }
    }
}
