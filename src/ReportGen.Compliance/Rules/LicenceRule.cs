using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Compliance.Rules;

/// <summary>CN-A8-3: a sentence states that the firm is licensed for securities investment advisory business.</summary>
internal sealed class LicenceRule : IComplianceRule
{
    private const string Slot = "{business}";

    /// <inheritdoc/>
    public string Id => "CN-A8-3";

    /// <inheritdoc/>
    public DiagnosticDescriptor Descriptor => ComplianceCodes.Licence;

    /// <inheritdoc/>
    public void Check(RuleContext context)
    {
        foreach (string language in context.Languages)
        {
            if (context.Fact("licence", "business", language) is not { } business)
            {
                context.Report(
                    context.HouseSpan,
                    $"the house's licence in the language '{language}' is missing",
                    $"缺少业务资格名称（{language}）",
                    "Write 'licence.business' with zh and en in content/house/house.yaml, as in 证券投资咨询业务资格.");
                continue;
            }

            ImmutableArray<string> statements = [.. context.Phrases("licence", language)
                .Select(phrase => phrase.Replace(Slot, business.Text, StringComparison.Ordinal))];
            if (!statements.Any(context.Printed.Has))
            {
                context.Report(
                    business.Span,
                    "no sentence states that the firm is licensed for securities investment advisory business",
                    "缺少具备证券投资咨询业务资格的说明",
                    $"Print '{statements[0]}' in the house style's back matter, or add the approved wording to 'approved.licence.{language}' in house.yaml.");
            }
        }
    }
}
