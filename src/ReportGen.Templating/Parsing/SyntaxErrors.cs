using System.Text.RegularExpressions;

using Scriban.Parsing;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Templating.Parsing;

/// <summary>
/// Translates the messages of Scriban's parser. They are recognised by a part of their text;
/// an unknown message is shown unchanged.
/// </summary>
internal static partial class SyntaxErrors
{
    private const string ValueHint = "Write a name, a number, a text in quotes, or an expression.";

    /// <summary>A part of Scriban's message, the message of the product, and its hint. <c>{0}</c> is the text at the location, <c>{1}</c> the statement.</summary>
    private static readonly (string Fragment, string Message, string Hint)[] Known =
    [
        ("<end> statement was not found", "The block `{1}` is not closed.", "Write `{{ end }}` at the end of the block."),
        ("Found <end> statement", "This `end` does not belong to a block.", "Remove it, or open a block before it."),
        ("while parsing function call", "Did not expect {0} among the arguments of a call.", "Write a name, a number, a text in quotes, or an expression in parentheses."),
        ("while parsing expression", "Did not expect {0} in an expression.", "Write a name, a number, a text in quotes, or an expression in parentheses."),
        ("Cannot use block delegate", "The block `$$` must be a separate statement.", "Write `$$` as a separate statement."),
        ("Unexpected literal member", "A literal cannot be the name of a member.", "Write `object[\"any name\"]`."),
        ("The dot operator is expected", "Expected the name of a member after the dot instead of {0}.", "Write `object.member`, or `object[\"any name\"]`."),
        ("The operand of an increment", "Only a variable, a member or an item can be incremented or decremented.", "Write `x = x + 1` with a variable on the left."),
        ("Expecting ']'", "Expected `]` instead of {0}.", "Close the index with `]`."),
        ("before `:` in order to create", "The name of a named argument must be a plain name.", "Write `name: value`."),
        ("Invalid identifier passed as a named", "The name of a named argument must be a plain name.", "Write `name: value`."),
        ("Creating a function is only allowed", "A function must be declared in a separate statement.", "Move the declaration to a preceding line."),
        ("Expression is only allowed for a top", "A value must be assigned in a separate statement.", "Compare with `==`, or assign to a variable on a preceding line."),
        ("Expecting a closing `)`", "Expected `)` instead of {0}.", "Close the parentheses with `)`."),
        ("Unexpected member type", "Expected the name of a member instead of {0}.", "Write `{ name: value, \"other name\": value }`."),
        ("Invalid literal member", "Expected the name of a member instead of {0}.", "Write `{ name: value, \"other name\": value }`."),
        ("Expecting a simple identifier for", "Expected the name of a member instead of {0}.", "Write `{ name: value, \"other name\": value }`."),
        ("Expecting a colon : after identifier", "Expected `:` after the name of the member instead of {0}.", "Write `{ name: value }`."),
        ("Expecting an expression for the value of the member", "Expected the value of the member instead of {0}.", "Write `{ name: value }`."),
        ("Opened interpolated expression not closed", "The braces of an interpolated string must be closed on the same line.", "Write `}` after the expression."),
        ("A `when` condition must be preceded", "This `when` does not follow a `case`.", "Open the block with `case <value>` first."),
        ("Invalid if/else combination", "A `for` can have an `else`, but not an `else if`.", "Write the `if` inside the `else`."),
        ("A else condition must be preceded", "This `else` does not follow an `if`, `when` or `for`.", "Open the block with `if <condition>` first."),
        ("Expecting only a simple name parameter", "A parameter must be a plain name.", "Remove the `$`."),
        ("Cannot declare an optional parameter", "A parameter with a default cannot follow the one with `...`.", "Move it before that parameter."),
        ("Expecting only a literal for an optional", "The default of a parameter must be a number, a text, true, false or null.", "Compute other defaults in the body of the function."),
        ("Cannot declare multiple variable parameters", "Only one parameter can accept all remaining arguments.", "Write `...` only after the last parameter."),
        ("Cannot declare a normal parameter", "A required parameter cannot follow an optional one.", "Move it before that parameter, or add a default."),
        ("When is expecting at least one value", "A `when` requires at least one value.", "Write `when 1, 2` or `when 1 || 2`."),
        ("in the body of a `case` statement", "Did not expect {0} between `case` and its first `when`.", "Start a branch with `when <value>`."),
        ("Expecting 'in' word", "Expected `in` after the loop variable.", "Write `for item in items`."),
        ("for statement: Expecting a variable", "The loop variable is not a name.", "Write `for item in items`."),
        ("Expecting a variable instead of", "Expected a name after `{1}`.", "Write the name of a variable."),
        ("Unexpected variable", "Expected a name after `{1}`.", "Write the name of a variable that is not a keyword."),
        ("Expecting <EOL>", "Expected the end of the statement instead of {0}.", "Put each statement on a separate line, or separate statements with `;`."),
        ("Unable to parse", "The number {0} cannot be read.", "Write a number with an exponent as in `1.0e-3`; the exponent must be at most 9999."),
        ("digit after the exponent", "An exponent must have at least one digit.", "Write it as in `1e6`."),
        ("Invalid hex number", "A number with a prefix must have at least one digit.", "Write a digit of 0-9 or a-f after `0x`."),
        ("Invalid binary number", "A number with a prefix must have at least one digit.", "Write 0 or 1 after `0b`."),
        ("Unexpected hex number", "The escape sequence has too few digits.", "Write `\\u4e2d` with four digits, `\\x41` with two."),
        ("Unexpected escape character", "Unknown escape sequence.", "Write `\\\\` for a backslash, or use a verbatim string `` `...` ``."),
        ("while parsing a verbatim string", "A verbatim string is not closed.", "Write ` after its last character."),
        ("while parsing a string not terminated", "A string is not closed.", "Write {2} after its last character."),
        ("Unexpected } while no matching {", "This `}` has no matching `{`.", "Close a code block with `}}`."),
        ("already in a code block", "A code block begins inside another code block.", "Close the first one with `}}`."),
        ("Unexpected code block exit", "This `}}` does not close a code block.", "Write `{{` where the code begins."),
        ("'}}' is not allowed", "This `}}` does not close a code block.", "Remove the `}}`."),
        ("Unexpected token", "Did not expect {0} here.", "A statement starts with a keyword, a name or a value."),
    ];

