using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Origins;
using ReportGen.Core.Sources;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Reporting;

namespace ReportGen.Templating.Tests.Tracing;

/// <summary>Every function, operator and statement hands on the data of what it is given.</summary>
/// <remarks>
/// What only chooses how a value is shown, or which one (digits, patterns, widths, positions, conditions), is not counted
/// among its data.
/// </remarks>
public sealed class OriginTableTests
{
    private static readonly Origin Price = new CellOrigin("data/prices.csv", 2, 3, "price", null);
    private static readonly Origin Name = new CellOrigin("data/prices.csv", 2, 1, "name", null);
    private static readonly Origin Day = new CellOrigin("data/prices.csv", 2, 2, "day", null);

    /// <summary>Functions whose result is made of nothing that they are given.</summary>
    private static readonly string[] WithoutData =
    [
        // They are refused without a clock or a seed.
        "date.now", "date.utc_now", "math.random", "math.uuid",
        // The name of a type, and a reason given as a word.
        "object.kind", "object.typeof",
        // Names of members.
        "object.keys",
    ];

    public static TheoryData<string> Builtins =>
    [
        "array.add [1] price | array.last",
        "array.add_range [1] [price] | array.last",
        "array.any [price] @math.is_number",
        "array.compact [null, price] | array.first",
        "array.concat [1] [price] | array.last",
        "array.contains [price] 12.345",
        "array.cycle [price]",
        "array.each [price] @math.abs",
        "array.filter [price] @math.is_number",
        "array.first [price]",
        "array.insert_at [1] 0 price | array.first",
        "array.join [price, 1] '-'",
        "array.join [1, 2] price",
        "array.last [price]",
        "array.limit [price] 1",
        "array.map [{p: price}] 'p'",
        "array.offset [1, price] 1",
        "array.remove_at [1, price] 0",
        "array.reverse [price]",
        "array.size [price]",
        "array.sort [price]",
        "array.sort [{p: price}] 'p' | array.map 'p'",
        "array.uniq [price, price]",
        "date.add_days day price | date.to_string '%F'",
        "date.add_hours day price | date.to_string '%F'",
        "date.add_milliseconds day price | date.to_string '%F'",
        "date.add_minutes day price | date.to_string '%F'",
        "date.add_months day (price | math.round | string.to_int) | date.to_string '%F'",
        "date.add_seconds day price | date.to_string '%F'",
        "date.add_years day (price | math.round | string.to_int) | date.to_string '%F'",
        "date.parse (price + '' | string.replace '12.345' '2024-01-01') | date.to_string '%F'",
        "date.parse_to_string (price + '' | string.replace '12.345' '2024-01-01') '%F'",
        "date.to_string (day | date.add_days price) '%F'",
        "html.escape (price + '<')",
        "html.newline_to_br (price + '\\n')",
        "html.strip ('<b>' + price + '</b>')",
        "html.url_encode (price + ' ')",
        "html.url_escape (price + ' ')",
        "math.abs (-price)",
        "math.ceil price",
        "math.divided_by price 2",
        "math.divided_by 24 price",
        "math.floor price",
        "math.format price '0.0'",
        "math.is_number price",
        "math.minus price 1",
        "math.minus 1 price",
        "math.modulo price 5",
        "math.plus price 1",
        "math.round price 1",
        "math.times price 2",
        "object.default null price",
        "object.default price 1",
        "object.eval 'price'",
        "object.eval (price + '')",
        "object.eval_template '{{ price }}'",
        "object.eval_template (price + '')",
        "object.format price '0.0'",
        "object.from_json (price + '')",
        "(object.from_json ('[' + price + ']'))[0]",
        "(object.from_json ('{\"a\": \"' + price + '\"}')).a",
        "object.has_key {'a': 1} (price + '')",
        "object.has_value {p: price} 'p'",
        "object.size {p: price}",
        "object.to_json price",
        "object.to_json [price]",
        "object.to_json {p: {q: [price]}}",
        "object.values {p: price} | array.first",
        "regex.escape (price + '')",
        "regex.match (price + '') '1.'",
        "regex.matches (price + '') '[0-9]'",
        "regex.replace (price + '') '1' '2'",
        "regex.replace 'a' 'a' (price + '')",
        "regex.split (price + '') '2'",
        "regex.unescape (price + '')",
        "string.append 'a' price",
        "string.base64_decode (price + '' | string.base64_encode)",
        "string.base64_encode price",
        "string.capitalize (price + 'a')",
        "string.capitalizewords (price + 'a b')",
        "string.contains price '1'",
        "string.downcase (price + 'A')",
        "string.empty price",
        "string.ends_with price '5'",
        "string.equals_ignore_case price '5'",
        "string.escape price",
        "string.handleize price",
        "string.hmac_sha1 price 'k'",
        "string.hmac_sha1 'k' price",
        "string.hmac_sha256 price 'k'",
        "string.hmac_sha512 price 'k'",
        "string.index_of price '2'",
        "string.literal price",
        "string.lstrip (' ' + price)",
        "string.md5 price",
        "string.pad_left price 10",
        "string.pad_right price 10",
        "string.pluralize 1 price 'b'",
        "string.prepend 'a' price",
        "string.remove price '1'",
        "string.remove_first price '1'",
        "string.remove_last price '5'",
        "string.replace price '1' '2'",
        "string.replace 'a' 'a' price",
        "string.replace_first price '1' '2'",
        "string.replace_first 'a' 'a' price",
        "string.rstrip (price + ' ')",
        "string.sha1 price",
        "string.sha256 price",
        "string.sha512 price",
        "string.size price",
        "string.slice price 1 3",
        "string.slice1 price 1",
        "string.split price '.'",
        "string.split price '.' | array.first",
        "(regex.match (price + '') '1.') | array.first",
        "string.starts_with price '1'",
        "string.strip (' ' + price)",
        "string.strip_newlines (price + '\\n')",
        "string.to_double (price + '')",
        "string.to_float (price + '')",
        "string.to_int (price | math.round | string.append '')",
        "string.to_long (price | math.round | string.append '')",
        "string.truncate price 4",
        "string.truncatewords price 1",
        "string.upcase (price + 'a')",
        "string.whitespace price",
        "timespan.from_days price",
        "timespan.from_hours price",
        "timespan.from_milliseconds price",
        "timespan.from_minutes price",
        "timespan.from_seconds price",
        "(timespan.parse (price + '' | string.replace '12.345' '1.00:00:00')).days",
        "fmt.number price",
        "fmt.plain price",
        "fmt.signed price",
        "fmt.accounting price",
        "fmt.percent price",
        "fmt.signed_percent price",
        "fmt.percent_of price",
        "fmt.ppt price",
        "fmt.signed_ppt price",
        "fmt.bp price",
        "fmt.signed_bp price",
        "fmt.positive price",
        "fmt.positive (-price)",
        "fmt.positive (-price) lang: 'en'",
        "fmt.multiple price",
        "fmt.money price",
        "fmt.price price",
        "fmt.range price 20",
        "fmt.range 1 price",
        "fmt.range price price",
        "fmt.change price",
        "fmt.change (price - price)",
        "fmt.growth price 10",
        "fmt.growth 10 price",
        "fmt.growth (-price) 10",
        "fmt.growth price 0",
        "fmt.ordinal price",
        "fmt.date (day | date.add_days price)",
        "fmt.date_range day (day | date.add_days price)",
        "fmt.fiscal_year (price + 2000 | math.round) 2011",
        "fmt.fiscal_year 2011 (price + 2000 | math.round)",
        "fmt.chinese price",
        "fmt.list ['a', price]",
        "fmt.missing ((price + '') | string.replace '12.345' 'suspended')",
        "calc.growth price 10",
        "calc.growth 10 price",
        "calc.growth price 0",
        "calc.share price 10",
        "calc.ratio price 10",
        "calc.cagr price 10 2",
        "calc.cagr 1 2 (price | math.round)",
        "calc.round price 1",
        "calc.count price",
        "calc.count [price]",
        "calc.count [{p: price}] 'p'",
        "calc.missing [price]",
        "calc.sum [1, price]",
        "calc.mean [{p: price}] 'p'",
        "calc.weighted_mean [1] [price]",
        "calc.weighted_mean [price] [1]",
        "calc.median [price]",
        "calc.deviation [1, price]",
        "calc.min [price, 20]",
        "calc.max [price, 1]",
        "calc.rank [price] 1",
        "calc.rank [1] price",
        "calc.percentile [price] 1",
        "calc.percentile [1] price",
        "calc.quantile [price] 0.5",
        "calc.quantile [1] (price / 100)",
        "include 'printed' price",
        "include 'named' p: price",
        "include_join ['own', 'own'] ','",
        "include_join ['a', 'a'] (price + '')",
    ];

