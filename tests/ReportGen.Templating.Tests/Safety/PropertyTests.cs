using FsCheck.Xunit;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;
using ReportGen.Templating.Reporting;

namespace ReportGen.Templating.Tests.Safety;

/// <summary>Properties of every text that is read as a template.</summary>
[Properties(Arbitrary = [typeof(TemplateGenerator)], MaxTest = 2000, Replay = "20240227,5")]
public sealed class PropertyTests
{
    private static readonly TemplateLimits Small = TemplateLimits.Report with { Loop = 200, Steps = 5000, TextLength = 5000, OutputLength = 20000 };

    [Property]
    public bool Reading_any_text_gives_a_template_or_an_error(string text)
    {
        var diagnostics = new DiagnosticBag();
        Template? template = Template.Parse(new SourceText("t", text), diagnostics);
        return template is null == diagnostics.HasErrors
            && diagnostics.Items.All(item => item.Span is { } span && span.Start >= 0 && span.End <= text.Length);
    }

    [Property]
    public bool Every_template_ends_with_an_output_or_an_error(string text)
    {
        (TracedText? output, DiagnosticBag diagnostics) = Run(text, TemplateStrictness.Report, traced: true);
        return output is null == diagnostics.HasErrors
            && diagnostics.Items.All(item => item.Span is { } span && span.End <= span.Source.Text.Length);
    }

    [Property]
    public bool The_relaxed_language_also_terminates(string text)
    {
        (TracedText? output, DiagnosticBag diagnostics) = Run(text, TemplateStrictness.Scriban, traced: true);
        return output is null == diagnostics.HasErrors;
    }

    [Property]
    public bool The_output_is_the_same_with_and_without_origins(string text) =>
        Run(text, TemplateStrictness.Scriban, traced: true).Output?.Text == Run(text, TemplateStrictness.Scriban, traced: false).Output?.Text;

    [Property]
    public bool The_same_template_gives_the_same_output(string text) =>
        Run(text, TemplateStrictness.Scriban, traced: true).Output?.Text == Run(text, TemplateStrictness.Scriban, traced: true).Output?.Text;

    [Property]
    public bool Spans_are_in_order_and_verbatim_ones_are_copies(string text)
    {
        if (Run(text, TemplateStrictness.Scriban, traced: true).Output is not { } output)
        {
            return true;
        }

        int end = 0;
        foreach (TracedSpan span in output.Spans)
        {
            if (span.Start < end || span.Length <= 0 || span.Start + span.Length > output.Text.Length)
            {
                return false;
            }

            end = span.Start + span.Length;
            if (span.IsVerbatim && span.Written!.Value.Text != output.Text.Substring(span.Start, span.Length))
            {
                return false;
            }
        }

        return true;
    }

    private static (TracedText? Output, DiagnosticBag Diagnostics) Run(string text, TemplateStrictness strictness, bool traced)
    {
        var diagnostics = new DiagnosticBag();
        var context = new TemplateContext
        {
            Limits = Small,
            Strictness = strictness,
            TracksOrigins = traced,
            Loader = new Templates(("a", "{{ x }}{{ include 'a' }}")),
        };
        ReportFunctions.AddTo(context);
        context.Add("x", new NumberValue(1.50m) { Origin = new KeyOrigin("note.yaml", "x", null) });
        context.Add("y", new MapValue([new MapEntry("z", new TextValue("zed") { Origin = new KeyOrigin("note.yaml", "y.z", null) })]));
        return (Template.Parse(new SourceText("t", text), diagnostics)?.Render(context, diagnostics), diagnostics);
    }
}
