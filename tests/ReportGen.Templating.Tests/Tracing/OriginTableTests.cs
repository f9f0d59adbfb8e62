using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Reporting;

namespace ReportGen.Templating.Tests.Tracing;

/// <summary>Every function, operator and statement passes on the data of its inputs.</summary>
/// <remarks>
/// Inputs that only determine how or which value is shown (digits, patterns, widths, positions, conditions) are not
/// part of its data.
/// </remarks>
public sealed class OriginTableTests
{
    private static readonly Origin Price = new CellOrigin("data/prices.csv", 2, 3, "price", null);
    private static readonly Origin Name = new CellOrigin("data/prices.csv", 2, 1, "name", null);
    private static readonly Origin Day = new CellOrigin("data/prices.csv", 2, 2, "day", null);

    /// <summary>Functions whose result does not contain their inputs.</summary>
    private static readonly string[] WithoutData =
    [
        // They are errors without a clock or a seed.
        "date.now", "date.utc_now", "math.random", "math.uuid",
        // The name of a type, and a reason given as a word.
        "object.kind", "object.typeof",
        // Names of members.
        "object.keys",
    ];

    public static TheoryData<string> Builtins => new(BuiltinCalls.All);

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
    public void A_function_passes_on_the_data_of_its_arguments(string expression) => AssertShown($"{{{{ {expression} }}}}");

    [Theory]
    [MemberData(nameof(Constructs))]
    public void A_construct_passes_on_the_data_of_its_parts(string template) => AssertShown(template);

    [Fact]
    public void Every_function_is_in_the_table()
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