    public static TheoryData<string> Constructs =>
    [
        "{{ price }}", "{{ price + 1 }}", "{{ 1 - price }}", "{{ price * 2 }}", "{{ price / 2 }}", "{{ price // 2 }}", "{{ price % 5 }}",
        "{{ -price }}", "{{ +price }}", "{{ !flag }}", "{{ price == 1 }}", "{{ price != 1 }}", "{{ price < 1 }}", "{{ price > 1 }}", "{{ price <= 1 }}", "{{ price >= 1 }}",
        "{{ flag && true }}", "{{ true && flag }}", "{{ flag || false }}", "{{ false || flag }}",
        "{{ null ?? price }}", "{{ price ?? 1 }}", "{{ true ? price : 1 }}", "{{ false ? 1 : price }}",
        "{{ price | string.append 'a' }}", "{{ $'a{price}b' }}", "{{ (price + '')[0] }}", "{{ name.size }}", "{{ (price + '') * 2 }}", "{{ 'a' * (price | math.round) }}",
        "{{ [1, price] }}", "{{ ([price])[0] }}", "{{ [price, 1] + [2] }}", "{{ ([1] | array.add price) << 1 }}", "{{ {p: price} }}", "{{ ({p: price})['p'] }}", "{{ {p: price}?.p }}",
        "{{ [1, price].size }}", "{{ 1..(price | math.round | string.to_int) }}", "{{ (1..(price | math.round | string.to_int)) | array.last }}", "{{ (1..(price | math.round | string.to_int)).size }}",
        "{{ day.year }}", "{{ day.date | fmt.date }}", "{{ (day | date.add_days 1) - day }}", "{{ x = price; x }}", "{{ x = 1; x += price; x }}", "{{ x = price; x++; x }}",
        "{{ o = {}; o.p = price; o.p }}", "{{ a = []; a[0] = price; a[0] }}",
        "{{ if flag; price; end }}", "{{ unless false; price; end }}".Replace("unless", "if !", StringComparison.Ordinal),
        "{{ case 1; when 1; price; end }}", "{{ case 2; when 1; 1; else; price; end }}",
        "{{ for p in [price]; p; end }}", "{{ for p in [price] limit: 1; p; end }}", "{{ for p in [1, price] offset: 1; p; end }}", "{{ for p in [price] reversed; p; end }}",
        "{{ for i in 1..(price | math.round | string.to_int); i; end }}", "{{ for e in {p: price}; e.value; end }}", "{{ for e in {p: price}; e.key; e.value; end }}",
        "{{ tablerow p in [price]; p; end }}", "{{ while true; price; break; end }}",
        "{{ capture x; price; end; x }}", "{{ with {p: price}; p; end }}", "{{ func f(v); v; end; f price }}", "{{ func f(v); ret v; end; f price }}",
        "{{ func f(a, b = 2); ret a + b; end; f price }}", "{{ func f(a...); ret a[0]; end; f price }}", "{{ func f; ret $0; end; f price }}", "{{ f(v) = v * 2; f price }}",
        "{{ f = do(v); ret v; end; f price }}", "{{ func f; x = price; ret do(v); ret v; end; end; g = f; price | g }}",
        "{{ func f; $$; end; wrap f; price; end }}", "{{ readonly price; price }}", "{{ import {q: price}; q }}", "{{ price | math.abs | fmt.number 1 | string.upcase }}",
    ];

