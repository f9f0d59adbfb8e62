using Scriban.Parsing;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Templating.Evaluation;

using static System.FormattableString;

namespace ReportGen.Templating.Parsing;

/// <summary>
/// Reads a template with Scriban's parser. The messages of the parser are translated and reported once for each
/// cause; the parser stops at the first error, so the rest is parsed again without the statement that caused it.
/// </summary>
/// <param name="source">The text.</param>
/// <param name="diagnostics">Receives the diagnostics.</param>
/// <param name="options">The parser options.</param>
internal sealed class TemplateReader(SourceText source, DiagnosticBag diagnostics, TemplateParserOptions options)
{
    private const int MaximumErrors = 100;

    // Limits the total number of characters parsed for one template, including repeated parsing.
    private const long MaximumRead = 2_000_000;

    /// <summary>Reads the template; null when an error was reported.</summary>
    public Template? Read()
    {
        // Spans refer to a template by this string instance, so two templates with the same name are distinct.
        string name = new(source.Path.AsSpan());
        if (CodeScan.Find(source.Text, options.IsCode) is { } finding)
        {
            ReportFinding(finding);
            return null;
        }

        Scriban.Template parsed = Parse(source.Text, name);
        if (parsed.HasErrors)
        {
            ReportErrors(parsed);
            return null;
        }

        if (parsed.Page is { } page)
        {
            var tree = new TreeCheck(options.ExpressionDepth, patchesPaths: options.FloatsAreDecimal);
            tree.Walk(page);
            if (tree.TooDeep is { } span)
            {
                Tracing.WrittenPlace place = Tracing.WrittenPlace.Of(source, span);
                ReportDepth(place.Start, place.Length);
                return null;
            }

            if (tree.OpenCode is { } open && !options.IsCode)
            {
                diagnostics.Report(
                    TemplateCodes.UnclosedCode,
                    source.Span(open, 2),
                    "The code block that opens here is not closed; everything after it was read as code.",
                    "Write `}}` at the end of the code.");
            }
        }

        return new Template(source, name, parsed);
    }

    private Scriban.Template Parse(string text, string name)
    {
        var parserOptions = new ParserOptions { ExpressionDepthLimit = options.ExpressionDepth, ParseFloatAsDecimal = options.FloatsAreDecimal };
        LexerOptions lexerOptions = options.IsCode ? new LexerOptions { Mode = ScriptMode.ScriptOnly } : LexerOptions.Default;
        Scriban.Template parsed = Scriban.Template.Parse(text, name, parserOptions, lexerOptions);
        // If the thread's stack was too small for the allowed number of levels, a larger one is used.
        return parsed.HasErrors && parsed.Messages.Any(message => message.Message.Contains("near a stack overflow", StringComparison.Ordinal))
            ? DeepStack.Run(() => Scriban.Template.Parse(text, name, parserOptions, lexerOptions))
            : parsed;
    }

    private void ReportErrors(Scriban.Template parsed)
    {
        var patches = new StatementPatches(source.Text, options.IsCode);
        long read = source.Text.Length;
        int count = 0;
        int last = -1;
        while (true)
        {
            LogMessage? first = parsed.Messages.FirstOrDefault(message => patches.ToSource(message.Span.Start.Offset) > last);
            if (first is null)
            {
                return;
            }

            SyntaxError error = SyntaxErrors.Map(first, source, patches);
            diagnostics.Report(error.Descriptor, source.Span(error.Start, error.Length), error.Message, error.Hint);
            count++;
            ReportOpenStrings(parsed, patches);
            bool isOver = error.Descriptor == TemplateCodes.DepthLimit || count >= MaximumErrors || read > MaximumRead || error.Start >= source.Text.Length;
            if (isOver || !patches.TryRemove(error.Start, out last))
            {
                return;
            }

            read += source.Text.Length;
            parsed = Parse(patches.Text, source.Path);
        }
    }

    /// <summary>An unclosed string is the cause of the errors after it, but Scriban reports it last.</summary>
    private void ReportOpenStrings(Scriban.Template parsed, StatementPatches patches)
    {
        foreach (LogMessage message in parsed.Messages)
        {
            if (message.Message.Contains("not terminated by", StringComparison.Ordinal))
            {
                SyntaxError open = SyntaxErrors.Map(message, source, patches);
                diagnostics.Report(open.Descriptor, source.Span(open.Start, open.Length), open.Message, open.Hint);
            }
        }
    }

    private void ReportFinding(CodeScan.Finding finding)
    {
        if (finding.IsNumber)
        {
            diagnostics.Report(TemplateCodes.Syntax, source.Span(finding.Start, finding.Length), "The number has too many digits.", "An exponent must be at most 9999; a hexadecimal number must have at most 512 digits.");
        }
        else
        {
            ReportDepth(finding.Start, finding.Length);
        }
    }

    private void ReportDepth(int start, int length) => diagnostics.Report(
        TemplateCodes.DepthLimit,
        source.Span(start, length),
        Invariant($"Expressions or blocks are nested more than {options.ExpressionDepth} levels deep."),
        "Split the expression: assign parts of it to variables first.");
}
