namespace ReportGen.Cli.Tests.EndToEnd;

/// <summary>A mistake in a note, and the expected diagnostic.</summary>
/// <param name="Note">Name of the note that has it.</param>
/// <param name="File">File of the note that is changed.</param>
/// <param name="Old">The text replaced, at its first occurrence.</param>
/// <param name="New">The replacement.</param>
/// <param name="Code">Code of the diagnostic.</param>
/// <param name="Place">Reported location: file, line, column.</param>
/// <param name="Marked">The characters marked by carets.</param>
/// <param name="Hint">Part of the hint.</param>
public sealed record BadInput(string Note, string File, string Old, string New, string Code, string Place, string Marked, string Hint)
{
    /// <summary>The mistakes, each in a note of its own.</summary>
    public static IReadOnlyList<BadInput> All { get; } =
    [
        // References, variables, functions, templates.
        new("unknown-reference", "note.zh.md", "[@tab:segments]", "[@tab:segmnts]", "MDN012", "note.zh.md:3:68", "[@tab:segmnts]", "Did you mean 'segments'?"),
        new("unknown-variable", "note.zh.md", "data.segments.by", "dta.segments.by", "TPL010", "note.zh.md:3:20", "dta", "Did you mean `data`?"),
        new("unknown-row", "note.zh.md", "by.optics", "by.optic", "TPL012", "note.zh.md:3:37", "optic", "Did you mean `optics`?"),
        new("unknown-function", "note.zh.md", "fmt.number", "fmt.numbr", "TPL011", "note.zh.md:3:55", "numbr", "Did you mean `fmt.number`?"),
        new("unknown-template", "note.zh.md", "'risks.sbn'", "'risk.sbn'", "TPL020", "note.zh.md:26:4", "include 'risk.sbn'", "Did you mean `risks.sbn`?"),
        new("unclosed-expression", "note.zh.md", "fmt.number 1 }}", "fmt.number 1", "TPL001", "note.zh.md:3:64", "（", "Write"),

        // Directives.
        new("unclosed-container", "note.zh.md", "\n:::\n", "\n", "MDN004", "note.zh.md:1:1", "::: cover", "Write ':::' on a line of its own"),
        new("unclosed-directive", "note.zh.md", "研究所\n```\n", "研究所\n", "MDN004", "note.zh.md:17:1", "```figure {#flow}", "Write '```' on a line of its own"),
        new("unknown-directive", "note.zh.md", "```table", "```tabel", "MDN002", "note.zh.md:10:1", "```tabel {#segments}", "Did you mean 'table'?"),
        new("wrong-key-of-directive", "note.zh.md", "caption: 板块", "captoin: 板块", "YML101", "note.zh.md:11:1", "captoin", "Did you mean 'caption'"),
        new("missing-id", "note.zh.md", "```table {#segments}", "```table", "MDN010", "note.zh.md:10:1", "```table", "{#my-table}"),
        new("missing-source", "note.zh.md", "source: iFinD\n", "", "YML101", "note.zh.md:11:1", "", "Write 'source: …'."),
        new("missing-picture", "note.zh.md", "figures/flow.svg", "figures/flwo.svg", "MDN060", "note.zh.md:19:7", "figures/flwo.svg", "Did you mean 'figures/flow.svg'?"),
        new("damaged-picture", "figures/flow.svg", "<rect ", "<rect < ", "SVG001", "figures/flow.svg:2:7", "", "plain SVG"),
        new("table-wider-than-page", "data/segments.csv", "算力芯片", "99999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999", "LAY001", "note.zh.md:10:1", "```table {#segments}", "orientation: landscape"),
        new("missing-glyph", "note.zh.md", "普遍上涨", "普遍上涨\U0001F600", "FNT010", "note.zh.md:8:8", "\U0001F600", "fallback fonts"),

        // Header.
        new("malformed-yaml", "note.yaml", "title: {zh", "title: {zh: {", "YML001", "note.yaml:7:8", "", "Close it with '}'"),
        new("tab-in-yaml", "note.yaml", "type: weekly", "\ttype: weekly", "YML003", "note.yaml:2:1", "    ", "Indent with spaces"),
        new("wrong-key", "note.yaml", "decimals: 1", "decimal: 1", "YML102", "note.yaml:18:28", "decimal", "Did you mean 'decimals'?"),
        new("bad-date", "note.yaml", "2024-03-01", "2024-02-30", "YML106", "note.yaml:5:7", "2024-02-30", "The day must be from 01 to 29 in 2024-02."),
        new("unknown-analyst", "note.yaml", "liu-jingzhao", "liu-jingzhou", "NOT008", "note.yaml:9:12", "liu-jingzhou", "Did you mean 'liu-jingzhao'?"),
        new("unknown-style", "note.yaml", "style: plain", "style: plan", "STY001", "note.yaml:3:8", "plan", "Did you mean 'plain'?"),
        new("missing-label", "note.yaml", "style: plain", "style: bare", "NOT011", "note.yaml:2:7", "weekly", "labels.zh.yaml"),
        new("unknown-attachment", "note.yaml", "risks:", "attach: [sourc]\nrisks:", "NOT017", "note.yaml:10:10", "sourc", "Did you mean 'source'?"),
        new("shared-id", "note.yaml", "@number@", "000000000000", "NOT007", "note.yaml:1:5", "a7c2e9d4-3b58-4f06-8e1d-000000000000", "a new UUID"),
        new("other-shared-id", "note.yaml", "@number@", "000000000000", "NOT007", "note.yaml:1:5", "a7c2e9d4-3b58-4f06-8e1d-000000000000", "a new UUID"),

        // Data.
        new("unclosed-quotation", "data/segments.csv", "算力芯片", "\"算力芯片", "CSV009", "data/segments.csv:2:7", "", "Close the cell with \""),
        new("row-too-long", "data/segments.csv", "3.1", "3.1,4", "CSV003", "data/segments.csv:2:16", "4", "quotation marks"),
        new("no-number", "data/segments.csv", "3.1", "三", "CSV004", "data/segments.csv:2:12", "三", "Write a number such as 1234.5"),
        new("missing-file", "note.yaml", "data/segments.csv", "data/segment.csv", "CSV001", "note.yaml:15:11", "data/segment.csv", "Did you mean 'data/segments.csv'?"),
    ];
}
