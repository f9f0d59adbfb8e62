using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Templating.Tests.Builtins;

/// <summary>The builtins of the language. Recorded cases of the reference engine are run by the suite.</summary>
public sealed class BuiltinTests
{
    public static TheoryData<string, string> Arrays => new()
    {
        { "[1] | array.add 2", "[1, 2]" },
        { "[1] | array.add_range [2, 3]", "[1, 2, 3]" },
        { "[1, 2] | array.any @(do; ret $0 > 1; end)", "true" },
        { "[1, null] | array.compact", "[1]" },
        { "[1] | array.concat [2]", "[1, 2]" },
        { "[1, 2] | array.contains 2.0", "true" },
        { "(array.cycle [\"a\", \"b\"]) + (array.cycle [\"a\", \"b\"]) + (array.cycle [\"a\", \"b\"])", "aba" },
        { "[\"a\"] | array.each @string.upcase", "[\"A\"]" },
        { "[1, 2, 3] | array.filter @(do; ret $0 > 1; end)", "[2, 3]" },
        { "[1, 2] | array.first", "1" },
        { "[1, 2] | array.last", "2" },
        { "[1, 3] | array.insert_at 1 2", "[1, 2, 3]" },
        { "[1, 2] | array.join \"-\" @(do; ret $\"<{$0}>\"; end)", "<1>-<2>" },
        { "[1, 2, 3] | array.limit 2", "[1, 2]" },
        { "[1, 2, 3] | array.offset 2", "[3]" },
        { "[{a: 1}, {b: 2}] | array.map \"a\"", "[1]" },
        { "[1, 2, 3] | array.remove_at (-1)", "[1, 2]" },
        { "[1, 2] | array.reverse", "[2, 1]" },
        { "1..4 | array.size", "4" },
        { "[\"b\", \"A\", \"a\", \"B\", \"é\", \"e\", \"f\", \"10\", \"中\"] | array.sort", "[\"10\", \"a\", \"A\", \"b\", \"B\", \"e\", \"é\", \"f\", \"中\"]" },
        { "[{n: 2, m: 1}, {n: 1, m: 2}, {n: 2, m: 3}] | array.sort \"n\" | array.map \"m\"", "[2, 1, 3]" },
        { "[{p: {q: 2}}, {p: {q: 1}}] | array.sort \"p.q\" | array.first", "{p: {q: 1}}" },
        { "[1, 1, \"1\", 2] | array.uniq", "[1, \"1\", 2]" },
        { "\"abc\" | array.reverse | array.join \"\"", "cba" },
    };

