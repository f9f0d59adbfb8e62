using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Origins;
using ReportGen.Core.Sources;
using ReportGen.Templating.Reporting;

namespace ReportGen.Templating.Tests.Safety;

/// <summary>
/// What a hostile template can reach: a limit, soon, with bounded memory, on a thread with a small stack. Each of these
/// took minutes, gigabytes or the process before there was a limit for it.
/// </summary>
public sealed class AttackTests
{
    private const int SmallStack = 512 * 1024;

    // Nearly all of it is garbage: texts and lists that the next statement replaces.
    private const long MostMemory = 4L << 30;

    // No measure of speed: what has not ended by then hangs, however busy the machine is.
    private static readonly TimeSpan Hanging = TimeSpan.FromMinutes(5);

    /// <summary>Template and the code of its first error.</summary>
    public static TheoryData<string, string> Attacks => new()
    {
        // Memory.
        { $"{{{{ r = 1..100000; x = [{Many("^r,", 2000)}1] }}}}", "TPL033 TPL035" },
        { $"{{{{ y = []; for i in 1..90000; y[i] = [{Many("i,", 5000)}1]; end }}}}", "TPL033 TPL035" },
        { $"{Many("{{ capture a; x = ('a' * 900000); x; x; x; x }}", 200)}{Many("{{ end }}", 200)}", "TPL003 TPL032 TPL033 TPL035" },
        { "{{ x = 'a' * 900000; y = []; for i in 1..90000; y[i] = x + i; end }}", "TPL033 TPL035" },
        { "{{ x = 'a' * 1000000; y = []; for i in 1..9000; y[i] = x; end; y | array.cycle }}", "TPL032" },
        { "{{ x = 'a' * 1000000; (1..1000) | array.join x }}", "TPL032" },
        { "{{ x = 'a,' * 500000; x | string.split ',' | array.size }}", "TPL030" },
        { "{{ x = 'a' * 1000000; x | regex.split '' | array.size }}", "TPL030" },
        { "{{ x = 'a' * 1000000; x | regex.matches '' | array.size }}", "TPL030" },
        { "{{ x = 'a' * 1000000; x | regex.replace '' x }}", "TPL032" },
        { "{{ x = 'a' * 1000000; for c in x; c; end }}", "TPL030" },
        { "{{ x = 'a' * 1000000; x | array.size }}", "TPL030" },
        { "{{ '[' + ('1,' * 500000) + '1]' | object.from_json | array.size }}", "TPL030" },
        { "{{ x = 'é' * 1000000; x | html.url_encode }}", "TPL032" },
        { "{{ x = '\"' * 1000000; x | object.to_json }}", "TPL032" },
        { "{{ x = '\"' * 1000000; x | string.literal }}", "TPL032" },
        { "{{ 'a' | string.pad_right 2000000000 }}", "TPL032" },
        { "{{ [1, 2] * 2000000000 }}", "TPL030" },
        { "{{ [1] | array.insert_at 2000000000 1 }}", "TPL030" },
        { "{{ func f; $2000000000 = 1; end; f }}", "TPL030" },

        // Formats that ask for a gigabyte.
        { "{{ 1 | math.format 'N999999999' }}", "TPL015" },
        { "{{ 1 | math.format 'D999999999' }}", "TPL015" },
        { "{{ 1.5 | object.format 'F999999999' }}", "TPL015" },
        { "{{ 1.5d | math.format 'E999999999' }}", "TPL015" },
        { "{{ 1.5 | math.format ('0' * 1000000) }}", "TPL015" },
        { "{{ date.parse '2024-02-27' | date.to_string ('%c' * 500000) }}", "TPL041" },
        { "{{ date.parse '2024-02-27' | object.format ('dddd ' * 100000) }}", "TPL041" },
        { "{{ 'a' | date.parse ('%Y' * 500000) }}", "TPL041" },

        // Time: one statement that does much.
        { $"{{{{ for i in 1..90000; x = [{Many("1+1,", 20000)}1]; end }}}}", "TPL033 TPL035" },
        { "{{ x = 'a' * 500000 + 'b'; y = 'a' * 500000 + 'b'; for i in 1..90000; x == y; end }}", "TPL033" },
        { "{{ x = 'a' * 500000; for i in 1..90000; y = x | string.sha512; end }}", "TPL033" },
        { "{{ x = 'a' * 1000000; y = 'a' * 500000 + 'b' + 'a' * 400000 + 'c'; x | string.contains y }}", "TPL033" },
        { "{{ x = 'a' * 1000000; y = 'a' * 500000 + 'b' + 'a' * 400000 + 'c'; x | string.replace y '' }}", "TPL033" },
        { "{{ x = 'a' * 1000000; y = 'a' * 500000 + 'b' + 'a' * 400000 + 'c'; x | string.replace_first y '' }}", "TPL033" },
        { "{{ x = 'a' * 1000000; y = 'a' * 500000 + 'b' + 'a' * 400000 + 'c'; x | string.index_of y }}", "TPL033" },
        { "{{ x = 'a' * 1000000; y = 'a' * 500000 + 'b' + 'a' * 400000 + 'c'; x | string.split y }}", "TPL033" },
        { "{{ x = '##' + ('a' * 900000) + '##'; for i in 1..90000; x | object.eval; end }}", "TPL033 TPL035" },
        { "{{ x = ''; for i in 1..90000; x = x + traced; end }}", "TPL033 TPL035" },
        { "{{ x = 1..90000 | array.add 1; for i in 1..90000; y = x.size; end }}", "TPL033 TPL035" },
        { "{{ x = 1..90000 | array.add traced; for i in 1..90000; y = x == x; end }}", "TPL030 TPL033 TPL035" },
        { "{{ '<script>' * 100000 | html.strip }}", "TPL033" },
        { "{{ '<!-->' * 100000 | html.strip }}", "TPL033" },
        { "{{ for i in 1..90000; 'a' | regex.match ('abc' * 300 + i); end }}", "TPL033" },
        { "{{ 'a' | regex.match (('(' * 100000) + (')' * 100000)) }}", "TPL043" },
        { "{{ x = ('a' * 40) + 'b'; for i in 1..90000; x | regex.match '^(a+)+$'; end }}", "TPL033" },

        // Numbers.
        { "{{ x = 1 << 60000; for i in 1..90000; x; end }}", "TPL032 TPL033 TPL035" },
        { "{{ x = 1 << 60000; y = (1 << 30000) + 1; for i in 1..99999; z = x // y; z = x % y; end }}", "TPL030 TPL033 TPL035" },
        { "{{ x = 2; while true; x = x * x; end }}", "TPL032" },
        { "{{ x = 1; while true; x = x << 1000; end }}", "TPL032" },
        { "{{ x = 1; while true; x = x >> -1000; end }}", "TPL032" },
        { $"{{{{ 0x{new string('f', 9000)} }}}}", "TPL001" },

        // Dates and spans of time behind the last one.
        { "{{ date.parse '9999-12-31' | date.add_days 1 }}", "TPL041" },
        { "{{ date.parse '9999-12-31' | date.add_milliseconds 86400000 }}", "TPL041" },
        { "{{ date.parse '2024-02-27' | date.add_days 1.0e300 }}", "TPL041" },
        { "{{ date.parse '2024-02-27' | date.add_years 2147483647 }}", "TPL041" },
        { "{{ date.parse '2024-02-27' | date.add_months (-2147483647) }}", "TPL041" },
        { "{{ date.parse '2024-02-27' + (timespan.from_days 10000000) }}", "TPL041" },
        { "{{ x = timespan.from_days 10000000; x + x }}", "TPL015" },
        { "{{ x = timespan.from_days 10000000; y = -x; y - x }}", "TPL015" },
        { "{{ x = timespan.parse '-10675199.02:48:05.4775808'; -x }}", "TPL015" },

        // Depth, on a small stack. Frames are larger before the runtime has optimised them: then reading (TPL003) ends it.
        { "{{ func f; f; end; f }}", "TPL031" },
        { "{{ f = do; f; end; f }}", "TPL031" },
        { "{{ func f(x); x | f; end; 1 | f }}", "TPL031" },
        { "{{ func f(x); [1, 2] | array.each @f; end; f 1 }}", "TPL031" },
        { "{{ func f(x); [1, 2] | array.join ',' @f; end; f 1 }}", "TPL031" },
        { "{{ func f; wrap f; $$; end; end; wrap f; end }}", "TPL031" },
        { "{{ func f; '{{ f }}' | object.eval_template; end; f }}", "TPL001 TPL031" },
        { "{{ func f; 'f' | object.eval; end; f }}", "TPL001 TPL031" },
        { "{{ func f; @f | object.eval; end; f }}", "TPL031" },
        { "{{ include 'self' }}", "TPL031" },
        { "{{ include_join ['self', 'self'] 'tpl:self' 'tpl:self' 'tpl:self' }}", "TPL031" },
        { "{{ x = []; x[0] = x; y = []; y[0] = y; x == y }}", "TPL031" },
        { "{{ x = []; y = []; for i in 1..40000; x = [x]; y = [y]; end; x == y }}", "TPL031" },
        { $"{{{{ func f(n); ret {Many("1 + ", 230)}f(n - 1); end; f 99 }}}}", "TPL003 TPL031" },
        { $"{{{{ func f(n); ret {Many("!", 200)}f(n - 1); end; f 99 }}}}", "TPL003 TPL031" },
        { $"{{{{ func f(n); ret {new string('(', 120)}f(n - 1){new string(')', 120)}; end; f 99 }}}}", "TPL003 TPL031" },
        { $"{{{{ func f(n); {Many("if true;", 200)} f(n - 1); {Many("end;", 200)} end; f 99 }}}}", "TPL003 TPL031" },
        { Many("{{ if true }}", 200_000), "TPL003" },
        { Many("{{ case 1; when 1 }}", 200_000), "TPL003" },
        { $"{{{{ if x }}}}{Many("{{ else if x }}", 200_000)}{{{{ end }}}}", "TPL003" },
        { Many("{{ func f }}", 200_000), "TPL003" },
        { $"{{{{ x = {Many("do; ret ", 200_000)} }}}}", "TPL003" },
        { $"{{{{ {Many("{a:", 200_000)} }}}}", "TPL003" },
        { $"{{{{ {Many("[", 200_000)} }}}}", "TPL003" },
        { $"{{{{ {Many("(", 200_000)} }}}}", "TPL003" },
        { $"{{{{ {Many("m[", 200_000)} }}}}", "TPL003" },
        { $"{{{{ {Many("m(", 200_000)} }}}}", "TPL003" },
        { $"{{{{ {Many("$\"{", 200_000)} }}}}", "TPL003" },

        // What prints itself.
        { "{{ x = []; x[0] = x; x }}", "TPL034" },
        { "{{ x = this; x.y = x; x | object.to_json }}", "TPL034" },
        { "{{ x = [1]; for i in 1..18; x = [x, x, x, x, x, x, x, x]; end; x }}", "TPL032" },
        { "{{ x = [1]; for i in 1..18; x = [x, x, x, x, x, x, x, x]; end; x | object.to_json }}", "TPL032 TPL034" },
        { "{{ x = [1]; y = [1]; for i in 1..19; x = [x, x, x, x, x, x]; y = [y, y, y, y, y, y]; end; x == y }}", "TPL033 TPL035" },
    };

    /// <summary>What takes work but ends, with its output.</summary>
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
    public void More_errors_than_anyone_reads_end_the_reading(string piece) =>
        Assert.InRange(Run(Many(piece, 100_000)).Found.Items.Count, 1, 101);

    [Fact]
    public void A_name_of_great_length_is_compared_with_no_other() =>
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

    private static string Many(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

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
#pragma warning disable CA1031 // An exception on a thread ends the process: it is handed to the test instead.
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
