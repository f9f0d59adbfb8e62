using System.Diagnostics;

using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Templating.Tests.Safety;

/// <summary>Templates made to bring the program down end in an error, soon.</summary>
public sealed class HostileTemplateTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    public static TheoryData<string, string> DeepTemplates => new()
    {
        { "parentheses", $"{{{{ {new string('(', 100_000)}1 }}}}" },
        { "brackets", $"{{{{ {new string('[', 100_000)} }}}}" },
        { "braces", $"{{{{ {string.Concat(Enumerable.Repeat("{a:", 100_000))} }}}}" },
        { "signs", $"{{{{ {new string('!', 100_000)}x }}}}" },
        { "sums", $"{{{{ {string.Concat(Enumerable.Repeat("1 + ", 100_000))}1 }}}}" },
        { "members", $"{{{{ x{string.Concat(Enumerable.Repeat(".y", 100_000))} }}}}" },
        { "items", $"{{{{ x{string.Concat(Enumerable.Repeat("[0]", 100_000))} }}}}" },
        { "calls", $"{{{{ x{string.Concat(Enumerable.Repeat("(1)", 100_000))} }}}}" },
        { "pipes", $"{{{{ x{string.Concat(Enumerable.Repeat(" | f", 100_000))} }}}}" },
        { "conditions", $"{{{{ {string.Concat(Enumerable.Repeat("x ? 1 : ", 100_000))}1 }}}}" },
        { "interpolations", $"{{{{ {string.Concat(Enumerable.Repeat("$\"{", 100_000))} }}}}" },
        { "blocks", string.Concat(Enumerable.Repeat("{{ if true }}", 100_000)) },
        { "branches", $"{{{{ if x }}}}{string.Concat(Enumerable.Repeat("{{ else if x }}", 100_000))}{{{{ end }}}}" },
        { "functions", string.Concat(Enumerable.Repeat("{{ func f }}", 100_000)) },
        { "anonymous functions", $"{{{{ x = {string.Concat(Enumerable.Repeat("do; ret ", 100_000))} }}}}" },
    };

    public static TheoryData<string> EndlessTemplates =>
    [
        "{{ while true; end }}",
        "{{ func f; f; end; f }}",
        "{{ func f(n); f(n - 1); f(n - 1); end; f 1 }}",
        "{{ func f(n); if n > 0; f(n - 1); f(n - 1); end; end; f 60 }}",
        "{{ include 'self' }}",
        "{{ x = \"{{ x | object.eval_template }}\"; x | object.eval_template }}",
        "{{ x = \"x | object.eval\"; x | object.eval }}",
        "{{ func f; $$; end; wrap f; $$; end }}",
        "{{ x = 'a'; while true; x = x + x; end }}",
        "{{ x = 'a' * 1000000; y = []; for i in 1..90000; y[i] = x + i; end }}",
        "{{ x = 'a'; while true; x = x | string.append x; end }}",
        "{{ x = 'a'; while true; capture x; x; x; end; end }}",
        "{{ x = 'a'; while true; x = $\"{x}{x}\"; end }}",
        "{{ x = [1]; while true; x = x + x; end }}",
        "{{ x = [1] * 100000; y = []; for i in 1..90000; y[i] = x + 0..i; end }}",
        "{{ x = 2; while true; x = x * x; end }}",
        "{{ x = 1; while true; x = x << 1000000; end }}",
        "{{ 1..100000000000000 | array.size }}",
        "{{ x = []; x[1000000000] = 1 }}",
        "{{ [] | array.insert_at 1000000000 1 }}",
        "{{ 'a' | string.pad_left 2000000000 }}",
        "{{ 'a' * 2000000000 }}",
        "{{ x = 'a' * 4000000; x | regex.replace '' x }}",
        "{{ x = 'a' * 4000000; x | string.replace 'a' x }}",
        "{{ ('a' * 40) + 'b' | regex.match '(a+)+$' }}",
        "{{ x = []; x[0] = x; x }}",
        "{{ x = []; x[0] = x; x | object.to_json }}",
        "{{ x = []; x[0] = x; y = []; y[0] = x; x == y }}",
        "{{ x = {}; x.x = x; x }}",
        "{{ x = {}; x.x = x; x | object.to_json }}",
        "{{ x = '(' * 100000; x | object.eval }}",
    ];

    [Theory]
    [MemberData(nameof(DeepTemplates))]
    public void Depth_is_limited(string what, string template)
    {
        Assert.NotEmpty(what);
        Assert.Contains(Run(template), item => item.Code == "TPL003");
    }

    [Theory]
    [MemberData(nameof(EndlessTemplates))]
    public void Work_is_limited(string template) => Assert.Contains(Run(template), item => item.Severity is Severity.Error);

    [Fact]
    public void A_deep_recursion_of_deep_expressions_does_not_exhaust_the_stack()
    {
        string sum = string.Concat(Enumerable.Repeat("1 + ", 230)) + "f(n - 1)";
        IReadOnlyList<Diagnostic> found = Run($"{{{{ func f(n); if n > 0; ret {sum}; end; ret 0; end; f 99 }}}}");
        Assert.All(found, item => Assert.StartsWith("TPL03", item.Code));
    }

    [Fact]
    public void A_cancelled_render_throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var context = new TemplateContext { CancellationToken = source.Token, Limits = TemplateLimits.Scriban with { Loop = 0 } };
        Assert.Throws<OperationCanceledException>(() => Render.Diagnostics("{{ while true; end }}", context));
    }

    [Fact]
    public void A_render_has_a_budget_of_time()
    {
        using var deadline = new CancellationTokenSource();
        deadline.Cancel();
        var context = new TemplateContext { Limits = new TemplateLimits { Loop = 0, Steps = 0 }, Deadline = deadline.Token };
        Assert.Equal("TPL033", Assert.Single(Render.Diagnostics("{{ while true; end }}", context)).Code);
    }

    [Fact]
    public void Includes_come_from_the_loader_alone()
    {
        Diagnostic error = Assert.Single(Render.Diagnostics("{{ include '../../etc/passwd' }}"));
        Assert.Equal("TPL020", error.Code);
    }

    private static IReadOnlyList<Diagnostic> Run(string template)
    {
        long start = Stopwatch.GetTimestamp();
        TemplateContext context = Render.Context(ReportLanguage.Chinese, [("x", new TextValue("x"))], new Templates(("self", "{{ include 'self' }}")));
        IReadOnlyList<Diagnostic> found = Render.Diagnostics(template, context);
        Assert.True(Stopwatch.GetElapsedTime(start) < Soon, "took too long");
        return found;
    }
}
