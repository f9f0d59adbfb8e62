using System.Globalization;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Reporting;

namespace ReportGen.Templating.Tests.Reporting;

/// <summary>The output of the helpers, and their errors for invalid input.</summary>
public sealed class ReportHelperTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "-0.04 | fmt.percent 1", "0.0%", "0.0%" },
        { "-0.04 | fmt.signed_percent 1", "0.0%", "0.0%" },
        { "-0.0004 | fmt.percent_of 1", "0.0%", "0.0%" },
        { "-0.04 | fmt.accounting 1", "0.0", "0.0" },
        { "-1234.5 | fmt.accounting 1", "(1,234.5)", "(1,234.5)" },
        { "-0.4 | fmt.signed_bp", "0个基点", "0bp" },
        { "-0.004 | fmt.money 1", "0.0亿元", "RMB 0.0bn" },
        { "calc.round (-0.04) 1", "0.0", "0.0" },
        { "0.125 | fmt.percent 2", "0.13%", "0.13%" },
        { "-0.125 | fmt.percent 2", "−0.13%", "−0.13%" },
        { "1.005 | fmt.number 2", "1.01", "1.01" },
        { "2 | fmt.number decimals: 1", "2.0", "2.0" },
        { "2 | fmt.ppt 1 lang: \"en\"", "2.0ppt", "2.0ppt" },
        { "2 | fmt.ppt 1 lang: \"zh\"", "2.0个百分点", "2.0个百分点" },
        { "-2 | fmt.multiple lang: \"en\"", "n.m.", "n.m." },
        { "null | fmt.number lang: \"zh\"", "--", "--" },
        { "loss | fmt.number lang: \"en\"", "n.m.", "n.m." },
        { "123456 | fmt.money 0 \"wan\" \"wan\"", "123,456万元", "RMB 1,235mn" },
        { "1.5 | fmt.money 1 \"bn\" \"mn\"", "1,500.0百万元", "RMB 1,500.0mn" },
        { "12 | fmt.money 1 currency: \"USD\"", "12.0亿美元", "USD 1.2bn" },
        { "184.5 | fmt.price currency: \"HKD\"", "184.50港元", "HKD 184.50" },
        { "0 | fmt.change 1", "持平", "flat" },
        { "0.04 | fmt.change 1", "持平", "flat" },
        { "0 | fmt.change words: \"revision\"", "维持不变", "unchanged" },
        { "-3.25 | fmt.change 1 \"price\"", "下跌3.3%", "down 3.3%" },
        { "-1.5 | fmt.change 1 \"level\" \"ppt\"", "下降1.5个百分点", "down 1.5ppt" },
        { "-5 | fmt.change 0 \"revision\"", "下调5%", "cut by 5%" },
        { "loss | fmt.change 1", "--", "n.m." },
        { "fmt.growth 120 100", "20.0%", "20.0%" },
        { "fmt.growth 5 (-5)", "扭亏", "loss to profit" },
        { "fmt.growth (-5) 5", "转亏", "profit to loss" },
        { "fmt.growth (-3) (-5)", "减亏", "loss narrowed" },
        { "fmt.growth (-8) (-5)", "增亏", "loss widened" },
        { "fmt.growth (-5) (-5)", "亏损持平", "loss unchanged" },
        { "fmt.growth 5 0", "--", "n.m." },
        { "fmt.growth 0 5 0", "−100%", "−100%" },
        { "fmt.growth 5 npa", "--", "n.a." },
        { "fmt.range 20 25 0 \"multiple\"", "20～25倍", "20–25x" },
        { "fmt.range 15 30 0 \"percent\"", "15%～30%", "15–30%" },
        { "fmt.range 9.5 12 2 \"price\"", "9.50～12.00元", "RMB 9.50–12.00" },
        { "fmt.range loss 3", "--", "n.m." },
        { "fmt.date_range day day", "2024年2月7日", "7 February 2024" },
        { "fmt.date_range day (day | date.add_days 5)", "2024年2月7日至12日", "7–12 February 2024" },
        { "fmt.date_range day (day | date.add_days 30)", "2024年2月7日至3月8日", "7 February – 8 March 2024" },
        { "fmt.date_range day (day | date.add_years 1)", "2024年2月7日至2025年2月7日", "7 February 2024 – 7 February 2025" },
        { "fmt.date_range day (day | date.add_days 5) \"short\"", "2024-02-07至2024-02-12", "7–12 Feb 2024" },
        { "fmt.date_range day (day | date.add_days 30) \"short\"", "2024-02-07至2024-03-08", "7 Feb – 8 Mar 2024" },
        { "fmt.fiscal_year 2025 2025", "2025A", "2025A" },
        { "day | fmt.fiscal_year 2023", "2024E", "2024E" },
        { "day | fmt.date \"weekday\"", "星期三", "Wednesday" },
        { "[1001000, 1000100, 100001000, 1234500000000, 1000000000000] | array.each @fmt.chinese | array.join \" \"", "一百万一千 一百万零一百 一亿零一千 一万二千三百四十五亿 一万亿", "一百万一千 一百万零一百 一亿零一千 一万二千三百四十五亿 一万亿" },
        { "-12 | fmt.chinese", "负十二", "负十二" },
        { "0.05 | fmt.chinese \"amount\"", "伍分", "伍分" },
        { "0 | fmt.chinese \"amount\"", "零元整", "零元整" },
        { "100.05 | fmt.chinese \"amount\"", "壹佰元零伍分", "壹佰元零伍分" },
        { "[\"A\", \"B\"] | fmt.list \"or\"", "A或B", "A or B" },
        { "[\"A\", \"B\"] | fmt.list word: \"none\"", "A、B", "A, B" },
        { "calc.mean table \"pe\"", "37.5", "37.5" },
        { "calc.missing table \"pe\"", "1", "1" },
        { "calc.missing 1 null npa", "2", "2" },
        { "calc.sum null \"pe\"", "--", "n.a." },
        { "calc.deviation [2, 4, 4, 4, 5, 5, 7, 9] | fmt.number 3", "2.138", "2.138" },
        { "calc.deviation [4, 4]", "0", "0" },
        { "calc.deviation [4]", "--", "n.a." },
        { "calc.quantile [1, 2, 3, 4] 0.25", "1.75", "1.75" },
        { "calc.quantile [1, 2, 3, 4] 1", "4", "4" },
        { "calc.quantile rows \"pe\" 0.5", "37.5", "37.5" },
        { "calc.quantile values: rows member: \"pe\" share: 0.5", "37.5", "37.5" },
        { "calc.rank values: [5, 3] value: 3", "2", "2" },
        { "calc.weighted_mean rows \"pe\" \"weight\"", "40", "40" },
        { "calc.weighted_mean [10, 20] [1, 3]", "17.5", "17.5" },
        { "calc.weighted_mean [10] [0]", "--", "n.a." },
        { "calc.ratio 10 4", "2.5", "2.5" },
        { "calc.ratio 10 0", "--", "n.m." },
        { "calc.mean rows \"deep.value\"", "2", "2" },
    };

    public static TheoryData<string, int, string, string> Mistakes => new()
    {
        { "{{ calc.mean rows \"pee\" }}", 19, "None of the rows has a member `pee`.", "Did you mean 'pe'?" },
        { "{{ calc.mean [1, 2] \"pe\" }}", 21, "The items are not rows: the first is a whole number, without a member `pe`.", "Omit the member: `calc.mean values`." },
        { "{{ calc.mean rows }}", 14, "`calc.mean` requires numbers; item 1 is an object.", "Name the member to use: `calc.mean rows \"pe\"`." },
        { "{{ calc.mean rows 5 }}", 19, "The name of a member must be a text, not a whole number.", "Write `calc.mean rows \"pe\"`." },
        { "{{ calc.sum 1 \"2\" }}", 15, "`calc.sum` requires numbers; this is a text.", "Pass numbers; use `null` for a missing value." },
        { "{{ calc.sum \"12\" }}", 13, "`calc.sum` requires an array of numbers or rows, not a text.", "Write `calc.sum rows \"pe\"`." },
        { "{{ calc.sum [1] \"a\" 3 }}", 21, "`calc.sum` accepts an array and the name of a member, and no further arguments.", "Write `calc.sum rows \"pe\"`, or `calc.sum 1 2 3`." },
        { "{{ calc.rank rows \"pe\" }}", 19, "`calc.rank` requires a number after the values.", "Write `calc.rank rows \"pe\" 30`, or `calc.rank [10, 20] 15`." },
        { "{{ calc.rank rows 45 \"pe\" }}", 22, "`calc.rank` requires a number after the values.", "Write `calc.rank rows \"pe\" 30`, or `calc.rank [10, 20] 15`." },
        { "{{ calc.quantile [1, 2] 25 }}", 25, "The share of a quantile must be between 0 and 1.", "Write `calc.quantile rows \"pe\" 0.25`." },
        { "{{ calc.weighted_mean [1, 2] [1] }}", 30, "There are 2 values but 1 weights.", "Pass one weight for each value." },
        { "{{ calc.weighted_mean [1, 2] }}", 4, "`calc.weighted_mean` requires values and weights.", "Write `calc.weighted_mean rows \"pe\" \"market_cap\"`, or pass two arrays." },
        { "{{ calc.average [1, 2] }}", 9, "Unknown function `calc.average`.", "Did you mean `calc.mean`?" },
        { "{{ calc.yoy 1 2 }}", 9, "Unknown function `calc.yoy`.", "Did you mean `calc.growth`?" },
        { "{{ sum rows \"pe\" }}", 4, "Unknown variable or function `sum`.", "Did you mean `calc.sum`?" },
        { "{{ 1 | fmt.pct }}", 12, "Unknown function `fmt.pct`.", "Did you mean `fmt.percent`?" },
        { "{{ 1 | fmt.percnt 1 }}", 12, "Unknown function `fmt.percnt`.", "Did you mean `fmt.percent`?" },
        { "{{ 1 | fmt.number \"en\" }}", 19, "The number of fraction digits must be a whole number, not a text.", "Write `fmt.number 2`, or name the intended argument: `lang: \"en\"`." },
        { "{{ 1 | fmt.percent 11 }}", 20, "The number of fraction digits must be between 0 and 10.", "Write `fmt.percent 2`." },
        { "{{ 1 | fmt.number 1 lang: \"cn\" }}", 27, "`fmt.number` does not support the language `cn`.", "Did you mean 'en'?" },
        { "{{ 1 | fmt.number 1 digits: 2 }}", 21, "`fmt.number` has no parameter `digits`.", "Known: decimals, lang, value." },
        { "{{ 1 | fmt.money 1 \"yuna\" }}", 20, "`fmt.money` does not support the unit of money `yuna`.", "Did you mean 'yuan'?" },
        { "{{ fmt.range 3 2 }}", 16, "The second number of the range is less than the first.", "Pass the lower number first." },
        { "{{ fmt.date_range day (day | date.add_days (-1)) }}", 23, "The period ends before it begins.", "Pass the earlier date first." },
        { "{{ 1e20 | fmt.chinese }}", 4, "The number is too large to be written in Chinese numerals.", "Write it in digits: `fmt.number`." },
        { "{{ 1.5 | fmt.chinese \"digits\" }}", 4, "Only a whole number of at least zero can be written digit by digit.", "Omit the style: `fmt.chinese`." },
        { "{{ fmt.fiscal_year 26 2025 }}", 20, "A year must have four digits.", "Write `fmt.fiscal_year 2026 2025`." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_helper_writes_both_languages(string expression, string chinese, string english)
    {
        Assert.Equal(chinese, Render.Text($"{{{{ {expression} }}}}", ReportLanguage.Chinese, Model()));
        Assert.Equal(english, Render.Text($"{{{{ {expression} }}}}", ReportLanguage.English, Model()));
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_reported_at_its_location(string template, int column, string message, string hint)
    {
        Diagnostic error = Assert.Single(Render.Diagnostics(template, Model()));
        Assert.Equal((Severity.Error, message, hint), (error.Severity, error.Message, error.Hint));
        Assert.Equal(column, error.Span!.Value.StartPosition.Column);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_helper_prints_the_same_in_every_culture(string expression, string chinese, string english)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            A_helper_writes_both_languages(expression, chinese, english);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void No_helper_of_numbers_prints_a_negative_zero()
    {
        foreach (string name in FormatFunctions.Library.Keys.Where(name => name is not ("date" or "date_range" or "fiscal_year" or "list" or "missing" or "growth" or "range")))
        {
            string text = Render.Text($"{{{{ -0.000001 | fmt.{name} }}}}", ReportLanguage.English, Model());
            Assert.True(text.Any(c => c is >= '1' and <= '9') || text.All(c => c is not ('\u2212' or '-' or '+' or '(')) || name == "chinese", $"{name}: {text}");
        }
    }

    private static (string, DataValue)[] Model()
    {
        var rows = new ListValue([Row(30, 1), Row(45, 2), Row(null, 7)]);
        return
        [
            ("npa", new MissingValue(MissingReason.NoConsensus)),
            ("loss", new MissingValue(MissingReason.NotMeaningful)),
            ("day", new DateValue(new DateOnly(2024, 2, 7))),
            ("rows", rows),
            ("table", new MapValue([new MapEntry("rows", rows)])),
        ];
    }

    private static MapValue Row(decimal? pe, decimal weight) => new(
    [
        new MapEntry("pe", pe is { } number ? new NumberValue(number) : new MissingValue(MissingReason.NotMeaningful)),
        new MapEntry("weight", new NumberValue(weight)),
        new MapEntry("deep", new MapValue([new MapEntry("value", new NumberValue(2))])),
    ]);
}