    private static readonly (string Fragment, string What)[] ExpectedWords =
    [
        ("if statement", "a condition"), ("while statement", "a condition"), ("else statement", "a condition"), ("for statement", "the values to loop over"),
        ("capture statement", "a variable"), ("with statement", "an object"), ("import statement", "an object"), ("wrap statement", "a function"),
        ("pipe expression", "a function after the pipe"), ("binary expression", "a value after the operator"), ("indexer expression", "an index"),
        ("array initializer", "a value or `]`"),
    ];

    /// <summary>Translates a message of the parser.</summary>
    /// <param name="message">Scriban's message.</param>
    /// <param name="source">The template.</param>
    /// <param name="patches">The differences between the parsed text and the template.</param>
    public static SyntaxError Map(LogMessage message, SourceText source, StatementPatches patches)
    {
        int start = patches.ToSource(message.Span.Start.Offset);
        int end = message.Span.End.Offset < 0 ? source.Text.Length : Math.Min(patches.ToSource(message.Span.End.Offset) + 1, source.Text.Length);
        int length = end > start ? end - start : WordLength(source.Text, start);
        (DiagnosticDescriptor descriptor, string text, string hint) = Describe(message.Message, Shown(source, start, length), source, start);
        return new SyntaxError(descriptor, start, length, text, hint);
    }

