using System.Runtime.CompilerServices;

using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;
using ReportGen.Templating.Syntax;

using static System.FormattableString;

namespace ReportGen.Templating.Parsing;

/// <summary>Builds the tree of a template from its tokens. Never throws on bad input: it reports and goes on or stops.</summary>
internal sealed partial class Parser
{
    private const int MaximumErrors = 100;

    private readonly SourceText _source;
    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly LexerError? _lexerError;
    private readonly int _unclosedEnter;
    private readonly DiagnosticBag _diagnostics;
    private readonly TemplateParserOptions _options;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _names;

    private int _index;
    private Token _current;
    private Token _previous;
    private Token _keyword;
    private int _newLineLevel;
    private int _depth;
    private int _expressionLevel;
    private int _blockLevel;
    private bool _inCode;
    private bool _isStopped;
    private bool _hasErrors;
    private int _errors;

    public Parser(SourceText source, DiagnosticBag diagnostics, TemplateParserOptions options)
    {
        _source = source;
        _text = source.Text;
        _diagnostics = diagnostics;
        _options = options;
        _names = new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var lexer = new Lexer(_text);
        _tokens = lexer.Read();
        _lexerError = lexer.Error;
        _unclosedEnter = lexer.UnclosedEnter;
        _index = -1;
        Next();
    }

    /// <summary>Builds the tree.</summary>
    /// <returns>The statements of the template, or null when errors were reported.</returns>
    public Block? Parse()
    {
        Block body = ParseBlock(null);
        if (_lexerError is { } error)
        {
            Report(error.Start, Math.Min(1, _text.Length - error.Start), error.Message, error.Hint);
        }

        if (!_hasErrors && _unclosedEnter >= 0)
        {
            _diagnostics.Warning(
                Codes.UnclosedCode,
                _source.Span(_unclosedEnter, 2),
                "The code block that opens here is never closed; all that follows was read as code.",
                "Write `}}` where the code ends.");
        }

        return _hasErrors ? null : body;
    }

    private Token Peek()
    {
        int next = _index + 1;
        while (next < _tokens.Count - 1 && IsSkipped(_tokens[next]))
        {
            next++;
        }

        return _tokens[Math.Min(next, _tokens.Count - 1)];
    }

    private void Next()
    {
        _previous = _current;
        do
        {
            _index = Math.Min(_index + 1, _tokens.Count - 1);
            _current = _tokens[_index];
        }
        while (IsSkipped(_current));
    }

    private bool IsSkipped(in Token token) => token.Kind is TokenKind.NewLine && _newLineLevel > 0;

    private ReadOnlySpan<char> SpanOf(in Token token) => _text.AsSpan(token.Start, token.Length);

    /// <summary>The text of a token, one string for every use of a name.</summary>
    private string NameOf(in Token token) => NameOf(SpanOf(token));

    private string NameOf(ReadOnlySpan<char> text)
    {
        if (!_names.TryGetValue(text, out string? name))
        {
            name = text.ToString();
            _names[text] = name;
        }

        return name;
    }

    private bool Is(in Token token, string text) => token.Kind is TokenKind.Identifier && SpanOf(token).SequenceEqual(text);

    /// <summary>True for a word that stands for a value and can name nothing.</summary>
    private bool IsValueWord(in Token token) => SpanOf(token) is "null" or "true" or "false" or "this" or "do";

    private string Shown(in Token token) => token.Kind switch
    {
        TokenKind.EndOfFile => "the end of the template",
        TokenKind.NewLine => "the end of the line",
        _ => $"`{SpanOf(token)}`",
    };

    private void ReportHere(string message, string? hint = null) => Report(_current.Start, _current.Length, message, hint);

    private void Report(in Token token, string message, string? hint = null) => Report(token.Start, token.Length, message, hint);

    private void Report(int start, int length, string message, string? hint = null, string code = Codes.Syntax)
    {
        if (_isStopped)
        {
            return;
        }

        _hasErrors = true;
        _errors++;
        _diagnostics.Error(code, _source.Span(start, length), message, hint);
        // What follows more errors than anyone reads in one go is not read.
        _isStopped = _errors >= MaximumErrors;
    }

    private void Enter()
    {
        _depth++;
        bool isTooDeep = _depth > _options.ExpressionDepth;
        if ((isTooDeep || !RuntimeHelpers.TryEnsureSufficientExecutionStack()) && !_isStopped)
        {
            Report(
                _previous.Start,
                _previous.Length,
                Invariant($"Expressions or blocks are nested more than {(isTooDeep ? _options.ExpressionDepth : _depth - 1)} deep."),
                "Split the expression: assign parts of it to variables first.",
                Codes.DepthLimit);
            _isStopped = true;
        }
    }

    /// <summary>Moves behind a token of a kind; another one is reported and skipped.</summary>
    private void Expect(TokenKind kind, string shown)
    {
        if (_current.Kind != kind)
        {
            ReportHere($"Expected `{shown}` instead of {Shown(_current)}.", $"Write `{shown}` here.");
        }

        Next();
    }

    private void ExpectEndOfStatement()
    {
        if (_current.Kind is TokenKind.NewLine or TokenKind.Semicolon)
        {
            Next();
        }
        else if (_current.Kind is not (TokenKind.CodeExit or TokenKind.EndOfFile))
        {
            ReportHere(
                $"Expected the end of the statement instead of {Shown(_current)}.",
                "Put each statement on a line of its own, or part statements with `;`.");
            SkipStatement();
        }
    }

    /// <summary>Moves to where the next statement can start, so that one run reports the errors of all statements.</summary>
    private void SkipStatement()
    {
        while (_current.Kind is not (TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfFile))
        {
            Next();
        }
    }
}
