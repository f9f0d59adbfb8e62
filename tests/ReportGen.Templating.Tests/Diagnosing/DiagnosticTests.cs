using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Templating.Tests.Diagnosing;

/// <summary>Errors are reported at their location, with a hint, and all in one run.</summary>
public sealed class DiagnosticTests
{
    private static readonly (string, DataValue)[] Model =
    [
        ("company", new MapValue([new MapEntry("name", new TextValue("Innolight")), new MapEntry("price", new NumberValue(12.5m))])),
        ("rows", new ListValue([new NumberValue(1)])),
        ("zero", new NumberValue(0)),
        ("blank", new TextValue(string.Empty)),
        ("pe", new MissingValue(MissingReason.NotMeaningful)),
    ];

    /// <summary>Template, code, line, column, and a part of the hint.</summary>
    public static TheoryData<string, string, int, int, string> Errors => new()
    {
        { "{{ compny.name }}", "TPL010", 1, 4, "Did you mean `company`?" },
        { "a\n{{ company.nme }}", "TPL012", 2, 12, "Did you mean `name`?" },
        { "{{ company[\"prise\"] }}", "TPL012", 1, 12, "Did you mean `price`?" },
        { "{{ rows.frist }}", "TPL012", 1, 9, "It has `size`" },
        { "{{ rows.first }}", "TPL012", 1, 9, "value | array.first" },
        { "{{ company.name.upcase }}", "TPL012", 1, 17, "value | string.upcase" },
        { "{{ x = null; x.y }}", "TPL013", 1, 16, "x?.y" },
        { "{{ x = null; x[0] }}", "TPL013", 1, 14, "Check the name" },
        { "{{ company.name | string.upcas }}", "TPL011", 1, 26, "Did you mean `string.upcase`?" },
        { "{{ \"a\" | upcase }}", "TPL010", 1, 10, "Did you mean `string.upcase`?" },
        { "{{ string.append \"a\" }}", "TPL014", 1, 21, "text, with" },
        { "{{ string.append \"a\" \"b\" \"c\" }}", "TPL014", 1, 4, "text, with" },
        { "{{ \"a\" | string.slice 1 lenght:2 }}", "TPL014", 1, 25, "Did you mean 'length'?" },
        { "{{ for i in 1..5 limit:2; end }}", "TPL011", 1, 16, "(1..5) limit:2" },
        { "{{ 1 / 0 }}", "TPL040", 1, 6, "if x != 0" },
        { "{{ 1 % 0 }}", "TPL040", 1, 6, "if x != 0" },
        { "{{ 1.5 / 0 }}", "TPL040", 1, 8, "if x != 0" },
        { "{{ \"31/03/2026\" | date.parse }}", "TPL041", 1, 4, "give its pattern" },
        { "{{ \"31 March\" | date.parse }}", "TPL041", 1, 4, "2024-02-27" },
        { "{{ date.now }}", "TPL041", 1, 4, "note.date" },
        { "{{ math.random 1 2 }}", "TPL014", 1, 4, "Write the value literally" },
        { "{{ \"x\" | date.to_string \"%Y\" }}", "TPL041", 1, 4, "text | date.parse" },
        { "{{ \"5\" - 2 }}", "TPL015", 1, 8, "string.to_double" },
        { "{{ company + 1 }}", "TPL015", 1, 12, "Convert one of them" },
        { "{{ 5 | company.name }}", "TPL011", 1, 8, "An operator or a comma" },
        { "{{ x = 1; readonly x; x = 2 }}", "TPL016", 1, 23, "another name" },
        { "{{ break }}", "TPL019", 1, 4, "`ret`" },
        { "{{ include \"nope\" }}", "TPL020", 1, 4, "check the name" },
        { "{{ \"x\" | regex.replace \"(\" \"\" }}", "TPL043", 1, 10, "brackets" },
        { "{{ [1] | array.filter 5 }}", "TPL015", 1, 23, "`@`" },
        { "{{ if x = 1 }}{{ end }}", "TPL001", 1, 7, "Compare with `==`" },
        { "{{ if true }}", "TPL001", 1, 12, "{{ end }}" },
        { "{{ (1 + 2 }}", "TPL001", 1, 11, "`)`" },
        { "{{ \"abc }}", "TPL001", 1, 10, "A statement starts" },
        { "{{ not true }}", "TPL010", 1, 4, "" },
        { "{{ for.last2 }}", "TPL001", 1, 4, "Did you mean 'last'?" },
        { "{{ end }}", "TPL001", 1, 6, "Remove it" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void An_error_has_its_location_and_a_hint(string template, string code, int line, int column, string hint)
    {
        Diagnostic error = Render.Diagnostics(template, Model).First(item => item.Severity is Severity.Error);
        Assert.Equal((code, line, column), (error.Code, error.Span!.Value.StartPosition.Line, error.Span.Value.StartPosition.Column));
        Assert.Contains(hint, error.Hint, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void One_run_reports_the_errors_of_all_statements()
    {
        IReadOnlyList<Diagnostic> errors = Render.Diagnostics("{{ a }}\n{{ if true }}{{ b }}{{ c }}{{ end }}\n{{ company.d }}", Model);
        Assert.Equal([1, 2, 2, 3], errors.Select(error => error.Span!.Value.StartPosition.Line));
    }

    [Fact]
    public void One_run_reports_all_syntax_errors()
    {
        IReadOnlyList<Diagnostic> errors = Render.Diagnostics("{{ 1 + }}\n{{ x = = 2 }}\ntext\n{{ ) }}");
        Assert.Equal([1, 2, 4], errors.Select(error => error.Span!.Value.StartPosition.Line).Distinct());
    }

    [Fact]
    public void An_error_in_a_loop_is_shown_once() => Assert.Single(Render.Diagnostics("{{ for i in 1..9; nothing; end }}"));

    [Fact]
    public void Uses_of_a_failed_statement_report_no_further_errors() =>
        Assert.Equal("TPL010", Assert.Single(Render.Diagnostics("{{ x = nothing.y }}{{ x }}{{ x.y.z }}{{ x + 1 }}{{ x | fmt.number 1 }}{{ x | string.upcase }}")).Code);

    [Fact]
    public void A_render_with_errors_has_no_output()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(Template.Parse(new("a", "text {{ nothing }}"), diagnostics)!.Render(new TemplateContext(), diagnostics));
    }

    [Fact]
    public void An_error_in_an_included_template_has_the_complete_trace()
    {
        var loader = new Templates(("outer", "\n{{ include 'inner' }}"), ("inner", "a {{ nothing }}"));
        Diagnostic error = Assert.Single(Render.Diagnostics("x {{ include 'outer' }}", Render.Context(ReportLanguage.Chinese, [], loader)));
        Assert.Equal("inner:1:6", error.Span!.Value.ToString());
        Assert.Equal(["outer:2:4", "note.md:1:6"], error.Trace.Select(frame => frame.Span.ToString()));
        Assert.All(error.Trace, frame => Assert.Equal("included from", frame.Description));
    }

    [Fact]
    public void An_error_in_a_function_shows_its_call()
    {
        Diagnostic error = Assert.Single(Render.Diagnostics("{{ func f(x); ret x.y; end }}\n{{ f null }}"));
        Assert.Equal(1, error.Span!.Value.StartPosition.Line);
        Assert.Equal(2, Assert.Single(error.Trace).Span.StartPosition.Line);
    }

    [Fact]
    public void Syntax_errors_of_an_included_template_are_reported_in_that_template()
    {
        var loader = new Templates(("bad", "ok\n{{ 1 + }}\n{{ ) }}"));
        IReadOnlyList<Diagnostic> errors = Render.Diagnostics("{{ include 'bad' }}", Render.Context(ReportLanguage.Chinese, [], loader));
        Assert.Equal(["bad:2:8", "bad:3:4"], errors.Select(error => error.Span!.Value.ToString()));
        Assert.All(errors, error => Assert.Equal("note.md:1:4", Assert.Single(error.Trace).Span.ToString()));
    }

    [Theory]
    [InlineData("{{ if zero }}a{{ end }}")]
    [InlineData("{{ blank ? 1 : 2 }}")]
    [InlineData("{{ !zero }}")]
    [InlineData("{{ zero && true }}")]
    public void A_condition_that_is_zero_or_an_empty_text_is_a_warning(string template)
    {
        Diagnostic warning = Assert.Single(Render.Diagnostics(template, Model));
        Assert.Equal(("TPL050", Severity.Warning), (warning.Code, warning.Severity));
    }

    [Fact]
    public void An_unclosed_code_block_is_a_warning()
    {
        Diagnostic warning = Assert.Single(Render.Diagnostics("text\n {{ zero ", Model));
        Assert.Equal(("TPL002", Severity.Warning, 2, 2), (warning.Code, warning.Severity, warning.Span!.Value.StartPosition.Line, warning.Span.Value.StartPosition.Column));
    }

    [Fact]
    public void A_key_that_hides_a_builtin_is_a_warning()
    {
        var diagnostics = new DiagnosticBag();
        new TemplateContext().AddAll(new MapValue([new MapEntry("date", new TextValue("x")), new MapEntry("day", new TextValue("x"))]), diagnostics);
        Assert.Equal("TPL051", Assert.Single(diagnostics.Items).Code);
    }

    [Fact]
    public void A_builtin_hidden_by_the_data_is_named_in_the_hint()
    {
        Diagnostic error = Assert.Single(Render.Diagnostics("{{ date.parse \"2024-02-27\" }}", ("date", new TextValue("x"))));
        Assert.Contains("hides the built-in `date`", error.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ company?.nothing }}", "")]
    [InlineData("{{ company.nothing ?? \"none\" }}", "none")]
    [InlineData("{{ company?.a?.b.c[0].d }}", "")]
    [InlineData("{{ company | object.has_key \"nothing\" }}", "false")]
    [InlineData("{{ pe.anything }}", "--")]
    public void An_optional_member_can_be_accessed(string template, string output) => Assert.Equal(output, Render.Text(template, ReportLanguage.Chinese, Model));
}