    public static TheoryData<string, string> Texts => new()
    {
        { "\"a\" | string.append \"b\" | string.prepend \"c\"", "cab" },
        { "\"é\" | string.base64_encode | string.base64_decode", "é" },
        { "\"aB c\" | string.capitalize", "AB c" },
        { "\"ab cd\" | string.capitalizewords", "Ab Cd" },
        { "\"abc\" | string.contains \"b\"", "true" },
        { "\"ABC\" | string.downcase", "abc" },
        { "\"\" | string.empty", "true" },
        { "\"abc\" | string.ends_with \"bc\"", "true" },
        { "\"aB\" | string.equals_ignore_case \"Ab\"", "true" },
        { "\"a\\t\\\"\" | string.escape", "a\\t\\\"" },
        { "\"A & b's\" | string.handleize", "a-b-s" },
        { "\"abcabc\" | string.index_of \"c\" 3", "5" },
        { "\"a\" | string.literal", "\"a\"" },
        { "\" a \" | string.lstrip", "a " },
        { "\" a \" | string.rstrip", " a" },
        { "\" a \" | string.strip", "a" },
        { "\"a\" | string.pad_left 3", "  a" },
        { "\"a\" | string.pad_right 3", "a  " },
        { "2 | string.pluralize \"share\" \"shares\"", "shares" },
        { "\"abab\" | string.remove \"a\"", "bb" },
        { "\"abab\" | string.remove_first \"a\"", "bab" },
        { "\"abab\" | string.remove_last \"a\"", "abb" },
        { "\"abab\" | string.replace \"a\" \"c\"", "cbcb" },
        { "\"abab\" | string.replace_first \"a\" \"c\"", "cbab" },
        { "\"abab\" | string.replace_first \"a\" \"c\" true", "abcb" },
        { "\"ABAB\" | string.replace_first \"b\" \"c\"", "AcAB" },
        { "\"abc\" | string.size", "3" },
        { "\"hello\" | string.slice 1 length:3", "ell" },
        { "\"hello\" | string.slice (-2)", "lo" },
        { "\"hello\" | string.slice1 (-2)", "l" },
        { "\"a,b,,c\" | string.split \",\"", "[\"a\", \"b\", \"c\"]" },
        { "\"abc\" | string.starts_with \"ab\"", "true" },
        { "\"a\\r\\nb\\n\" | string.strip_newlines", "ab" },
        { "\"12\" | string.to_int", "12" },
        { "\"12345678901\" | string.to_long", "12345678901" },
        { "\"1.5\" | string.to_double", "1.5" },
        { "\"1.5\" | string.to_float", "1.5" },
        { "\"x\" | string.to_int | object.typeof", string.Empty },
        { "\"hello world\" | string.truncate 8", "hello..." },
        { "\"one two three\" | string.truncatewords 2", "one two..." },
        { "\"ab\" | string.upcase", "AB" },
        { "\" \" | string.whitespace", "true" },
        { "\"test\" | string.md5", "098f6bcd4621d373cade4e832627b4f6" },
        { "\"test\" | string.sha1", "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3" },
        { "\"test\" | string.sha256 | string.slice 0 8", "9f86d081" },
        { "\"test\" | string.sha512 | string.slice 0 8", "ee26b0dd" },
        { "\"test\" | string.hmac_sha1 \"secret\" | string.slice 0 8", "1aa34958" },
        { "\"test\" | string.hmac_sha256 \"secret\" | string.slice 0 8", "0329a06b" },
        { "\"test\" | string.hmac_sha512 \"secret\" | string.slice 0 8", "f8a4f0a2" },
        { "\"<a>&\" | html.escape", "&lt;a&gt;&amp;" },
        { "\"a\\nb\" | html.newline_to_br", "a<br />\nb" },
        { "\"<p x='>'>a</p><script>b</script><!-- c -->d\" | html.strip", "ad" },
        { "\"a b/c\" | html.url_encode", "a%20b%2Fc" },
        { "\"a b/é\" | html.url_escape", "a%20b/%C3%A9" },
        { "\"a.b\" | regex.escape", "a\\.b" },
        { "`a\\.b` | regex.unescape", "a.b" },
        { "\"AB1\" | regex.match \"([a-z]+)(\\\\d)\" \"i\"", "[\"AB1\", \"AB\", \"1\"]" },
        { "\"a1b2\" | regex.matches `\\d`", "[[\"1\"], [\"2\"]]" },
        { "\"John Smith\" | regex.replace `(\\w+) (\\w+)` \"$2 $1\"", "Smith John" },
        { "\"a, b\" | regex.split `,\\s*`", "[\"a\", \"b\"]" },
    };

    public static TheoryData<string, string> Numbers => new()
    {
        { "-1.5 | math.abs", "1.5" },
        { "1.2 | math.ceil", "2" },
        { "1.8 | math.floor", "1" },
        { "2.5 | math.round", "2" },
        { "2.345 | math.round 2", "2.34" },
        { "7 | math.divided_by 2", "3" },
        { "7 | math.divided_by 2.0", "3.5" },
        { "1234.5 | math.format \"#,##0.00\"", "1,234.50" },
        { "255 | math.format \"X4\"", "00FF" },
        { "\"1\" | math.is_number", "false" },
        { "5 | math.minus 2 | math.plus 1 | math.times 3 | math.modulo 5", "2" },
        { "null | object.default 1", "1" },
        { "{a: 1} | object.keys", "[\"a\"]" },
        { "{a: 1} | object.values", "[1]" },
        { "{a: 1} | object.has_key \"a\"", "true" },
        { "{a: null} | object.has_value \"a\"", "false" },
        { "[1, 2] | object.size", "2" },
        { "1.5 | object.typeof", "number" },
        { "1.5 | object.kind", "decimal" },
        { "1..2 | object.kind", "range" },
        { "255 | object.format \"X4\"", "00FF" },
        { "{a: [1, \"x&\", null, true, 1.5]} | object.to_json", "{\"a\":[1,\"x\\u0026\",null,true,1.5]}" },
        { "`{\"a\": [1, 2.50, \"x\"]}` | object.from_json", "{a: [1, 2.50, \"x\"]}" },
        { "\"1 + 2\" | object.eval", "3" },
        { "\"a {{ 1 + 2 }}\" | object.eval_template", "a 3" },
    };

