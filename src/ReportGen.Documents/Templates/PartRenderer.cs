using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Templating;
using ReportGen.Templating.Reporting;

namespace ReportGen.Documents.Templates;

/// <summary>Renders the note and the house templates in one language.</summary>
/// <param name="model">Values by name.</param>
/// <param name="words">Labels of the language.</param>
/// <param name="templates">House templates by name.</param>
/// <param name="parse">Parses a template, or returns a cached one; null when it cannot be parsed.</param>
/// <param name="stop">Cancels rendering.</param>
/// <param name="diagnostics">Receives the diagnostics.</param>
public sealed class PartRenderer(
    ImmutableArray<MapEntry> model,
    Labels words,
    ImmutableSortedDictionary<string, SourceText> templates,
    Func<SourceText, DiagnosticBag, Template?> parse,
    RenderStop stop,
    DiagnosticBag diagnostics)
{
    /// <summary>Renders a text; null when it cannot be parsed as a template or exceeds a limit.</summary>
    /// <param name="source">The text with its expressions.</param>
    public RenderedPart? Render(SourceText source)
    {
        if (parse(source, diagnostics) is not { } template)
        {
            return null;
        }

        var found = new DiagnosticBag();
        TracedText? output = template.RenderPartly(NewContext(), found, out _);
        diagnostics.AddRange(found.Items);
        return output is null
            ? null
            : new RenderedPart(
                new SourceText(source.Path, output.Text, output),
                [.. found.Items.Where(diagnostic => diagnostic.Severity == Severity.Error)]);
    }

    /// <summary>Renders a house template; null when it does not exist or cannot be rendered.</summary>
    /// <param name="name">Name such as <c>cover.sbn</c>.</param>
    public RenderedPart? RenderHouse(string name) =>
        templates.TryGetValue(name, out SourceText? source) ? Render(source) : null;

    /// <summary>A new context each time, so that variables set by one template are not visible to the next.</summary>
    private TemplateContext NewContext()
    {
        var context = new TemplateContext
        {
            Loader = new HouseTemplates(templates),
            Language = words.IsChinese ? ReportLanguage.Chinese : ReportLanguage.English,
            MissingText = words.Missing,
            CancellationToken = stop.Cancelled,
            Deadline = stop.Overdue,
        };
        ReportFunctions.AddTo(context);
        foreach (MapEntry entry in model)
        {
            context.Add(entry.Key, entry.Value);
        }

        return context;
    }

    private sealed class HouseTemplates(ImmutableSortedDictionary<string, SourceText> templates) : ITemplateLoader
    {
        public SourceText? Load(string name) => templates.GetValueOrDefault(name);

        public IEnumerable<string> Names => templates.Keys;
    }
}
