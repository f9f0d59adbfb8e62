using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Compliance.Rules;

/// <summary>CN-A8-2: the firm's full legal name is printed at least once.</summary>
internal sealed class FirmNameRule : IComplianceRule
{
    /// <inheritdoc/>
    public string Id => "CN-A8-2";

    /// <inheritdoc/>
    public DiagnosticDescriptor Descriptor => ComplianceCodes.FirmName;

    /// <inheritdoc/>
    public void Check(RuleContext context)
    {
        foreach (string language in context.Languages)
        {
            TextValue? name = context.Fact("names", "legal", language);
            if (name is null)
            {
                context.Report(
                    context.HouseSpan,
                    $"the house's legal name in the language '{language}' is missing",
                    $"缺少公司全称（{language}）",
                    "Write 'names.legal' with zh and en in content/house/house.yaml.");
            }
            else if (!context.Printed.Has(name.Text))
            {
                context.Report(
                    name.Span,
                    $"the firm's legal name '{name.Text}' is not printed",
                    $"全文未载明公司全称“{name.Text}”",
                    "Print {{ house.text.names.legal }} in the house style's back matter.");
            }
        }
    }
}
