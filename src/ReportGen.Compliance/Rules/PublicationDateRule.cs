using System.Globalization;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Compliance.Rules;

/// <summary>CN-A8-5: page 1 states the date of publication, which matches the metadata, and no price is later than that date.</summary>
internal sealed class PublicationDateRule : IComplianceRule
{
    /// <summary>The accepted formats of a date in either language.</summary>
    private static readonly string[] Forms =
    [
        "yyyy年M月d日", "yyyy年MM月dd日", "yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd",
        "d MMMM yyyy", "dd MMMM yyyy", "MMMM d, yyyy", "MMMM dd, yyyy", "d MMM yyyy", "dd MMM yyyy", "MMM d, yyyy", "MMM dd, yyyy",
    ];

    /// <inheritdoc/>
    public string Id => "CN-A8-5";

    /// <inheritdoc/>
    public DiagnosticDescriptor Descriptor => ComplianceCodes.PublicationDate;

    /// <inheritdoc/>
    public void Check(RuleContext context)
    {
        DateValue published = context.Header.Date;
        string day = published.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (!Forms.Select(form => published.Date.ToString(form, CultureInfo.InvariantCulture)).Any(context.Printed.IsDateOnFirstPage))
        {
            context.Report(
                published.Span,
                $"page 1 does not state the date of publication, {day}",
                $"首页缺少发布日期 {day}",
                "Print {{ note.date | fmt.date }} in the house style's sidebar or cover.");
        }

        if (context.DocumentDate is { } stamp && DateOnly.FromDateTime(stamp.DateTime) != published.Date)
        {
            context.Report(
                published.Span,
                FormattableString.Invariant($"the date in the metadata, {stamp:yyyy-MM-dd}, differs from the date of publication, {day}"),
                FormattableString.Invariant($"文档元数据日期 {stamp:yyyy-MM-dd} 与发布日期 {day} 不一致"),
                "Publish the document with the date in note.yaml.");
        }

        CheckPrices(context, published, day);
    }

    private static void CheckPrices(RuleContext context, DateValue published, string day)
    {
        if (context.Header.Market?.Table is not { } name
            || !context.Note.Tables.TryGetValue(name.Text, out DataTable? table))
        {
            return;
        }

        DateValue? late = table.Rows.SelectMany(row => row.Cells).OfType<DateValue>()
            .Where(cell => cell.Date > published.Date)
            .MinBy(cell => cell.Date);
        if (late is not null)
        {
            context.Report(
                late.Span,
                FormattableString.Invariant($"the prices include a day after publication, {late.Date:yyyy-MM-dd}"),
                FormattableString.Invariant($"行情数据日期 {late.Date:yyyy-MM-dd} 晚于发布日期 {day}"),
                "Remove the later rows, or change the date of the note.",
                Severity.Warning);
        }
    }
}
