using System.Text;

namespace ReportGen.Templating.Parsing;

/// <summary>
/// A template without the statements that could not be parsed, so that the rest can be parsed. A statement that opens a
/// block is not removed, but given a valid header.
/// </summary>
/// <param name="source">The text as it is written.</param>
/// <param name="isCode">True when all of it is code.</param>
internal sealed class StatementPatches(string source, bool isCode)
{
    private string? _text;
    private int _removedTo;

    /// <summary>The differences from the source, in order: the end of a patch in the text, and how much longer the text is so far.</summary>
    private readonly List<(int End, int Longer)> _shifts = [];

    private static readonly (string Keyword, string Header)[] Blocks =
    [
        ("if", "if 0"), ("else", "else"), ("for", "for x in 0"), ("tablerow", "tablerow x in 0"), ("while", "while 0"), ("case", "case 0"),
        ("when", "when 0"), ("func", "func f"), ("capture", "capture x"), ("with", "with x"), ("wrap", "wrap x"), ("end", "end"),
    ];

    /// <summary>The text to parse.</summary>
    public string Text
    {
        get => _text ?? source;
        private set => _text = value;
    }

    /// <summary>The offset in the source of an offset in the text; the end of the source for the end of the text.</summary>
    /// <param name="offset">Offset in the text; negative for its end.</param>
    public int ToSource(int offset)
    {
        if (offset < 0 || offset >= Text.Length)
        {
            return source.Length;
        }

        int longer = 0;
        foreach ((int end, int by) in _shifts)
        {
            if (offset < end)
            {
                break;
            }

            longer = by;
        }

        return Math.Clamp(offset - longer, 0, source.Length);
    }

    /// <summary>Removes the statement that contains an offset.</summary>
    /// <param name="start">Offset in the source.</param>
    /// <param name="last">The last offset of the statement in the source.</param>
    /// <returns>False if nothing follows it.</returns>
    public bool TryRemove(int start, out int last)
    {
        int longer = _shifts.Count == 0 ? 0 : _shifts[^1].Longer;
        (int from, int to) = StatementAt(start);
        from = Math.Max(from, _removedTo);
        last = to - 1;
        if (to <= from || (to >= source.Length && !isCode))
        {
            return false;
        }

        _removedTo = to;

        string statement = source[from..to];
        string patch = Patch(statement);
        Text = new StringBuilder(Text).Remove(from + longer, to - from).Insert(from + longer, patch).ToString();
        _shifts.Add((from + longer + patch.Length, longer + patch.Length - (to - from)));
        return to < source.Length;
    }

    private static string Patch(string statement)
    {
        string trimmed = statement.TrimStart();
        string? header = Array.Find(Blocks, block => IsWord(trimmed, block.Keyword)).Header;
        if (header == "else" && IsWord(trimmed[4..].TrimStart(), "if"))
        {
            header = "else if 0";
        }

        // An anonymous function also opens a block.
        return header is not null ? $" {header} " : System.Text.RegularExpressions.Regex.IsMatch(trimmed, @"\bdo\s*$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)) ? " x = do " : " ";
    }

    private static bool IsWord(string text, string word) =>
        text.StartsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || !(char.IsLetterOrDigit(text[word.Length]) || text[word.Length] is '_' or '.'));

    /// <summary>The statement around an offset: from after a semicolon, a line end or the opening braces, to before the next one.</summary>
    private (int From, int To) StatementAt(int start)
    {
        start = Math.Min(start, source.Length);
        int from = start;
        while (from > 0 && !IsBoundary(from - 1) && !(from >= 2 && source[from - 2] == '{' && source[from - 1] is '{' or '-' or '~' && IsOpening(from)))
        {
            from--;
        }

        int to = start;
        while (to < source.Length && !IsBoundary(to) && !IsClosing(to))
        {
            to++;
        }

        return (from, to);
    }

    private bool IsBoundary(int at) => source[at] is ';' or '\n';

    private bool IsOpening(int at) => string.CompareOrdinal(source, at - 2, "{{", 0, 2) == 0 || (at >= 3 && string.CompareOrdinal(source, at - 3, "{{", 0, 2) == 0);

    private bool IsClosing(int at)
    {
        int braces = source[at] is '-' or '~' ? at + 1 : at;
        return string.CompareOrdinal(source, braces, "}}", 0, 2) == 0;
    }
}
