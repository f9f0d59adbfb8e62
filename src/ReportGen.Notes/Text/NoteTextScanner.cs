namespace ReportGen.Notes.Text;

/// <summary>What a part of the text of a note is.</summary>
internal enum NoteTextPart
{
    /// <summary>A comment of Markdown, <c>&lt;!-- … --&gt;</c>.</summary>
    Comment,

    /// <summary>A comment of a template, <c>{{# … }}</c> or <c>{{ ## … ## }}</c>.</summary>
    TemplateComment,

    /// <summary>A fenced block, from its first line to its last.</summary>
    Fence,
}

/// <summary>A part of the text of a note.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="IsClosed">False for a comment without its closing signs, which extends to the end of the text.</param>
internal readonly record struct NoteTextSpan(NoteTextPart Kind, int Start, int Length, bool IsClosed = true);

/// <summary>
/// Finds comments and fenced blocks in the text of a note. In code, in expressions and behind a backslash, the signs of a comment
/// are text.
/// </summary>
internal sealed class NoteTextScanner
{
    public const string Opening = "<!--";
    public const string Closing = "-->";

    private readonly string _text;
    private readonly List<NoteTextSpan> _found = [];

    private NoteTextScanner(string text) => _text = text;

    /// <summary>The parts of a text, in order; template comments in a fenced block follow the block.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<NoteTextSpan> Scan(string text)
    {
        var scanner = new NoteTextScanner(text);
        scanner.Run();
        return scanner._found;
    }

    private void Run()
    {
        string fence = string.Empty;
        int fenceStart = 0;
        for (int at = 0; at < _text.Length;)
        {
            bool isLineStart = at == 0 || _text[at - 1] == '\n';
            if (isLineStart && FenceAt(at) is var (mark, isBare) && (fence.Length == 0 || (isBare && mark.StartsWith(fence, StringComparison.Ordinal))))
            {
                int end = LineEnd(at);
                if (fence.Length > 0)
                {
                    _found.Add(new NoteTextSpan(NoteTextPart.Fence, fenceStart, end - fenceStart));
                }

                (fence, fenceStart) = fence.Length == 0 ? (mark, at) : (string.Empty, 0);
                at = end;
            }
            else if (Starts(at, "{{"))
            {
                at = AfterExpression(at + 2);
            }
            else if (fence.Length > 0)
            {
                at++;
            }
            else
            {
                at = AfterText(at);
            }
        }
    }

    private int AfterText(int at)
    {
        switch (_text[at])
        {
            case '`':
                return AfterCode(at);
            case '\\' when at + 1 < _text.Length && _text[at + 1] != '\n':
                return at + 2;
            case '<' when Starts(at, Opening):
                int end = _text.IndexOf(Closing, at + Opening.Length, StringComparison.Ordinal);
                int length = (end < 0 ? _text.Length : end + Closing.Length) - at;
                _found.Add(new NoteTextSpan(NoteTextPart.Comment, at, length, IsClosed: end >= 0));
                return at + length;
            default:
                return at + 1;
        }
    }

    /// <summary>The offset after an expression; its comments are added.</summary>
    private int AfterExpression(int at)
    {
        while (at < _text.Length && !Starts(at, "}}"))
        {
            int start = at;
            switch (_text[at])
            {
                case '"' or '\'' or '`':
                    at = AfterQuoted(at);
                    break;
                case '#':
                    at = AfterTemplateComment(at);
                    _found.Add(new NoteTextSpan(NoteTextPart.TemplateComment, start, at - start));
                    break;
                default:
                    at++;
                    break;
            }
        }

        return Math.Min(_text.Length, at + 2);
    }

    private int AfterTemplateComment(int at)
    {
        if (Starts(at, "##"))
        {
            int close = _text.IndexOf("##", at + 2, StringComparison.Ordinal);
            return close < 0 ? _text.Length : close + 2;
        }

        int end = at;
        while (end < _text.Length && _text[end] != '\n' && !Starts(end, "}}"))
        {
            end++;
        }

        return end;
    }

    private int AfterQuoted(int at)
    {
        char quote = _text[at];
        int end = at + 1;
        while (end < _text.Length && _text[end] != quote)
        {
            end += _text[end] == '\\' && quote != '`' ? 2 : 1;
        }

        return Math.Min(_text.Length, end + 1);
    }

    /// <summary>The mark of a fence at the start of a line, and whether nothing follows it (CommonMark 0.31.2, 4.5); null for none.</summary>
    private (string Mark, bool IsBare)? FenceAt(int lineStart)
    {
        int at = lineStart;
        while (at < _text.Length && (_text[at] is ' ' or '\t' or '>' || (_text[at] is '-' or '*' or '+' && at + 1 < _text.Length && _text[at + 1] == ' ')))
        {
            at++;
        }

        int end = at;
        while (end < _text.Length && _text[end] == _text[at] && _text[at] is '`' or '~')
        {
            end++;
        }

        string rest = _text[end..LineEnd(end)];
        return end - at < 3 || (_text[at] == '`' && rest.Contains('`', StringComparison.Ordinal))
            ? null
            : (_text[at..end], string.IsNullOrWhiteSpace(rest));
    }

    /// <summary>The offset after a code span, or after its marks if it is not closed in its paragraph (CommonMark 0.31.2, 6.1).</summary>
    private int AfterCode(int at)
    {
        int end = AfterMarks(at);
        int blank = _text.IndexOf("\n\n", end, StringComparison.Ordinal);
        int limit = blank < 0 ? _text.Length : blank;
        int close = _text.IndexOf('`', end, limit - end);
        while (close >= 0)
        {
            int after = AfterMarks(close);
            if (after - close == end - at)
            {
                return after;
            }

            close = after < limit ? _text.IndexOf('`', after, limit - after) : -1;
        }

        return end;
    }

    private int AfterMarks(int at)
    {
        while (at < _text.Length && _text[at] == '`')
        {
            at++;
        }

        return at;
    }

    private bool Starts(int at, string mark) => string.CompareOrdinal(_text, at, mark, 0, mark.Length) == 0;

    private int LineEnd(int at)
    {
        int end = _text.IndexOf('\n', at);
        return end < 0 ? _text.Length : end;
    }
}
