using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Templating.Tests.Reporting;

public sealed class FormatFunctionTests
{
    /// <summary>The examples of the manual.</summary>
    public static TheoryData<string, string, string> Examples => new()
    {
        { "1234.5 | fmt.number 2", "1,234.50", "1,234.50" },
        { "12.5 | fmt.number", "12.5", "12.5" },
        { "(10 / 3.0) | fmt.number", "3.3333", "3.3333" },
        { "-0.5 | fmt.number 1", "−0.5", "−0.5" },
        { "-0.04 | fmt.number 1", "0.0", "0.0" },
        { "2.5 | fmt.number 0", "3", "3" },
        { "-2.5 | fmt.number 0", "−3", "−3" },
        { "2024 | fmt.plain", "2024", "2024" },
        { "3.2 | fmt.signed 1", "+3.2", "+3.2" },
        { "-3.2 | fmt.signed 1", "−3.2", "−3.2" },
        { "0 | fmt.signed 1", "0.0", "0.0" },
        { "25.64 | fmt.percent 1", "25.6%", "25.6%" },
        { "25.64 | fmt.signed_percent 1", "+25.6%", "+25.6%" },
        { "0.2564 | fmt.percent_of 1", "25.6%", "25.6%" },
        { "1.5 | fmt.ppt 1", "1.5个百分点", "1.5ppt" },
        { "-1.5 | fmt.signed_ppt 1", "−1.5个百分点", "−1.5ppt" },
        { "25 | fmt.bp", "25个基点", "25bp" },
        { "30.46 | fmt.multiple", "30.5倍", "30.5x" },
        { "-5.98 | fmt.multiple", "--", "n.m." },
        { "0 | fmt.positive 1", "--", "n.m." },
        { "123.456 | fmt.money 1", "123.5亿元", "RMB 12.3bn" },
        { "2500 | fmt.money 2 \"mn\"", "25.00亿元", "RMB 2.50bn" },
        { "fmt.range 9.5 12.75 2", "9.50～12.75", "9.50–12.75" },
        { "fmt.ordinal 90", "90", "90th" },
        { "fmt.ordinal 21", "21", "21st" },
        { "fmt.ordinal 112", "112", "112th" },
        { "fmt.range 9.501 9.502 2", "9.50", "9.50" },
        { "day | fmt.date", "2024年2月7日", "7 February 2024" },
        { "day | fmt.date \"padded\"", "2024年02月07日", "7 February 2024" },
        { "day | fmt.date \"short\"", "2024-02-07", "7 Feb 2024" },
        { "day | fmt.date \"iso\"", "2024-02-07", "2024-02-07" },
        { "day | fmt.date \"month\"", "2024年2月", "February 2024" },
        { "day | fmt.date \"month_short\"", "2024-02", "Feb 24" },
        { "day | fmt.date \"quarter\"", "2024年1季度", "Q1 2024" },
        { "day | fmt.date \"year\"", "2024年", "2024" },
        { "day | fmt.date \"chinese\"", "二〇二四年二月七日", "二〇二四年二月七日" },
        { "12 | fmt.chinese", "十二", "十二" },
        { "10305.08 | fmt.chinese", "一万零三百零五点零八", "一万零三百零五点零八" },
        { "250000000 | fmt.chinese", "二亿五千万", "二亿五千万" },
        { "1208 | fmt.chinese \"full\"", "壹仟贰佰零捌", "壹仟贰佰零捌" },
        { "2024 | fmt.chinese \"digits\"", "二〇二四", "二〇二四" },
        { "[\"A\", \"B\", \"C\"] | fmt.list", "A、B和C", "A, B and C" },
        { "[\"A\"] | fmt.list", "A", "A" },
        { "fmt.missing", "--", "n.a." },
        { "fmt.missing \"not_meaningful\"", "--", "n.m." },
        { "null | fmt.number 1", "--", "n.a." },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_helper_writes_both_languages(string expression, string chinese, string english)
    {
        (string, DataValue)[] model = [("day", new DateValue(new DateOnly(2024, 2, 7)))];
        Assert.Equal(chinese, Render.Text($"{{{{ {expression} }}}}", ReportLanguage.Chinese, model));
        Assert.Equal(english, Render.Text($"{{{{ {expression} }}}}", ReportLanguage.English, model));
    }

    [Fact]
    public void A_missing_cell_stays_missing_for_its_reason()
    {
        (string, DataValue)[] model = [("pe", new MissingValue(MissingReason.NotMeaningful)), ("npa", new MissingValue(MissingReason.NoConsensus))];
        Assert.Equal("n.m. n.a.", Render.Text("{{ pe | fmt.multiple 1 }} {{ npa | fmt.number 2 }}", ReportLanguage.English, model));
    }

    [Fact]
    public void The_house_chooses_what_stands_for_a_missing_value()
    {
        var context = new TemplateContext { MissingText = reason => $"<{reason}>" };
        context.Add("pe", new MissingValue(MissingReason.Suspended));
        var diagnostics = new DiagnosticBag();
        Assert.Equal("<Suspended>", Template.Parse(new("a", "{{ pe }}"), diagnostics)!.Render(context, diagnostics)!.Text);
    }

    [Fact]
    public void A_text_is_not_formatted_as_a_number()
    {
        Diagnostic error = Assert.Single(Render.Diagnostics("{{ \"4-5\" | fmt.number 1 }}"));
        Assert.Equal("TPL015", error.Code);
        Assert.Equal(4, error.Span!.Value.StartPosition.Column);
    }

    [Fact]
    public void An_unknown_date_style_names_the_nearest_one()
    {
        Diagnostic error = Assert.Single(Render.Diagnostics("{{ day | fmt.date \"shrt\" }}", ("day", new DateValue(new DateOnly(2024, 2, 7)))));
        Assert.Equal("Did you mean 'short'?", error.Hint);
    }
}
