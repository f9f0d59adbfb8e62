using System.Text.RegularExpressions;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Yaml;

/// <summary>
/// Full-width signs where YAML needs ASCII ones. They are valid characters of a text, so only those are reported that cannot have been
/// meant as text: behind a name where a key begins, between names in brackets, before the items of a list.
/// </summary>
internal static partial class FullWidthSigns
{
    /// <summary>The sign that explains why a text is not valid YAML: on the line of the fault or the line before or after it.</summary>
    /// <param name="source">The text.</param>
    /// <param name="start">Offset of the part read.</param>
    /// <param name="end">Offset of its end.</param>
    /// <param name="offset">Offset of the fault.</param>
    public static SourceSpan? FindNear(SourceText source, int start, int end, int offset)
    {
        int line = source.PositionOf(offset).Line;
        int first = Math.Max(start, source.OffsetOf(Math.Max(1, line - 1), 1));
        int last = Math.Min(end, source.OffsetOf(line + 1, 1));
        last = source.Text.IndexOf('\n', Math.Min(last, source.Text.Length)) is >= 0 and var lineEnd ? Math.Min(lineEnd, end) : end;
        return first < last && KeyLine().Match(source.Text, first, last - first) is { Success: true } match ? SignOf(source, match) : null;
    }

    /// <summary>The sign in a plain scalar that was meant as a map or list; null for a text.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="isInList">True for an item in brackets.</param>
    public static SourceSpan? FindIn(SourceSpan scalar, bool isInList)
    {
        SourceText source = scalar.Source;
        Match match = isInList ? Names().Match(source.Text, scalar.Start, scalar.Length) : Bracketed().Match(source.Text, scalar.Start, scalar.Length);
        if (!match.Success && !isInList && BeginsLine(scalar))
        {
            match = Block().Match(source.Text, scalar.Start, scalar.Length);
        }

        return match.Success ? SignOf(source, match) : null;
    }

    /// <summary>The sign in a key that contains a whole entry, as in <c>{zh：标题}</c>; null for a key.</summary>
    /// <param name="key">The key.</param>
    public static SourceSpan? FindInKey(SourceSpan key) =>
        Entry().Match(key.Source.Text, key.Start, key.Length) is { Success: true } match ? SignOf(key.Source, match) : null;

    /// <summary>Reports a sign.</summary>
    /// <param name="sign">The sign.</param>
    /// <param name="diagnostics">Receives the error.</param>
    public static void Report(SourceSpan sign, DiagnosticBag diagnostics)
    {
        (string name, string hint) = sign.Text switch
        {
            "：" => ("colon", "Write ':' and a space."),
            "，" or "、" or "；" => ("comma", "Write ',' and a space."),
            "［" => ("bracket", "Write '[' and ']'."),
            "｛" => ("brace", "Write '{' and '}'."),
            _ => ("dash", "Write '-' and a space."),
        };
        diagnostics.Report(YamlCodes.FullWidthSign, sign, $"YAML does not read a full-width {name} '{sign.Text}'.", hint + " A text with the sign must be quoted.");
    }

    private static SourceSpan SignOf(SourceText source, Match match)
    {
        Group sign = match.Groups["sign"];
        return source.Span(sign.Index, sign.Length);
    }

    private static bool BeginsLine(SourceSpan scalar)
    {
        string text = scalar.Source.Text;
        int line = scalar.Start == 0 ? 0 : text.LastIndexOf('\n', scalar.Start - 1) + 1;
        return string.IsNullOrWhiteSpace(text[line..scalar.Start]);
    }

    [GeneratedRegex(@"(?<=^[ ]*(- )*)[A-Za-z_][\w-]*[ ]*((?<sign>：)|:[ ]+(?<sign>｛)[ ]*[a-z_]+[ ]*[:：])", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KeyLine();

    [GeneratedRegex(@"\G([a-z_][a-z0-9_]*[ ]*(?<sign>：)|(?<sign>[－—])[ 　])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"\G[a-z_][a-z0-9_]*[ ]*(?<sign>：)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\G[A-Za-z_][A-Za-z0-9_.]*[ ]*(?<sign>[，、；])[ ]*[A-Za-z_][A-Za-z0-9_.]*([ ]*[，、；][ ]*[A-Za-z_][A-Za-z0-9_.]*)*\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Names();

    [GeneratedRegex(@"\G((?<sign>［)[A-Za-z_][A-Za-z0-9_., ，、]*］|(?<sign>｛)[ ]*[a-z_]+[ ]*[:：][^\n]*｝)\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bracketed();
}
