namespace ReportGen.Templating.Tests.Language;

/// <summary>The language, statement by statement. Recorded cases of the reference engine are run by the suite.</summary>
public sealed class LanguageTests
{
    public static TheoryData<string, string> Text => new()
    {
        { "a {{ 1 }} b", "a 1 b" },
        { "a \n {{- 1 -}} \n b", "a1b" },
        { "a\n  {{~ 1 ~}}  \nb", "a\n1b" },
        { "a\r\n {{~ 1 ~}} \r\n b", "a\r\n1 b" },
        { "{%{ {{ x }} }%}", " {{ x }} " },
        { "{%%{ }%} }%%}", " }%} " },
        { "{{ # comment }}{{ ## more\nlines ## 1 }}", "1" },
        { "  {{ \"a\\nb\" }}\nc", "  a\n  b\nc" },
        { "  {{- \"a\\nb\" }}", "a\nb" },
        { "{{ 1; 2\n3 }}", "123" },
        { "{ { } }", "{ { } }" },
        { string.Empty, string.Empty },
    };

    public static TheoryData<string, string> Values => new()
    {
        { "12", "12" },
        { "1_000", "1000" },
        { "0xff + 0b101", "260" },
        { "1e3", "1000" },
        { "9223372036854775807 + 1", "9223372036854775808" },
        { "0.1 + 0.2", "0.3" },
        { "0.1d + 0.2d", "0.30000000000000004" },
        { "1.10", "1.10" },
        { "\"a\\tb\\u4e2d\\x41\"", "a\tb中A" },
        { "`a\\n`", "a\\n" },
        { "$\"{1 + 1} and {\"x\"} \\{\"", "2 and x {" },
        { "[1, \"a\", null, {b: 1.5}]", "[1, \"a\", null, {b: 1.5}]" },
        { "({\"a b\": 1})[\"a b\"]", "1" },
        { "1..4", "[1, 2, 3, 4]" },
        { "(3..<1)", "[3, 2]" },
        { "true", "true" },
        { "null", string.Empty },
    };

    public static TheoryData<string, string> Operators => new()
    {
        { "1 + 2 * 3 - 4 / 2", "5" },
        { "7 // 2", "3" },
        { "-7 // 2", "-3" },
        { "7 % 3", "1" },
        { "1 / 4", "0.25" },
        { "\"a\" + 1 + null", "a1" },
        { "\"ab\" * 2", "abab" },
        { "1 == 1.0 && \"a\" < \"b\"", "true" },
        { "null < 1 || null == null", "true" },
        { "null ?? \"d\"", "d" },
        { "\"x\" ?! \"y\"", "y" },
        { "true ? false ? 1 : 2 : 3", "2" },
        { "1 << 3", "8" },
        { "[1] + [2]", "[1, 2]" },
        { "[1, 2] << 3", "[1, 2, 3]" },
        { "[1] * 3", "[1, 1, 1]" },
        { "[1, 2] == [1, 2]", "true" },
        { "[] == empty", "true" },
        { "[].empty?", "true" },
        { "!null", "true" },
        { "(date.parse \"2024-03-01\") - (date.parse \"2024-02-28\") == (timespan.from_days 2)", "true" },
    };

    public static TheoryData<string, string> Statements => new()
    {
        { "{{ if false }}a{{ else if null }}b{{ else }}c{{ end }}", "c" },
        { "{{ x = 5; x += 2; x *= 3; x -= 1; x //= 3; x }}", "6" },
        { "{{ x = 5; y = x++; $\"{x}{y}\" }}", "65" },
        { "{{ for x in [1, 2, 3] }}{{ x }}{{ if !for.last }},{{ end }}{{ end }}", "1,2,3" },
        { "{{ for x in (1..6) offset:1 limit:3 reversed; x; end }}", "654" },
        { "{{ for x in [] }}a{{ else }}none{{ end }}", "none" },
        { "{{ for x in null }}a{{ else }}none{{ end }}", string.Empty },
        { "{{ for x in {a: 1}; x.key; x.value; end }}", "a1" },
        { "{{ for x in \"ab\"; x; \"-\"; end }}", "a-b-" },
        { "{{ for x in 1..9; if x == 2; continue; end; if x == 4; break; end; x; end }}", "13" },
        { "{{ for x in [\"a\", \"a\", \"b\"]; for.changed; for.rindex; end }}", "true2false1true0" },
        { "{{ x = 0; while x < 3; x = x + 1; while.index; end }}", "012" },
        { "{{ case 5 }}{{ when 1, 2 }}a{{ when 4 || 5 }}b{{ else }}c{{ end }}", "b" },
        { "{{ capture x }}a{{ 1 }}{{ end }}[{{ x }}]", "[a1]" },
        { "{{ o = {}; with o; x = 1; end; o.x }}", "1" },
        { "{{ import {x: 3}; x }}", "3" },
        { "{{ x = 1; this.x = 2; x; this[\"x\"] }}", "22" },
        { "{{ a = [1]; a[2] = 3; a.name = \"n\"; a; a.name; a[-1] }}", "[1, null, 3]n3" },
        { "{{ tablerow x in [1, 2, 3] cols:2; x; end }}", "<tr class=\"row1\"><td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n<tr class=\"row2\"><td class=\"col1\">3</td></tr>\n" },
        { "a{{ ret }}b", "a" },
    };

