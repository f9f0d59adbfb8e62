using System.Text.RegularExpressions;

using ReportGen.Core.Data;

namespace ReportGen.Templating.Tests.Manual;

/// <summary>Runs every example of templates/README.md.</summary>
public sealed partial class ManualTests
{
    private static readonly string ManualText = File.ReadAllText(Path.Combine(RepositoryFolder(), "templates", "README.md")).ReplaceLineEndings("\n");

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

    public static TheoryData<string, string> BlockExamples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (Match block in CodeBlock().Matches(ManualText))
            {
                examples.Add(block.Groups[1].Value, block.Groups[2].Value);
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(TableExamples))]
    public void An_expression_prints_what_its_table_says(string expression, string chinese, string english)
    {
        Assert.Equal(chinese, Render.Text($"{{{{ {expression} }}}}", ReportLanguage.Chinese, Model()));
        Assert.Equal(english, Render.Text($"{{{{ {expression} }}}}", ReportLanguage.English, Model()));
    }

    [Theory]
    [MemberData(nameof(BlockExamples))]
    public void A_template_prints_the_block_below_it(string template, string output) =>
        Assert.Equal(output, Render.Text(template, ReportLanguage.Chinese, Model()));

    [Fact]
    public void Every_parameter_of_a_helper_is_named_in_the_manual()
    {
        string helpers = ManualText[ManualText.IndexOf("## Report helpers", StringComparison.Ordinal)..];
        foreach (Templating.Values.ScriptObject library in (Templating.Values.ScriptObject[])[Templating.Reporting.FormatFunctions.Library, Templating.Reporting.CalculationFunctions.Library])
        {
            for (int i = 0; i < library.Count; i++)
            {
                Templating.Values.FunctionValue function = library.ValueAt(i).AsFunction;
                Assert.All(function.Parameters, parameter => Assert.Matches($"\\b{parameter}\\b", helpers));
            }
        }
    }

    [Fact]
    public void Every_block_of_template_has_its_output()
    {
        int blocks = ManualText.Split('\n').Count(line => line == "```scriban");
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

    private static (string, DataValue)[] Model() =>
    [
        ("rows", new ListValue([Row("甲", new NumberValue(30.46m), 229.31m), Row("乙", new NumberValue(45), 30.99m), Row("丙", new MissingValue(MissingReason.NotMeaningful), 53.38m)])),
        ("day", new DateValue(new DateOnly(2024, 2, 7))),
        ("note", new MapValue([new MapEntry("title", new TextValue("示例"))])),
    ];

    private static MapValue Row(string name, DataValue pe, decimal revenue) =>
        new([new MapEntry("name", new TextValue(name)), new MapEntry("pe", pe), new MapEntry("revenue", new NumberValue(revenue))]);

    private static string RepositoryFolder()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ReportGen.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException("ReportGen.sln");
    }

    [GeneratedRegex(@"\b(?:fmt|calc)\.\w+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex HelperName();

    [GeneratedRegex(@"^\| `((?:fmt|calc|day|-?[0-9]|\[).*?)` \| (.*?) \| (.*?) \|$", RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"^```scriban\n(.*?)```\n```output\n(.*?)```$", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CodeBlock();
}
