using System.Collections.Immutable;
using System.Text.RegularExpressions;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Prose;

/// <summary>Reports full-width signs in place of the ASCII signs of Markdown.</summary>
internal static partial class FullWidthSyntax
{
    private static readonly ImmutableArray<SyntaxPattern> Patterns =
    [
        new("full-width colons", Colons(), "Write ':::'.", Indentation()),
        new("full-width number signs", NumberSigns(), "Write '#' and a space.", Indentation()),
        new("full-width backticks or middle dots", Backticks(), "Write '```'.", Indentation()),
        new("full-width signs in an id", Braces(), "Write '{#id}'."),
        new("a full-width bar", Bars(), "Write '|' between the cells.", Indentation()),
        new("a dash of Chinese text as a list marker", Dashes(), "Write '- ' before each item.", Indentation()),
    ];

    /// <summary>Reports the full-width signs of a text.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="diagnostics">Receives the errors.</param>
    public static void Report(WrittenProse prose, DiagnosticBag diagnostics)
    {
        foreach (SyntaxPattern pattern in Patterns)
        {
            foreach (Match match in pattern.Pattern.Matches(prose.Text))
            {
                if (pattern.LineBefore?.IsMatch(prose.LineBefore(match.Index)) != false)
                {
                    Add(prose.Source.Span(match.Index, match.Length), pattern.Name, pattern.Hint, diagnostics);
                }
            }
        }
    }

    /// <summary>Reports full-width signs outside quotation marks in the attribute list of a fence.</summary>
    /// <param name="line">The line of the fence.</param>
    /// <param name="diagnostics">Receives the error.</param>
    /// <returns>True if there is one.</returns>
    public static bool ReportFence(SourceSpan line, DiagnosticBag diagnostics)
    {
        int brace = line.Text.AsSpan().IndexOfAny('{', '｛');
        if (brace < 0 || AttributeSign().Match(line.Text, brace) is not { Success: true } match)
        {
            return false;
        }

        Group sign = match.Groups["sign"];
        Add(line.Source.Span(line.Start + sign.Index, 1), $"the full-width sign '{sign.Value}'", "Write the attribute list with ASCII signs: {#id key=\"value\"}.", diagnostics);
        return true;
    }

    private static void Add(SourceSpan place, string name, string hint, DiagnosticBag diagnostics) => diagnostics.Report(
        MarkdownCodes.FullWidthSign,
        place,
        $"Markdown does not read {name}: '{place.Text}'.",
        hint);

    [GeneratedRegex(@"\A[ ]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Indentation();

    [GeneratedRegex(@"(?<=(\A|\n)[\0 ]*)[:：]*：[:：]+(?=[ 　]*([A-Za-z]|\r?\n|\0|\z))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Colons();

    [GeneratedRegex(@"(?<=(\A|\n)[\0 ]*)[#＃]*＃[#＃]*(?=[ 　]*[^\s\d\0])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberSigns();

    [GeneratedRegex(@"(?<=(\A|\n)[\0 ]*)([`｀]*｀[`｀]+|[·]{3,})(?=[ ]*([A-Za-z]|\r?\n|\0|\z))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Backticks();

    [GeneratedRegex(@"(｛[ 　]*[#＃]|\{[ 　]*＃)[\w.-]+[ 　]*[}｝]|\{[ ]*#[\w.-]+[ 　]*｝", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Braces();

    // One bar is a separator of Chinese text; two lines between bars are a table.
    [GeneratedRegex(@"(?<=(\A|\n)[\0 ]*)[|｜][^\n]*｜(?=[^\n]*\n[\0 ]*[|｜][^\n]*[|｜])(?<!\n[\0 ]*[|｜][^\n]*\n[^\n]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bars();

    // One dash may begin a line of dialogue; dashes with a space on two lines are a list.
    [GeneratedRegex(@"(?<=(\A|\n)[\0 ]*)[－—•](?=[ 　][^\n]*\n[\0 ]*[－—•][ 　])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dashes();

    // Passes over texts in quotation marks.
    [GeneratedRegex(@"\G([^""'“”‘’｛｝＃＝：]|""[^""]*""|'[^']*')*(?<sign>[“”‘’｛｝＃＝：])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AttributeSign();
}
