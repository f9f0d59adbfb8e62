using System.Text.RegularExpressions;

using Scriban.Parsing;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Templating.Parsing;

/// <summary>
/// Says in the words of the product what Scriban's parser reports. Its messages are known by what they begin with, or hold;
/// a message that is not known is shown as it is.
/// </summary>
internal static partial class SyntaxErrors
{
    private const string ValueHint = "Write a name, a number, a text in quotes, or an expression.";

    /// <summary>What a message of Scriban holds, what is wrong then, and what to write. <c>{0}</c> is what stands at the place, <c>{1}</c> the statement.</summary>
    private static readonly (string Holds, string Message, string Hint)[] Known =
    [
        ("<end> statement was not found", "The block `{1}` is not ended.", "Write `{{ end }}` where it ends."),
        ("Found <end> statement", "An `end` stands here without a block to end.", "Take it out, or open a block before it."),
        ("while parsing function call", "Did not expect {0} among the arguments of a call.", "Write a name, a number, a text in quotes, or an expression in parentheses."),
        ("while parsing expression", "Did not expect {0} in an expression.", "Write a name, a number, a text in quotes, or an expression in parentheses."),
        ("Cannot use block delegate", "The block `$$` can only stand alone.", "Write `$$` as a statement of its own."),
        ("Unexpected literal member", "A value cannot be the name of a member.", "Write `object[\"any name\"]`."),
        ("The dot operator is expected", "Expected the name of a member behind the dot instead of {0}.", "Write `object.member`, or `object[\"any name\"]`."),
        ("The operand of an increment", "Only a variable, a member or an item can be counted up or down.", "Write `x = x + 1` with a variable on the left."),
        ("Expecting ']'", "Expected `]` instead of {0}.", "Close the index with `]`."),
        ("before `:` in order to create", "Only a plain name can stand before the colon of a named argument.", "Write `name: value`."),
        ("Invalid identifier passed as a named", "Only a plain name can stand before the colon of a named argument.", "Write `name: value`."),
        ("Creating a function is only allowed", "A function can only be declared as a statement of its own.", "Move the declaration to a line before."),
        ("Expression is only allowed for a top", "A value can only be assigned in a statement of its own.", "Compare with `==`; assign to a variable on a line before."),
        ("Expecting a closing `)`", "Expected `)` instead of {0}.", "Close the parentheses with `)`."),
        ("Unexpected member type", "Expected the name of a member instead of {0}.", "Write `{ name: value, \"other name\": value }`."),
        ("Invalid literal member", "Expected the name of a member instead of {0}.", "Write `{ name: value, \"other name\": value }`."),
        ("Expecting a simple identifier for", "Expected the name of a member instead of {0}.", "Write `{ name: value, \"other name\": value }`."),
        ("Expecting a colon : after identifier", "Expected `:` behind the name of the member instead of {0}.", "Write `{ name: value }`."),
        ("Expecting an expression for the value of the member", "Expected the value of the member instead of {0}.", "Write `{ name: value }`."),
        ("Opened interpolated expression not closed", "The braces of an interpolated string must close on the same line.", "Write `}` behind the expression."),
        ("A `when` condition must be preceded", "A `when` stands here without a `case` before it.", "Open the block with `case <value>` first."),
        ("Invalid if/else combination", "A `for` can have an `else`, but no `else if`.", "Write the `if` inside of the `else`."),
        ("A else condition must be preceded", "An `else` stands here without an `if`, `when` or `for` before it.", "Open the block with `if <condition>` first."),
        ("Expecting only a simple name parameter", "A parameter is a plain name.", "Leave the `$` out."),
        ("Cannot declare an optional parameter", "A parameter with a default cannot follow the one with `...`.", "Put it before."),
        ("Expecting only a literal for an optional", "The default of a parameter must be a plain number, text, true, false or null.", "Compute other defaults in the body of the function."),
        ("Cannot declare multiple variable parameters", "Only one parameter can take all that is left.", "Write `...` behind the last parameter only."),
        ("Cannot declare a normal parameter", "A parameter without a default cannot follow one that may be left out.", "Put it before, or give it a default."),
        ("When is expecting at least one value", "A `when` needs at least one value.", "Write `when 1, 2` or `when 1 || 2`."),
        ("in the body of a `case` statement", "Did not expect {0} between `case` and its first `when`.", "Start a branch with `when <value>`."),
        ("Expecting 'in' word", "Expected `in` behind the loop variable.", "Write `for item in items`."),
        ("for statement: Expecting a variable", "The loop variable is not a name.", "Write `for item in items`."),
        ("Expecting a variable instead of", "Expected a name behind `{1}`.", "Write the name of a variable."),
        ("Unexpected variable", "Expected a name behind `{1}`.", "Write the name of a variable that is not a keyword."),
        ("Expecting <EOL>", "Expected the end of the statement instead of {0}.", "Put each statement on a line of its own, or separate statements with `;`."),
        ("Unable to parse", "The number {0} cannot be read.", "Write a whole number with an exponent as `1.0e-3`; exponents go up to 9999."),
        ("digit after the exponent", "An exponent needs at least one digit.", "Write it as `1e6`."),
        ("Invalid hex number", "A number with a prefix needs at least one digit.", "Write a digit of 0-9 or a-f behind `0x`."),
        ("Invalid binary number", "A number with a prefix needs at least one digit.", "Write 0 or 1 behind `0b`."),
        ("Unexpected hex number", "An escaped character needs more digits.", "Write `\\u4e2d` with four digits, `\\x41` with two."),
        ("Unexpected escape character", "A backslash stands before a character that has no escape.", "Write `\\\\` for a backslash, or use a verbatim string `` `...` ``."),
        ("while parsing a verbatim string", "A verbatim string is not closed.", "Write ` behind its last character."),
        ("while parsing a string not terminated", "A string is not closed.", "Write {2} behind its last character."),
        ("Unexpected } while no matching {", "A `}` stands here without a `{` before it.", "Close a code block with `}}`."),
        ("already in a code block", "A code block opens inside of a code block.", "Close the one before with `}}`."),
        ("Unexpected code block exit", "A code block is closed that was not opened.", "Write `{{` where the code begins."),
        ("'}}' is not allowed", "A code block is closed that was not opened.", "Take the `}}` out."),
        ("Unexpected token", "Did not expect {0} here.", "A statement starts with a keyword, a name or a value."),
    ];

