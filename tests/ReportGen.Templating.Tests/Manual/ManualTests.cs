using System.Text.RegularExpressions;

using ReportGen.Foundation.Data;

namespace ReportGen.Templating.Tests.Manual;

/// <summary>Runs every example of templates/README.md.</summary>
public sealed partial class ManualTests
{
    private static readonly string ManualText = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "templates", "README.md")).ReplaceLineEndings("\n");

    public static TheoryData<string, string, string> TableExamples
    {
        get
        {
            var examples = new TheoryData<string, string, string>();
            foreach (Match row in TableRow().Matches(ManualText))
            {
                examples.Add(row.Groups[1].Value.Replace("\\|", "|", StringComparison.Ordinal), row.Groups[2].Value, row.Groups[3].Value);
            }

            return examples;
        }
    }

    public static TheoryData<string, string, string?> BlockExamples
    {
        get
        {
            var examples = new TheoryData<string, string, string?>();
            foreach (Match block in CodeBlock().Matches(ManualText))
            {
                examples.Add(block.Groups["template"].Value, block.Groups["output"].Value, block.Groups["english"] is { Success: true } english ? english.Value : null);
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(TableExamples))]
    public void An_expression_prints_as_in_the_table(string expression, string chinese, string english)
    {
        Assert.Equal(chinese, Render.Text($"{{{{ {expression} }}}}", ReportLanguage.Chinese, Model()));
        Assert.Equal(english, Render.Text($"{{{{ {expression} }}}}", ReportLanguage.English, Model()));
    }

    [Theory]
    [MemberData(nameof(BlockExamples))]
    public void A_template_prints_the_block_below_it(string template, string output, string? english)
    {
        Assert.Equal(output, Render.Text(template, ReportLanguage.Chinese, Model()));
        if (english is not null)
        {
            Assert.Equal(english, Render.Text(template, ReportLanguage.English, Model(isChinese: false)));
        }
    }

    public static TheoryData<string, string, string> Mistakes
    {
        get
        {
            var mistakes = new TheoryData<string, string, string>();
            foreach (Match row in MistakeRow().Matches(ManualText))
            {
                mistakes.Add(Unescaped(row.Groups[1].Value), Unescaped(row.Groups[2].Value), Unescaped(row.Groups[3].Value));
            }

            return mistakes;
        }
    }

    private static string Unescaped(string cell) => cell.Replace("\\|", "|", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_reported_as_in_the_table(string template, string message, string hint)
    {
        Foundation.Diagnostics.Diagnostic found = Assert.Single(Render.Diagnostics(template, Model()));
        Assert.Equal((message, hint), (found.Message, found.Hint));
    }

    [Theory]
    [InlineData("iterations of a loop", 0)]
    [InlineData("calls and includes inside", 1)]
    [InlineData("characters of one text", 2)]
    [InlineData("characters of the output", 3)]
    [InlineData("levels of an object", 4)]
    [InlineData("steps of the whole render", 5)]
    [InlineData("bytes of all texts", 6)]
    [InlineData("binary digits", 7)]
    [InlineData("characters of a regular", 8)]
    public void The_limits_are_those_of_the_program(string what, int which)
    {
        TemplateLimits limits = TemplateLimits.Report;
        long[] values = [limits.Loop, limits.Recursion, limits.TextLength, limits.OutputLength, limits.ObjectDepth, limits.Steps, limits.Memory, limits.NumberBits, limits.PatternLength];
        string row = ManualText.Split('\n').Single(line => line.StartsWith("| " + what, StringComparison.Ordinal));
        Assert.EndsWith(FormattableString.Invariant($"| {values[which]:#,0} |"), row, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_key_of_a_theme_is_in_the_manual()
    {
        string keys = ManualText[ManualText.IndexOf("| key | what it is | unit |", StringComparison.Ordinal)..];
        IEnumerable<string> written = File.ReadAllLines(Path.Combine(RepositoryFolder.Path, "templates", "plain", "theme.yaml"))
            .Where(line => line.Length > 0 && char.IsAsciiLetter(line[0]))
            .Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]);
        // The only key that the program does not read, because baselines are determined by the fonts.
        Assert.All(written.Where(key => key != "baseline"), key => Assert.Contains($"`{key}`", keys, StringComparison.Ordinal));
    }

    [Fact]
    public void An_included_file_sees_and_changes_the_variables_of_the_one_that_includes_it()
    {
        TemplateContext context = Render.Context(ReportLanguage.Chinese, [], new Templates(("part.sbn", "{{ x + 1; x = 5 }}")));
        var diagnostics = new Foundation.Diagnostics.DiagnosticBag();
        Assert.Equal("25", Template.Parse(new Foundation.Sources.SourceText("a", "{{ x = 1; include 'part.sbn'; x }}"), diagnostics)!.Render(context, diagnostics)!.Text);
    }

    [Fact]
    public void Every_parameter_of_a_helper_is_named_in_the_manual()
    {
        string helpers = ManualText[ManualText.IndexOf("## Report helpers", StringComparison.Ordinal)..];
        foreach (Templating.Builtins.Library library in (Templating.Builtins.Library[])[Templating.Reporting.FormatFunctions.Library, Templating.Reporting.CalculationFunctions.Library])
        {
            Assert.All(library.Functions.SelectMany(function => function.Parameters), parameter => Assert.Matches($"\\b{parameter}\\b", helpers));
        }
    }

    [Fact]
    public void Every_block_of_template_has_its_output()
    {
        int blocks = ManualText.Split('\n').Count(line => line is "```scriban" or "````scriban");
        Assert.Equal(blocks, BlockExamples.Count);
    }

    [Fact]
    public void Every_helper_has_an_example()
    {
        string[] shown = [.. TableExamples.SelectMany(example => HelperName().Matches((string)example[0])).Select(match => match.Value).Distinct()];
        Assert.Empty(ReportHelpers().Except(shown, StringComparer.Ordinal));
    }

    private static IEnumerable<string> ReportHelpers() =>
        Templating.Reporting.FormatFunctions.Library.Keys.Select(name => $"fmt.{name}")
            .Concat(Templating.Reporting.CalculationFunctions.Library.Keys.Select(name => $"calc.{name}"));

    internal static (string, DataValue)[] Model(bool isChinese = true)
    {
        ListValue rows = new([
            Row("A", isChinese ? "甲" : "A", new NumberValue(30.46m), 229.31m, 275.172m),
            Row("B", isChinese ? "乙" : "B", new NumberValue(45), 30.99m, 30m),
            Row("C", isChinese ? "丙" : "C", new MissingValue(MissingReason.NotMeaningful), 53.38m, 60m),
        ]);
        return
        [
            ("rows", rows),
            ("day", new DateValue(new DateOnly(2024, 2, 7))),
            ("lang", new TextValue(isChinese ? "zh" : "en")),
            ("note", Map(("title", new TextValue(isChinese ? "示例" : "Sample")), ("rating", Map(("value", new TextValue("outperform")))))),
            ("rating", Map(("label", new TextValue(isChinese ? "增持" : "Outperform")), ("action_label", new TextValue(isChinese ? "维持" : "Maintained")))),
            ("labels", Map([.. Labels.Select(label => (label.Key, (DataValue)new TextValue(isChinese ? label.Chinese : label.English)))])),
            ("data", Map(
                ("comparables", Map(("rows", rows), ("by", new MapValue(rows.Items.Cast<MapValue>().Select(row => new MapEntry(((TextValue)row["code"]!).Text, row)))))),
                ("forecast", Map(("rows", new ListValue([Estimate(isChinese ? "收入" : "Revenue", 100, 110), Estimate(isChinese ? "利润" : "Profit", -5, 8)])))))),
            ("figures", Map(("comparables", Map(("pe", Map(("mean", new NumberValue(37.73m)), ("count", new NumberValue(2)))))))),
        ];
    }

    private static readonly (string Key, string Chinese, string English)[] Labels =
    [
        ("company", "公司", "Company"), ("growth", "增速", "Growth"), ("median", "中位数", "Median"), ("versus", "较均值", "against the mean"), ("target", "目标价", "Target price"),
    ];

    private static MapValue Map(params (string Key, DataValue Value)[] entries) => new(entries.Select(entry => new MapEntry(entry.Key, entry.Value)));

    private static MapValue Estimate(string item, decimal before, decimal after) =>
        Map(("item", new TextValue(item)), ("before", new NumberValue(before)), ("after", new NumberValue(after)));

    private static MapValue Row(string code, string name, DataValue pe, decimal revenue, decimal next) =>
        Map(("code", new TextValue(code)), ("name", new TextValue(name)), ("pe", pe), ("revenue", new NumberValue(revenue)), ("next", new NumberValue(next)));

    [GeneratedRegex(@"\b(?:fmt|calc)\.\w+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex HelperName();

    [GeneratedRegex(@"^\| `((?:fmt|calc|day|-?[0-9]|\[).*?)` \| (.*?) \| (.*?) \|$", RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"^\| `(\{\{.*?\}\})` \| (.*?) (?<!\\)\| (.*?) (?<!\\)\|$", RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MistakeRow();

    [GeneratedRegex(@"^(?<fence>`{3,})scriban\n(?<template>.*?)^\k<fence>\n\k<fence>output\n(?<output>.*?)^\k<fence>$(?:\n\k<fence>output en\n(?<english>.*?)^\k<fence>$)?", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CodeBlock();
}