    [Theory]
    [MemberData(nameof(Builtins))]
    public void A_function_hands_on_the_data_of_its_arguments(string expression) => AssertShown($"{{{{ {expression} }}}}");

    [Theory]
    [MemberData(nameof(Constructs))]
    public void A_construct_hands_on_the_data_of_its_parts(string template) => AssertShown(template);

    [Fact]
    public void Every_function_stands_in_the_table()
    {
        string[] tested = [.. ((IEnumerable<object[]>)Builtins).Select(row => (string)row[0])];
        IEnumerable<string> all = BuiltinTable.Names
            .Select(BuiltinTable.LibraryOf)
            .OfType<Library>()
            .Append(FormatFunctions.Library)
            .Append(CalculationFunctions.Library)
            .SelectMany(library => library.Functions)
            .Select(function => function.Name);
        string[] untested = [.. all.Except(WithoutData, StringComparer.Ordinal).Where(name => !tested.Any(row => (row + " ").Contains(name + " ", StringComparison.Ordinal)))];
        Assert.Empty(untested);
    }

    private static void AssertShown(string template)
    {
        TracedText output = Run(template);
        Origin[] leaves = [.. Enumerable.SelectMany<TracedSpan, Origin>(output.Spans, span => span.Origin is { } origin ? origin.Leaves() : [])];
        Assert.True(leaves.Contains(Price) || (template.Contains("day", StringComparison.Ordinal) && !template.Contains("price", StringComparison.Ordinal) && leaves.Contains(Day)) || (template.Contains("name", StringComparison.Ordinal) && leaves.Contains(Name)), $"`{output.Text}` shows {string.Join<Origin>(", ", leaves)}");
    }

    private static TracedText Run(string template)
    {
        TemplateContext context = Render.Context(
            ReportLanguage.Chinese,
            [
                ("price", new NumberValue(12.345m) { Origin = Price }),
                ("name", new TextValue("Innolight") { Origin = Name }),
                ("day", new DateValue(new DateOnly(2024, 2, 7)) { Origin = Day }),
                ("flag", new BooleanValue(true) { Origin = Price }),
                ("pair", new MapValue([new MapEntry("p", new NumberValue(1) { Origin = Price })]) { Origin = Price }),
            ],
            new Templates(("printed", "{{ $1 }}"), ("named", "{{ $.p }}"), ("own", "{{ price }}"), ("a", "a")));
        var diagnostics = new DiagnosticBag();
        TracedText? output = Template.Parse(new SourceText("note.md", template), diagnostics)?.Render(context, diagnostics);
        Assert.Empty(diagnostics.Items.Where(item => item.Severity is Severity.Error).Select(item => $"{item.Message} {item.Hint}"));
        return output!;
    }
}
