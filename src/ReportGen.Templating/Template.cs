using Scriban.Syntax;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Parsing;

namespace ReportGen.Templating;

/// <summary>A template in the Scriban language, parsed once and rendered any number of times. Immutable.</summary>
public sealed class Template
{
    internal Template(SourceText source, string name, Scriban.Template parsed)
    {
        Source = source;
        Name = name;
        Parsed = parsed;
    }

    /// <summary>The text it was read from.</summary>
    public SourceText Source { get; }

    /// <summary>The string instance by which the spans of its tree refer to it.</summary>
    internal string Name { get; }

    /// <summary>The template as parsed by Scriban.</summary>
    internal Scriban.Template Parsed { get; }

    /// <summary>Its tree.</summary>
    internal ScriptPage? Page => Parsed.Page;

    /// <summary>Parses a template. Never throws on invalid input.</summary>
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">Receives the diagnostics, each with its location.</param>
    /// <param name="options">The parser options; null for the options of the product.</param>
    /// <returns>The template, or null when an error was reported.</returns>
    public static Template? Parse(SourceText source, DiagnosticBag diagnostics, TemplateParserOptions? options = null) =>
        new TemplateReader(source, diagnostics, options ?? TemplateParserOptions.Default).Read();

    /// <summary>Renders the template.</summary>
    /// <param name="context">The values, the loader, the limits and the switches. It is not changed.</param>
    /// <param name="diagnostics">
    /// Receives the diagnostics, with the location in the innermost template and the calls that led there as
    /// <see cref="Diagnostic.Trace"/>.
    /// </param>
    /// <returns>
    /// The output with a trace of each span: literal text is verbatim; a printed value has its
    /// expression, the origins of the data behind it, and the value before it was formatted. Null when it failed.
    /// </returns>
    /// <exception cref="OperationCanceledException">The context's token was cancelled.</exception>
    public TracedText? Render(TemplateContext context, DiagnosticBag diagnostics) =>
        RenderPartly(context, diagnostics, out bool isWhole) is { } output && isWhole ? output : null;

    /// <summary>
    /// Renders the template as far as possible: a statement that fails is reported and prints nothing. Used so that later
    /// stages can report errors in the rest of the text in the same run; never used for a published note.
    /// </summary>
    /// <param name="context">The values, the loader, the limits and the switches. It is not changed.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <param name="isWhole">False if a statement failed.</param>
    /// <returns>The output; null when a limit was reached, or the context stops at the first error.</returns>
    /// <exception cref="OperationCanceledException">The context's token was cancelled.</exception>
    public TracedText? RenderPartly(TemplateContext context, DiagnosticBag diagnostics, out bool isWhole) =>
        new RenderContext(context, diagnostics).Run(this, out isWhole);
}
