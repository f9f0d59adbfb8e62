using Scriban.Parsing;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Templating.Evaluation;

using static System.FormattableString;

namespace ReportGen.Templating.Parsing;

/// <summary>
/// Reads a template with Scriban's parser. What the parser reports is said in the words of the product, once for each
/// cause; the parser stops at the first, so what it did not read is read again without the statement that it stopped at.
/// </summary>
/// <param name="source">The text.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
/// <param name="options">How to read it.</param>
internal sealed class TemplateReader(SourceText source, DiagnosticBag diagnostics, TemplateParserOptions options)
{
    private const int MaximumErrors = 100;

    // Characters that all readings of one template may take together: reading again is for people who write templates.
    private const long MaximumRead = 2_000_000;

    /// <summary>Reads the template; null when an error was reported.</summary>
    public Template? Read()
    {
        // Spans name a template by this very string: two templates of one name stay apart.
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
                    "The code block that opens here is never closed; all that follows was read as code.",
                    "Write `}}` where the code ends.");
            }
        }

        return new Template(source, name, parsed);
    }

    private Scriban.Template Parse(string text, string name)
    {
        var parserOptions = new ParserOptions { ExpressionDepthLimit = options.ExpressionDepth, ParseFloatAsDecimal = options.FloatsAreDecimal };
        LexerOptions lexerOptions = options.IsCode ? new LexerOptions { Mode = ScriptMode.ScriptOnly } : LexerOptions.Default;
        Scriban.Template parsed = Scriban.Template.Parse(text, name, parserOptions, lexerOptions);
        // Where the thread's stack was too small for the number of levels that may be, a larger one is taken.
        return parsed.HasErrors && parsed.Messages.Any(message => message.Message.Contains("near a stack overflow", StringComparison.Ordinal))
            ? DeepStack.Run(() => Scriban.Template.Parse(text, name, parserOptions, lexerOptions))
            : parsed;
    }

    private void ReportErrors(Scriban.Template parsed)
    {
        var patches = new StatementPatches(source.Text, options.IsCode);
        long read = source.Text.Length;
        int count = 0;
        int behind = -1;
        while (true)
        {
            LogMessage? first = parsed.Messages.FirstOrDefault(message => patches.ToSource(message.Span.Start.Offset) > behind);
            if (first is null)
            {
                return;
            }

            SyntaxError error = SyntaxErrors.Map(first, source, patches);
            diagnostics.Report(error.Descriptor, source.Span(error.Start, error.Length), error.Message, error.Hint);
            count++;
            ReportOpenStrings(parsed, patches);
            bool isOver = error.Descriptor == TemplateCodes.DepthLimit || count >= MaximumErrors || read > MaximumRead || error.Start >= source.Text.Length;
            if (isOver || !patches.TryRemove(error.Start, out behind))
            {
                return;
            }

            read += source.Text.Length;
            parsed = Parse(patches.Text, source.Path);
        }
    }

    /// <summary>A string that is never closed is the cause of what follows, but Scriban reports it last.</summary>
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
            diagnostics.Report(TemplateCodes.Syntax, source.Span(finding.Start, finding.Length), "The number has too many digits.", "Exponents go up to 9999; hexadecimal numbers have up to 512 digits.");
        }
        else
        {
            ReportDepth(finding.Start, finding.Length);
        }
    }

    private void ReportDepth(int start, int length) => diagnostics.Report(
        TemplateCodes.DepthLimit,
        source.Span(start, length),
        Invariant($"Expressions or blocks are nested more than {options.ExpressionDepth} deep."),
        "Split the expression: assign parts of it to variables first.");
}
