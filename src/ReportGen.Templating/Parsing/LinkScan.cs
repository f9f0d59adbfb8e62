namespace ReportGen.Templating.Parsing;

/// <summary>
/// Finds paths of many links, <c>x.y.y.y…</c> or <c>x[0][0][0]…</c>, before Scriban reads them: it makes a tree as deep as
/// the path is long and walks it by calls, without a limit.
/// </summary>
internal static class LinkScan
{
    // More than the depth that is allowed: the tree is checked exactly afterwards.
    private const int MaximumLinks = 400;

    /// <summary>The offset where a path has too many links; null when none has.</summary>
    /// <param name="text">The text of a template.</param>
    /// <param name="isCode">True when all of it is code.</param>
    public static int? FindTooLong(string text, bool isCode)
    {
        int from = isCode ? 0 : NextCode(text, 0);
        while (from >= 0)
        {
            int end = isCode ? text.Length : text.IndexOf("}}", from, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            if (FindIn(text, from, end) is { } found)
            {
                return found;
            }

            from = NextCode(text, end);
        }

        return null;
    }

    private static int NextCode(string text, int from)
    {
        int start = from >= text.Length ? -1 : text.IndexOf("{{", from, StringComparison.Ordinal);
        return start < 0 ? -1 : start + 2;
    }

    private static int? FindIn(string text, int from, int end)
    {
        if (end - from <= MaximumLinks)
        {
            return null;
        }

        var outer = new Stack<int>();
        int links = 0;
        bool isBehindDot = false;
        for (int i = from; i < end; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '.' or '+' or '-':
                    links++;
                    isBehindDot = c == '.';
                    break;
                case '[' or '(':
                    outer.Push(links + 1);
                    links = 0;
                    isBehindDot = false;
                    break;
                case ']' or ')':
                    links = outer.TryPop(out int known) ? known : links;
                    break;
                case ' ' or '\t' or '\r' or '?':
                    break;
                default:
                    bool isName = char.IsLetterOrDigit(c) || c is '_' or '$';
                    bool isStart = isName && !isBehindDot && (i == 0 || !(char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '_' or '$'));
                    links = isStart || !isName ? 0 : links;
                    isBehindDot = false;
                    break;
            }

            if (links > MaximumLinks)
            {
                return i;
            }
        }

        return null;
    }
}
