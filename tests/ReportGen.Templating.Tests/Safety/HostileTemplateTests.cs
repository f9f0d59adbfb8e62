using System.Diagnostics;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Templating.Tests.Safety;

/// <summary>Templates designed to crash the program end with an error.</summary>
public sealed class HostileTemplateTests
{
    // No measure of speed: what has not ended by then hangs, however busy the machine is.
    private static readonly TimeSpan Hanging = TimeSpan.FromMinutes(5);

    public static IEnumerable<object[]> DeepTemplates => HostileTemplates.Deep.Select(deep => new object[] { deep.What, deep.Template });

    public static TheoryData<string> EndlessTemplates => new(HostileTemplates.Endless);

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
    public void Includes_come_only_from_the_loader()
    {
        Diagnostic error = Assert.Single(Render.Diagnostics("{{ include '../../etc/passwd' }}"));
        Assert.Equal("TPL020", error.Code);
    }

    private static IReadOnlyList<Diagnostic> Run(string template)
    {
        long start = Stopwatch.GetTimestamp();
        TemplateContext context = Render.Context(ReportLanguage.Chinese, [("x", new TextValue("x"))], new Templates(("self", "{{ include 'self' }}")));
        IReadOnlyList<Diagnostic> found = Render.Diagnostics(template, context);
        Assert.True(Stopwatch.GetElapsedTime(start) < Hanging, "took too long");
        return found;
    }
}