    private static readonly (string Holds, string What)[] Wanted =
    [
        ("if statement", "a condition"), ("while statement", "a condition"), ("else statement", "a condition"), ("for statement", "the values to loop over"),
        ("capture statement", "a variable"), ("with statement", "an object"), ("import statement", "an object"), ("wrap statement", "a function"),
        ("pipe expression", "a function behind the pipe"), ("binary expression", "a value behind the operator"), ("indexer expression", "an index"),
        ("array initializer", "a value or `]`"),
    ];

    /// <summary>An error of the parser.</summary>
    /// <param name="message">What Scriban says.</param>
    /// <param name="source">The template.</param>
    /// <param name="patches">Where the text that was read differs from the template.</param>
    public static SyntaxError Map(LogMessage message, SourceText source, StatementPatches patches)
    {
        int start = patches.ToSource(message.Span.Start.Offset);
        int end = message.Span.End.Offset < 0 ? source.Text.Length : Math.Min(patches.ToSource(message.Span.End.Offset) + 1, source.Text.Length);
        int length = end > start ? end - start : WordLength(source.Text, start);
        (DiagnosticDescriptor descriptor, string text, string hint) = Describe(message.Message, Shown(source, start, length), source, start);
        return new SyntaxError(descriptor, start, length, text, hint);
    }

