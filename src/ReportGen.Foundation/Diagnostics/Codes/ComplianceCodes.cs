namespace ReportGen.Foundation.Diagnostics;

/// <summary>Diagnostics about what a research note must state by law: Article 8 of the Interim Provisions on the Publication of Securities Research Reports.</summary>
public static class ComplianceCodes
{
    public static DiagnosticDescriptor Wordmark { get; } = new("CMP001", Severity.Error, "Page 1 does not contain the words 证券研究报告")
    {
        Meaning = "Rule CN-A8-1: the first page must contain the words “securities research report”.",
        Cause = "Readers must be able to distinguish research from other publications.",
        Remedy = "Print the words in the masthead: `words.reportLabel` in `theme.yaml`.",
        Example = new(
            ExampleKind.Description,
            "A house style whose cover prints the label 研究简报 instead of 证券研究报告.",
            "CN-A8-1 (zh edition): page 1 does not contain the words '证券研究报告'. 首页缺少“证券研究报告”字样。"),
    };

    public static DiagnosticDescriptor FirmName { get; } = new("CMP002", Severity.Error, "The legal name of the firm is not printed")
    {
        Meaning = "Rule CN-A8-2: the note must name the securities company or advisory firm.",
        Cause = "Readers must know who is liable for the note.",
        Remedy = "Print `{{ house.text.names.legal }}` in the back matter of the house style.",
        Example = new(
            ExampleKind.Description,
            "A house style whose back matter does not print the legal name.",
            "CN-A8-2 (zh edition): the firm's legal name '上海证券有限责任公司' is not printed. 全文未载明公司全称“上海证券有限责任公司”。"),
    };

    public static DiagnosticDescriptor Licence { get; } = new("CMP003", Severity.Error, "The licence of the firm is not stated")
    {
        Meaning = "Rule CN-A8-3: the note must state that the firm is licensed for securities investment advisory business.",
        Cause = "Only licensed firms may publish research.",
        Remedy = "Print the statement in the back matter, or add the approved wording under `approved.licence` in `house.yaml`.",
        Example = new(
            ExampleKind.Description,
            "A house style whose back matter does not print the statement.",
            "CN-A8-3 (zh edition): no sentence states that the firm is licensed for securities investment advisory business. 缺少具备证券投资咨询业务资格的说明。"),
    };

    public static DiagnosticDescriptor RegistrationNumber { get; } = new("CMP004", Severity.Error, "A registration number is not printed beside the analyst’s name")
    {
        Meaning = "Rule CN-A8-4: the note must state the registration number of each signing analyst.",
        Cause = "Only registered analysts may sign research.",
        Remedy = "Print `{{ analyst.name }}` and `{{ analyst.sac }}` in the same block of the house style.",
        Example = new(
            ExampleKind.Description,
            "A house style whose sidebar prints the names of the analysts without their numbers.",
            "CN-A8-4 (zh edition): the registration number S0870523040005 of the analyst 'liu-jingzhao' is not printed. 未载明署名分析师的执业证书编号 S0870523040005。"),
    };

    public static DiagnosticDescriptor PublicationDate { get; } = new("CMP005", Severity.Error, "The date of publication is missing or contradicts the data")
    {
        Meaning = "Rule CN-A8-5: page 1 must state the date of publication. Prices dated after that day are reported as a warning.",
        Cause = "Readers judge research by its date.",
        Remedy = "Print `{{ note.date | fmt.date }}` on the cover, and use prices up to the day of publication.",
        Example = new(
            ExampleKind.Header,
            """
            date: 2024-02-26
            price_date: 2024-02-26
            market:
              table: prices
              subject: {column: close, name: {zh: 公司}}
              benchmark: {column: open, name: {zh: 指数}}
              source: {zh: iFinD}
            """,
            "CN-A8-5 (zh edition): the prices include a day after publication, 2024-02-27. 行情数据日期 2024-02-27 晚于发布日期 2024-02-26。"),
    };

    public static DiagnosticDescriptor Source { get; } = new("CMP006", Severity.Error, "An exhibit has no source")
    {
        Meaning = "Rule CN-A8-6: the note must name the sources of the information used. For an unnumbered exhibit this is a warning.",
        Cause = "Readers must be able to check the information.",
        Remedy = "Add `source` to the directive: the data vendor or publisher, then the department of the house.",
        Example = new(
            ExampleKind.Markdown,
            """
            ```table {.unnumbered}
            data: segments
            columns: [name, week]
            caption: Week
            ```
            """,
            "CN-A8-6 (zh edition): 'Week' has no source. “Week”缺少资料来源。"),
    };

    public static DiagnosticDescriptor RiskWarning { get; } = new("CMP007", Severity.Error, "The risk warning is incomplete")
    {
        Meaning = "Rule CN-A8-7: the note must warn of the risks of using it with risk factors, a disclaimer and a warning statement.",
        Cause = "Readers must be informed of what the conclusions depend on.",
        Remedy = "Write `risks` in `note.yaml`, print every entry, and print the disclaimer in the back matter.",
        Example = new(
            ExampleKind.Header,
            "risks: []",
            "CN-A8-7 (zh edition): the note states no risk factors. 缺少风险提示。"),
    };

    internal static DiagnosticGroup Group => new(
        "what a research note must state by law: Article 8 of the Interim Provisions on the Publication of Securities Research Reports",
        [
            Wordmark, FirmName, Licence, RegistrationNumber, PublicationDate, Source, RiskWarning,
        ]);
}
