using Scriban.Syntax;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Parsing;

namespace ReportGen.Templating;

/// <summary>A template in the Scriban language, read once and rendered any number of times. Immutable.</summary>
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

    /// <summary>The very string that the spans of its tree name it by.</summary>
    internal string Name { get; }

    /// <summary>The template as Scriban has read it.</summary>
    internal Scriban.Template Parsed { get; }

    /// <summary>Its tree.</summary>
    internal ScriptPage? Page => Parsed.Page;

    /// <summary>Reads a template. Never throws on bad input.</summary>
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">Takes what is wrong, each with its place.</param>
    /// <param name="options">How to read it; null for the options of the product.</param>
    /// <returns>The template, or null when an error was reported.</returns>
    public static Template? Parse(SourceText source, DiagnosticBag diagnostics, TemplateParserOptions? options = null) =>
        new TemplateReader(source, diagnostics, options ?? TemplateParserOptions.Default).Read();

    /// <summary>Renders the template.</summary>
    /// <param name="context">The values, the loader, the limits and the switches. It is not changed.</param>
    /// <param name="diagnostics">
    /// Takes what is wrong, with the place in the innermost template and the way there as
    /// <see cref="Diagnostic.Trace"/>.
    /// </param>
    /// <returns>
    /// The output with what is known of each stretch of it: literal text is verbatim; a printed value names its
    /// expression, the origins of the data behind it, and the value before it was formatted. Null when it failed.
    /// </returns>
    /// <exception cref="OperationCanceledException">The context's token was cancelled.</exception>
    public TracedText? Render(TemplateContext context, DiagnosticBag diagnostics) =>
        RenderPartly(context, diagnostics, out bool isWhole) is { } output && isWhole ? output : null;

    /// <summary>
    /// Renders the template as far as it goes: a statement that fails is reported and prints nothing. For the stages
    /// behind, so that one run tells what is wrong in the rest of the text too; never for a note.
    /// </summary>
    /// <param name="context">The values, the loader, the limits and the switches. It is not changed.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="isWhole">False when something failed.</param>
    /// <returns>The output; null when a limit was reached, or the context stops at the first error.</returns>
    /// <exception cref="OperationCanceledException">The context's token was cancelled.</exception>
    public TracedText? RenderPartly(TemplateContext context, DiagnosticBag diagnostics, out bool isWhole) =>
        new RenderContext(context, diagnostics).Run(this, out isWhole);
}
