using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Templating.Tests.Diagnosing;

/// <summary>An error two includes deep is reported at its own line and column, with its complete trace.</summary>
public sealed class IncludeDiagnosticTests
{
    private static readonly (string, DataValue)[] Model =
    [
        ("company", new MapValue([new MapEntry("name", new TextValue("Innolight"))])),
        ("zero", new NumberValue(0)),
        ("blank", new TextValue(string.Empty)),
    ];

    /// <summary>The second line of the innermost template, code, column, and a part of the hint.</summary>
    public static TheoryData<string, string, int, string> Wrong => new()
    {
        { "{{ compny }}", "TPL010", 4, "Did you mean `company`?" },
        { "{{ company.nme }}", "TPL012", 12, "Did you mean `name`?" },
        { "{{ $argumnt }}", "TPL010", 4, "Did you mean `$argument`?" },
        { "{{ company.name | string.upcas }}", "TPL011", 26, "Did you mean `string.upcase`?" },
        { "{{ company.name | upcase }}", "TPL010", 19, "Did you mean `string.upcase`?" },
        { "{{ \"a\" | string.slice 1 lenght:2 }}", "TPL014", 25, "Did you mean 'length'?" },
        { "{{ func f(value); end; f valu:1 }}", "TPL014", 26, "Did you mean 'value'?" },
        { "{{ for i in 1..5 limit:2; end }}", "TPL011", 16, "(1..5) limit:2" },
        { "{{ for i in [1] limt:2; end }}", "TPL014", 17, "Did you mean 'limit'?" },
        { "{{ 1 / 0 }}", "TPL040", 6, "if x != 0" },
        { "{{ \"31/31/2026\" | date.parse }}", "TPL041", 4, "give its pattern" },
        { "{{ include 'iner' }}", "TPL020", 4, "Did you mean `inner`?" },
        { "{{ if zero; end }}", "TPL050", 7, "x != 0" },
        { "{{ if blank; end }}", "TPL050", 7, "string.empty" },
        { "{{ zero ? 1 : 2 }}", "TPL050", 4, "x != 0" },
        { "{{ zero", "TPL002", 1, "`}}`" },
        { "{{ 1 + }}", "TPL001", 8, "Write a name" },
        { "{{ if true }}", "TPL001", 12, "{{ end }}" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void It_is_reported_at_its_location_with_its_trace(string template, string code, int column, string hint)
    {
        var loader = new Templates(("outer", "\n\n  {{ include 'inner' argument:1 }}"), ("inner", $"first\n{template}"));
        Diagnostic found = Render.Diagnostics("x {{ include 'outer' }}", Render.Context(ReportLanguage.English, Model, loader))[0];
        Assert.Equal((code, $"inner:2:{column}"), (found.Code, found.Span!.Value.ToString()));
        Assert.Contains(hint, found.Hint, StringComparison.Ordinal);
        Assert.Equal(["outer:3:6", "note.md:1:6"], found.Trace.Select(frame => frame.Span.ToString()));
        Assert.All(found.Trace, frame => Assert.Equal("included from", frame.Description));
    }

    [Fact]
    public void After_an_error_inside_an_include_the_other_templates_are_still_checked()
    {
        var loader = new Templates(("outer", "{{ a }}{{ include 'inner' }}{{ b }}"), ("inner", "{{ c }}"));
        IReadOnlyList<Diagnostic> found = Render.Diagnostics("{{ include 'outer' }}{{ d }}", Render.Context(ReportLanguage.English, Model, loader));
        Assert.Equal(["outer:1:4", "inner:1:4", "outer:1:32", "note.md:1:25"], found.Select(item => item.Span!.Value.ToString()));
        Assert.Equal([1, 2, 1, 0], found.Select(item => item.Trace.Length));
    }
}
