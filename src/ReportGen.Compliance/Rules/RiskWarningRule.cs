using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes;

namespace ReportGen.Compliance.Rules;

/// <summary>CN-A8-7: a risk section names every risk factor, and the disclaimer warns of the risk of using the note.</summary>
internal sealed class RiskWarningRule : IComplianceRule
{
    /// <inheritdoc/>
    public string Id => "CN-A8-7";

    /// <inheritdoc/>
    public DiagnosticDescriptor Descriptor => ComplianceCodes.RiskWarning;

    /// <inheritdoc/>
    public void Check(RuleContext context)
    {
        if (context.Header.Risks.IsEmpty)
        {
            context.Report(
                context.Header.Source.Span(0, 0),
                "the note states no risk factors",
                "缺少风险提示",
                "Write 'risks' in note.yaml: a list of title and detail.");
        }

        foreach (string language in context.Languages)
        {
            CheckPhrase(context, language, "riskHeading", "the risk section has no heading", "缺少“风险提示”标题", "Print it in the house style's risks.sbn");
            CheckPhrase(context, language, "disclaimer", "there is no disclaimer", "缺少免责声明", "Print it in the house style's back matter");
            CheckPhrase(
                context, language, "warning", "no statement warns of the risk of using the note", "缺少使用研究报告的风险提示语", "Print it in the house style's back matter");
            foreach (RiskFactor risk in context.Header.Risks.Where(risk => !context.Printed.Has(risk.Title.In(language))))
            {
                context.Report(
                    risk.Title.Find(language)?.Span ?? context.Header.Source.Span(0, 0),
                    $"the risk '{risk.Title.In(language)}' is not printed",
                    $"风险因素“{risk.Title.In(language)}”未在报告中载明",
                    "Print every entry of {{ note.text.risks }} in the house style's risks.sbn.");
            }
        }
    }

    private static void CheckPhrase(RuleContext context, string language, string name, string english, string chinese, string hint)
    {
        if (!context.Phrases(name, language).Any(context.Printed.Has))
        {
            context.Report(
                context.Header.Style.Span,
                $"{english} in the language '{language}'",
                $"{chinese}（{language}）",
                $"{hint}, as in '{context.Phrases(name, language)[0]}'; or add the approved wording to 'approved.{name}.{language}' in house.yaml.");
        }
    }
}
