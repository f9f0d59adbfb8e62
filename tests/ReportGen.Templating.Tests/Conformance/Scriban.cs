using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Templating.Tests.Conformance;

/// <summary>Renders a template with the settings of a new Scriban context.</summary>
internal static class Scriban
{
    /// <summary>The output, or <c>(line,column)</c> of the first error.</summary>
    public static string Render(string template, params (string Name, string Text)[] includes)
    {
        var diagnostics = new DiagnosticBag();
        var context = new TemplateContext
        {
            ParserOptions = TemplateParserOptions.Scriban,
            Strictness = TemplateStrictness.Scriban,
            Limits = TemplateLimits.Scriban,
            Loader = new Templates(includes),
            Culture = System.Globalization.CultureInfo.InvariantCulture,
        };
        string? output = Template.Parse(new SourceText("text", template), diagnostics, TemplateParserOptions.Scriban)?.Render(context, diagnostics)?.Text;
        return output ?? Place(diagnostics.Items.First(item => item.Severity is Severity.Error));
    }

    private static string Place(Diagnostic error) =>
        FormattableString.Invariant($"({error.Span!.Value.StartPosition.Line},{error.Span.Value.StartPosition.Column})");
}
