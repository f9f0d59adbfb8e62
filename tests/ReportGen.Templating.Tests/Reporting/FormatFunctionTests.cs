using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Templating.Tests.Reporting;

public sealed class FormatFunctionTests
{
    /// <summary>Cases that are not in the examples of the manual.</summary>
    public static TheoryData<string, string, string> Cases => new()
    {
        { "-2.5 | fmt.number 0", "−3", "−3" },
        { "-3.2 | fmt.signed 1", "−3.2", "−3.2" },
        { "0.004 | fmt.signed 2", "0.00", "0.00" },
        { "1234567.5 | fmt.plain 1", "1234567.5", "1234567.5" },
        { "0 | fmt.positive 1", "--", "n.m." },
        { "fmt.range 9.501 9.502 2", "9.50", "9.50" },
        { "[1, 2, 3, 11, 12, 13, 21] | array.each @fmt.ordinal | array.join \" \"", "1 2 3 11 12 13 21", "1st 2nd 3rd 11th 12th 13th 21st" },
        { "[0, 10, 12, 20, 105, 110, 10010, 250000000] | array.each @fmt.chinese | array.join \" \"", "零 十 十二 二十 一百零五 一百一十 一万零一十 二亿五千万", "零 十 十二 二十 一百零五 一百一十 一万零一十 二亿五千万" },
        { "[\"A\"] | fmt.list", "A", "A" },
        { "[] | fmt.list", "", "" },
        { "null | fmt.number 1", "--", "n.a." },
        { "null | fmt.date", "--", "n.a." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_helper_writes_both_languages(string expression, string chinese, string english)
    {
        Assert.Equal(chinese, Render.Text($"{{{{ {expression} }}}}", ReportLanguage.Chinese));
        Assert.Equal(english, Render.Text($"{{{{ {expression} }}}}", ReportLanguage.English));
    }

    [Fact]
    public void A_missing_cell_stays_missing_for_its_reason()
    {
        (string, DataValue)[] model = [("pe", new MissingValue(MissingReason.NotMeaningful)), ("npa", new MissingValue(MissingReason.NoConsensus))];
        Assert.Equal("n.m. n.a.", Render.Text("{{ pe | fmt.multiple 1 }} {{ npa | fmt.number 2 }}", ReportLanguage.English, model));
    }

    [Fact]
    public void The_house_chooses_the_text_of_a_missing_value()
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
