using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Templating.Reporting;

namespace ReportGen.Templating.Tests;

/// <summary>Renders a template with the settings of the product.</summary>
internal static class Render
{
    /// <summary>The output; a template with errors fails the test.</summary>
    public static string Text(string template, ReportLanguage language = ReportLanguage.Chinese, params (string Name, DataValue Value)[] model) =>
        Traced(template, language, model).Text;

    /// <summary>The output with its map.</summary>
    public static TracedText Traced(string template, ReportLanguage language = ReportLanguage.Chinese, params (string Name, DataValue Value)[] model)
    {
        TemplateContext context = Context(language, model);
        var diagnostics = new DiagnosticBag();
        TracedText? output = Template.Parse(new SourceText("note.md", template), diagnostics)?.Render(context, diagnostics);
        Assert.Empty(diagnostics.Items.Where(item => item.Severity is Severity.Error).Select(item => item.Message));
        return output!;
    }

    /// <summary>The diagnostics of a template.</summary>
    public static IReadOnlyList<Diagnostic> Diagnostics(string template, params (string Name, DataValue Value)[] model) =>
        Diagnostics(template, Context(ReportLanguage.Chinese, model));

    /// <summary>The diagnostics of a template in a context.</summary>
    public static IReadOnlyList<Diagnostic> Diagnostics(string template, TemplateContext context)
    {
        var diagnostics = new DiagnosticBag();
        Template.Parse(new SourceText("note.md", template), diagnostics)?.Render(context, diagnostics);
        return diagnostics.Items;
    }

    /// <summary>A context with values and the report helpers.</summary>
    public static TemplateContext Context(ReportLanguage language, (string Name, DataValue Value)[] model, ITemplateLoader? loader = null)
    {
        var context = new TemplateContext { Language = language, Loader = loader };
        ReportFunctions.AddTo(context);
        foreach ((string name, DataValue value) in model)
        {
            context.Add(name, value);
        }

        return context;
    }
}

/// <summary>Templates for includes.</summary>
internal sealed class Templates(params (string Name, string Text)[] templates) : ITemplateLoader
{
    public SourceText? Load(string name) =>
        Array.Find(templates, template => template.Name == name) is { Text: { } text } ? new SourceText(name, text) : null;

    public IEnumerable<string> Names => templates.Select(template => template.Name);
}
