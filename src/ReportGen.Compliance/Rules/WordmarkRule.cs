using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Compliance.Rules;

/// <summary>CN-A8-1: the first page contains the words 证券研究报告.</summary>
internal sealed class WordmarkRule : IComplianceRule
{
    /// <inheritdoc/>
    public string Id => "CN-A8-1";

    /// <inheritdoc/>
    public DiagnosticDescriptor Descriptor => ComplianceCodes.Wordmark;

    /// <inheritdoc/>
    public void Check(RuleContext context)
    {
        foreach (string language in context.Languages)
        {
            if (!context.Phrases("wordmark", language).Any(context.Printed.IsOnFirstPage))
            {
                string words = context.Phrases("wordmark", language)[0];
                context.Report(
                    context.Header.Style.Span,
                    $"page 1 does not contain the words '{words}'",
                    $"首页缺少“{words}”字样",
                    "Print them in the masthead: 'words.reportLabel' in the house style's theme.yaml.");
            }
        }
    }
}