    public static TheoryData<string, string> Dates => new()
    {
        { "date.parse \"2024-02-27\"", "27 Feb 2024" },
        { "date \"2024-02-27\"", "27 Feb 2024" },
        { "date.parse \"27/02/2024\" \"%d/%m/%Y\"", "27 Feb 2024" },
        { "date.parse \"2024-02-27T10:00:00+08:00\" | date.to_string \"%F %T %Z\"", "2024-02-27 02:00:00 +00:00" },
        { "date.parse \"2024-01-31\" | date.add_months 1 | date.add_days 1 | date.add_years 1", "01 Mar 2025" },
        { "date.parse \"2024-02-27 13:04:05\" | date.to_string \"%Y-%m-%d %H:%M:%S %I %p %j %u %V %e\"", "2024-02-27 13:04:05 01 PM 058 2 09 27" },
        { "date.parse_to_string \"2024-02-27\" \"%b %d\"", "Feb 27" },
        { "date.parse \"2024-02-27\" | date.to_string \"%B %a\" \"en-US\"", "February Tue" },
        { "date.parse \"2024-02-27\" | date.to_string \"%B%d日 %A\" \"zh-CN\"", "二月27日 星期二" },
        { "(date.parse \"2024-02-27\").day_of_year", "58" },
        { "(timespan.from_minutes 90).total_hours", "1.5" },
        { "timespan.parse \"1.02:00:00\"", "1.02:00:00" },
        { "(date.parse \"2024-02-27\") + (timespan.from_days 2)", "29 Feb 2024" },
        { "(date.parse \"2024-02-27\") < (date.parse \"2024-02-28\")", "true" },
    };

    [Theory]
    [MemberData(nameof(Arrays))]
    [MemberData(nameof(Texts))]
    [MemberData(nameof(Numbers))]
    [MemberData(nameof(Dates))]
    public void A_builtin_prints(string expression, string output) => Assert.Equal(output, Render.Text($"{{{{ {expression} }}}}"));

    [Fact]
    public void The_format_of_dates_can_be_set_for_a_render()
    {
        Assert.Equal("2024-02-27", Render.Text("{{ date.format = \"%F\"; date.parse \"2024-02-27\" }}"));
        Assert.Equal("27 Feb 2024", Render.Text("{{ date.parse \"2024-02-27\" }}"));
    }

    [Fact]
    public void Clock_and_random_numbers_come_from_the_context()
    {
        var context = new TemplateContext { Clock = new FixedClock(), RandomSeed = 7 };
        var diagnostics = new DiagnosticBag();
        Template template = Template.Parse(new("t", "{{ date.now | date.to_string \"%F %T\" }} {{ math.random 4 4 }} {{ math.random 1 100 }} {{ math.uuid }}"), diagnostics)!;
        string first = template.Render(context, diagnostics)!.Text;
        Assert.StartsWith("2024-02-27 08:30:00 4 ", first, StringComparison.Ordinal);
        Assert.Matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", first);
        Assert.Equal(first, template.Render(context, diagnostics)!.Text);
    }

    [Fact]
    public void An_unavailable_culture_is_an_error()
    {
        Diagnostic error = Assert.Single(Render.Diagnostics("{{ 1 | math.format \"N2\" \"xx-none\" }}"));
        Assert.Equal("TPL042", error.Code);
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 2, 27, 8, 30, 0, TimeSpan.Zero);
    }
}