    private static (DiagnosticDescriptor Descriptor, string Message, string Hint) Describe(string said, string shown, SourceText source, int start)
    {
        if (DepthLimit().Match(said) is { Success: true } depth)
        {
            return (TemplateCodes.DepthLimit, $"Expressions or blocks are nested more than {depth.Groups[1].Value} deep.", "Split the expression: assign parts of it to variables first.");
        }

        if (said.Contains("near a stack overflow", StringComparison.Ordinal))
        {
            return (TemplateCodes.DepthLimit, "Expressions or blocks are nested too deep.", "Split the expression: assign parts of it to variables first.");
        }

        if (LoopVariable().Match(said) is { Success: true } loop)
        {
            return LoopVariableError(loop.Groups[1].Value, loop.Groups[2].Value);
        }

        if (said.Contains("The loop variable <", StringComparison.Ordinal))
        {
            return (TemplateCodes.Syntax, "Expected the name of a loop variable behind the dot.", "Write `for.index`, `for.first`, `for.last` …");
        }

        string statement = Statement(said);
        if (Expected().Match(said) is { Success: true } expected)
        {
            return (TemplateCodes.Syntax, $"Expected `{expected.Groups[1].Value}` instead of {shown}.", $"Write `{expected.Groups[1].Value}` here.");
        }

        if (ExpectedExpression().IsMatch(said) && !said.Contains("<EOL>", StringComparison.Ordinal))
        {
            string what = Array.Find(Wanted, wanted => said.Contains(wanted.Holds, StringComparison.Ordinal)).What ?? "a value";
            return (TemplateCodes.Syntax, $"Expected {what} instead of {shown}.", ValueHint);
        }

        if (ArgumentList(said, source.Text.AsSpan(0, Math.Min(start, source.Text.Length))) is { } list)
        {
            return (TemplateCodes.Syntax, list.Message, list.Hint);
        }

        foreach ((string holds, string message, string hint) in Known)
        {
            if (said.Contains(holds, StringComparison.Ordinal))
            {
                string quote = said.Length > 0 && said[^1] is '"' or '\'' ? said[^1..] : "a quote";
                return (
                    TemplateCodes.Syntax,
                    message.Replace("{0}", shown, StringComparison.Ordinal).Replace("{1}", statement, StringComparison.Ordinal),
                    hint.Replace("{2}", quote, StringComparison.Ordinal));
            }
        }

        return (TemplateCodes.Syntax, said, "See the manual of the template language.");
    }

    /// <summary>Errors in parentheses, which Scriban words alike for parameters and for arguments.</summary>
    private static (string Message, string Hint)? ArgumentList(string said, ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> header = before[(before.LastIndexOfAny("{;\n") + 1)..].TrimStart();
        bool isDeclaration = header.StartsWith("func ", StringComparison.Ordinal) || header.Contains(" do(", StringComparison.Ordinal) || header.Contains(" do (", StringComparison.Ordinal);
        return said switch
        {
            _ when said.Contains("Expecting a comma to separate", StringComparison.Ordinal) => isDeclaration
                ? ("Parameters are separated by commas.", "Write a `,` here.")
                : ("Arguments in parentheses are separated by commas.", "Write a `,` here, or leave the parentheses out."),
            _ when said.Contains("Expecting an expression for argument", StringComparison.Ordinal) => ("Expected an argument or a parameter.", "Write a value or a name, or close the list with `)`."),
            _ when said.Contains("Expecting a closing parenthesis", StringComparison.Ordinal) => ("The list in parentheses is not closed.", "Write `)` behind the last of the list."),
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
        return (TemplateCodes.Syntax, $"There is no loop variable `{keyword}.{name}`.", Spelling.Hint(name, known));
    }

    /// <summary>The keyword of the statement that a message is about.</summary>
    private static string Statement(string said)
    {
        string keyword = StatementName().Match(said) is { Success: true } match ? match.Groups[1].Value : string.Empty;
        return keyword switch
        {
            "function" => "func",
            "return" => "ret",
            _ => keyword,
        };
    }

    /// <summary>Number of characters of the word at an offset: Scriban names the start of some nodes only.</summary>
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