    public static TheoryData<string, string> Functions => new()
    {
        { "{{ func add; ret $0 + $1; end; add 1 2 }}", "3" },
        { "{{ func add(a, b = 10, c...); ret a + b + c.size; end; add 1; \" \"; add 1 2; \" \"; add 1 2 3 4; \" \"; add(b: 5, a: 1) }}", "11 3 5 6" },
        { "{{ f(x) = x * 2; 3 | f | f }}", "12" },
        { "{{ twice = do; ret $0 * 2; end; twice 4 }}", "8" },
        { "{{ [3, 1] | array.each @(do; ret $0 + 1; end) }}", "[4, 2]" },
        { "{{ func call(f, x); ret f x; end; call @math.abs (-3) }}", "3" },
        { "{{ func f; ret $.a + $.b; end; f a:1 b:2 }}", "3" },
        { "{{ math.plus ^[1, 2] }}", "3" },
        { "{{ func box }}<{{ $$ }}>{{ end }}{{ wrap box }}x{{ end }}", "<x>" },
        { "{{ x = 1; func f; x = 2; end; f; x }}", "2" },
        { "{{ x = 1; func f(a); y = a; x = 3; end; f 5; x; this | object.has_key \"y\" }}", "3false" },
        { "{{ func f(a); ret [1, 2] | array.filter @(do; ret $0 > a; end); end; f 1 }}", "[2]" },
        { "{{ func $f; if $0 > 0; $0; $0 - 1 | $f; end; end; $f 3 }}", "321" },
        { "{{ \"a\" |\n string.append \"b\" |> string.upcase }}", "AB" },
        { "{{ func f(n); if n > 0; ret n + f(n - 1); end; ret 0; end; f(10) }}", "55" },
    };

    [Theory]
    [MemberData(nameof(Text))]
    [MemberData(nameof(Statements))]
    [MemberData(nameof(Functions))]
    public void A_template_prints(string template, string output) => Assert.Equal(output, Run(template));

    [Theory]
    [MemberData(nameof(Values))]
    [MemberData(nameof(Operators))]
    public void An_expression_prints(string expression, string output) => Assert.Equal(output, Run($"{{{{ {expression} }}}}"));

    [Theory]
    [InlineData("{{ include 'greet' 'you' }}", "Hello you")]
    [InlineData("{{ include 'named' who: 'me' }}", "me me")]
    [InlineData("{{ x = include 'greet' 'you'; x | string.size }}", "9")]
    [InlineData("  {{ include 'lines' }}", "  1\n  2")]
    [InlineData("{{ include 'sets' }}{{ y }}", "7")]
    [InlineData("{{ include_join ['lines', 'one'] '-' '<' '>' }}", "<1\n2-1>")]
    [InlineData("{{ include_join ['one', 'one'] 'tpl:lines' }}", "11\n21")]
    [InlineData("{{ include_join ['none'] '-' '<' '>' }}", "<>")]
    public void An_include_prints(string template, string output)
    {
        var loader = new Templates(("greet", "Hello {{ $1 }}"), ("named", "{{ $.who }} {{ $who }}"), ("lines", "1\n2"), ("sets", "{{ y = 7; $z = 1 }}"), ("one", "1"), ("none", ""));
        var diagnostics = new Foundation.Diagnostics.DiagnosticBag();
        string? text = Template.Parse(new("t", template), diagnostics)!.Render(new TemplateContext { Loader = loader }, diagnostics)?.Text;
        Assert.Equal(output, text);
    }

    [Fact]
    public void One_render_does_not_see_the_variables_of_another()
    {
        var context = new TemplateContext { Strictness = TemplateStrictness.Scriban };
        var diagnostics = new Foundation.Diagnostics.DiagnosticBag();
        Template template = Template.Parse(new("t", "{{ x ?? \"none\" }}{{ x = 1; math.two = 2; math.two }}"), diagnostics)!;
        Assert.Equal("none2", template.Render(context, diagnostics)!.Text);
        Assert.Equal("none2", template.Render(context, diagnostics)!.Text);
    }

    [Fact]
    public void A_change_to_the_data_stays_in_its_render()
    {
        var company = new Foundation.Data.MapValue([new Foundation.Data.MapEntry("price", new Foundation.Data.NumberValue(1))]);
        string template = "{{ company.price = company.price + 1; company.price; x = company; x.price = 5; company.price; rows[0] = 9; rows[0] }}";
        (string, Foundation.Data.DataValue)[] model = [("company", company), ("rows", new Foundation.Data.ListValue([new Foundation.Data.NumberValue(1)]))];
        Assert.Equal("259", Render.Text(template, ReportLanguage.Chinese, model));
        Assert.Equal("259", Render.Text(template, ReportLanguage.Chinese, model));
    }

    [Fact]
    public void A_function_of_the_program_can_be_called()
    {
        var context = new TemplateContext();
        context.AddFunction("house.double", ["value", "times?"], arguments => new Foundation.Data.NumberValue(((Foundation.Data.NumberValue)arguments[0]!).Number * ((arguments[1] as Foundation.Data.NumberValue)?.Number ?? 2)));
        var diagnostics = new Foundation.Diagnostics.DiagnosticBag();
        Assert.Equal("6 9", Template.Parse(new("t", "{{ 3 | house.double }} {{ house.double 3 3 }}"), diagnostics)!.Render(context, diagnostics)?.Text);
    }

    private static string Run(string template) => Render.Text(template);
}