    private static (DiagnosticDescriptor Descriptor, string Message, string Hint) Describe(string reported, string shown, SourceText source, int start)
    {
        if (DepthLimit().Match(reported) is { Success: true } depth)
        {
            return (TemplateCodes.DepthLimit, $"Expressions or blocks are nested more than {depth.Groups[1].Value} levels deep.", "Split the expression: assign parts of it to variables first.");
        }

        if (reported.Contains("near a stack overflow", StringComparison.Ordinal))
        {
            return (TemplateCodes.DepthLimit, "Expressions or blocks are nested too deeply.", "Split the expression: assign parts of it to variables first.");
        }

        if (LoopVariable().Match(reported) is { Success: true } loop)
        {
            return LoopVariableError(loop.Groups[1].Value, loop.Groups[2].Value);
        }

        if (reported.Contains("The loop variable <", StringComparison.Ordinal))
        {
            return (TemplateCodes.Syntax, "Expected the name of a loop variable after the dot.", "Write `for.index`, `for.first`, `for.last` …");
        }

        string statement = Statement(reported);
        if (Expected().Match(reported) is { Success: true } expected)
        {
            return (TemplateCodes.Syntax, $"Expected `{expected.Groups[1].Value}` instead of {shown}.", $"Write `{expected.Groups[1].Value}` here.");
        }

        if (ExpectedExpression().IsMatch(reported) && !reported.Contains("<EOL>", StringComparison.Ordinal))
        {
            string what = Array.Find(ExpectedWords, entry => reported.Contains(entry.Fragment, StringComparison.Ordinal)).What ?? "a value";
            return (TemplateCodes.Syntax, $"Expected {what} instead of {shown}.", ValueHint);
        }

        if (ArgumentList(reported, source.Text.AsSpan(0, Math.Min(start, source.Text.Length))) is { } list)
        {
            return (TemplateCodes.Syntax, list.Message, list.Hint);
        }

        foreach ((string fragment, string message, string hint) in Known)
        {
            if (reported.Contains(fragment, StringComparison.Ordinal))
            {
                string quote = reported.Length > 0 && reported[^1] is '"' or '\'' ? reported[^1..] : "a quote";
                return (
                    TemplateCodes.Syntax,
                    message.Replace("{0}", shown, StringComparison.Ordinal).Replace("{1}", statement, StringComparison.Ordinal),
                    hint.Replace("{2}", quote, StringComparison.Ordinal));
            }
        }

        return (TemplateCodes.Syntax, reported, "See the manual of the template language.");
    }

    /// <summary>Errors in parentheses, for which Scriban uses the same messages for parameters and arguments.</summary>
    private static (string Message, string Hint)? ArgumentList(string reported, ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> header = before[(before.LastIndexOfAny("{;\n") + 1)..].TrimStart();
        bool isDeclaration = header.StartsWith("func ", StringComparison.Ordinal) || header.Contains(" do(", StringComparison.Ordinal) || header.Contains(" do (", StringComparison.Ordinal);
        return reported switch
        {
            _ when reported.Contains("Expecting a comma to separate", StringComparison.Ordinal) => isDeclaration
                ? ("Parameters are separated by commas.", "Write a `,` here.")
                : ("Arguments in parentheses are separated by commas.", "Write a `,` here, or remove the parentheses."),
            _ when reported.Contains("Expecting an expression for argument", StringComparison.Ordinal) => ("Expected an argument or a parameter.", "Write a value or a name, or close the list with `)`."),
            _ when reported.Contains("Expecting a closing parenthesis", StringComparison.Ordinal) => ("The list in parentheses is not closed.", "Write `)` after the last item."),
            _ => null,
        };
    }

    private static (DiagnosticDescriptor Descriptor, string Message, string Hint) LoopVariableError(string keyword, string name)
    {
        string[] known = keyword switch
        {
            "for" => ["index", "rindex", "first", "last", "even", "odd", "changed", "length"],
            "tablerow" => ["index", "rindex", "first", "last", "even", "odd", "changed", "length", "col"],
            _ => ["index", "first", "even", "odd"],
        };
        return (TemplateCodes.Syntax, $"Unknown loop variable `{keyword}.{name}`.", Spelling.Hint(name, known));
    }

    /// <summary>The keyword of the statement that a message is about.</summary>
    private static string Statement(string reported)
    {
        string keyword = StatementName().Match(reported) is { Success: true } match ? match.Groups[1].Value : string.Empty;
        return keyword switch
        {
            "function" => "func",
            "return" => "ret",
            _ => keyword,
        };
    }

    /// <summary>Number of characters of the word at an offset: Scriban gives only the start of some nodes.</summary>
    private static int WordLength(string text, int start)
    {
        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        return Math.Max(end - start, start < text.Length ? 1 : 0);
    }

    private static string Shown(SourceText source, int start, int length)
    {
        if (start >= source.Text.Length)
        {
            return "the end of the template";
        }

        string text = source.Text.Substring(start, Math.Min(length, source.Text.Length - start));
        int lineEnd = text.AsSpan().IndexOfAny('\r', '\n');
        return lineEnd == 0 || text.Length == 0 ? "the end of the line" : $"`{(lineEnd > 0 ? text[..lineEnd] : text)}`";
    }

    [GeneratedRegex("depth limit `([0-9]+)`", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DepthLimit();

    [GeneratedRegex(@"The (?:liquid )?loop variable <(\w+)\.(\w+)>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LoopVariable();

    [GeneratedRegex("while expecting `(.+?)`", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Expected();

    [GeneratedRegex("Expecting (?:an )?<", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ExpectedExpression();

    [GeneratedRegex(@"^Error while parsing (\w+) statement", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StatementName();
}
