using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;
using ReportGen.Templating.Reporting;

namespace ReportGen.Templating.Tests.Safety;

/// <summary>
/// A hostile template reaches a limit quickly, with bounded memory, on a thread with a small stack. Each of these
/// took minutes or gigabytes, or crashed the process, before there was a limit.
/// </summary>
public sealed class AttackTests
{
    private const int SmallStack = 512 * 1024;

    // Nearly all of it is garbage: texts and lists that the next statement replaces.
    private const long MostMemory = 4L << 30;

    // No measure of speed: what has not ended by then hangs, however busy the machine is.
    private static readonly TimeSpan Hanging = TimeSpan.FromMinutes(5);

    /// <summary>Template and the code of its first error.</summary>
    public static IEnumerable<object[]> Attacks => HostileTemplates.Attacks.Concat(HostileTemplates.Unlimited).Select(attack => new object[] { attack.Template, attack.Codes });

    /// <summary>Templates that do much work but terminate, with their output.</summary>
    public static TheoryData<string, string> Heavy => new()
    {
        { "{{ x = (1..90000) | array.each @(do; ret {a: $0}; end); x | array.uniq | array.size }}", "90000" },
        { "{{ x = 'a<' * 500000; x | html.strip | string.size }}", "1000000" },
        { "{{ x = '<script' * 1000; x | html.strip | string.size }}", "7000" },
        { "{{ x = '<!--' * 1000; x | html.strip | string.size }}", "4000" },
        { "{{ tablerow i in (1..2) cols:(-2147483648); i; end }}", "<tr class=\"row1\"><td class=\"col1\">1</td></tr>\n<tr class=\"row2\"><td class=\"col1\">2</td></tr>\n" },
        { "{{ '' * 2000000000 }}{{ ([] * 2000000000) | array.size }}", "0" },
        { $"{{{{ {new string('(', 100)}1{new string(')', 100)} }}}}", "1" },
        { $"{Many("{{ if true }}", 100)}a{Many("{{ end }}", 100)}", "a" },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public void An_attack_meets_a_limit(string template, string codes)
    {
        (_, DiagnosticBag found) = Run(template);
        Diagnostic first = found.Items.First(item => item.Severity is Severity.Error);
        Assert.Contains(first.Code, codes, StringComparison.Ordinal);
        Assert.NotNull(first.Hint);
        Assert.InRange(found.Items.Count, 1, 101);
    }

    [Theory]
    [MemberData(nameof(Heavy))]
    public void Heavy_work_within_the_limits_is_done(string template, string output)
    {
        (string? text, DiagnosticBag found) = Run(template);
        Assert.Empty(found.Items);
        Assert.Equal(output, text);
    }

    [Theory]
    [InlineData("{{ ) ;")]
    [InlineData("{{ 1 1.1 nothing; ")]
    public void Too_many_errors_end_the_parsing(string piece) =>
        Assert.InRange(Run(Many(piece, 100_000)).Found.Items.Count, 1, 101);

    [Fact]
    public void A_very_long_name_is_not_compared() =>
        Assert.Equal("TPL012", Assert.Single(Run("{{ x = {}; y = 'a' * 1000000; x[y + 'b'] = 1; x[y] }}").Found.Items).Code);

    [Fact]
    public void A_deadline_ends_a_loop_of_calls_without_statements()
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        TemplateContext context = Context(new TemplateLimits { Loop = 0, Steps = 0, Memory = 0 }, deadline.Token);
        var found = new DiagnosticBag();
        Template template = Template.Parse(new SourceText("t", "{{ f(x) = x + 1; while true; x = (1..1000) | array.each @f; end }}"), found)!;
        Assert.Null(template.Render(context, found));
        Assert.Equal("TPL033", Assert.Single(found.Items).Code);
    }

    private static string Many(string piece, int count) => HostileTemplates.Many(piece, count);

    private static TemplateContext Context(TemplateLimits limits, CancellationToken deadline = default)
    {
        var context = new TemplateContext { Loader = new Templates(("self", "{{ include 'self' }}")), Limits = limits, Deadline = deadline };
        ReportFunctions.AddTo(context);
        context.Add("m", new MapValue([]));
        context.Add("x", new TextValue("x"));
        context.Add("traced", new TextValue("abc") { Origin = new KeyOrigin("note.yaml", "traced", null) });
        return context;
    }

    private static (string? Output, DiagnosticBag Found) Run(string template)
    {
        var found = new DiagnosticBag();
        string? output = null;
        Exception? thrown = null;
        long memory = 0;
        var thread = new Thread(
            () =>
            {
                try
                {
                    output = Template.Parse(new SourceText("t", template), found)?.Render(Context(TemplateLimits.Report), found)?.Text;
                }
#pragma warning disable CA1031 // An unhandled exception on a thread ends the process, so it is passed to the test.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    thrown = exception;
                }

                memory = GC.GetAllocatedBytesForCurrentThread();
            },
            SmallStack);
        thread.Start();
        Assert.True(thread.Join(Hanging), "hangs");
        Assert.Null(thrown);
        Assert.InRange(memory, 0, MostMemory);
        return (output, found);
    }
}
